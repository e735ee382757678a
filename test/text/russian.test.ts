// Russian as a language of its own: its plural, its genitive behind "из", and its words beside the German ones.
import { describe, expect, it } from 'vitest'
import { de } from '../../src/text/de.js'
import { counted, countedOf, type Noun } from '../../src/text/parts/ru-forms.js'
import { ru } from '../../src/text/ru.js'

const year: Noun = ['год', 'года', 'лет', 'года']
const counts = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 1.5]

describe('plural in Russian', () => {
  it('has the four categories of Unicode', () => {
    const whole = ['many', 'one', 'few', 'few', 'many', 'many', 'many', 'many', 'one', 'few', 'many', 'one', 'many']
    expect(counts.map(ru.plural)).toEqual([...whole, 'other'])
  })
  it('chooses the form of the noun', () => {
    const said = ['0 лет', '1 год', '4 года', '12 лет', '21 год', '22 года', '1,5 года']
    expect([0, 1, 4, 12, 21, 22, 1.5].map((count) => counted(count, year))).toEqual(said)
  })
  it('puts the noun into the genitive behind a word that asks for it', () => {
    const said = ['1 года', '4 лет', '21 года', '54 лет', '1,5 года']
    expect([1, 4, 21, 54, 1.5].map((count) => countedOf(count, year))).toEqual(said)
  })
})

describe('Russian sentences', () => {
  it('write days and numbers as Russian papers do', () => {
    expect([ru.date('2026-11-03'), ru.number(1.5)]).toEqual(['03.11.2026', '1,5'])
  })
  it('join the last item by a word', () => {
    expect([[], ['а'], ['а', 'б'], ['а', 'б', 'в']].map(ru.words.list)).toEqual(['', 'а', 'а и б', 'а, б и в'])
  })
  it('name the German occupation once', () => {
    const named = 'Повар (Koch/Köchin)'
    expect([named, 'Повар'].map((title) => ru.passport.translated(title, 'Koch/Köchin'))).toEqual([named, named])
  })
  it('are there for every issue that German tells to people, with no German or English word left', () => {
    expect(Object.keys(de.issues).filter((code) => !Object.hasOwn(ru.issues, code))).toEqual([])
    const expected = 'Letters, digits, dots and hyphens, at most 40 characters, such as koch'
    expect(ru.issues['shape/type']?.({ found: 'nothing', expected })).toBe(
      'Здесь написано: ничего. Напишите: буквы, цифры, точки и дефисы, самое большее 40 символов, например koch.',
    )
  })
})
