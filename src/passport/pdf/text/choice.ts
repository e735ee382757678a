import type { Face } from '../font/face.js'
import { codeOf, isJoining, isRefused, isUnseen } from './characters.js'

export type Weight = 400 | 700

/** A glyph of a face. */
export interface Choice {
  readonly face: Face
  readonly id: number
}

/** What stands in where a face lacks a character that differs in its behaviour only: spaces and hyphens. */
const standIns: ReadonlyMap<number, readonly number[]> = new Map([
  [0x00a0, [0x0020]],
  [0x2007, [0x0020]],
  [0x202f, [0x0020]],
  [0x2010, [0x002d]],
  [0x2011, [0x2010, 0x002d]],
])

/** The first face that draws a character, the one of the character before it first; null: none, or nothing to draw. */
export function drawnBy(character: string, faces: readonly Face[], before?: Face): Choice | null {
  if (isUnseen(character) || isRefused(character)) return null
  const code = codeOf(character)
  const able = isJoining(character) ? faces.filter(({ layout }) => layout !== null) : faces
  const own = choose(code, able, before)
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

/** Code points of a text that no face of this weight draws, each once. */
export function missingIn(text: string, weight: Weight, faces: readonly Face[]): string[] {
  const wanted = faces.filter((face) => face.weight === weight)
  const missing = [...new Set(text)].filter((character) => !isUnseen(character) && drawnBy(character, wanted) === null)
  return missing.map((character) => `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`)
}
