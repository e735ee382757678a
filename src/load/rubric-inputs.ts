import type { Competence, Rubric } from '../model/rubric.js'
import type { InputDeclaration, Inputs } from '../rule/inputs.js'

type Input = readonly [string, InputDeclaration]

/** Inputs of gates and level rules of a competence: results of every competence in the same view, ratings of its own indicators (scoring.md §7.2). */
export function viewInputs(rubric: Rubric, own: Competence, top: number): Inputs {
  const ratings = own.indicators.flatMap(({ id }): Input[] => [
    [`i.${id}.rating`, upTo(top, 'number')],
    [`i.${id}.n`, count],
    [`i.${id}.ratings`, { ...upTo(top, 'numbers'), maxItems: 50 }],
  ])
  return new Map([...resultInputs(rubric, top), ...ratings])
}

/** Inputs of advice: results of the basis view, the headline and the levels of both views. */
export function adviceInputs(rubric: Rubric, top: number): Inputs {
  const both = rubric.competences.flatMap(({ id }): Input[] => [
    [`k.${id}.selfLevel`, upTo(top)],
    [`k.${id}.othersLevel`, upTo(top)],
  ])
  return new Map([...resultInputs(rubric, top), ...both])
}

const upTo = (maximum: number, type: InputDeclaration['type'] = 'integer'): InputDeclaration => ({
  type,
  minimum: 0,
  maximum,
})
const count = upTo(1_000_000)
const share = upTo(1, 'number')

function resultInputs({ competences }: Rubric, top: number): Input[] {
  return competences.flatMap(({ id }): Input[] => [
    [`k.${id}.mean`, upTo(top, 'number')],
    [`k.${id}.coverage`, share],
    [`k.${id}.n`, count],
    [`k.${id}.level`, upTo(top)],
    [`k.${id}.p`, { ...share, direction: 'mixed' }],
  ])
}
