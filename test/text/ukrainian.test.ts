// Ukrainian as a language of its own: its plural, its genitive behind "з", and its words beside the German ones.
import { describe, expect, it } from 'vitest'
import { de } from '../../src/text/de.js'
import { counted, countedOf, type Noun } from '../../src/text/parts/uk-forms.js'
import { uk } from '../../src/text/uk.js'

const month: Noun = ['місяць', 'місяці', 'місяців', 'місяця']
const counts = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 1.5]

describe('plural in Ukrainian', () => {
  it('has the four categories of Unicode', () => {
    const few = ['many', 'one', 'few', 'few', 'many', 'many', 'many', 'many', 'one', 'few', 'many']
    expect(counts.map(uk.plural)).toEqual([...few, 'one', 'many', 'other'])
  })
  it('chooses the form of the noun', () => {
    const said = ['0 місяців', '1 місяць', '4 місяці', '12 місяців', '21 місяць', '22 місяці', '1,5 місяця']
    expect([0, 1, 4, 12, 21, 22, 1.5].map((count) => counted(count, month))).toEqual(said)
  })
  it('puts the noun into the genitive behind a word that asks for it', () => {
    const said = ['1 місяця', '4 місяців', '21 місяця', '54 місяців', '1,5 місяця']
    expect([1, 4, 21, 54, 1.5].map((count) => countedOf(count, month))).toEqual(said)
  })
})

describe('Ukrainian sentences', () => {
  it('write days and numbers as Ukrainian papers do', () => {
    expect([uk.date('2026-11-03'), uk.number(1.5)]).toEqual(['03.11.2026', '1,5'])
  })
  it('join the last item by a word', () => {
    expect([[], ['а'], ['а', 'б'], ['а', 'б', 'в']].map(uk.words.list)).toEqual(['', 'а', 'а та б', 'а, б та в'])
  })
  it('name the German occupation once', () => {
    const named = 'Кухар (Koch/Köchin)'
    expect([named, 'Кухар'].map((title) => uk.passport.translated(title, 'Koch/Köchin'))).toEqual([named, named])
  })
  it('are there for every issue that German tells to people, with no German or English word left', () => {
    expect(Object.keys(de.issues).filter((code) => !Object.hasOwn(uk.issues, code))).toEqual([])
    const expected = 'Letters, digits, dots and hyphens, at most 40 characters, such as koch'
    expect(uk.issues['shape/type']?.({ found: 'nothing', expected })).toBe(
      'Тут написано: нічого. Напишіть: літери, цифри, крапки й дефіси, щонайбільше 40 символів, наприклад koch.',
    )
  })
})
