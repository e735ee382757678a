// Joined letters and marks, with HarfBuzz as the oracle.
import * as fc from 'fast-check'
import * as hb from 'harfbuzzjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFonts } from '../../../src/fonts/node.js'
import { readShapingFaces } from '../../../src/passport/pdf/font/engine.js'
import type { Face } from '../../../src/passport/pdf/font/face.js'
import { bytesOf } from '../../../src/passport/pdf/font/glyf.js'
import { writeSfnt } from '../../../src/passport/pdf/font/sfnt.js'
import type { Glyph } from '../../../src/passport/pdf/text/glyphs.js'
import { measureWords, setLines } from '../../../src/passport/pdf/text/lines.js'
import { paragraphs } from './languages.js'

const faces = await readShapingFaces(readFonts())
const faceOf = (name: string, place = 0): Face => {
  const face = faces.filter((one) => one.name === name && one.weight === 400)[place]
  if (!face) throw new Error(`no ${name}`)
  return face
}
const vazirmatn = faceOf('Vazirmatn')

/** A font that HarfBuzz can read: the same tables, unpacked. */
function oracleOf(face: Face): hb.Font {
  const tags = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'GDEF', 'GPOS', 'GSUB', 'OS/2']
  const tables = tags.flatMap((tag) => {
    const table = face.tables(tag)
    return table ? [[tag, bytesOf(table)] as const] : []
  })
  return new hb.Font(new hb.Face(new hb.Blob(writeSfnt(new Map(tables)).slice().buffer)))
}

/** Glyphs that leave ink, with their places from the left end of the word. */
const byOracle = (font: hb.Font, text: string) => {
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  let pen = 0
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const place = { id: codepoint, x: pen + xOffset, y: yOffset }
    pen += xAdvance
    return place
  })
  return { glyphs: sorted(glyphs), width: pen }
}

interface Place {
  readonly id: number
  readonly x: number
  readonly y: number
}

/** Letters and marks of one cluster may be drawn in any order. */
const sorted = (glyphs: readonly Place[]) => [...glyphs].sort((a, b) => a.x - b.x || a.y - b.y || a.id - b.id)

const glyphsOf = (text: string, direction: 'ltr' | 'rtl'): readonly Glyph[] =>
  setLines(measureWords({ text, weight: 400, size: 1, faces, direction }), 10_000)[0]?.glyphs ?? []

const byUs = (text: string, direction: 'ltr' | 'rtl' = 'rtl') => {
  let pen = 0
  const glyphs = glyphsOf(text, direction).flatMap(({ face, id, parts, advance, kern }) => {
    const { unitsPerEm } = face.metrics()
    const placed = (parts ?? [{ id, x: 0, y: 0 }]).map((part) => ({ ...part, x: Math.round(pen + part.x) }))
    pen += (advance + kern) * unitsPerEm
    return placed
  })
  return { glyphs: sorted(glyphs), width: Math.round(pen) }
}

// Parts of a word on both sides of a joiner are compared by themselves: HarfBuzz kerns across it, by a hundredth of the size.
const words = paragraphs
  .filter(([language]) => ['ar', 'fa', 'prs', 'ckb', 'ps'].includes(language))
  .flatMap(([, text]) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیټډړښڼېەڕڵۆێ']
const marks = [...'\u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}']
const markedLetter = fc
  .tuple(fc.constantFrom(...letters), fc.subarray(marks, { maxLength: 2 }))
  .map(([letter, over]) => `${letter}${over.join('')}`.normalize('NFC'))
const word = fc.array(markedLetter, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('').normalize('NFC'))

describe('joined letters', () => {
  let oracle: hb.Font
  beforeAll(() => {
    oracle = oracleOf(vazirmatn)
  })
  const withoutJoiners = (text: string) => {
    const space = vazirmatn.glyphOf(0x20)
    const { glyphs, width } = byOracle(oracle, text)
    return { glyphs: glyphs.filter(({ id }) => id !== space), width }
  }
  it('are those of HarfBuzz, at the same places, in every word of our paragraphs', () => {
    expect(words.length).toBeGreaterThan(120)
    for (const text of words) expect([text, byUs(text)]).toEqual([text, withoutJoiners(text)])
  })
  it('are those of HarfBuzz with any marks', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(byUs(text)).toEqual(withoutJoiners(text))
      }),
      { numRuns: 400, seed: 8 },
    )
  })
})

