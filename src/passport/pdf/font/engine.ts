import type { Font as EngineFont, Glyph as EngineGlyph } from 'fontkit'
import type { Font } from '../font.js'
import { type Face, type Layout, once, type PlacedGlyph, readable, readFace } from './face.js'

/** Faces that can join letters and place marks: the engine for it is loaded here and nowhere else, on demand. */
export async function readShapingFaces(fonts: readonly Font[]): Promise<Face[]> {
  const { create } = await import('fontkit')
  return fonts.map((font) => ({ ...readFace(font), layout: layoutOf(font, create) }))
}

/** Words come again and again, so each is shaped once for a document. */
function layoutOf({ name, bytes }: Font, create: (bytes: Uint8Array) => EngineFont): Layout {
  const engine = once(() => readable(name, () => withOwnCharacters(create(bytes))))
  const known = new Map<string, readonly PlacedGlyph[]>()
  return (text, direction) => {
    const key = `${direction} ${text}`
    const found = known.get(key) ?? readable(name, () => placedBy(engine(), text, direction))
    known.set(key, found)
    return found
  }
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

/** The engine keeps the characters of the first use of a glyph for all others; here each use gets its own. */
function withOwnCharacters(engine: EngineFont): EngineFont {
  const shared = engine.getGlyph.bind(engine)
  engine.getGlyph = (id, characters = []): EngineGlyph =>
    Object.create(shared(id, characters), { codePoints: { value: characters } })
  return engine
}
