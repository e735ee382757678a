import type { Glyph } from './glyphs.js'

/** So many letters stand on each side of a break at least, where the word has them. */
const least = 3
const vowel = /^[aeiouyäöüáàâãåąæéèêëęíìîïıóòôõőøœúùûűůăơưαεηιουωаеєиіїоуыэюяё]$/iu
const joint = /^[/\\_@.,:;=&?+#·–—-]$/u

/** How many glyphs of a word that is wider than its column stand before the break, at most `count`: behind a joint, else before a syllable, else as many as there are. */
export function emergencyBreak(glyphs: readonly Glyph[], count: number): number {
  // Nothing but a joint has no room: it goes to the next word, and this one stays whole.
  if (glyphs.slice(count).every(({ text }) => joint.test(text))) return count
  const last = Math.max(Math.min(count, glyphs.length - least), 1)
  const places = Array.from({ length: Math.floor(last / 2) }, (_, index) => last - index)
  const found =
    places.find((place) => joint.test(textAt(glyphs, place - 1))) ??
    places.slice(0, maxSteps).find((place) => beginsSyllable(glyphs, place))
  return found ?? beforeMarks(glyphs, last)
}

/** A syllable that is farther away would leave the line too empty. */
const maxSteps = 4

const textAt = (glyphs: readonly Glyph[], place: number) => glyphs[place]?.text ?? ''

/** One consonant before a vowel goes with it: "nike|rin". */
function beginsSyllable(glyphs: readonly Glyph[], place: number): boolean {
  const [before, first, second] = [-1, 0, 1].map((step) => textAt(glyphs, place + step))
  return isVowel(before) && isConsonant(first) && isVowel(second)
}

const isVowel = (text = '') => vowel.test(text)
const isConsonant = (text = '') => /^\p{L}$/u.test(text) && !isVowel(text)

/** A mark stays with the letter it stands on. */
function beforeMarks(glyphs: readonly Glyph[], count: number): number {
  let end = count
  while (end > 1 && /^\p{M}$/u.test(textAt(glyphs, end))) end -= 1
  return end
}
