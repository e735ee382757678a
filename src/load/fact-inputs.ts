import type { Fact } from '../model/facts.js'
import type { Parameters } from '../model/parameters.js'
import type { InputDeclaration, Inputs } from '../rule/inputs.js'

type Parameter = Parameters['parameters'][number]

/** What rules about a situation may read: every fact by its name, and `param.<id>`; days are read only through what is derived from them. */
export function factInputs(facts: Iterable<Fact>, parameters: Iterable<Parameter>): Inputs {
  const ofFacts = [...facts].flatMap((fact): [string, InputDeclaration][] => {
    const declaration = declarationOf(fact)
    return declaration ? [[fact.id, declaration]] : []
  })
  const ofParameters = [...parameters]
    .filter(({ type, use }) => type !== 'day' && use === 'rule')
    .map(({ id, type }): [string, InputDeclaration] => [`param.${id}`, numberInput(type)])
  return new Map([...ofFacts, ...ofParameters])
}

/** The input that a fact is; null for a day. */
export function declarationOf({ type, minimum, maximum, options }: Fact): InputDeclaration | null {
  const values = options?.map(({ value }) => value) ?? []
  if (type === 'day') return null
  if (type === 'boolean') return { type }
  if (type === 'choice') return { type: 'text', values }
  if (type === 'ordered') return { type: 'text', values, ordered: true }
  return {
    ...numberInput(type),
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
  }
}

const numberInput = (type: string): InputDeclaration => ({ type: type === 'months' ? 'number' : 'integer' })
