import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { loadCatalog } from '../../src/load/load.js'
import { compareOccupations } from '../../src/map/compare-occupations.js'
import type { RequirementWord } from '../../src/model/match.js'
import { type Overlap, Overlap as OverlapShape } from '../../src/model/overlap.js'
import type { Reason } from '../../src/model/reason.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { explain } from '../../src/text/parts/explain.js'
import { area, catalogOf, competence, must, need, occupation, rubric } from './documents.js'

const names = ['a', 'b', 'c', 'd'] as const
const kitchen = rubric(
  'kueche',
  names.map((name) => competence(name)),
)
/** One requirement, held against one occupation that asks for these. */
function wordOf(asked: object, brought: readonly object[]): readonly [RequirementWord | undefined, number | null] {
  const catalog = catalogOf(
    kitchen,
    occupation('von', [area('x', 1, brought)]),
    occupation('zu', [area('y', 1, [asked])]),
  )
  const [one] = compareOccupations('von', 'zu', catalog).areas[0]?.requirements ?? []
  return [one?.word, one?.brought ?? null]
}
const wordsOf = ({ areas }: Overlap) => areas.flatMap(({ requirements }) => requirements.map(({ word }) => word))
const stepsOf = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(stepsOf)]

describe('a requirement of the second occupation', () => {
  it('carries over where the first asks for as much', () => {
    expect(wordOf(need(2, 'kueche/a'), [need(2, 'kueche/a')])).toEqual(['met', 2])
    expect(wordOf(need(2, 'kueche/a'), [need(1, 'kueche/a'), need(4, 'kueche/a')])).toEqual(['met', 4])
  })
  it('is near one level below, and comes on top further below or where the first does not ask', () => {
    expect(wordOf(need(3, 'kueche/a'), [need(2, 'kueche/a')])).toEqual(['near', 2])
    expect(wordOf(need(3, 'kueche/a'), [need(1, 'kueche/a')])).toEqual(['gap', 1])
    expect(wordOf(need(1, 'kueche/a'), [need(4, 'kueche/b')])).toEqual(['gap', null])
    expect(wordOf(need(1, 'kueche/a'), [])).toEqual(['gap', null])
  })
  it('carries over from any one of what it names', () => {
    expect(wordOf(need(2, 'kueche/a', 'kueche/b'), [need(2, 'kueche/b')])).toEqual(['met', 2])
    expect(wordOf(need(2, 'kueche/a', 'kueche/b', 'kueche/c'), [need(2, 'kueche/a', 'kueche/b')])).toEqual(['met', 2])
  })
  it('stays open where it depends on which of several competences somebody has', () => {
    expect(wordOf(need(2, 'kueche/a'), [need(2, 'kueche/a', 'kueche/b')])).toEqual(['unknown', null])
    expect(wordOf(need(3, 'kueche/a'), [need(3, 'kueche/a', 'kueche/b'), need(1, 'kueche/a')])).toEqual(['unknown', 1])
    // At one level below it is near or nothing at all, as in matching.
    expect(wordOf(need(3, 'kueche/a'), [need(2, 'kueche/a', 'kueche/b')])).toEqual(['unknown', null])
    expect(wordOf(need(4, 'kueche/a'), [need(2, 'kueche/a', 'kueche/b')])).toEqual(['gap', null])
    expect(wordOf(need(1, 'kueche/a'), [need(2, 'kueche/c')])).toEqual(['gap', null])
  })
  it('is near where that much is sure, as in matching', () => {
    expect(wordOf(need(3, 'kueche/a'), [need(3, 'kueche/a', 'kueche/b'), need(2, 'kueche/a')])).toEqual(['near', 2])
  })
  it('is found in whichever area the first occupation asks for it', () => {
    const from = occupation('von', [area('x', 1, [need(1, 'kueche/a')]), area('y', 1, [need(3, 'kueche/a')])])
    const catalog = catalogOf(kitchen, from, occupation('zu', [area('z', 1, [need(3, 'kueche/a')])]))
    expect(wordsOf(compareOccupations('von', 'zu', catalog))).toEqual(['met'])
  })
})

