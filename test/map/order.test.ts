import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { parseAssessment } from '../../src/load/assessment.js'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import type { JudgedOccupation } from '../../src/map/judge.js'
import { matchOccupations } from '../../src/map/match.js'
import { inOrder, type Ranked } from '../../src/map/order.js'
import { judgeList } from '../../src/map/requirement-list.js'
import { scoreAssessment } from '../../src/score/score.js'
import { stories } from '../stories.js'
import { area, catalogOf, competence, need, occupation, on, profileOf, rubric } from './documents.js'

const kitchen = rubric('kueche', [competence('kochen'), competence('planen'), competence('putzen')])
const asking = (weights: Readonly<Record<string, number>>, level = 2) =>
  Object.entries(weights).map(([name, weight]) => area(name, weight, [need(level, `kueche/${name}`)]))
/** An area that no rubric asks about. */
const silent = (weight: number) => area('still', weight, [])
const two = { kldb: '29302', dqr: 3 }
const three = { kldb: '29302', dqr: 4 }

interface Person {
  readonly self?: Readonly<Record<string, number>>
  readonly others?: Readonly<Record<string, number>>
  readonly wanted?: readonly string[]
}
function namesOf(occupations: readonly object[], { wanted = [], ...said }: Person): string[] {
  const catalog = catalogOf(kitchen, ...occupations)
  const matches = matchOccupations([profileOf('kueche', said, catalog)], catalog, { on, wanted })
  return matches.map(({ occupation: { id } }) => id)
}

describe('trainings of one code', () => {
  const short = occupation('a-kurz', asking({ kochen: 9, putzen: 1 }), two)
  const long = occupation('z-lang', [...asking({ kochen: 9 }), silent(8)], three)

  it('stand together where the best of them does, the long one first of equally good words', () => {
    const between = occupation('mitte', asking({ kochen: 6, planen: 4 }), { kldb: '63302' })
    expect(namesOf([short, between, long], { self: { kochen: 2, putzen: 0 } })).toEqual(['z-lang', 'a-kurz', 'mitte'])
  })
  it('put the long one first as soon as its level is met, whoever is the headline', () => {
    const deep = occupation('z-lang', asking({ kochen: 9 }, 3), three)
    expect(namesOf([short, deep], { self: { kochen: 2 } })).toEqual(['a-kurz', 'z-lang'])
    expect(namesOf([short, deep], { self: { kochen: 3 } })).toEqual(['z-lang', 'a-kurz'])
    expect(namesOf([short, deep], { others: { kochen: 3 } })).toEqual(['z-lang', 'a-kurz'])
  })
  it('do not follow what the person says of herself where others have seen less', () => {
    const deep = occupation('z-lang', asking({ kochen: 9 }, 3), three)
    expect(namesOf([short, deep], { self: { kochen: 4 }, others: { kochen: 2 } })).toEqual(['a-kurz', 'z-lang'])
    expect(namesOf([short, deep], { self: { kochen: 1 }, others: { kochen: 3 } })).toEqual(['z-lang', 'a-kurz'])
  })
  it('put the long one first where half of what can be asked is met, however much nobody was asked or can be asked', () => {
    const part = asking({ kochen: 5, planen: 3, putzen: 2 })
    const deep = occupation('z-lang', [...part, silent(30)], three)
    expect(namesOf([short, deep], { self: { kochen: 2 } })).toEqual(['z-lang', 'a-kurz'])
    expect(namesOf([short, deep], { self: { kochen: 2, planen: 0 } })).toEqual(['z-lang', 'a-kurz'])
    const less = occupation('z-lang', [...asking({ kochen: 49, planen: 51 }), silent(30)], three)
    expect(namesOf([short, less], { self: { kochen: 2 } })).toEqual(['a-kurz', 'z-lang'])
    expect(namesOf([short, less], { self: { kochen: 2, planen: 0 } })).toEqual(['a-kurz', 'z-lang'])
  })
  it('count half of an area by its requirements, exactly', () => {
    const thirds = [need(2, 'kueche/kochen'), need(2, 'kueche/planen'), need(2, 'kueche/putzen')]
    const half = occupation('z-lang', [area('a', 3, thirds), area('b', 1, [need(2, 'kueche/kochen')])], three)
    expect(namesOf([short, half], { self: { kochen: 2 } })).toEqual(['z-lang', 'a-kurz'])
    const under = occupation('z-lang', [area('a', 3, thirds)], three)
    expect(namesOf([short, under], { self: { kochen: 2 } })).toEqual(['a-kurz', 'z-lang'])
  })
  it('stand apart where only one of them is wanted, the wanted one first', () => {
    const other = occupation('mitte', asking({ kochen: 9 }), { kldb: '63302' })
    expect(namesOf([short, other, long], { self: { kochen: 2 }, wanted: ['a-kurz'] })).toEqual([
      'a-kurz',
      'mitte',
      'z-lang',
    ])
  })
  it('are compared like any others where no DQR level is known, or where the codes differ', () => {
    const unknown = occupation('z-lang', [...asking({ kochen: 9 }), silent(8)], { kldb: '29302' })
    const elsewhere = occupation('z-lang', [...asking({ kochen: 9 }), silent(8)], { kldb: '29312', dqr: 4 })
    for (const other of [unknown, elsewhere])
      expect(namesOf([short, other], { self: { kochen: 2 } })).toEqual(['a-kurz', 'z-lang'])
  })
  it('of one depth follow the shared part, then the id', () => {
    const more = occupation('b', asking({ kochen: 9 }), two)
    const less = occupation('a', asking({ kochen: 8, putzen: 1 }), two)
    const same = occupation('c', asking({ kochen: 5 }), two)
    expect(namesOf([less, same, more], { self: { kochen: 2, putzen: 0 } })).toEqual(['b', 'c', 'a'])
  })
  it('stay together where another occupation shares as much as their best', () => {
    const deep = occupation('z-lang', asking({ kochen: 5, putzen: 5 }), three)
    const best = occupation('a-kurz', asking({ kochen: 8, putzen: 2 }), two)
    const other = occupation('mitte', asking({ kochen: 8, putzen: 2 }), { kldb: '63302' })
    expect(namesOf([deep, best, other], { self: { kochen: 2, putzen: 0 } })).toEqual(['z-lang', 'a-kurz', 'mitte'])
  })
})

