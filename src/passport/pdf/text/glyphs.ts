import type { Face } from '../font/face.js'

/** One character as a face draws it; lengths are parts of the type size. */
export interface Glyph {
  readonly face: Face
  readonly id: number
  readonly text: string
  readonly at: number
  readonly advance: number
  readonly kern: number
}

export type Weight = 400 | 700

/** What stands in where a face lacks a character that differs in its behaviour only: spaces and hyphens. */
const standIns: ReadonlyMap<number, readonly number[]> = new Map([
  [0x00a0, [0x0020]],
  [0x2007, [0x0020]],
  [0x202f, [0x0020]],
  [0x2010, [0x002d]],
  [0x2011, [0x2010, 0x002d]],
])
/** Characters that steer breaks, joining and direction and are never drawn. */
const unseen = /^[\u{AD}\u{200B}-\u{200D}\u{2060}\u{2066}-\u{2069}\u{FEFF}]$/u
/** Scripts whose letters join or stand in another order than they are written: single glyphs would be wrong there. */
const joined =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]$/u

/** Glyphs with pair kerning, one for each character that is drawn; a character that no face draws is left out (`missingIn`). */
export function shapeText(text: string, weight: Weight, faces: readonly Face[]): Glyph[] {
  const wanted = faces.filter((face) => face.weight === weight)
  const glyphs: Glyph[] = []
  let open: Drawn | null = null
  let at = 0
  for (const character of text) {
    const drawn = drawnBy(character, wanted, open?.face)
    if (drawn) {
      if (open) glyphs.push(glyphBefore(open, drawn))
      open = { face: drawn.face, id: drawn.id, text: character, at }
    }
    at += character.length
  }
  if (open) glyphs.push(glyphBefore(open, null))
  return glyphs
}

type Choice = Pick<Glyph, 'face' | 'id'>

/** A glyph whose neighbour on the right is not known yet; its fields are written out where it is made, for spreading them is ten times slower. */
type Drawn = Choice & Pick<Glyph, 'text' | 'at'>

function glyphBefore({ face, id, text, at }: Drawn, next: Choice | null): Glyph {
  const { unitsPerEm } = face.metrics()
  const kern = next?.face === face ? face.kernOf(id, next.id) / unitsPerEm : 0
  return { face, id, text, at, advance: face.advanceOf(id) / unitsPerEm, kern }
}

/** Code points of a text that no face of this weight draws, each once. */
export function missingIn(text: string, weight: Weight, faces: readonly Face[]): string[] {
  const wanted = faces.filter((face) => face.weight === weight)
  const missing = [...new Set(text)].filter((character) => !isUnseen(character) && drawnBy(character, wanted) === null)
  return missing.map((character) => `U+${hexOf(character).padStart(4, '0')}`)
}

const hexOf = (character: string) => codeOf(character).toString(16).toUpperCase()

const codeOf = (character: string) => character.codePointAt(0) ?? 0

const isUnseen = (character: string) => codeOf(character) > 0x7e && unseen.test(character)

const isJoined = (character: string) => codeOf(character) > 0x58f && joined.test(character)

function drawnBy(character: string, faces: readonly Face[], before?: Face): Choice | null {
  if (isUnseen(character) || isJoined(character)) return null
  const code = codeOf(character)
  const own = choose(code, faces, before)
  if (own) return own
  for (const standIn of standIns.get(code) ?? []) {
    const other = choose(standIn, faces, before)
    if (other) return other
  }
  return null
}

/** The face of the character before comes first, so that a word keeps one face where it can. */
function choose(code: number, faces: readonly Face[], before: Face | undefined): Choice | null {
  const kept = before?.glyphOf(code) ?? 0
  if (before && kept > 0) return { face: before, id: kept }
  for (const face of faces) {
    const id = face.glyphOf(code)
    if (id > 0) return { face, id }
  }
  return null
}
