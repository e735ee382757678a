// parseSituation and parseStory: what enters, what is refused before the facts are looked at; the facts stand in situation-facts.test.ts.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isDocumentError } from '../../src/load/issue.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import { parseStory } from '../../src/load/story.js'
import { deepFreeze } from '../deep-freeze.js'
import * as docs from './documents.js'

const catalog = loadCatalog(docs.shipped().map(({ document }) => document))
const situation = { on: '2026-11-23', person: { bornOn: '1992-03-14', german: 'B1' }, certificates: [] }

/** `code /path: sentence`, one line each; none where it is accepted. */
function found(act: () => unknown): string[] {
  try {
    act()
  } catch (error) {
    if (isDocumentError(error)) {
      return error.issues.map(({ code, path, message }) => `${code} /${path.join('/')}: ${message}`)
    }
    throw error
  }
  return []
}
const refused = (value: unknown) => found(() => parseSituation(value, catalog))

describe('an occupation that the catalog lacks', () => {
  const on = '2026-11-23'
  it('is refused with a suggestion where nothing says which law governs it', () => {
    expect(refused({ on, about: { kohc: { exp: { scope: 'whole' } } } })).toEqual([
      'link/unknown-occupation /about/kohc: There is no occupation "kohc". Did you mean "koch"?',
    ])
  })
  it('is accepted where its own facts are stated', () => {
    expect(refused({ on, about: { elsewhere: { ref: { regime: 'dual-bbig' } } } })).toEqual([])
  })
})

describe('a situation', () => {
  it('needs nothing but its day', () => {
    expect(parseSituation({ on: '2026-11-23' }, catalog)).toEqual({ on: '2026-11-23' })
  })
  it('comes back frozen and as it was, and its input stays as it is', () => {
    const given = deepFreeze(JSON.parse(JSON.stringify(situation)))
    const parsed = parseSituation(given, catalog)
    expect(parsed).toEqual(situation)
    expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.person)).toBe(true)
  })
  it('is told with place and what would be right', () => {
    expect(refused({ on: '2026-11-23', person: { germann: 'B1', bornOn: '2026-02-30' } })).toEqual([
      'document/day /person/bornOn: There is no day 2026-02-30. Write year-month-day.',
      'situation/unknown-fact /person/germann: There is no fact "germann". Did you mean "german"?',
    ])
    expect(refused({ on: '23.11.2026' })).toEqual([
      'shape/pattern /on: "23.11.2026" does not have the right form. Write it like 2026-11-26.',
    ])
    expect(refused({ ...situation, persons: {} })).toEqual([
      'shape/unknown-member /persons: There is no member "persons" here. Remove it. Did you mean "person"?',
    ])
    expect(refused(null)).toEqual(['shape/type /: Found null. Write an object. An object has the members: on.'])
  })
  it.each([
    ['no value', undefined, 'document/no-json /person/german'],
    ['no number', Number.NaN, 'document/no-json /person/german'],
    ['an own __proto__', JSON.parse('{ "__proto__": 1 }'), 'document/proto /person/german'],
    ['a control character', 'B1\u0000', 'text/control /person/german'],
    ['half a pair', '\ud800', 'text/control /person/german'],
  ])('that holds %s is refused', (_, value, place) => {
    expect(refused({ ...situation, person: { german: value } }).map((line) => line.split(':')[0])).toEqual([place])
  })
  it('of each recorded case is accepted', ({ skip }) => {
    const file = '../shared/domain/recognition-cases.json'
    if (!existsSync(file)) skip(`${file} is not here: working data that does not ship`)
    const cases: { id: string; situation: unknown }[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(cases.flatMap((one) => refused(one.situation).map((line) => `${one.id} ${line}`))).toEqual([])
    expect(cases.length).toBeGreaterThan(20)
  })
})

describe('a story', () => {
  const story = JSON.parse(readFileSync('test/model/examples/story.json', 'utf8'))
  it('comes back frozen', () => {
    expect(parseStory(story)).toEqual(story)
    expect(Object.isFrozen(parseStory(story))).toBe(true)
  })
  it('is refused with all that is wrong', () => {
    const wrong = { ...story, situation: '../situation.json', sample: 'yes', show: { ...story.show, occupations: [1] } }
    expect(found(() => parseStory(wrong)).map((line) => line.split(':')[0])).toEqual([
      'shape/pattern /situation',
      'shape/type /sample',
      'shape/type /show/occupations/0',
    ])
    expect(found(() => parseStory({ ...story, on: '2026-02-30' }))).toEqual([
      'document/day /on: There is no day 2026-02-30. Write year-month-day.',
    ])
  })
})
