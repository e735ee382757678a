// Laws of the step to a newer version, over any two versions of a rubric and any assessment of the older one.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import { upgradeAssessment } from '../../src/load/upgrade.js'
import type { Assessment, Rating, Remark } from '../../src/model/assessment.js'
import type { Competence, Indicator, Rubric } from '../../src/model/rubric.js'
import { deepFreeze } from '../deep-freeze.js'
import { anchors, assessment, competence, indicator, observer, rubric, scales, self } from '../score/builders.js'

const changed = { ...anchors, '2': { de: 'Ganz allein.' } }
const of = (kind: 'self' | 'observer', place: number) => ({ de: `${kind} ${place}` })
const often = <Value>(value: Value, ...others: readonly Value[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })

const indicatorOf = (id: string): fc.Arbitrary<Indicator> =>
  fc
    .record({
      ask: often<Indicator['ask']>('use', 'level', 'know'),
      for: often<'both' | 'self' | 'observer'>('both', 'self', 'observer'),
      self: often(0, 1),
      observer: often(0, 1),
      anchors: often<Indicator['anchors'] | null>(null, anchors, changed),
      corrects: often<string[] | null>(null, ['1.0.0']),
    })
    .map(({ ask, self: own, observer: seen, anchors: its, corrects, for: by }) =>
      indicator(id, {
        ...{ ask, for: by, self: of('self', own), observer: of('observer', seen) },
        ...(its ? { anchors: its } : {}),
        ...(corrects ? { corrects } : {}),
      }),
    )

const competenceOf = (id: string): fc.Arbitrary<Competence> =>
  fc
    .record({
      indicators: fc.tuple(...['a', 'b', 'c', 'd'].map((one) => fc.option(indicatorOf(one), { freq: 5 }))),
      its: often(anchors, changed),
    })
    .map(({ indicators, its }) =>
      competence(id, [...indicators.filter((one) => one !== null), indicator('stays')], { anchors: its }),
    )

/** The version 1.0.0 corrects nothing, since nothing is lower. */
const first = ({ indicators, ...own }: Competence): Competence => ({
  ...own,
  indicators: indicators.map(({ corrects: _, ...one }) => one),
})

const versionOf = (version: string): fc.Arbitrary<Rubric> =>
  fc
    .record({
      competences: fc.tuple(competenceOf('k'), fc.option(competenceOf('l'), { freq: 5 })),
      select: often<'latest' | 'all'>('latest', 'all'),
    })
    .map(({ competences, select }) => {
      const all = competences.filter((one) => one !== null)
      return rubric(version === '1.0.0' ? all.map(first) : all, { version, scoring: { select } })
    })

const day = fc.constantFrom('2026-01-05', '2026-03-05', '2026-11-01')
const sources = [self(), observer('o'), observer('p')]

/** Ratings that the version accepts: the right side, the right form, anchors that there are. */
function ratingOf({ competences }: Rubric): fc.Arbitrary<Rating> {
  const all = competences.flatMap((own) => own.indicators.map((one) => ({ own, one })))
  return fc
    .record({
      asked: fc.constantFrom(...all),
      by: fc.constantFrom(...sources),
      level: fc.integer({ min: 0, max: 4 }),
      isAbsent: fc.boolean(),
      on: day,
      cites: fc.subarray(['1', '2']),
      id: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ asked: { own, one }, by, level, isAbsent, on, cites, id }) => {
      const isSelf = one.for === 'self' || (one.for !== 'observer' && by.kind === 'self')
      const source = isSelf ? 'me' : by.kind === 'self' ? 'o' : by.id
      const cited = cites.map((at) => (one.anchors ? `${own.id}/${one.id}/${at}` : `${own.id}/${at}`))
      return {
        ...{ id: `r${id}`, indicator: `${own.id}/${one.id}`, source, on },
        ...(isAbsent
          ? { absent: 'notAnswered' as const }
          : isSelf && one.ask === 'know'
            ? { answer: 'yes' }
            : { level }),
        ...(cited.length > 0 ? { anchors: cited } : {}),
      }
    })
}

const remarkOf = ({ competences }: Rubric): fc.Arbitrary<Remark> =>
  fc
    .constantFrom(...competences.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => `${id}/${one.id}`)]))
    .map((about) => ({ about, by: 'person', text: 'Ein Wort.', on: '2026-11-01' }))

