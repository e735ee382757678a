import type { Font as EngineFont, Glyph as EngineGlyph } from 'fontkit'
import { once } from '../../../rule/once.js'
import type { Font } from '../font.js'
import { type Face, type Layout, type PlacedGlyph, readable, readFace } from './face.js'
import { bytesOf } from './glyf.js'
import { writeSfnt } from './sfnt.js'

type Create = (bytes: Uint8Array) => EngineFont

/** Faces that can join letters and place marks: the engine for it is loaded here and nowhere else, on demand. */
export async function readShapingFaces(fonts: readonly Font[]): Promise<Face[]> {
  const { create } = await import('fontkit')
  return fonts.map((font) => {
    const face = readFace(font)
    return { ...face, layout: layoutOf(face, create) }
  })
}

/** Words come again and again, so each is shaped once for a document. */
function layoutOf(face: Face, create: Create): Layout {
  const engine = once(() => readable(face.name, () => engineOf(face, create)))
  const known = new Map<string, readonly PlacedGlyph[]>()
  return (text, direction) => {
    const key = `${direction} ${text}`
    const found = known.get(key) ?? readable(face.name, () => placedBy(engine(), text, direction))
    known.set(key, found)
    return found
  }
}

const wanted = ['cmap', 'head', 'maxp', 'GDEF', 'GSUB', 'GPOS']

/** The engine unpacks a packed table anew for every glyph, and reads outlines for widths: it gets the plain tables that it needs and no more. */
function engineOf(face: Face, create: Create): EngineFont {
  const found = wanted.flatMap((tag) => {
    const table = face.tables(tag)
    return table ? [[tag, bytesOf(table)] as const] : []
  })
  return withOwnCharacters(create(writeSfnt(new Map([...standIns, ...found]))), face)
}

/** Outlines that are never read, and positions that say nothing, without which the engine would guess from outlines. */
const standIns: readonly (readonly [string, Uint8Array])[] = [
  ['glyf', new Uint8Array(4)],
  ['GPOS', Uint8Array.of(0, 1, 0, 0, 0, 10, 0, 12, 0, 14, 0, 0, 0, 0, 0, 0)],
]

/** The engine keeps the characters of the first use of a glyph for all others; here each use has its own. */
function withOwnCharacters(engine: EngineFont, face: Face): EngineFont {
  const shared = engine.getGlyph.bind(engine)
  engine.getGlyph = (id, codePoints = []): EngineGlyph => ({
    id,
    codePoints,
    advanceWidth: face.advanceOf(id),
    get path() {
      return shared(id).path
    },
  })
  return engine
}

const arabic = /\p{Script=Arabic}/u
const mark = /\p{M}/u
const shaddaBehindMark = /([\u{64B}-\u{650}\u{652}-\u{65F}\u{670}])\u{651}/gu

// Without marks nothing is decomposed: ẹ ị ọ ụ would fall apart into letter and dot. UTR 53 puts shadda before other marks.
function placedBy(engine: EngineFont, text: string, direction: 'ltr' | 'rtl'): PlacedGlyph[] {
  const isArabic = arabic.test(text)
  const features = { ...(mark.test(text) ? {} : { ccmp: false }), ...(isArabic ? {} : { liga: false }) }
  const ordered = text.replace(shaddaBehindMark, '\u{651}$1')
  const run = engine.layout(ordered, features, isArabic ? 'arab' : undefined, undefined, direction)
  return run.glyphs.map(({ id, codePoints }, index) => {
    const place = run.positions[index]
    return { id, codePoints, advance: place?.xAdvance ?? 0, x: place?.xOffset ?? 0, y: place?.yOffset ?? 0 }
  })
}
