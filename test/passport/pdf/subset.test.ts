import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { readFace } from '../../../src/passport/pdf/font/face.js'
import { writeSfnt } from '../../../src/passport/pdf/font/sfnt.js'
import { subsetFont } from '../../../src/passport/pdf/font/subset.js'
import type { Font } from '../../../src/passport/pdf/font.js'
import { shapeText } from '../../../src/passport/pdf/text/glyphs.js'
import { fonts } from './sample.js'

const [, , latinExt] = fonts
if (!latinExt) throw new Error('no font')
const ext: Font = latinExt
const face = readFace(ext)
const source = create(ext.bytes)
const glyphsOf = (text: string) => [...text].map((character) => face.glyphOf(character.codePointAt(0) ?? 0))

const tagsOf = (file: Uint8Array) => {
  const view = new DataView(file.buffer)
  return Array.from({ length: view.getUint16(4) }, (_, index) =>
    String.fromCharCode(...file.subarray(12 + index * 16, 16 + index * 16)),
  )
}
function sum(file: Uint8Array): number {
  const view = new DataView(file.buffer)
  let total = 0
  for (let at = 0; at < file.length; at += 4) total = (total + view.getUint32(at)) >>> 0
  return total
}

describe('a subset', () => {
  const glyphs = [0, ...glyphsOf('ŞşŁłĞğİıŐőŻ')]
  const file = subsetFont(face, glyphs)
  const read = create(withMap(file))

  it('draws each glyph as the source does, under its new number', () => {
    const drawn = glyphs.map((_, index) => read.getGlyph(index).path.toSVG())
    expect(drawn).toEqual(glyphs.map((glyph) => source.getGlyph(glyph).path.toSVG()))
    expect(drawn.filter((path) => path.length > 50).length).toBe(glyphs.length)
  })
  it('brings the parts of composite glyphs behind them, each once', () => {
    expect(read.numGlyphs).toBeGreaterThan(glyphs.length)
    const again = create(withMap(subsetFont(face, [...glyphs, ...glyphs.slice(1)])))
    expect(again.numGlyphs).toBe(read.numGlyphs + glyphs.length - 1)
  })
  it('keeps the widths', () => {
    expect(glyphs.map((_, index) => read.getGlyph(index).advanceWidth)).toEqual(glyphs.map(face.advanceOf))
  })
  it('holds the six tables that a viewer needs and no program, and its sum is right', () => {
    expect(tagsOf(file)).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(sum(file)).toBe(0xb1b0afba)
  })
  it('has a long table of places', () => {
    const view = new DataView(file.buffer)
    expect(view.getInt16(view.getUint32(12 + 16 + 8) + 50)).toBe(1)
  })
})

/** fontkit asks every font for a character map; one without characters is put beside the tables of the subset. */
function withMap(file: Uint8Array): Uint8Array {
  const words = [0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 0, 0, 0, 0xffff, 0, 0xffff, 1, 0]
  const map = new Uint8Array(words.flatMap((word) => [word >> 8, word & 0xff]))
  const view = new DataView(file.buffer)
  const tables = tagsOf(file).map((tag, index) => {
    const [start, length] = [view.getUint32(20 + index * 16), view.getUint32(24 + index * 16)]
    return [tag, file.slice(start, start + length)] as const
  })
  return writeSfnt(new Map([['cmap', map], ...tables]))
}

describe('bytes that are no font', () => {
  const cut = (length: number) => ({ ...ext, bytes: ext.bytes.slice(0, length) })
  it.each([
    ['nothing', { ...ext, bytes: new Uint8Array() }],
    ['words', { ...ext, bytes: new TextEncoder().encode('no font at all, but long enough to look like one') }],
    ['WOFF 2', { ...ext, bytes: new Uint8Array([0x77, 0x4f, 0x46, 0x32, ...new Uint8Array(60)]) }],
    ['half a file', cut(Math.floor(ext.bytes.length / 20))],
  ])('are a wrong call: %s', (_name, font) => {
    expect(() => readFace(font)).toThrow(TypeError)
    expect(() => readFace(font)).toThrow('The font "Noto Sans" cannot be read')
  })
  it.each(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])('are those without the table %s', (tag) => {
    const at = entryOf(tag)
    const bytes = ext.bytes.map((byte, index) => (index === at ? byte + 1 : byte))
    expect(() => readFace({ ...ext, bytes })).toThrow(
      new TypeError(`The font "Noto Sans" cannot be read: no table ${tag}.`),
    )
  })
  it('are those whose tables end behind the file', () => {
    const bytes = ext.bytes.slice(0, -5000)
    expect(() => readFace({ ...ext, bytes })).toThrow('The font "Noto Sans" cannot be read: a table is cut off.')
  })
  it('are told by the name of the font also where the fault is found late', () => {
    const late = readFace(spoiled('glyf'))
    expect(() => subsetFont(late, [0, ...glyphsOf('Ş')])).toThrow(TypeError)
  })
  it('are not unpacked where no character needs them', () => {
    const [plain] = fonts
    const faces = [...(plain ? [plain] : []), spoiled('cmap')].map(readFace)
    expect(shapeText('Suppe', 400, faces)).toHaveLength(5)
    expect(() => shapeText('Şükrü', 400, faces)).toThrow('The font "Noto Sans" cannot be read')
  })
})

/** Place of the entry for a table in the directory of the file. */
function entryOf(tag: string): number {
  return [...ext.bytes].findIndex((_, at) => String.fromCharCode(...ext.bytes.slice(at, at + 4)) === tag)
}

/** The font with zeros where a table begins. */
function spoiled(tag: string): Font {
  const start = new DataView(ext.bytes.buffer).getUint32(entryOf(tag) + 4)
  return { ...ext, bytes: ext.bytes.map((byte, at) => (at >= start && at < start + 500 ? 0 : byte)) }
}