interface Pair {
  readonly catalog: Catalog
  readonly given: Assessment
}
/** A rubric in two versions and an assessment of the first; often with more ratings of one act than a view may count. */
const pair: fc.Arbitrary<Pair> = fc.tuple(versionOf('1.0.0'), versionOf('1.1.0')).chain(([old, now]) =>
  fc
    .record({
      ratings: fc.uniqueArray(ratingOf(old), { maxLength: 40, selector: ({ id }) => id }),
      many: old.scoring?.select === 'all' ? fc.constant(0) : often(0, 60),
      remarks: fc.array(remarkOf(old), { maxLength: 5 }),
    })
    .map(({ ratings, many, remarks }) => {
      const more = Array.from({ length: many }, (_, i) => ({
        ...{
          id: `m${i}`,
          indicator: 'k/stays',
          source: 'o',
          level: i % 5,
          on: `2026-02-${String(1 + (i % 28)).padStart(2, '0')}`,
        },
      }))
      const given = assessment(sources, [...ratings, ...more], { remarks })
      return { catalog: loadCatalog([...scales, old, now]), given }
    }),
)

it('gives an assessment that the newest version accepts, with each rating and remark either carried or left', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(pair, ({ catalog, given }) => {
      const { assessment: next, carried, left, toCheck } = upgradeAssessment(given, catalog)
      expect(parseAssessment(next, catalog)).toEqual(next)
      expect(next.rubric.version).toBe('1.1.0')
      const behind = left.flatMap((one) => (one.kind === 'rating' ? [one.rating] : []))
      expect([...carried, ...behind.map(({ id }) => id)].sort()).toEqual(given.ratings.map(({ id }) => id).sort())
      const cut = left.flatMap((one) => (one.kind === 'anchor' ? [`${one.rating} ${one.anchor}`] : []))
      const whole = given.ratings.filter(({ id }) => carried.includes(id))
      expect(next.ratings).toEqual(
        whole.map(({ anchors: its, ...one }) => {
          const kept = its?.filter((anchor) => !cut.includes(`${one.id} ${anchor}`)) ?? []
          return kept.length > 0 ? { ...one, anchors: kept } : one
        }),
      )
      const remarks = left.flatMap((one) => (one.kind === 'remark' ? [one.remark] : []))
      expect((next.remarks?.length ?? 0) + remarks.length).toBe(given.remarks?.length)
      for (const { why } of [...left, ...toCheck]) seen.set(why, (seen.get(why) ?? 0) + 1)
    }),
    { numRuns: 300 },
  )
  expect([...seen.keys()].sort()).toEqual([
    ...['anchorChanged', 'anchorGone', 'anchorsChanged', 'askChanged', 'competenceGone', 'corrected'],
    ...['indicatorGone', 'limit', 'sideChanged', 'wordingChanged'],
  ])
})

it('carries exactly what is the same question in German, or is declared to be', () => {
  fc.assert(
    fc.property(pair, ({ catalog, given }) => {
      const { carried, left } = upgradeAssessment(given, catalog)
      const asked = (version: string, address: string) => {
        const [id, name] = address.split('/')
        const own = catalog.rubrics.get(`probe@${version}`)?.rubric.competences.find((one) => one.id === id)
        return own?.indicators.find((one) => one.id === name)
      }
      for (const rating of given.ratings) {
        const [old, now] = [asked('1.0.0', rating.indicator), asked('1.1.0', rating.indicator)]
        const isSame =
          old?.ask === now?.ask && old?.self?.de === now?.self?.de && old?.observer?.de === now?.observer?.de
        const isDeclared = old?.ask === now?.ask && now?.corrects !== undefined
        if (carried.includes(rating.id)) expect(isSame || isDeclared).toBe(true)
        const why = left.find((one) => one.kind === 'rating' && one.rating.id === rating.id)?.why
        if (isSame && !carried.includes(rating.id)) expect(['sideChanged', 'limit']).toContain(why)
      }
    }),
    { numRuns: 150 },
  )
})

it('gives a reason for everything, always the same, frozen, and changes nothing that it is given', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  fc.assert(
    fc.property(pair, ({ catalog, given }) => {
      const before = JSON.stringify(given)
      const step = upgradeAssessment(given, catalog)
      expect(JSON.stringify(given)).toBe(before)
      expect(JSON.stringify(upgradeAssessment(deepFreeze(given), catalog))).toBe(JSON.stringify(step))
      expect(isFrozen(step)).toBe(true)
      for (const { why, reason } of [...step.left, ...step.toCheck]) {
        expect(reason.params).toMatchObject({ why, from: '1.0.0', to: '1.1.0' })
        expect(reason.texts?.['indicator'] ?? reason.texts?.['competence']).toBeDefined()
      }
      const again = upgradeAssessment(step.assessment, catalog)
      expect([again.assessment, again.left, again.toCheck]).toEqual([step.assessment, [], []])
    }),
    { numRuns: 150 },
  )
})
