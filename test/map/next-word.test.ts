import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchOccupations } from '../../src/map/match.js'
import type { AreaWord, NextStep, NextWord } from '../../src/model/match.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  area,
  assessmentOf,
  bound,
  catalogOf,
  competence,
  indicator,
  must,
  need,
  occupation,
  on,
  parsed,
  profileOf,
  rubric,
  type Said,
} from './documents.js'

const names = ['a', 'b', 'c', 'd', 'e'] as const
const kitchen = rubric(
  'kueche',
  names.map((name) => competence(name)),
)

/** null: nobody began the rubric. */
function areaOf(requirements: readonly object[], said: Said | null, rubrics: readonly object[] = [kitchen]) {
  const catalog = catalogOf(...rubrics, occupation('koch', [area('bereich', 10, requirements)]))
  const profiles = said ? [profileOf('kueche', said, catalog)] : []
  const [match] = matchOccupations(profiles, catalog, { on, wanted: ['koch'] })
  const [found] = match?.areas ?? []
  if (!found) throw new Error('A wanted occupation is always listed.')
  return found
}
const nextOf = (...given: Parameters<typeof areaOf>): NextWord | null => areaOf(...given).next
const step = (kind: NextStep['do'], name: string, level: number): NextStep => ({
  ...{ do: kind, competence: `kueche/${name}`, level, ways: ['observation', 'document'] },
})

describe('what raises the word of an area', () => {
  const three = [need(2, 'kueche/a'), need(2, 'kueche/b'), need(2, 'kueche/c')]

  it('is one requirement where one is enough for the next word', () => {
    expect(nextOf(three, { others: { a: 0, b: 0, c: 0 } })).toEqual({ word: 'some', steps: [step('learn', 'a', 2)] })
    expect(nextOf(three, { others: { a: 2, b: 0, c: 0 } })).toEqual({ word: 'mostly', steps: [step('learn', 'b', 2)] })
    expect(nextOf(three, { others: { a: 2, b: 2, c: 0 } })).toEqual({ word: 'all', steps: [step('learn', 'c', 2)] })
  })
  it('is several where only several are enough', () => {
    const five = [...three, need(2, 'kueche/d'), need(2, 'kueche/e')]
    expect(nextOf(five, { others: { a: 1, b: 1, c: 0, d: 0, e: 0 } })).toEqual({
      word: 'mostly',
      steps: [step('learn', 'a', 2), step('learn', 'b', 2), step('learn', 'c', 2)],
    })
  })
  it('starts with what the person states, then one level, then what nobody asked about, then more levels', () => {
    const four = [need(3, 'kueche/a'), need(3, 'kueche/b'), need(3, 'kueche/c'), need(3, 'kueche/d')]
    const stated = { self: { d: 3 }, others: { a: 1, c: 2 } }
    expect(nextOf(four, stated)).toEqual({ word: 'mostly', steps: [step('show', 'd', 3), step('learn', 'c', 3)] })
    expect(nextOf(four, { others: { a: 1, c: 2 } })?.steps).toEqual([step('learn', 'c', 3), step('ask', 'b', 3)])
    const two = [need(3, 'kueche/a'), need(3, 'kueche/b')]
    expect(nextOf(two, { others: { a: 1 } })).toEqual({ word: 'mostly', steps: [step('ask', 'b', 3)] })
  })
  it('is the essential gap that caps the word, not what would be easier', () => {
    const capped = [need(2, 'kueche/a'), need(2, 'kueche/b'), must(3, 'kueche/c'), need(2, 'kueche/d')]
    expect(nextOf(capped, { self: { b: 2 }, others: { a: 2, c: 0, d: 1 } })).toEqual({
      word: 'mostly',
      steps: [step('learn', 'c', 3)],
    })
  })
  it('holds the essential gap together with the easiest of the rest where both are needed', () => {
    const capped = [need(2, 'kueche/a'), need(2, 'kueche/b'), must(3, 'kueche/c'), need(2, 'kueche/d')]
    expect(nextOf(capped, { self: { b: 2 }, others: { a: 1, c: 0, d: 1 } })?.steps).toEqual([
      step('show', 'b', 2),
      step('learn', 'c', 3),
    ])
  })
  it('is one step where one competence at the higher level meets two requirements', () => {
    const twice = [need(2, 'kueche/a'), need(3, 'kueche/a'), need(2, 'kueche/b'), need(2, 'kueche/c')]
    expect(nextOf(twice, { others: { a: 1, b: 0, c: 0 } })).toEqual({ word: 'mostly', steps: [step('learn', 'a', 3)] })
  })
  it('says no step twice where two requirements ask for the same', () => {
    const same = [need(2, 'kueche/a'), need(2, 'kueche/a', 'kueche/b'), need(2, 'kueche/c')]
    expect(nextOf(same, { others: { a: 1, b: 0, c: 2 } })).toEqual({ word: 'all', steps: [step('learn', 'a', 2)] })
    expect(nextOf(same.slice(0, 2), { others: { a: 1 } })).toEqual({ word: 'all', steps: [step('learn', 'a', 2)] })
  })
  it('is nothing where all is shown, and where no rubric asks about the area', () => {
    expect(nextOf(three, { others: { a: 2, b: 3, c: 4 } })).toBeNull()
    expect(nextOf([], { others: { a: 2 } })).toBeNull()
  })
  it('leads from no information to a word, and asks where nobody was asked', () => {
    expect(areaOf(three, {}).others.word).toBe('noInformation')
    expect(nextOf(three, {})).toEqual({ word: 'some', steps: [step('ask', 'a', 2)] })
  })
  it('is not about the view of the person: what only she says is to be shown', () => {
    expect(nextOf(three, { self: { a: 2, b: 2, c: 2 } })).toEqual({ word: 'some', steps: [step('show', 'a', 2)] })
  })
  it('asks about what a view cannot say yet', () => {
    expect(nextOf([need(2, 'kueche/a')], { self: { a: { zeigen: 3 } } })?.steps).toEqual([step('ask', 'a', 2)])
  })
})

