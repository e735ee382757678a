// Rubrics with assessments of all shapes for the laws of scoring; small, so that a counterexample can be read.
import * as fc from 'fast-check'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Indicator, Rubric } from '../../src/model/rubric.js'
import type { Scale } from '../../src/model/scale.js'
import type { Source } from '../../src/model/source.js'
import { given, often, rubricOf, type Shape } from './arbitrary-rubrics.js'
import { document, evidence, observer, scale, self, test, today } from './builders.js'

export interface Situation {
  readonly scale: Scale
  readonly rubric: Rubric
  readonly assessment: Assessment
}

const text = { de: 'Ein Satz.' }
const days = ['2019-05-05', '2025-12-31', '2026-10-01', today, '2026-12-24']

/** A scale of levels 0 to `top` with the error model of the shipped one; of organisations it asks their state. */
export function scaleOf(top: number, asks: 'use' | 'state' = 'use'): Scale {
  const { crosswalk: _, ...shipped } = scale
  const levels = Array.from({ length: top + 1 }, (_, level) => level)
  const word = (level: number) => ({ word: text, level })
  const known = { yes: word(Math.min(2, top)), partly: word(1), notYet: word(0) }
  const frequency = {
    never: word(0),
    sometimes: { word: text, cap: Math.ceil(top / 2) },
    often: { word: text, cap: top },
  }
  const words = (from: number) => Object.fromEntries(levels.slice(from).map((level) => [`l${level}`, word(level)]))
  return {
    ...{ ...shipped, id: `${asks === 'use' ? 'stufen' : 'staende'}-${top}` },
    levels: levels.map((level) => ({ key: `l${level}`, short: { de: `${level}` }, self: text, observer: text })),
    answers: asks === 'use' ? { use: { frequency, independence: words(1) }, know: known } : { state: words(0) },
  }
}

const scales = fc
  .tuple(fc.integer({ min: 1, max: 6 }), often<'use' | 'state'>('use', fc.constant('state'), 8))
  .map(([top, asks]) => scaleOf(top, asks))

/** A rubric of levels 0 to 6 at most, and an assessment of it. */
export const situation = (shape: Shape = {}): fc.Arbitrary<Situation> =>
  scales.chain((own) =>
    rubricOf(own, shape).chain((rubric) =>
      sourcesOf.chain((sources) =>
        assessmentOf(rubric, own, sources).map((assessment) => readable({ scale: own, rubric, assessment })),
      ),
    ),
  )

/** Shows in a counterexample what a reader needs: no texts, no pieces of evidence, of the scale its id. */
function readable(given: Situation): Situation {
  const wordless = ['title', 'text', 'self', 'observer', 'anchors', 'evidence', 'scale']
  const show = () =>
    JSON.stringify({ ...given, scale: given.scale.id }, (key, value: unknown) =>
      wordless.includes(key) && typeof value === 'object' ? undefined : value,
    )
  return Object.defineProperty({ ...given }, fc.toStringMethod, { value: show })
}

/** A source with what its ratings have in common: how much it saw, when, and about how well the person did. */
interface Rater {
  readonly source: Source
  readonly share: number
  readonly day: string
  readonly lean: number | undefined
}

const watching = fc.record({
  relation: fc.constantFrom('independent' as const, 'worksWith' as const, 'friendOrFamily' as const),
  anchorTraining: fc.boolean(),
  occasions: fc.integer({ min: 1, max: 3 }),
  ...{ rater: fc.constantFrom(undefined, 'p1', 'p2'), language: fc.constantFrom('de', 'uk') },
})

/** The first source is mostly the person. */
const sourceOf = (id: string): fc.Arbitrary<Source> =>
  fc.oneof(
    { weight: id === 's1' ? 20 : 2, arbitrary: fc.constant(self(id)) },
    { weight: 4, arbitrary: watching.map((more) => observer(id, given(more))) },
    { weight: 2, arbitrary: watching.map((more) => ({ ...observer(id, given(more)), kind: 'workSample' as const })) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, 'p1').map((rater) => test(id, rater)) },
    { weight: 1, arbitrary: fc.constantFrom('worksWith' as const, 'friendOrFamily' as const).map(documentOf(id)) },
  )
const documentOf = (id: string) => (relation: 'worksWith' | 'friendOrFamily') => ({ ...document(id), relation })

const raterOf = (id: string): fc.Arbitrary<Rater> =>
  fc.record({
    source: sourceOf(id),
    ...{
      share: id === 's1' ? fc.constantFrom(97, 90, 60) : fc.constantFrom(95, 80, 45, 40, 35),
      lean: fc.constantFrom(undefined, 0, 6),
    },
    day: fc.oneof({ weight: 4, arbitrary: fc.constant(today) }, fc.constantFrom(...days.slice(0, 3))),
  })
