// Situations that nobody can be in: an issue at the place, or an honest unknown, and never a path that opens by mistake.
import { describe, expect, it } from 'vitest'
import { isDocumentError } from '../../src/load/issue.js'
import { parseSituation } from '../../src/load/situation.js'
import type { Fact } from '../../src/model/facts.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { day } from './documents.js'
import { statuses } from './laws.js'
import { catalog, nested, recorded, situationOf } from './people.js'

/** Code and place of every issue. */
function issuesOf(json: unknown): string[] {
  try {
    parseSituation(json, catalog)
    return []
  } catch (error) {
    if (!isDocumentError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('/')}`)
  }
}

/** A situation that says one thing under the owner of the fact, and the place where it says it. */
function saying({ id, of }: Pick<Fact, 'id' | 'of'>, value: unknown, on = day) {
  const said = nested({ [id]: value })
  const place = id.replaceAll('.', '/')
  if (of === 'person') return { json: { on, person: said }, place: `person/${place}` }
  if (of === 'certificate')
    return { json: { on, certificates: [{ id: 'a', ...said }] }, place: `certificates/0/${place}` }
  const about = { elsewhere: { ...said, ref: { regulated: false, ...Object(said['ref']) } } }
  return { json: { on, about }, place: `about/elsewhere/${place}` }
}

const isStated = ({ derive, answeredBy }: Fact) => (!derive || 'kind' in derive) && !answeredBy?.includes('for')
const facts = [...catalog.facts.values()].flatMap(({ fact }) => (isStated(fact) ? [fact] : []))
const numeric = [-3, -0.25, 0.1, 1e300, '5', '', true, null, [5], {}, { value: 5 }, { value: -3, on: day }]
const words = ['', 'B7', 'TRUE', 5, true, null, ['DE'], {}, { value: 'DE', on: day }]
const wrong: Readonly<Record<Fact['type'], readonly unknown[]>> = {
  boolean: ['true', 'ja', '', 0, 1, null, [], {}, { value: true, on: day }],
  integer: [...numeric, 1.5],
  months: numeric,
  euros: [...numeric, 99.5],
  choice: words,
  ordered: words,
  day: [
    ...['2026-02-30', '2026-13-01', '0000-00-00', '26.11.2026', '2026-1-1', 'gestern', '', '1850-01-01', '2999-12-31'],
    ...[20260101, 0, true, null, [], {}, { value: '2020-01-01', on: day }],
  ],
}

describe('a wrong value', () => {
  it.each(facts.map((fact) => [fact.id, fact] as const))('of %s is an issue at its place', (_, fact) => {
    for (const value of wrong[fact.type]) {
      const { json, place } = saying(fact, value)
      const found = issuesOf(json)
      const isAt = found.some((issue) => issue.endsWith(` ${place}`) || issue.includes(` ${place}/`))
      expect([JSON.stringify(value), found.length > 0 && isAt]).toEqual([JSON.stringify(value), true])
    }
  })
  it('is not what any fact is at its bounds, or the answers that its question offers', () => {
    const refused = facts.flatMap((fact) => {
      const { minimum, maximum, options = [], ifNone, type } = fact
      const bounds = [minimum, type === 'day' ? undefined : maximum].filter((bound) => bound !== undefined)
      const offered = options.map(({ value }) => value).filter((value) => fact.id !== 'fq.type' || value !== ifNone)
      return [...bounds, ...offered, ...(type === 'boolean' ? [true, false] : [])].flatMap((value) =>
        issuesOf(saying(fact, value).json),
      )
    })
    expect(refused).toEqual([])
  })
})

describe('a number that nobody has', () => {
  const person = (stated: object) => issuesOf({ on: day, person: stated })
  it('is refused: an age of 300, a birth before 1900, months below zero', () => {
    expect(person({ age: 300 })).toEqual(['situation/range person/age'])
    expect(person({ age: 121 })).toEqual(['situation/range person/age'])
    expect(person({ age: -1 })).toEqual(['situation/range person/age'])
    expect(person({ age: 120 })).toEqual([])
    expect(person({ bornOn: '1726-11-23' })).toEqual(['situation/range person/bornOn'])
    expect(person({ age: { value: 300, on: '2020-01-01' } })).toEqual(['situation/range person/age'])
    expect(person({ statusMonths: -3 })).toEqual(['situation/range person/statusMonths'])
    expect(issuesOf({ on: day, about: { koch: { exp: { fte: -3 } } } })).toEqual(['situation/range about/koch/exp/fte'])
  })
})

describe('a name that no fact has', () => {
  it('is refused for every fact that is misspelt, with the right one as the suggestion', () => {
    const suggested = facts.map((fact) => {
      try {
        return [fact.id, parseSituation(saying({ ...fact, id: `${fact.id}e` }, true).json, catalog).on]
      } catch (error) {
        if (!isDocumentError(error)) throw error
        return error.issues.map(({ code, params }) => `${code} ${params['fact']} ${params['nearest']}`)
      }
    })
    expect(suggested).toEqual(facts.map(({ id }) => [`situation/unknown-fact ${id}e ${id}`]))
  })
  it('is refused where it is a name of the language', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'param', 'd']) {
      const json = JSON.parse(`{ "on": "${day}", "person": { "${name}": { "german": "B1" } } }`)
      expect([name, issuesOf(json).length > 0]).toEqual([name, true])
    }
  })
  it('is refused where it is a parameter or a derived fact', () => {
    expect(issuesOf({ on: day, person: { param: { salaryLimitExperienced: 1 } } })).not.toEqual([])
    for (const { fact } of catalog.facts.values()) {
      if (isStated(fact) || fact.answeredBy) continue
      expect(issuesOf(saying(fact, true).json)[0]).toMatch(/^(situation\/derived|shape\/unknown-member) /u)
    }
  })
})

describe('the law of an occupation said twice', () => {
  const { training } = catalog.occupations.get('koch')?.occupation ?? {}
  const twice = { regime: 'dual-hwo', trainingMonths: 12, regulated: true, area: 'handwerk' }
  it('is an issue for each fact that the document answers', () => {
    expect(training).toMatchObject({ regime: 'dual-bbig', months: 36, regulated: false })
    expect(issuesOf({ on: day, about: { koch: { ref: twice } } })).toEqual(
      Object.keys(twice).map((key) => `situation/ref-twice about/koch/ref/${key}`),
    )
  })
  it('never opens a path by itself: the document counts, also where nobody has checked the situation', () => {
    const exp = { fte: 18, fteDE: 18, scope: 'whole', proof: 'full' }
    const person = { bornOn: '1988-05-02', residence: { country: 'DE' } }
    const status = (koch: object) => {
      const situation = assume({ on: day, person, about: { koch: { ...koch } } }, 'usual', catalog)
      return statuses(findPathways(situation, 'koch', catalog, { on: day }))
    }
    expect(status({ exp, ref: twice })).toEqual(status({ exp }))
    expect(status({ exp, ref: twice })['val-full']).not.toBe('open')
  })
})

describe('a day before the law', () => {
  const dated = [...catalog.pathways.values()].flatMap(({ pathway: { id, basis } }) =>
    basis.inForceFrom === undefined ? [] : [{ id, from: basis.inForceFrom }],
  )
  const before = (from: string) => `${Number(from.slice(0, 4)) - 1}-12-31`
  it('opens no path, whoever asks', () => {
    expect(dated.length).toBeGreaterThan(10)
    for (const one of recorded) {
      for (const { id, from } of dated.filter(({ id }) => one.paths.includes(id))) {
        const on = before(from)
        const situation = assume({ ...situationOf(one), on }, 'usual', catalog)
        const option = findPathways(situation, one.occupation, catalog, { on }).find(({ pathway }) => pathway === id)
        expect([id, option?.status]).not.toEqual([id, 'open'])
        expect(option?.pending).toContainEqual({ kind: 'inForceFrom', day: from })
      }
    }
  }, 60_000)
  it('leaves numbers that changed since unknown, and what had not begun yet at nothing', () => {
    const situation = parseSituation(
      { on: day, person: { residence: { country: 'DE', since: '2020-01-01' } }, about: { koch: { exp: { fte: 60 } } } },
      catalog,
    )
    const found = findPathways(situation, 'koch', catalog, { on: '2019-12-31' })
    expect(found.filter(({ status }) => status === 'open').map(({ pathway }) => pathway)).toEqual(['advice'])
    const full = found.find(({ pathway }) => pathway === 'val-full')
    expect(full?.missing).toContainEqual({ fact: 'exp.fte', was: 60, on: day })
  })
})

describe('a day that does not exist', () => {
  it('is an issue of the situation, wherever it stands', () => {
    expect(issuesOf({ on: '2026-02-30' })).toEqual(['document/day on'])
    expect(issuesOf({ on: '23.11.2026' })).toEqual(['shape/pattern on'])
    const exp = { fte: { value: 5, on: '2026-02-30' } }
    expect(issuesOf({ on: day, about: { koch: { exp } } })).toEqual(['document/day about/koch/exp/fte/on'])
    expect(issuesOf({ on: day, certificates: [{ id: 'a', rec: { decidedOn: '2025-06-31' } }] })).toEqual([
      'document/day certificates/0/rec/decidedOn',
    ])
  })
})