describe('the competence of a step', () => {
  it('is the one that the person states, of several that would do', () => {
    const next = nextOf([need(2, 'kueche/a', 'kueche/b')], { self: { b: 2 }, others: { a: 1 } })
    expect(next?.steps).toEqual([step('show', 'b', 2)])
  })
  it('is the one that is nearest, whichever side says so', () => {
    const either = [need(3, 'kueche/a', 'kueche/b')]
    expect(nextOf(either, { others: { a: 1, b: 2 } })?.steps).toEqual([step('learn', 'b', 3)])
    expect(nextOf(either, { self: { b: 2 }, others: { a: 0 } })?.steps).toEqual([step('learn', 'b', 3)])
    expect(nextOf(either, { self: { b: 0 }, others: { a: 2 } })?.steps).toEqual([step('learn', 'a', 3)])
  })
  it('is, where nobody was asked, the first that others can see', () => {
    const secret = competence('a', { indicators: [indicator('tun', { for: 'self' })] })
    const one = rubric('kueche', [secret, competence('b'), competence('c')])
    expect(nextOf([need(2, 'kueche/a', 'kueche/b')], null, [one])?.steps).toEqual([step('ask', 'b', 2)])
  })
})

describe('what is known of a competence', () => {
  const either = [need(3, 'kueche/a', 'kueche/b')]
  const stepsOf = (...given: Parameters<typeof areaOf>) => nextOf(...given)?.steps

  it('is never a thing to show where others have seen less than the person states', () => {
    expect(stepsOf([need(2, 'kueche/a')], { self: { a: 3 }, others: { a: 1 } })).toEqual([step('learn', 'a', 2)])
    expect(stepsOf(either, { self: { a: 3 }, others: { a: 2 } })).toEqual([step('learn', 'a', 3)])
    expect(stepsOf(either, { self: { a: 3, b: 3 }, others: { a: 2 } })).toEqual([step('show', 'b', 3)])
  })
  it('is not asked again where it is a gap: the other one is asked about', () => {
    const two = [need(1, 'kueche/a', 'kueche/b')]
    expect(stepsOf(two, { self: { a: 0 } })).toEqual([step('ask', 'b', 1)])
    expect(stepsOf(two, { self: { a: 0 }, others: { a: 0 } })).toEqual([step('ask', 'b', 1)])
    expect(stepsOf(two, { self: { a: 0, b: 0 } })).toEqual([step('learn', 'a', 1)])
  })
  it('is not asked again where nothing of it applies to the person', () => {
    const catalog = catalogOf(kitchen, occupation('koch', [area('bereich', 10, [need(2, 'kueche/a', 'kueche/b')])]))
    const json = assessmentOf('kueche', { self: { c: 2 } })
    const absent = ['tun', 'zeigen'].map((part) => ({
      ...{ id: `a-${part}`, indicator: `a/${part}`, source: 'self', absent: 'notApplicable', on: '2026-10-01' },
    }))
    const profile = scoreAssessment(parsed({ ...json, ratings: [...json.ratings, ...absent] }, catalog), catalog, {
      on,
    })
    const [match] = matchOccupations([profile], catalog, { on, wanted: ['koch'] })
    expect(match?.areas[0]?.next?.steps).toEqual([step('ask', 'b', 2)])
  })
  it('is continued before a rubric that nobody began', () => {
    const one = [need(2, 'service/a', 'kueche/a')]
    const service = rubric('service', [competence('a')])
    expect(stepsOf(one, { self: { b: 2 } }, [kitchen, service])).toEqual([step('ask', 'a', 2)])
  })
  it('gives the nearest one to learn, and others decide how near it is where they say anything', () => {
    expect(stepsOf(either, { self: { a: 0, b: 2 } })).toEqual([step('learn', 'b', 3)])
    expect(stepsOf(either, { self: { a: 2, b: 0 }, others: { a: 0, b: 1 } })).toEqual([step('learn', 'b', 3)])
    expect(stepsOf(either, { self: { b: 1 }, others: { a: 0 } })).toEqual([step('learn', 'b', 3)])
  })
})