describe('two occupations', () => {
  const koch = occupation('koch', [
    area('kochen', 60, [must(3, 'kueche/a'), need(3, 'kueche/b')]),
    area('still', 40, []),
  ])
  const business = occupation('imbiss', [
    area('kochen', 30, [need(3, 'kueche/a'), must(2, 'kueche/b')]),
    area('rechnen', 50, [must(2, 'kueche/c'), need(4, 'kueche/b')]),
    area('gesetze', 20, []),
  ])
  const catalog = catalogOf(kitchen, koch, business)

  it('are compared area by area: into a business of her own carries over what the trade asks, the rest comes on top', () => {
    const overlap = compareOccupations('koch', 'imbiss', catalog)
    expect([overlap.from, overlap.to]).toEqual([
      { id: 'koch', version: '1.0.0' },
      { id: 'imbiss', version: '1.0.0' },
    ])
    expect(overlap.areas).toMatchObject([
      { id: 'kochen', weight: 30, view: { word: 'all', met: 2, near: 0, gap: 0, unknown: 0, atLeast: 2, atMost: 2 } },
      { id: 'rechnen', weight: 50, view: { word: 'some', met: 0, near: 1, gap: 1, unknown: 0, atLeast: 0, atMost: 0 } },
      { id: 'gesetze', weight: 20, view: { word: 'noInformation', met: 0, near: 0, gap: 0, unknown: 0 } },
    ])
    expect(overlap.reason).toMatchObject({ code: 'map/overlap', params: { from: 'koch', total: 80, known: 30 } })
  })
  it('are not the same both ways', () => {
    expect(wordsOf(compareOccupations('imbiss', 'koch', catalog))).toEqual(['met', 'met'])
    expect(wordsOf(compareOccupations('koch', 'imbiss', catalog))).toEqual(['met', 'met', 'gap', 'near'])
  })
  it('give a result of the declared shape, frozen and the same twice', () => {
    const overlap = compareOccupations('koch', 'imbiss', catalog)
    expect(OverlapShape.safeParse(JSON.parse(JSON.stringify(overlap))).error).toBeUndefined()
    expect(Object.isFrozen(overlap) && Object.isFrozen(overlap.areas) && Object.isFrozen(overlap.reason)).toBe(true)
    expect(JSON.stringify(compareOccupations('koch', 'imbiss', catalog))).toBe(JSON.stringify(overlap))
  })
})

