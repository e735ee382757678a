import * as fc from 'fast-check'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { readFace } from '../../../src/passport/pdf/font/face.js'
import { missingIn } from '../../../src/passport/pdf/text/choice.js'
import { glue } from '../../../src/passport/pdf/text/glue.js'
import { shapeText } from '../../../src/passport/pdf/text/glyphs.js'
import { measureWords, type SetLine, setLines } from '../../../src/passport/pdf/text/lines.js'
import { fonts } from './sample.js'

const faces = fonts.map(readFace)
const alphabets = [
  'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789.,;:()/-',
  'ąćęłńóśźżĄĆĘŁŃÓŚŹŻşŞğĞıİçÇřžščěůțșăâî',
  'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐơƠưƯ',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъАБВГҐДЕЄЖЗИІЇЙ',
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓΔΩ',
]
const word = fc.oneof(
  ...alphabets.map((alphabet) => fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 24 })),
)
/** Soft hyphens between letters that are kerned much. */
const kerned = fc.array(fc.constantFrom('AV', 'To', 'LY', 'Wa', 'P.'), { minLength: 1, maxLength: 9 })
const divisible = kerned.map((parts) => parts.join('\u{AD}'))
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))

const set = (text: string, width: number, size = 9) => setLines(measureWords({ text, weight: 400, size, faces }), width)
const textsOf = (lines: readonly SetLine[]) => lines.map(({ glyphs }) => glyphs.map(({ text }) => text).join(''))

describe('lines', () => {
  it('are never wider than their column, in any supported alphabet', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 30, max: 470 }), fc.constantFrom(8, 9, 11.7), (text, width, size) => {
        for (const line of set(text, width, size)) expect(line.width).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })
  it('are never wider than their column where words are divided by soft hyphens', () => {
    fc.assert(
      fc.property(
        fc.array(divisible, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 20, max: 90 }),
        (words, width) => {
          for (const line of set(words.join(' '), width)) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        },
      ),
      { numRuns: 300 },
    )
  })
  it('hold every character of the text in its order', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 30, max: 470 }), (text, width) => {
        expect(textsOf(set(text, width)).join('')).toBe(text.normalize('NFC'))
      }),
    )
  })
  it('end at spaces where every word fits', () => {
    expect(textsOf(set('Kocht mehrere Gerichte zur gleichen Zeit.', 100))).toEqual([
      'Kocht mehrere ',
      'Gerichte zur gleichen ',
      'Zeit.',
    ])
  })
  it('divide a word that is wider than the column, between letters', () => {
    const lines = textsOf(set('Donaudampfschifffahrtsgesellschaft', 60))
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft')
  })
  it('show a hyphen where a soft hyphen ends a line, and nothing where it does not', () => {
    const text = 'Gemeinschafts\u{AD}küche'
    expect(textsOf(set(text, 70))).toEqual(['Gemeinschafts\u{AD}', 'küche'])
    expect(textsOf(set(text, 200))).toEqual(['Gemeinschaftsküche'])
  })
  it('keep a lost last word company where the line above has it to spare', () => {
    expect(textsOf(set('Nimmt Bestellungen auf und erklärt Gerichte.', 193, 9.5))).toEqual([
      'Nimmt Bestellungen auf und ',
      'erklärt Gerichte.',
    ])
  })
  it('do not end behind the scheme of an address, but behind a part of it', () => {
    const said = textsOf(set('Prüfen: https://muster.example/pass', 112))
    expect(said).toEqual(['Prüfen: ', 'https://muster.example/', 'pass'])
  })
  it('do not end inside glued words, but for want of room', () => {
    expect(textsOf(set('siehe Nr. 1 dort', 43))).toEqual(['siehe ', 'Nr. 1 dort'])
    expect(textsOf(set('Nr. 123456', 40))).toEqual(['Nr. ', '123456'])
  })
  it('are none for no words', () => {
    expect(set('', 100)).toEqual([])
  })
})

