// The languages that no native reader has checked tell apart what German tells apart, and name what it names.
import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/model/reason.js'
import { ar } from '../../src/text/ar.js'
import { en } from '../../src/text/en.js'
import { explain } from '../../src/text/parts/explain.js'
import { findForbidden } from '../../src/text/parts/forbidden.js'
import { german as de } from '../../src/text/parts/german.js'
import { pl } from '../../src/text/pl.js'
import { ru } from '../../src/text/ru.js'
import { uk } from '../../src/text/uk.js'

const tables = [
  ['German', de],
  ['English', en],
  ['Ukrainian', uk],
  ['Arabic', ar],
  ['Russian', ru],
  ['Polish', pl],
] as const

/** Words of a document, the same in every language: those of `names`, each `@name`. */
const texts = (...names: readonly string[]): Reason['texts'] =>
  Object.fromEntries(
    names.map((name) => {
      const word = `@${name}`
      return [name, { de: word, en: word, uk: word, ar: word, ru: word, pl: word }]
    }),
  )

type Step = readonly [code: Reason['code'], value: Reason['value'], params: Reason['params'], texts?: Reason['texts']]

const learn = (params: Reason['params'], ...more: string[]): Step => [
  'map/step',
  'learn',
  params,
  texts('competence', ...more),
]
const gap = (params: Reason['params']): Step => ['map/gap', null, params, texts('competence', 'level')]
const stands = (value: string): Step => ['map/adequacy', value, { view: 'others' }, texts('occupation')]
const option = (params: Reason['params']): Step => ['path/option', 'conditional', params, texts('pathway')]
const strong = (basis: string): Step => ['score/finding', 2, { basis, evidenceGrade: 'stated' }, texts('competence')]

/** Steps of one kind that German says in sentences of their own. */
const kinds: readonly (readonly [string, readonly Step[]])[] = [
  ['what is learned, and what others have seen less of', [learn({}), learn({ isLower: true })]],
  ['where a step helps', [learn({}), learn({}, 'occupation', 'area')]],
  [
    'what nobody asked, and what to ask next',
    [
      ['map/not-asked', null, {}, texts('competences')],
      ['map/not-asked', null, { settles: 2 }, texts('competences')],
    ],
  ],
  ['level 0 and level 1', [gap({ view: 'others', level: 0 }), gap({ view: 'others', level: 1 })]],
  ['how a job stands to what is shown', ['fits', 'below', 'above', 'unknown'].map(stands)],
  [
    'part of an occupation, and of what it asks',
    [
      ['map/overall', 'some', { view: 'others', known: 3, total: 4 }],
      ['map/overlap', 'x', { known: 3, total: 4 }, texts('from', 'value')],
    ],
  ],
  ['why a path is not open', [...['facts', 'condition', 'law'].map((open) => option({ open })), option({})]],
  [
    'one path before another, and one of several',
    [false, true].map((isChoice): Step => ['path/before', 'x', { isChoice }, texts('pathway')]),
  ],
  ['who sees a strength', [strong('self'), strong('others')]],
]

describe.each(tables)('sentences in %s', (_, table) => {
  const say = ([code, value, params, words = {}]: Step, into: typeof table = table) =>
    explain({ code, value, params, texts: words, because: [] }, into)
  it.each(kinds)('tell apart %s', (_kind, steps) => {
    const said = steps.map((one) => say(one))
    expect(new Set(said.map(({ text }) => text)).size).toBe(steps.length)
    expect(said.filter(({ lang }) => lang !== table.language)).toEqual([])
  })
  it.each(kinds)('name what German names: %s', (_kind, steps) => {
    const namedIn = (text: string) => (text.match(/@\w+/gu) ?? []).sort()
    for (const one of steps) expect(namedIn(say(one).text)).toEqual(namedIn(say(one, de).text))
  })
  it.each(kinds)('hold no forbidden word: %s', (_kind, steps) => {
    expect(steps.map((one) => say(one).text).filter((text) => findForbidden(text, table.language).length > 0)).toEqual(
      [],
    )
  })
  it('say of level 0 nothing but its own word', () => {
    const word = {
      self: say(gap({ view: 'self', level: 0 })).text,
      others: say(gap({ view: 'others', level: 0 })).text,
    }
    expect(word.self).toBe(word.others)
    expect(word.self).toContain('@level')
  })
})

it('join short words side by side as each language writes', () => {
  const joined = tables.map(([, { passport }]) => passport.inRow(['1', '2', '3']))
  expect(joined).toEqual(['1, 2, 3', '1, 2, 3', '1, 2, 3', '1، 2، 3', '1, 2, 3', '1, 2, 3'])
})
