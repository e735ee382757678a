// Rubrics and assessments of all shapes for the laws of scoring; small, so that a counterexample can be read.
import * as fc from 'fast-check'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Competence, Gate, Indicator, Rubric } from '../../src/model/rubric.js'
import type { Scale } from '../../src/model/scale.js'
import type { Source } from '../../src/model/source.js'
import { anchors, document, evidence, indicator, observer, rubric, scale, self, test, today } from './builders.js'

/** What is left out of the generated rubrics where a law does not speak of it. */
export interface Shape {
  readonly gates?: false
  readonly levelRules?: true
  readonly cuts?: false
  readonly select?: 'latest'
}
export interface Situation {
  readonly top: number
  readonly scale: Scale
  readonly rubric: Rubric
  readonly assessment: Assessment
}

const text = { de: 'Ein Satz.' }
const days = ['2019-05-05', '2025-12-31', '2026-10-01', today, '2026-12-24']

/** A scale of levels 0 to `top`, with the error model of the shipped one. */
export const scaleOf = (top: number): Scale => ({
  ...{ ...scale, id: `stufen-${top}`, crosswalk: [] },
  levels: Array.from({ length: top + 1 }, (_, level) => ({
    ...{ key: `l${level}`, short: { de: `${level}` } },
    ...{ self: text, observer: text },
  })),
})

/** A rubric of levels 0 to 6 at most, and an assessment of it. */
export const situation = (shape: Shape = {}): fc.Arbitrary<Situation> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((top) =>
      rubricOf(top, shape).chain((own) =>
        assessmentOf(own, top).map((assessment) => ({ top, scale: scaleOf(top), rubric: own, assessment })),
      ),
    )

const often = <Value>(value: Value, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other })

const rubricOf = (top: number, shape: Shape): fc.Arbitrary<Rubric> =>
  fc
    .record({
      competences: fc
        .integer({ min: 1, max: 3 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, at) => competenceOf(`k${count - at}`, { top, shape, count }))),
        ),
      select: shape.select
        ? fc.constant(shape.select)
        : fc.constantFrom('latest' as const, 'best' as const, 'all' as const),
    })
    .map(({ competences, select }) => rubric(competences, { scale: `stufen-${top}`, scoring: { select } }))

type LevelRule = NonNullable<Competence['levelRules']>[number]
interface Around {
  readonly top: number
  readonly shape: Shape
  readonly count: number
}

const competenceOf = (id: string, around: Around): fc.Arbitrary<Competence> =>
  fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc
      .record({
        indicators: fc.tuple(...Array.from({ length: count }, (_, at) => indicatorOf(`i${count - at}`))),
        cuts:
          around.shape.cuts === false
            ? fc.constant(undefined)
            : often<number[] | undefined>(undefined, cutsOf(around.top)),
        gates:
          around.shape.gates === false
            ? fc.constant<Gate[]>([])
            : often<Gate[]>([], fc.array(gateOf(count, around), { minLength: 1, maxLength: 3 })),
        levelRules: around.shape.levelRules
          ? fc.array(levelRuleOf(count, around), { minLength: 1, maxLength: 3 })
          : fc.constant<LevelRule[]>([]),
        safetyCritical: fc.boolean(),
      })
      .map(({ indicators, cuts, gates, levelRules, safetyCritical }) => ({
        ...{ id, dqr: 'fertigkeiten' as const, title: text, anchors, indicators, gates, safetyCritical },
        ...(cuts === undefined ? {} : { cuts }),
        ...(levelRules.length === 0 ? {} : { levelRules }),
      })),
  )

const indicatorOf = (id: string): fc.Arbitrary<Indicator> =>
  fc
    .record({
      ask: often<Indicator['ask']>('level', fc.constant('know')),
      for: often<'both' | 'self' | 'observer'>('both', fc.constantFrom('self', 'observer')),
      weight: often(1, fc.integer({ min: 1, max: 10 })),
      key: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ key, ...own }) => indicator(id, { ...own, ...(key === 0 ? { key: true } : {}) }))

const cutsOf = (top: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 100 * top }), { minLength: top, maxLength: top })
    .map((cuts) => cuts.sort((a, b) => a - b))

const gateOf = (count: number, around: Around): fc.Arbitrary<Gate> =>
  fc
    .record({
      level: fc.integer({ min: 1, max: around.top }),
      number: fc.integer({ min: 1, max: around.top }),
      at: fc.integer({ min: 1, max: count }),
      when: ruleOf(count, around),
      isRule: fc.boolean(),
    })
    .map(({ level, number, at, when, isRule }) =>
      isRule ? { level, when, text } : { level, indicator: `i${at}`, atLeast: number, text },
    )

