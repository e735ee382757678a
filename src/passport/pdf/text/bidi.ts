import bidiFactory from 'bidi-js'
import type { Glyph } from './glyphs.js'

/** The direction of a paragraph, which follows from its language. */
export type Direction = 'ltr' | 'rtl'

type Bidi = ReturnType<typeof bidiFactory>
let known: Bidi | undefined

/** Made with the first text that needs it, for it unpacks its tables then. */
function bidi(): Bidi {
  known ??= bidiFactory()
  return known
}

/** Embedding level of each code unit (UAX 9); isolates count, though they are not drawn. */
export const levelsOf = (text: string, direction: Direction): Uint8Array =>
  bidi().getEmbeddingLevels(text, direction).levels

/** What stands for a character in text that runs from right to left: the other bracket. */
export const mirrored = (character: string): string => bidi().getMirroredCharacter(character) ?? character

/** Glyphs of one line from left to right (rules L1 and L2); of several characters in one glyph the last comes first there, as extractors expect. */
export function visualOrder(glyphs: readonly Glyph[], direction: Direction): readonly Glyph[] {
  if (direction === 'ltr' && glyphs.every(({ level }) => level === 0)) return glyphs
  const base = direction === 'rtl' ? 1 : 0
  const ordered = withoutTrail(glyphs, base)
  for (let level = Math.max(...ordered.map((glyph) => glyph.level)); level > 0; level--) reverseFrom(ordered, level)
  return ordered.map((glyph) => (glyph.level % 2 === 1 ? { ...glyph, text: reversed(glyph.text) } : glyph))
}

/** White space at the end belongs to the paragraph (L1). */
function withoutTrail(glyphs: readonly Glyph[], base: number): Glyph[] {
  const end = glyphs.findLastIndex(({ text }) => !isSpace(text)) + 1
  return glyphs.map((glyph, index) => (index < end ? glyph : { ...glyph, level: base, kern: 0 }))
}

/** A space of any width, also one at which no line may end. */
export const isSpace = (text: string): boolean => /^\p{Zs}$/u.test(text)

function reverseFrom(glyphs: Glyph[], level: number): void {
  let start = 0
  while (start < glyphs.length) {
    let end = start
    while ((glyphs[end]?.level ?? -1) >= level) end += 1
    glyphs.splice(start, end - start, ...glyphs.slice(start, end).reverse())
    start = end + 1
  }
}

const reversed = (text: string) => (text.length > 1 ? [...text].reverse().join('') : text)