describe('ties', () => {
  it('of works follow the requirement level, then the id of the occupation that shares most', () => {
    const same = asking({ kochen: 5 })
    const tied = [
      occupation('d', same, { kldb: '29302', dqr: 4 }),
      occupation('c', same, { kldb: '29303', dqr: 6 }),
      occupation('b', same, { kldb: '63302', dqr: 4 }),
      occupation('a', same, { kldb: '62302' }),
    ]
    expect(namesOf(tied, { self: { kochen: 2 } })).toEqual(['c', 'a', 'b', 'd'])
  })
  it('between helper occupations follow the id', () => {
    const helpers = ['c', 'a', 'b'].map((id) =>
      occupation(id, asking({ kochen: 5 }, 1), { kldb: '29301', helper: true }),
    )
    expect(namesOf(helpers, { self: { kochen: 1 } })).toEqual(['a', 'b', 'c'])
  })
})

describe('what is shown for others beside what is only stated', () => {
  it('follows the headline, which is that of others', () => {
    const occupations = [occupation('a', asking({ kochen: 5 })), occupation('b', asking({ planen: 5, putzen: 1 }))]
    const person = { self: { kochen: 4, planen: 2, putzen: 0 }, others: { kochen: 0 } }
    expect(namesOf(occupations, person)).toEqual(['b'])
  })
})

// An order is a law about any occupations, also such as no catalog of ours holds.
const catalog = catalogOf(kitchen, occupation('koch', asking({ kochen: 1 })))
const nothing = { shown: new Map(), catalog }
const [first] = catalog.occupations.values()
if (!first) throw new Error('The catalog holds an occupation.')
const koch = first
const part = fc.record({
  kldb: fc.constantFrom('29301', '29302', '63302', '29303'),
  dqr: fc.constantFrom(undefined, 3, 4),
  isHelper: fc.boolean(),
  isWanted: fc.boolean(),
  shared: fc.constantFrom(1, 2, 3),
  met: fc.constantFrom(0, 0.25, 0.5, 1),
})
type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never

