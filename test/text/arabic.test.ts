// Arabic as a language of its own: its plural, its lists and the direction of Latin snippets.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { ar } from '../../src/text/ar.js'
import { de } from '../../src/text/de.js'
import { counted, latin, type Noun } from '../../src/text/parts/ar-forms.js'

const month: Noun = ['شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر']
const isolated = /\u2066[^\u2066-\u2069]*\u2069/gu

describe('plural in Arabic', () => {
  it('has the six categories of Unicode', () => {
    const counts = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1.5]
    const few = ['zero', 'one', 'two', 'few', 'few', 'many', 'many']
    expect(counts.map(ar.plural)).toEqual([...few, 'other', 'other', 'few', 'many', 'other'])
  })
  it('chooses the form of the noun, and says one and two without a digit', () => {
    expect([0, 1, 2, 3, 54, 100].map((count) => counted(count, month))).toEqual([
      '0 شهر',
      'شهر واحد',
      'شهران',
      '3 أشهر',
      '54 شهرًا',
      '100 شهر',
    ])
  })
})

describe('Arabic sentences', () => {
  it('write days and numbers in Western digits', () => {
    expect([ar.date('2026-11-03'), ar.number(1.5)]).toEqual(['03.11.2026', '1.5'])
  })
  it('join the last item by a word that grows onto it', () => {
    expect([[], ['أ'], ['أ', 'ب'], ['أ', 'ب', 'ج']].map(ar.words.list)).toEqual(['', 'أ', 'أ وب', 'أ، ب وج'])
  })
  it('keep Latin snippets and their brackets in isolates', () => {
    const { passport } = ar
    const said = [passport.instant('أ', '29301'), passport.translated('أ', 'Koch'), passport.legal]
    expect(said.filter((text) => /[A-Za-z()]/u.test(text.replace(isolated, '')))).toEqual([])
    expect(latin('BBiG')).toBe('\u2066BBiG\u2069')
  })
  it('name the German occupation once', () => {
    expect(ar.passport.translated('طاهٍ \u2066(Koch)\u2069', 'Koch')).toBe('طاهٍ \u2066(Koch)\u2069')
  })
  it('are there for every issue that German tells to people', () => {
    expect(Object.keys(de.issues).filter((code) => !Object.hasOwn(ar.issues, code))).toEqual([])
  })
})

describe('Arabic documents', () => {
  it('show where the German shows, and never teach, since a level must not say more; infected is not inflamed', () => {
    const read: { language?: string; texts?: Record<string, { text: string }> }[] = JSON.parse(
      JSON.stringify(documents),
    )
    const texts = read
      .filter(({ language }) => language === 'ar')
      .flatMap(({ texts = {} }) => Object.values(texts).map(({ text }) => text))
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => /تعليم(?:ه)? |أعلّم|ملتهب/u.test(text.replace('قسيمة تعليم', '')))).toEqual([])
    expect(texts.filter((text) => text === 'بيان ذلك للآخرين')).toHaveLength(1)
  })
})