describe('what others have seen and nothing proves, where a mistake harms people', () => {
  const careful = rubric('kueche', [
    ...['a', 'b'].map((name) => competence(name, { safetyCritical: true })),
    ...['c', 'd'].map((name) => competence(name)),
  ])
  const family = (others: Said['others'], self: Said['self'] = {}): Said => ({
    self,
    others: others ?? {},
    relation: 'friendOrFamily',
  })
  const two = [need(2, 'kueche/a'), need(2, 'kueche/c')]

  it('is to be shown, also where all else is shown', () => {
    const found = areaOf(two, family({ a: 2, c: 2 }), [careful])
    expect(found.others.word).toBe('all')
    expect(found.next).toEqual({ word: 'all', steps: [step('show', 'a', 2)] })
  })
  it('is proven by somebody who stands further away, and then nothing is left', () => {
    expect(areaOf(two, { others: { a: 2, c: 2 } }, [careful]).next).toBeNull()
  })
  it('comes before what is to be learned, in one step for the highest level', () => {
    const three = [need(1, 'kueche/a'), need(2, 'kueche/a'), need(2, 'kueche/c')]
    expect(areaOf(three, family({ a: 2, c: 1 }), [careful]).next).toEqual({
      word: 'all',
      steps: [step('show', 'a', 2), step('learn', 'c', 2)],
    })
  })
  it('is not asked for where another competence of the requirement is proven, or is not critical', () => {
    const either = [need(2, 'kueche/a', 'kueche/c')]
    const found = areaOf(either, family({ a: 3, c: 2 }), [careful])
    expect(found.requirements[0]?.others).toEqual({
      word: 'met',
      competence: 'kueche/c',
      level: 2,
      claimUnproven: false,
    })
    expect(found.next).toBeNull()
  })
})

describe('the way to show a competence', () => {
  const watched = (watch: readonly string[], more: object = {}) => ({
    ...rubric('kueche', [competence('a', more), competence('a-b'), competence('b')]),
    task: { text: { de: 'Gemeinsam kochen.' }, minutes: 60, watch },
  })
  const waysOf = (name: string, one: object) => nextOf([need(2, `kueche/${name}`)], null, [one])?.steps[0]?.ways

  it('is the task of its rubric where the task looks at it, beside work and documents', () => {
    expect(waysOf('a', watched(['a/tun']))).toEqual(['task', 'observation', 'document'])
    expect(waysOf('b', watched(['a/tun', 'b/zeigen']))).toEqual(['task', 'observation', 'document'])
  })
  it('is not a task that looks at other competences alone, also of a similar name', () => {
    expect(waysOf('b', watched(['a/tun']))).toEqual(['observation', 'document'])
    expect(waysOf('a', watched(['a-b/tun']))).toEqual(['observation', 'document'])
    expect(waysOf('a', kitchen)).toEqual(['observation', 'document'])
  })
  it('is none where others can see nothing of it: only the person is asked, or only about what she knows', () => {
    const alone = { indicators: [indicator('tun', { for: 'self' })] }
    const knowing = { indicators: [indicator('wissen', { ask: 'know' }), indicator('tun', { for: 'self' })] }
    const seen = { indicators: [indicator('wissen', { ask: 'know' }), indicator('tun', { for: 'observer' })] }
    expect(waysOf('a', watched([], alone))).toEqual([])
    expect(waysOf('a', watched([], knowing))).toEqual([])
    expect(waysOf('a', watched([], seen))).toEqual(['observation', 'document'])
  })
})