function rankedOf({ kldb, dqr, isHelper, isWanted, shared, met }: Part, at: number): Ranked {
  const id = `beruf-${String.fromCharCode(97 + at)}`
  const codes = { kldb, ...(dqr === undefined ? {} : { dqr }) }
  const own = { ...koch, total: 4, occupation: { ...koch.occupation, id, helper: isHelper, codes } }
  const weights = { all: 0, most: 0, some: 0, unknown: 0 }
  const overall = { self: { word: null, weights }, others: { word: null, weights } }
  const areas = koch.areas.map(({ area: one, texts, asked }) => ({
    area: one,
    texts,
    list: { ...judgeList(asked, nothing), met },
  }))
  const judged: JudgedOccupation = { loaded: own, areas, overall, shared }
  return { judged, wishes: isWanted ? [id] : [] }
}
const ranked = fc.array(part, { maxLength: 7 }).map((parts) => parts.map(rankedOf))
const nameOf = ({ judged }: Ranked) => judged.loaded.occupation.id
const shareOf = ({ judged }: Ranked) => judged.shared / judged.loaded.total
const isHelper = ({ judged }: Ranked) => judged.loaded.occupation.helper

describe('the order of any occupations', () => {
  it('does not depend on the order in which they come', () => {
    fc.assert(
      fc.property(ranked, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((one): [number, Ranked] => [keys.next().value ?? 0, one])
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(inOrder(shuffled).map(nameOf)).toEqual(inOrder(list).map(nameOf))
      }),
      { numRuns: 1000 },
    )
  })
  it('keeps the order of two when more of other works join them', () => {
    fc.assert(
      fc.property(ranked, (list) => {
        const order = inOrder(list)
        const codeOf = ({ judged }: Ranked) => judged.loaded.occupation.codes.kldb
        const pairs = order.flatMap((before, at) => order.slice(at + 1).map((after) => [before, after] as const))
        const others = ([before, after]: readonly [Ranked, Ranked]) =>
          list.filter((one) => [before, after].some((own) => own === one || codeOf(own) === codeOf(one)))
        for (const pair of pairs) {
          const alone = inOrder(others(pair)).map(nameOf)
          expect(alone.indexOf(nameOf(pair[0]))).toBeLessThan(alone.indexOf(nameOf(pair[1])))
        }
      }),
      { numRuns: 300 },
    )
  })
  it('puts no helper above a qualified one that shares half of its weight, and what is wanted first in each list', () => {
    fc.assert(
      fc.property(ranked, (list) => {
        const order = inOrder(list)
        const firstHelper = order.findIndex(isHelper)
        const below = firstHelper < 0 ? [] : order.slice(firstHelper)
        expect(below.filter((one) => !isHelper(one) && shareOf(one) >= 0.5)).toEqual([])
        const places = order.map((one) => 2 * Number(isHelper(one)) + Number(one.wishes.length === 0))
        expect(places).toEqual([...places].sort())
      }),
      { numRuns: 300 },
    )
  })
  it('leaves nothing out, and nothing stands between trainings of one code and one list', () => {
    fc.assert(
      fc.property(ranked, (list) => {
        const order = inOrder(list)
        expect(order.map(nameOf).sort()).toEqual(list.map(nameOf))
        const works = order.map((one) => {
          const { kldb, dqr } = one.judged.loaded.occupation.codes
          return [isHelper(one), one.wishes.length > 0, dqr === undefined ? nameOf(one) : kldb].join(' ')
        })
        const runs = works.filter((work, at) => work !== works[at - 1])
        expect(runs).toEqual([...new Set(works)])
      }),
      { numRuns: 300 },
    )
  })
})

describe.each(stories.map((story) => [story.folder, story] as const))('the shipped order of %s', (_, story) => {
  it('is the same from documents in any order, and names no helper above a qualified occupation', () => {
    const matchesIn = (catalog: Catalog) => {
      const profiles = story.assessments.map((one) =>
        scoreAssessment(parseAssessment(one, catalog), catalog, { on: story.story.on }),
      )
      return matchOccupations(profiles, catalog, { on: story.story.on })
    }
    const matches = matchesIn(loadCatalog(documents))
    expect(JSON.stringify(matchesIn(loadCatalog([...documents].reverse())))).toBe(JSON.stringify(matches))
    const helpers = matches.map(({ helper }) => Number(helper))
    expect(helpers).toEqual([...helpers].sort())
    expect(matches.length).toBeGreaterThan(1)
  })
})