describe('glue', () => {
  it.each([
    ['§ 50b', '§\u{A0}50b'],
    ['(§ 5 Abs. 2 Nr. 13)', '(§\u{A0}5 Abs.\u{A0}2\u{A0}Nr.\u{A0}13)'],
    ['Nr. 1, Abs. 3 und Art. 4', 'Nr.\u{A0}1, Abs.\u{A0}3 und Art.\u{A0}4'],
    ['z. B. Suppe', 'z.\u{A0}B. Suppe'],
    ['kochen · führen', 'kochen\u{A0}· führen'],
    ['nichts 3, alles 14', 'nichts\u{A0}3, alles\u{A0}14'],
    ['am 02.10.2026 [1]', 'am 02.10.2026\u{A0}[1]'],
    ['Zar. 1 hat Absatz. 3', 'Zar. 1 hat Absatz. 3'],
  ])('keeps together what belongs together: %s', (text, glued) => {
    expect(glue(text)).toBe(glued)
  })
})

describe('glyphs', () => {
  const latin = fonts[0]
  const kit = latin && create(latin.bytes)
  it.each(['Tänzer', 'AVATAR', 'Vorräte', 'Lebensmittel', '„Ton“', 'Fußball', 'Yoga, Tee', '14.09.2026'])(
    'stand where the kerning of the font puts them: %s',
    (text) => {
      const drawn = shapeText(text, 400, faces)
      const wanted = kit?.layout(text)
      expect(drawn.map(({ id }) => id)).toEqual(wanted?.glyphs.map(({ id }) => id))
      expect(1000 * drawn.reduce((sum, { advance, kern }) => sum + advance + kern, 0)).toBeCloseTo(
        wanted?.advanceWidth ?? 0,
        6,
      )
    },
  )
  it('are kerned pair by pair as the font says, for all letters of the Latin file', () => {
    const letters = [...'ABCDEGHIJKLMNOPQRSTUVWXYZabcdeghjklmnopqrstuvwxyzÄÖÜäöüß.,-„“']
    for (const left of letters) {
      const text = letters.map((right) => `${left}${right}`).join('')
      const length = shapeText(text, 400, faces).reduce((sum, { advance, kern }) => sum + advance + kern, 0)
      expect(1000 * length, left).toBeCloseTo(kit?.layout(text).advanceWidth ?? 0, 6)
    }
  })
  it('keep the face of the character before where it can, so that a space does not change it', () => {
    const [letter, space, next] = shapeText('Ł a', 400, faces)
    expect([space?.face === letter?.face, next?.face === letter?.face]).toEqual([true, false])
  })
  it('are kerned at all', () => {
    expect(shapeText('AV', 400, faces)[0]?.kern).toBeLessThan(0)
  })
  it.each(['Şükrü', 'Łukasz', 'Nguyễn Thị', 'Олена', 'Ђорђе', 'Ελένη', 'Işıl', 'Ștefan', 'Žaneta'])(
    'are one for each letter of %s, in both weights, also from decomposed text',
    (name) => {
      for (const weight of [400, 700] as const) {
        const composed = shapeText(name, weight, faces).map(({ text }) => text)
        expect(composed.join('')).toBe(name)
        const decomposed = measureWords({ text: name.normalize('NFD'), weight, size: 9, faces })
        expect(decomposed.pieces.flatMap(({ glyphs }) => glyphs.map(({ text }) => text))).toEqual(composed)
      }
    },
  )
  it('draw a space or hyphen that does not break with the usual one, and keep its character', () => {
    const [space] = shapeText('\u{202F}', 400, faces)
    expect([space?.text, space?.advance]).toEqual(['\u{202F}', shapeText(' ', 400, faces)[0]?.advance])
  })
  it('leave out what only steers', () => {
    expect(shapeText('a\u{200B}\u{2066}b\u{2069}', 400, faces).map(({ text }) => text)).toEqual(['a', 'b'])
  })
  it('draw a mark that composes with no letter behind its letter', () => {
    expect(shapeText('x\u{323}', 400, faces).map(({ text }) => text)).toEqual(['x', '\u{323}'])
  })
  it('are missed by code point, each once, and for scripts whose letters join always', () => {
    expect(missingIn('Mo漢漢字 → \u{1F600}', 400, faces)).toEqual(['U+6F22', 'U+5B57', 'U+2192', 'U+1F600'])
    expect(missingIn('\u{645}', 400, faces)).toEqual(['U+0645'])
    expect(missingIn('Nguyễn\u{AD} Олена', 700, faces)).toEqual([])
  })
})
