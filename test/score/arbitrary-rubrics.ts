// Rubrics of all shapes for the laws of scoring: models, cuts, rungs, gates, level rules, knowledge, keys, sides, weights, parameters.
import * as fc from 'fast-check'
import type { Competence, Gate, Indicator, Rubric } from '../../src/model/rubric.js'
import type { Scale } from '../../src/model/scale.js'
import { adviceRule, monotoneRule, type Readable } from './arbitrary-rules.js'
import { indicator, rubric } from './builders.js'

export type Model = NonNullable<Competence['model']>

/** What is left out of the generated rubrics where a law does not speak of it. */
export interface Shape {
  readonly models?: readonly Model[]
  readonly gates?: false | 'indicator'
  readonly levelRules?: false
  readonly cuts?: false
  readonly select?: 'latest'
  readonly parameters?: false
  readonly competences?: number
  /** Rules of gates and level rules; monotone ones where it is left out. */
  readonly rule?: (readable: Readable) => fc.Arbitrary<unknown>
}

const text = { de: 'Ein Satz.' }
export const often = <Value>(value: Value, other: fc.Arbitrary<Value>, weight = 3): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other })
/** The member is there in one of `1 + weight` cases. */
const sometimes = <Value>(other: fc.Arbitrary<Value>, weight = 3) => often<Value | undefined>(undefined, other, weight)

type Given<Members> = { [Key in keyof Members as undefined extends Members[Key] ? never : Key]: Members[Key] } & {
  [Key in keyof Members as undefined extends Members[Key] ? Key : never]?: Exclude<Members[Key], undefined>
}
/** The members that are there. */
export const given = <Members extends object>(members: Members) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<Members>

/** A rubric of the scale: one to twelve competences, mostly few, of one to eight indicators. */
export const rubricOf = (scale: Scale, shape: Shape): fc.Arbitrary<Rubric> => {
  const top = scale.levels.length - 1
  const sizes = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 12 }))
  return fc
    .record({
      competences: (shape.competences === undefined ? sizes : fc.constant(shape.competences)).chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, at) => competenceOf(`k${count - at}`, { scale, shape, count }))),
      ),
      scoring: shape.parameters === false ? fc.constant({}) : scoringOf,
      select: shape.select ? fc.constant(shape.select) : fc.constantFrom(...(['latest', 'best', 'all'] as const)),
      advice: fc.array(adviceRule({ competences: 1, indicators: 1, top }), { maxLength: 2 }),
    })
    .map(({ competences, scoring, select, advice }) =>
      rubric(competences, {
        ...{ scale: scale.id, scoring: { ...scoring, select } },
        ...(advice.length > 0 ? { advice: advice.map((when, at) => ({ id: `rat-${at}`, when, text })) } : {}),
      }),
    )
}

const hundredths = fc.integer({ min: 1, max: 300 })
const scoringOf = often<NonNullable<Rubric['scoring']>>(
  {},
  fc
    .record({
      sigma: sometimes(hundredths, 1),
      tau: sometimes(fc.record({ self: hundredths, observer: hundredths, friendOrFamily: hundredths }), 1),
      sourceWeights: sometimes(fc.record({ observer: hundredths, test: hundredths }), 1),
    })
    .map(given),
)

interface Around {
  readonly scale: Scale
  readonly shape: Shape
  readonly count: number
}