describe('marks on Cyrillic letters', () => {
  it('stand where HarfBuzz puts them', () => {
    const oracle = oracleOf(faceOf('Noto Sans', 3))
    for (const text of ['за́мок', 'замо́к', 'Украї́на']) expect(byUs(text, 'ltr')).toEqual(byOracle(oracle, text))
  })
})

describe('a cluster', () => {
  it('is one glyph for a letter with its marks, its text turned round where it runs from the right', () => {
    expect(glyphsOf('بَّ', 'rtl').map(({ text }) => text)).toEqual(['\u{651}\u{64E}ب'])
    expect(glyphsOf('а́', 'ltr').map(({ text }) => text)).toEqual(['а́'])
  })
  it('is one glyph for lam and alef, which come back as lam and alef', () => {
    expect(glyphsOf('لا', 'rtl').map(({ text }) => text)).toEqual(['\u{627}\u{644}'])
    expect(glyphsOf('لَا', 'rtl').map(({ text }) => text)).toEqual(['\u{627}\u{64E}\u{644}'])
  })
  it('keeps the joiner between its letters, and draws nothing for it', () => {
    const glyphs = glyphsOf('می\u{200C}خواهم', 'rtl')
    expect(
      [...glyphs]
        .reverse()
        .map(({ text }) => text)
        .join('|'),
    ).toBe('م|\u{200C}ی|خ|و|ا|ه|م')
    expect(glyphs.some(({ parts }) => parts?.length === 0)).toBe(false)
  })
  it('stands for each letter where letters share a form', () => {
    expect(glyphsOf('ىيی', 'rtl').map(({ text }) => text)).toEqual(['ی', 'ي', 'ى'])
  })
})

describe('an Arabic word that a soft hyphen divides', () => {
  const ids = (text: string, width: number) =>
    setLines(measureWords({ text, weight: 400, size: 10, faces, direction: 'rtl' }), width).map(({ glyphs }) =>
      glyphs.filter(({ text: shown }) => shown !== '\u{AD}').map(({ id }) => id),
    )

  it('has the forms of its parts on both lines, and those of the whole word in one', () => {
    const [before, behind] = [ids('مكت', 99)[0], ids('باتنا', 99)[0]]
    const width = measureWords({ text: 'مكت-', weight: 400, size: 10, faces, direction: 'rtl' }).natural + 0.1
    expect(ids('مكت\u{AD}باتنا', width)).toEqual([before, behind])
    expect(ids('مكت\u{AD}باتنا', 99)).toEqual(ids('مكتباتنا', 99))
  })
})

describe('a line of two directions', () => {
  const seen = (text: string, direction: 'ltr' | 'rtl') =>
    glyphsOf(text, direction)
      .map((glyph) => glyph.text)
      .join('')

  it('shows German words inside Arabic from left to right, brackets with them', () => {
    expect(seen('طاه \u{2066}(Koch/Köchin)\u{2069} هنا', 'rtl')).toBe('انه (Koch/Köchin) هاط')
    expect(seen('مادة \u{2066}§ 50b BBiG\u{2069}', 'rtl')).toBe('§ 50b BBiG ةدام')
  })
  it('shows Arabic words inside German from right to left', () => {
    expect(seen('Name: سعيد, Koch', 'ltr')).toBe('Name: ديعس, Koch')
  })
  it('turns brackets round Arabic words', () => {
    expect(seen('(سعيد)', 'rtl')).toBe('(ديعس)')
  })
  it('keeps numbers in their order', () => {
    expect(seen('صفحة 12 من 34', 'rtl')).toBe('34 نم 12 ةحفص')
  })
  it('ends with its space, which stands on the left outside the line', () => {
    const [first] = setLines(measureWords({ text: 'سلام سلام', weight: 400, size: 10, faces, direction: 'rtl' }), 30)
    expect(first?.glyphs[0]?.text).toBe(' ')
    expect(first?.hang).toBeCloseTo(10 * (first?.glyphs[0]?.advance ?? 0), 6)
  })
})