const ranks: Readonly<Record<AreaWord, number>> = { noInformation: 0, none: 0, some: 1, mostly: 2, all: 3 }

it('raises the word when all steps are done, to the word that it names, and not when one of them is left out', () => {
  const level = fc.integer({ min: 0, max: 4 })
  const rated = fc.dictionary(fc.constantFrom(...names), fc.oneof(level, level.map(bound)), { maxKeys: 5 })
  const requirement = fc
    .record({
      isEssential: fc.boolean(),
      own: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
    })
    .map(({ isEssential, own }) => ({ make: isEssential ? must : need, own: own.map((name) => `kueche/${name}`) }))
  const requirements = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(requirement, { minLength: 1, maxLength: 6 }))
    .map(([at, list]) => list.map(({ make, own }) => make(at, ...own)))
  const seen = new Set<number>()
  fc.assert(
    fc.property(requirements, rated, rated, (asked, self, others) => {
      const before = areaOf(asked, { self, others })
      expect(before.next === null).toBe(before.others.word === 'all')
      const { word, steps } = before.next ?? { word: 'all', steps: [] }
      seen.add(steps.length)
      const wordAfter = (done: readonly NextStep[]): AreaWord => {
        const shown = done.map(({ competence: name, level: at }): [string, number] => [name.replace('kueche/', ''), at])
        return areaOf(asked, { self, others: { ...others, ...Object.fromEntries(shown) } }).others.word
      }
      if (steps.length > 0) expect(ranks[word]).toBeGreaterThan(ranks[before.others.word])
      expect(wordAfter(steps)).toBe(word)
      for (const left of steps) {
        const fewer = wordAfter(steps.filter((one) => one !== left))
        expect(ranks[fewer]).toBeLessThanOrEqual(ranks[before.others.word])
      }
    }),
    { numRuns: 300 },
  )
  expect([...seen].sort()).toEqual([0, 1, 2])
})

it('asks only what nobody knows, shows only what others have not seen at a lower level, and names the nearest to learn', () => {
  const level = fc.integer({ min: 0, max: 4 })
  const rated = fc.dictionary(fc.constantFrom(...names), fc.oneof(level, level.map(bound)), { maxKeys: 5 })
  const requirement = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }))
    .map(([at, own]) => need(at, ...own.map((name) => `kueche/${name}`)))
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.array(requirement, { minLength: 1, maxLength: 4 }), rated, rated, (asked, self, others) => {
      const catalog = catalogOf(kitchen, occupation('koch', [area('bereich', 10, asked)]))
      const profile = profileOf('kueche', { self, others }, catalog)
      const findings = new Map(profile.findings.map((one) => [`kueche/${one.competence}`, one]))
      const [match] = matchOccupations([profile], catalog, { on, wanted: ['koch'] })
      /** Levels that are missing in the view that speaks; null where none does, or where it is there. */
      const awayOf = (name: string, at: number): number | null => {
        const found = findings.get(name)
        const away = [found?.others, found?.self].flatMap((view) => {
          if (!view || (view.level === null && view.levelLow < at && view.levelHigh >= Math.max(at - 1, 1))) return []
          return [at - (view.level ?? (view.levelLow >= at ? view.levelLow : view.levelHigh))]
        })
        return away[0] ?? null
      }
      for (const { do: kind, competence: name, level: at } of match?.areas[0]?.next?.steps ?? []) {
        seen.add(kind)
        const [own, above] = [awayOf(name, at), findings.get(name)?.others.level ?? null]
        if (kind === 'ask') expect(own).toBeNull()
        if (kind === 'show') expect([own !== null && own <= 0, above]).toEqual([true, null])
        const rivals = asked.filter((one) => one.level === at && one.competences.includes(name))
        const nearest = rivals.map(({ competences }) => Math.min(...competences.map((one) => awayOf(one, at) ?? 9)))
        if (kind === 'learn') expect(nearest).toContain(own)
      }
    }),
    { numRuns: 150 },
  )
  expect([...seen].sort()).toEqual(['ask', 'learn', 'show'])
})
