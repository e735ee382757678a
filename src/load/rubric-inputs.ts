import type { Competence, Rubric } from '../model/rubric.js'
import type { InputDeclaration, Inputs } from '../rule/inputs.js'

const count: InputDeclaration = { type: 'integer', minimum: 0, maximum: 1_000_000 }
const share: InputDeclaration = { type: 'number', minimum: 0, maximum: 1 }

/** Inputs of gates and level rules of a competence: results of every competence in the same view, ratings of its own indicators (scoring.md §7.2). */
export function viewInputs(rubric: Rubric, own: Competence, top: number): Inputs {
  const results = rubric.competences.flatMap(({ id }) => resultInputs(`k.${id}`, top))
  const ratings = own.indicators.flatMap(({ id }) => ratingInputs(`i.${id}`, top))
  return new Map([...results, ...ratings])
}

/** Inputs of advice: results of the basis view, the headline and the levels of both views. */
export function adviceInputs(rubric: Rubric, top: number): Inputs {
  const level: InputDeclaration = { type: 'integer', minimum: 0, maximum: top }
  const both = rubric.competences.flatMap(({ id }): [string, InputDeclaration][] => [
    [`k.${id}.selfLevel`, level],
    [`k.${id}.othersLevel`, level],
  ])
  return new Map([...rubric.competences.flatMap(({ id }) => resultInputs(`k.${id}`, top)), ...both])
}

function resultInputs(name: string, top: number): [string, InputDeclaration][] {
  return [
    [`${name}.mean`, { type: 'number', minimum: 0, maximum: top }],
    [`${name}.coverage`, share],
    [`${name}.n`, count],
    [`${name}.level`, { type: 'integer', minimum: 0, maximum: top }],
    [`${name}.p`, { ...share, direction: 'mixed' }],
  ]
}

function ratingInputs(name: string, top: number): [string, InputDeclaration][] {
  return [
    [`${name}.rating`, { type: 'number', minimum: 0, maximum: top }],
    [`${name}.n`, count],
    [`${name}.ratings`, { type: 'numbers', minimum: 0, maximum: top, maxItems: 50 }],
  ]
}