const levelRuleOf = (count: number, around: Around): fc.Arbitrary<LevelRule> =>
  fc.record({ level: fc.integer({ min: 1, max: around.top }), when: ruleOf(count, around) })

/** Rules that a better rating can only make true, as the check at load asks. */
const ruleOf = (count: number, { top, count: competences }: Around): fc.Arbitrary<unknown> => {
  const number = fc.integer({ min: 0, max: top * 4 }).map((quarters) => quarters / 4)
  const [own, other] = [fc.integer({ min: 1, max: count }), fc.integer({ min: 1, max: competences })]
  const leaf = fc.oneof(
    fc.tuple(own, number).map(([i, at]) => ({ '>=': [{ var: `i.i${i}.rating` }, at] })),
    fc.tuple(own, fc.integer({ min: 0, max: 3 })).map(([i, n]) => ({ '>=': [{ var: `i.i${i}.n` }, n] })),
    fc.tuple(own, number).map(([i, at]) => ({ some: [{ var: `i.i${i}.ratings` }, { '>': [{ var: '' }, at] }] })),
    fc.tuple(other, number).map(([k, at]) => ({ '>=': [{ var: `k.k${k}.mean` }, at] })),
    fc.tuple(other, fc.integer({ min: 0, max: top })).map(([k, at]) => ({ '<=': [at, { var: `k.k${k}.level` }] })),
    fc.tuple(other, fc.integer({ min: 0, max: 5 })).map(([k, n]) => ({ '>=': [{ var: `k.k${k}.n` }, n] })),
    fc.tuple(other, fc.constantFrom(0.25, 0.5, 1)).map(([k, part]) => ({ '>=': [{ var: `k.k${k}.coverage` }, part] })),
  )
  return fc.oneof(
    leaf,
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
  )
}

const sourceOf = (id: string): fc.Arbitrary<Source> => {
  const watching = fc.record({
    relation: fc.constantFrom('independent' as const, 'worksWith' as const, 'friendOrFamily' as const),
    anchorTraining: fc.boolean(),
    occasions: fc.integer({ min: 1, max: 3 }),
    ...{ rater: fc.constantFrom('p1', 'p2', id), language: fc.constantFrom('de', 'uk') },
  })
  return fc.oneof(
    fc.constant(self(id)),
    watching.map((more) => observer(id, more)),
    watching.map((more) => ({ ...observer(id, more), kind: 'workSample' as const })),
    fc.constant(test(id)),
    fc.constant(document(id)),
  )
}

const pieces: readonly Evidence[] = [
  evidence('e1', 'record'),
  evidence('e2', 'document', { confirmedBy: 'Kammer', relation: 'independent', official: true }),
  evidence('e3', 'thirdParty', { confirmedBy: 'Verein', relation: 'worksWith', on: '2019-01-01' }),
  evidence('e4', 'test', { confirmedBy: 'Stelle', relation: 'independent', on: '2026-12-01' }),
]

const assessmentOf = (own: Rubric, top: number): fc.Arbitrary<Assessment> =>
  fc.integer({ min: 0, max: 5 }).chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => sourceOf(`s${count - at}`))).chain((sources) =>
      ratingsOf(own, top, sources).map((ratings) => ({
        ...{ format: 1 as const, kind: 'assessment' as const, id: 'a-1', rubric: { id: own.id, version: own.version } },
        ...{ sources, ratings, evidence: [...pieces] },
      })),
    ),
  )

/** Ratings only by the side that may rate; nobody misses the chance to see herself. */
function ratingsOf(own: Rubric, top: number, sources: readonly Source[]): fc.Arbitrary<Rating[]> {
  const pairs = own.competences.flatMap(({ id, indicators }) =>
    indicators.flatMap((one) =>
      sources.filter((source) => mayRate(one, source)).map((source) => ({ address: `${id}/${one.id}`, source })),
    ),
  )
  if (pairs.length === 0) return fc.constant([])
  const one = fc.record({
    pair: fc.constantFrom(...pairs),
    level: fc.option(fc.integer({ min: 0, max: top }), { freq: 5, nil: undefined }),
    absent: fc.constantFrom('notAsked' as const, 'notAnswered' as const, 'notApplicable' as const),
    on: fc.constantFrom(...days),
    evidence: often<string[]>([], fc.subarray(['e1', 'e2', 'e3', 'e4'])),
  })
  return fc.array(one, { maxLength: Math.min(40, 2 * pairs.length) }).map((list) =>
    list.map(({ pair, level, absent, ...more }, at) => ({
      ...{ id: `r${list.length - at}`, indicator: pair.address, source: pair.source.id, ...more },
      ...(level === undefined ? { absent } : { level }),
    })),
  )
}

export const mayRate = ({ for: side = 'both' }: Indicator, { kind }: Source): boolean =>
  side === 'both' || (side === 'self') === (kind === 'self')
