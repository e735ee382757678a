import type { Fact } from '../model/facts.js'
import type { Parameters } from '../model/parameters.js'
import type { InputDeclaration, Inputs } from '../rule/inputs.js'

type Parameter = Parameters['parameters'][number]

/** What rules about a situation may read: every fact by its name, and `param.<id>`; days are read only through what is derived from them. */
export function factInputs(facts: Iterable<Fact>, parameters: Iterable<Parameter>): Inputs {
  const ofRules = [...parameters].filter(({ use }) => use === 'rule')
  const named = [...facts, ...ofRules.map(({ id, type }) => ({ id: `param.${id}`, type }))]
  return new Map(
    named.flatMap((one): [string, InputDeclaration][] => {
      const declaration = declarationOf(one)
      return declaration ? [[one.id, declaration]] : []
    }),
  )
}

type Declared = Pick<Fact, 'type' | 'minimum' | 'maximum' | 'options'>

/** The input that a fact or a parameter is; null for a day. */
export function declarationOf({ type, minimum, maximum, options }: Declared): InputDeclaration | null {
  const values = options?.map(({ value }) => value) ?? []
  if (type === 'day') return null
  if (type === 'boolean') return { type }
  if (type === 'choice') return { type: 'text', values }
  if (type === 'ordered') return { type: 'text', values, ordered: true }
  return {
    type: type === 'months' ? 'number' : 'integer',
    ...(typeof minimum === 'number' ? { minimum } : {}),
    ...(typeof maximum === 'number' ? { maximum } : {}),
  }
}