const sourcesOf: fc.Arbitrary<readonly Rater[]> = fc
  .constantFrom(2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 0, 1, 5)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => raterOf(`s${count - at}`))))

const words = { what: text, where: text, when: text, ownPart: text }
const pieces: readonly Evidence[] = [
  evidence('e1', 'account', words),
  evidence('e2', 'document', { confirmedBy: 'Kammer', relation: 'independent', official: true }),
  evidence('e3', 'thirdParty', { confirmedBy: 'Verein', relation: 'worksWith', on: '2019-01-01' }),
  evidence('e4', 'test', { confirmedBy: 'Stelle', relation: 'independent', on: '2026-12-01' }),
  evidence('e5', 'workSample', { confirmedBy: 'Meisterin', relation: 'worksWith', validUntil: '2027-01-01' }),
]
const ids = pieces.map(({ id }) => id)

/** One cell of the table of indicators and sources. */
interface Cell {
  readonly address: string
  readonly indicator: Indicator
  readonly rater: Rater
}

const assessmentOf = (own: Rubric, its: Scale, raters: readonly Rater[]): fc.Arbitrary<Assessment> => {
  const cells = own.competences.flatMap(({ id, indicators }) =>
    indicators.flatMap((indicator) =>
      raters
        .filter(({ source }) => mayRate(indicator, source))
        .map((rater): Cell => ({ address: `${id}/${indicator.id}`, indicator, rater })),
    ),
  )
  const again = cells.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...cells), { maxLength: 6 })
  return again
    .chain((more) => fc.tuple(...[...cells, ...more].map((cell, at) => ratingOf(cell, at < cells.length, its))))
    .map((ratings) => ({
      ...{ format: 1 as const, kind: 'assessment' as const, id: 'a-1', rubric: { id: own.id, version: own.version } },
      ...{ sources: raters.map(({ source }) => source), evidence: [...pieces] },
      ratings: ratings.flatMap((rating, at) => (rating ? [{ ...rating, id: `r${ratings.length - at}` }] : [])),
    }))
}

/** A first attempt is there as often as the source saw much, a further one always. */
const ratingOf = ({ address, indicator, rater }: Cell, isFirst: boolean, its: Scale): fc.Arbitrary<Rating | null> => {
  const { source, share, day, lean } = rater
  return fc
    .record({
      roll: fc.nat(99),
      level: fc.nat(its.levels.length - 1).map((level) => leaning(level, lean, its.levels.length - 1)),
      absent: often<Rating['absent']>(undefined, absenceOf(source), 6),
      isHalf: fc.nat(19).map((one) => one === 19),
      isAnswer: fc.boolean(),
      on: often(day, fc.constantFrom(...days), 5),
      evidence: often<string[] | undefined>(undefined, fc.subarray(ids, { minLength: 1 }), 2),
    })
    .map(({ roll, level, absent, isHalf, isAnswer, ...more }) => {
      if (isFirst && roll < 100 - share) return null
      const rating = given({ id: 'r', indicator: address, source: source.id, ...more })
      if (absent) return { ...rating, absent }
      return { ...rating, ...saying(level, { indicator, source, its, isAnswer, isHalf }) }
    })
}

const leaning = (level: number, lean: number | undefined, top: number): number =>
  lean === undefined ? level : Math.max(0, Math.min(top, Math.min(top, lean) + (level % 3) - 1))

const absenceOf = ({ kind }: Source): fc.Arbitrary<Rating['absent']> =>
  kind === 'self'
    ? fc.constantFrom('notAsked', 'notAnswered', 'notApplicable')
    : fc.constantFrom('notAsked', 'notAnswered', 'notObserved', 'notApplicable')

interface Said {
  readonly indicator: Indicator
  readonly source: Source
  readonly its: Scale
  readonly isAnswer?: boolean
  readonly isHalf?: boolean
}

/** The level, or for the person the answer of the scale that gives it, as the question asks. */
export function saying(level: number, { indicator: { ask }, source, its, isAnswer, isHalf }: Said): Partial<Rating> {
  const { know, state } = its.answers
  if (source.kind !== 'self' || ask === 'level') return { level }
  if (ask === 'use') {
    if (!isAnswer) return { level }
    if (isHalf) return { answer: { frequency: 'often' } }
    return { answer: level === 0 ? { frequency: 'never' } : { frequency: 'often', independence: `l${level}` } }
  }
  const table = Object.entries((ask === 'know' ? know : state) ?? {})
  const best = Math.max(...table.map(([, answer]) => answer.level ?? 0))
  const word = table.find(([, answer]) => answer.level === Math.min(level, best))?.[0]
  return word === undefined ? { absent: 'notAnswered' } : { answer: word }
}

export const mayRate = ({ for: side = 'both' }: Indicator, { kind }: Source): boolean =>
  side === 'both' || (side === 'self') === (kind === 'self')
