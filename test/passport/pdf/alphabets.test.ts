import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFonts } from '../../../src/fonts/node.js'
import { readShapingFaces } from '../../../src/passport/pdf/font/engine.js'
import { missingIn } from '../../../src/passport/pdf/text/choice.js'
import { measureWords, type SetLine, setLines } from '../../../src/passport/pdf/text/lines.js'

const faces = await readShapingFaces(readFonts())
const alphabets = [
  'abcdefghijklmnopqrstuvwxyzäöüßABCÄÖÜ0123456789.,;:/-',
  'ąćęłńóśźżşğıİçşșțăâîêûạảấầẩẫậẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъ',
  'αβγδεζηθικλμνξοπρσςτυφχψω',
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟٠١٢٣',
  'پچژکگیټځڅډړږښګڼۍېئڕڵۆێەۀ۰۱۲۳',
  'ሀለሐመሠረሰሸቀበቨተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።፣፤፦',
]
const marks = '\u{64B}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{301}\u{323}\u{AD}\u{200C}'
const letter = fc.oneof(...alphabets.map((alphabet) => fc.constantFrom(...alphabet)))
const word = fc.oneof(
  ...alphabets.map((alphabet) =>
    fc
      .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...alphabet) }, fc.constantFrom(...marks)), {
        ...{ minLength: 0, maxLength: 14 },
      })
      .chain((rest) => letter.map((first) => [first, ...rest].join(''))),
  ),
)
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const isolated = fc.tuple(sentence, sentence).map(([one, other]) => `${one} \u{2066}${other}\u{2069} ${one}`)
const text = fc.oneof(sentence, isolated)

const reversed = (seen: string) => [...seen].reverse().join('')
/** The text in reading order, from what the glyphs of all lines stand for; hyphens of breaks stand for none of it. */
function textOf(lines: readonly SetLine[]): string {
  const glyphs = lines.flatMap((line) => line.glyphs.filter((glyph) => glyph.text !== '\u{AD}'))
  const inOrder = [...glyphs].sort((a, b) => a.at - b.at)
  return inOrder.map((glyph) => (glyph.level % 2 === 1 ? reversed(glyph.text) : glyph.text)).join('')
}
const unseen = /[\u{AD}\u{200C}\u{2066}\u{2069}]/gu

describe('any text of the supported alphabets', () => {
  it.each(['ltr', 'rtl'] as const)('finds lines that fit, and its letters in them, at both scales: %s', (direction) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 467 }), fc.constantFrom(1, 1.3), (given, width, scale) => {
        fc.pre(missingIn(given.normalize('NFC'), 400, faces).length === 0)
        const lines = setLines(measureWords({ text: given, weight: 400, size: 9 * scale, faces, direction }), width)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        expect(textOf(lines).replace(unseen, '')).toBe(given.normalize('NFC').replace(unseen, ''))
      }),
      { numRuns: 250, seed: 8 },
    )
  })
})
