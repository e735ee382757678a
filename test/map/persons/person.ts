// Example persons by their situation: what they and others say, written in few words, and what a counsellor expects of matching.
import type { AreaWord, Match, NextStep } from '../../../src/model/match.js'

export const on = '2026-11-23'

/** By competence and indicator: answer words of the scale ("often independent", "yes"), a level, or the word of an absence. */
export type Said = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/** Who rated, with what was said. */
interface Voice {
  readonly source: { readonly id: string; readonly kind: string }
  readonly said: Said
}

const common = { language: 'de', support: 'none', purpose: 'guidance' }

/** The person's own answers. */
export const self = (said: Said): Voice => ({ source: { kind: 'self', id: 'me', ...{ language: 'de' } }, said })

/** Somebody who watched: who, how near, where and how many times. */
export const observer = (who: Watching, said: Said): Voice => ({
  source: { ...common, ...who, kind: 'observer' },
  said,
})

/** A task that was set and marked by a trained rater, twice. */
export const workSample = (id: string, said: Said): Voice => {
  const marked = { role: 'trainer', relation: 'independent', setting: 'workSample', occasions: 2, anchorTraining: true }
  return { source: { ...common, ...marked, kind: 'workSample', id }, said }
}

/** A letter of reference of somebody for whom the person worked. */
export const letter = (id: string, said: Said): Voice => {
  const written = { role: 'employer', relation: 'worksWith', purpose: 'guidance' }
  return { source: { ...written, kind: 'document', id }, said }
}

interface Watching {
  readonly id: string
  readonly role: string
  readonly relation: string
  readonly setting: string
  readonly occasions: number
}

const versions: Readonly<Record<string, string>> = { 'kochen-gruppe': '1.1.0' }

/** The assessment of a rubric as it comes from outside. */
export const asked = (rubric: string, ...voices: readonly Voice[]) => ({
  ...{ format: 1, kind: 'assessment', id: `person-${rubric}` },
  ...{ rubric: { id: rubric, version: versions[rubric] ?? '1.0.0' }, sources: voices.map(({ source }) => source) },
  ratings: voices.flatMap(({ source, said }) =>
    Object.entries(said).flatMap(([competence, indicators]) =>
      Object.entries(indicators).map(([indicator, given]) => ({
        ...{ id: `${source.id}-${competence}-${indicator}`, indicator: `${competence}/${indicator}` },
        ...{ source: source.id, on: '2026-10-12', ...givenBy(given) },
      })),
    ),
  ),
})

const absences = ['notAsked', 'notAnswered', 'notObserved', 'notApplicable']
const knowing = ['yes', 'partly', 'notYet']

function givenBy(given: string | number): object {
  if (typeof given === 'number') return { level: given }
  if (absences.includes(given)) return { absent: given }
  if (knowing.includes(given)) return { answer: given }
  const [frequency, independence] = given.split(' ')
  return { answer: independence === undefined ? { frequency } : { frequency, independence } }
}

/** An example person with what a counsellor says; the list is in the order of naming. */
export interface Person {
  readonly who: string
  /** Which qualified occupation comes first, and why. */
  readonly why: string
  readonly assessments: readonly ReturnType<typeof asked>[]
  readonly wanted?: readonly string[]
  readonly qualified: readonly string[]
  readonly helpers: readonly string[]
  readonly overall: Match['overall']
  /** Words of two telling areas of the first: own view, view of others. */
  readonly areas: Readonly<Record<string, readonly [AreaWord, AreaWord]>>
  /** Areas of the first in which something is stated and, where a mistake harms people, not yet evidenced. */
  readonly unproven: readonly string[]
  /** The first explained: the occupation, notes, own view, view of others. */
  readonly sentences: readonly string[]
  /** The first area that can rise, the word that it reaches, and the first step. */
  readonly next: { readonly area: string; readonly word: AreaWord; readonly step: NextStep }
}