const competenceOf = (id: string, around: Around): fc.Arbitrary<Competence> => {
  const { scale, shape } = around
  const top = scale.levels.length - 1
  const models = shape.models ?? (['weightedMean', 'weightedMean', 'ladder', 'conjunctive'] as const)
  return fc.tuple(fc.constantFrom(...models), fc.constantFrom(1, 2, 3, 4, 4, 5, 5, 6, 7, 8)).chain(([model, size]) => {
    const count = model === 'ladder' ? Math.max(size, top) : size
    const readable: Readable = { competences: around.count, indicators: count, top }
    return fc
      .record({
        indicators: fc.tuple(...Array.from({ length: count }, (_, at) => indicatorOf(`i${count - at}`, around))),
        ...{
          cuts: sometimes(shape.cuts === false ? fc.constant(undefined) : cutsOf(top)),
          rungs: sometimes(rungsOf(top)),
        },
        gates: gatesOf(readable, shape),
        levelRules: shape.levelRules === false ? fc.constant(undefined) : sometimes(levelRulesOf(readable, shape), 2),
        ...{ safetyCritical: sometimes(fc.boolean(), 1), windowMonths: sometimes(fc.constantFrom(1, 12, 36)) },
        ...{
          anchors: sometimes(fc.constant(anchorsOf(top)), 1),
          alignments: sometimes(fc.constant<NonNullable<Competence['alignments']>>([cefr]), 9),
        },
      })
      .map(({ indicators, rungs, ...own }) => ({
        ...{ id, dqr: 'fertigkeiten' as const, title: text },
        ...given({ ...own, model: model === 'weightedMean' ? undefined : model }),
        ...(model === 'ladder' ? given({ rungs, indicators: withRungs(indicators, top) }) : { indicators }),
      }))
  })
}

const cefr: NonNullable<Competence['alignments']>[number] = {
  ...{ framework: 'cefr', version: '2020', id: 'B1', relation: 'close' },
}
const anchorsOf = (top: number) =>
  Object.fromEntries(Array.from({ length: top }, (_, at) => [`${at + 1}`, { de: `Tut es auf Stufe ${at + 1}.` }]))

const asksOf = ({ scale }: Around): fc.Arbitrary<Indicator['ask']> =>
  scale.answers.state ? fc.constant('state') : fc.constantFrom('use', 'use', 'level', 'level', 'know')

const indicatorOf = (id: string, around: Around): fc.Arbitrary<Indicator> =>
  fc
    .record({
      ask: asksOf(around),
      for: often<'both' | 'self' | 'observer'>('both', fc.constantFrom('self', 'observer'), 5),
      weight: sometimes(fc.integer({ min: 1, max: 10 })),
      key: sometimes(fc.constant(true as const), 9),
      rung: sometimes(fc.integer({ min: 1, max: around.scale.levels.length - 1 }), 1),
    })
    .map(({ rung: _, ...own }) => indicator(id, given(own)))

/** Every rung has an indicator that counts in both views; the others stand on any rung. */
function withRungs(indicators: readonly Indicator[], top: number): Indicator[] {
  return indicators.map((own, at) =>
    at < top
      ? { ...own, rung: at + 1, for: 'both', ask: own.ask === 'know' ? 'level' : own.ask }
      : { ...own, rung: 1 + (at % top) },
  )
}

const cutsOf = (top: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 100 * top }), { minLength: top, maxLength: top })
    .map((cuts) => cuts.sort((a, b) => a - b))

const rungsOf = (top: number): fc.Arbitrary<NonNullable<Competence['rungs']>> => {
  const step = fc.integer({ min: 1, max: top })
  return fc.uniqueArray(fc.record({ level: step, atLeast: fc.integer({ min: 1, max: 3 }), reach: step }), {
    selector: ({ level }) => level,
    maxLength: top,
  })
}

const gatesOf = (readable: Readable, shape: Shape): fc.Arbitrary<Gate[] | undefined> => {
  if (shape.gates === false) return fc.constant(undefined)
  const step = fc.integer({ min: 1, max: readable.top })
  const onIndicator = fc
    .record({ level: step, atLeast: step, at: fc.integer({ min: 1, max: readable.indicators }) })
    .map(({ level, atLeast, at }): Gate => ({ level, indicator: `i${at}`, atLeast, text }))
  const onRule = fc.record({ level: step, when: ruleOf(readable, shape) }).map((gate): Gate => ({ ...gate, text }))
  const gate = shape.gates === 'indicator' ? onIndicator : fc.oneof(onIndicator, onRule)
  return sometimes(fc.array(gate, { minLength: 1, maxLength: 3 }), 1)
}

const levelRulesOf = (readable: Readable, shape: Shape) =>
  fc.array(fc.record({ level: fc.integer({ min: 1, max: readable.top }), when: ruleOf(readable, shape) }), {
    ...{ minLength: 2, maxLength: 4 },
  })

const ruleOf = (readable: Readable, { rule = monotoneRule }: Shape) => rule(readable)