describe('the reasons', () => {
  const shipped = loadCatalog(documents)
  const ids = [...shipped.occupations.keys()]
  const pairs = ids.flatMap((from) => ids.map((to): [string, string] => [from, to]))

  // A second description of the rules, which reads nothing but the steps.
  const fits = ({ value, params: { level, required } }: Reason): boolean => {
    const [at, asked] = [Number(level ?? 0), Number(required)]
    if (value === 'met') return at >= asked
    return value === 'near' ? at > 0 && at === asked - 1 : at < asked - 1 || at === 0
  }
  it.each([...new Set(pairs.map(([from]) => from))])('from %s give the same words when they are replayed', (from) => {
    for (const [, to] of pairs.filter(([first]) => first === from)) {
      const { areas, reason } = compareOccupations(from, to, shipped)
      expect(reason.because.map(({ value }) => value)).toEqual(areas.map(({ view }) => view.word))
      const steps = reason.because.map(({ because }) => because.map(({ value }) => value))
      expect(steps).toEqual(areas.map(({ requirements }) => requirements.map(({ word }) => word)))
      expect(reason.because.flatMap(({ because }) => because.filter((one) => !fits(one)))).toEqual([])
      const known = reason.because
        .filter(({ value }) => value === 'all' || value === 'mostly')
        .reduce((sum, { params }) => sum + Number(params['weight']), 0)
      expect(reason.params['known']).toBe(known)
    }
  })
  it('never speak of a view: nobody is judged', () => {
    const { reason } = compareOccupations('koch', 'fachkraft-kueche', shipped)
    expect(stepsOf(reason).filter(({ params }) => params['view'] === 'self' || params['view'] === 'others')).toEqual([])
  })
  it.each(ids)('say of %s and itself that everything that is asked carries over', (id) => {
    const overlap = compareOccupations(id, id, shipped)
    expect(wordsOf(overlap).filter((word) => word !== 'met')).toEqual([])
    const areas = overlap.areas.map(({ view, requirements }) => [view.word, requirements.length > 0])
    expect(areas.filter(([word, isAsked]) => word !== (isAsked ? 'all' : 'noInformation'))).toEqual([])
  })
  it('say of an occupation and itself that all that is asked comes along', () => {
    const { reason } = compareOccupations('koch', 'koch', shipped)
    expect(explain(reason, de).text).toBe(
      'Erst Koch/Köchin. Dann Koch/Köchin. So viel kommt mit: alle Teile von dem, was gefragt ist.',
    )
  })
  it('name all competences any one of which is enough, with a stroke between them', () => {
    const comma = rubric('kueche', [competence('a'), competence('b')])
    const either = occupation('zu', [area('y', 1, [need(2, 'kueche/a', 'kueche/b'), need(2, 'kueche/a')])])
    const { reason } = compareOccupations('zu', 'zu', catalogOf(comma, either))
    const [both, one] = reason.because[0]?.because ?? []
    expect(both && [explain(both, de).text, explain(both, en).text]).toEqual([
      expect.stringMatching(/^Kompetenz a \/ Kompetenz b: passt\./u),
      expect.stringMatching(/^Kompetenz a \(en\) \/ Kompetenz b \(en\): fits\./u),
    ])
    expect(one && explain(one, de).text).toMatch(/^Kompetenz a: passt\./u)
  })
  it('say of the long and the short training that all of the short one carries over, and not the other way', () => {
    const down = wordsOf(compareOccupations('koch', 'fachkraft-kueche', shipped))
    expect(down.length).toBeGreaterThan(10)
    expect(down.filter((word) => word !== 'met')).toEqual([])
    const up = wordsOf(compareOccupations('fachkraft-kueche', 'koch', shipped))
    expect(up.filter((word) => word === 'met')).toEqual([])
    expect(up.filter((word) => word === 'near').length).toBeGreaterThan(up.length / 2)
  })
  it('say of a helper in the kitchen that becoming a cook takes more everywhere, and that hygiene is near', () => {
    const { areas } = compareOccupations('kuechenhilfe', 'koch', shipped)
    const words = areas.flatMap(({ requirements }) => requirements.map(({ word }) => word))
    expect(words).not.toContain('met')
    // Where the helper may have another competence that falls short by one level.
    expect(words.filter((word) => word === 'unknown')).toHaveLength(2)
    const hygiene = areas.find(({ id }) => id === 'hygiene-allgemein')
    expect(hygiene?.requirements).toMatchObject([{ word: 'near', brought: 2, level: 3 }])
    const preparing = areas.find(({ id }) => id === 'arbeitstechniken')
    expect(preparing?.requirements).toMatchObject([{ word: 'gap', brought: 1, level: 3 }])
    expect(preparing?.view.word).toBe('none')
  })
})

describe('as a law', () => {
  const requirement = fc
    .record({
      at: fc.integer({ min: 1, max: 4 }),
      own: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
    })
    .map(({ at, own }) => ({ ...need(at, ...own.map((name) => `kueche/${name}`)) }))
  const requirements = fc.array(requirement, { maxLength: 4 })
  const ranks: Readonly<Record<RequirementWord, number>> = { met: 3, near: 2, unknown: 1, gap: 0 }
  const ranksOf = (from: readonly object[], to: readonly object[]) => {
    const catalog = catalogOf(kitchen, occupation('von', [area('x', 1, from)]), occupation('zu', [area('y', 1, to)]))
    return wordsOf(compareOccupations('von', 'zu', catalog)).map((word) => ranks[word])
  }
  it('an occupation that asks for more, or for one thing more, never brings less', () => {
    fc.assert(
      fc.property(requirements, requirements, requirement, fc.nat(3), (from, to, added, pick) => {
        const before = ranksOf(from, to)
        const raised = from.map((one, at) => (at === pick ? { ...one, level: Math.min(4, one.level + 1) } : one))
        for (const more of [raised, [...from, added]])
          expect(ranksOf(more, to).filter((rank, at) => rank < (before[at] ?? 0))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
  it('everything carries over into the same occupation', () => {
    fc.assert(
      fc.property(requirements, (own) => {
        expect(ranksOf(own, own).filter((rank) => rank !== 3)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
