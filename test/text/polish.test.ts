// Polish as a language of its own: its plural, its genitive behind "z", and its words beside the German ones.
import { describe, expect, it } from 'vitest'
import { de } from '../../src/text/de.js'
import { counted, countedOf, type Noun } from '../../src/text/parts/pl-forms.js'
import { pl } from '../../src/text/pl.js'

const month: Noun = ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca']
const counts = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 112, 1.5]

describe('plural in Polish', () => {
  it('has the four categories of Unicode, and one for nothing but 1', () => {
    const few = ['many', 'one', 'few', 'few', 'many', 'many', 'many', 'many', 'many', 'few', 'many']
    expect(counts.map(pl.plural)).toEqual([...few, 'many', 'many', 'other'])
  })
  it('chooses the form of the noun', () => {
    const said = ['0 miesięcy', '1 miesiąc', '4 miesiące', '12 miesięcy', '21 miesięcy', '22 miesiące', '1,5 miesiąca']
    expect([0, 1, 4, 12, 21, 22, 1.5].map((count) => counted(count, month))).toEqual(said)
  })
  it('puts the noun into the genitive behind a word that asks for it', () => {
    const said = ['1 miesiąca', '4 miesięcy', '22 miesięcy', '54 miesięcy', '1,5 miesiąca']
    expect([1, 4, 22, 54, 1.5].map((count) => countedOf(count, month))).toEqual(said)
  })
})

describe('Polish sentences', () => {
  it('write days and numbers as Polish papers do', () => {
    expect([pl.date('2026-11-03'), pl.number(1.5)]).toEqual(['03.11.2026', '1,5'])
  })
  it('join the last item by a word', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(pl.words.list)).toEqual(['', 'a', 'a i b', 'a, b i c'])
  })
  it('name the German occupation once', () => {
    const named = 'Kucharz/kucharka (Koch/Köchin)'
    const titles = [named, 'Kucharz/kucharka']
    expect(titles.map((title) => pl.passport.translated(title, 'Koch/Köchin'))).toEqual([named, named])
  })
  it('are there for every issue that German tells to people, with no German or English word left', () => {
    expect(Object.keys(de.issues).filter((code) => !Object.hasOwn(pl.issues, code))).toEqual([])
    const expected = 'Letters, digits, dots and hyphens, at most 40 characters, such as koch'
    expect(pl.issues['shape/type']?.({ found: 'nothing', expected })).toBe(
      'Jest tu: nic. Proszę napisać: litery, cyfry, kropki i łączniki, najwyżej 40 znaków, na przykład koch.',
    )
  })
})
