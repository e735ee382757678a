import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingLines, printable, short } from '../../src/cli/report.js'
import { speechOf } from '../../src/cli/speech.js'
import { paragraph, tableLines, widthOf, wrapped } from '../../src/cli/table.js'
import { steering } from './run.js'

describe('lines', () => {
  it('break at spaces, and keep the name of a law with its number', () => {
    expect(wrapped('Das steht in § 50b Abs. 3 Satz 1 des Gesetzes', 14)).toEqual([
      'Das steht in',
      '§ 50b Abs. 3',
      'Satz 1 des',
      'Gesetzes',
    ])
  })
  it('lose no word and are no wider than asked, but for words that are wider themselves', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü.]{1,9}$/u), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 40 }), (list, width) => {
        const lines = wrapped(list.join(' '), width)
        expect(lines.join(' ')).toBe(list.join(' '))
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true)
      }),
    )
  })
  it('of a paragraph begin below its first word', () => {
    const [first, second] = paragraph('   - ', 'Wort '.repeat(30).trim())
    expect([first?.slice(0, 9), second?.slice(0, 9)]).toEqual(['   - Wort', '     Wort'])
  })
  it('of a table stand in columns, marks on letters taking no place', () => {
    const rows = [
      ['Beruf', 'Sicht'],
      ['  Backen und Kochen', 'u\u0308ber'],
      ['Nähen', 'alles'],
    ]
    expect(tableLines(rows, 12)).toEqual([
      'Beruf         Sicht',
      '  Backen und  u\u0308ber',
      '    Kochen',
      'Nähen         alles',
    ])
  })
})

describe('what goes to a terminal', () => {
  it('never steers it, and is the same JSON value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(steering.test(printable(text))).toBe(false)
        expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text)
      }),
    )
  })
  it('is short, and cuts no pair of code units in two', () => {
    expect([short('abc', 3), short('abcd', 3), short('ab😀', 3)]).toEqual(['abc', 'abc…', 'ab…'])
  })
  it('is at most a screenful of findings', () => {
    const issue = { code: 'x/y', document: 0, path: ['a'.repeat(1000)], params: {}, message: 'm'.repeat(10_000) }
    const lines = findingLines(Array(100).fill({ issue, file: 'a.json' }), speechOf(['--language', 'en']).speech)
    expect(lines).toHaveLength(31)
    expect(lines.at(-1)).toBe('… and 90 more')
    const brief = findingLines(
      Array(100).fill({ issue: { ...issue, message: 'Short.' }, file: 'a.json' }),
      speechOf(['--language', 'en']).speech,
    )
    expect([brief.length, brief.at(-1)]).toEqual([33, '… and 84 more'])
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(450)
  })
})
