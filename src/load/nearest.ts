import { nearestWord } from '../rule/nearest.js'

/**
 * The known word that was probably meant: the same but for capitals, or with two neighbouring letters swapped, else few letters off (a third
 * in long words, two in words from six letters, one from three; shorter words are not guessed). Null if none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const words = [...known]
  const alike = words.find((one) => one.toLowerCase() === word.toLowerCase())
  return alike ?? words.find((one) => isSwapped(word, one)) ?? nearestWord(word, words, lettersOff(word.length))
}

function lettersOff(length: number): number {
  if (length < 3) return 0
  return length < 6 ? 1 : Math.max(2, Math.floor(length / 3))
}

/** Two neighbouring letters have changed places, and nothing else. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length || word.length < 3) return false
  const at = [...word].findIndex((letter, place) => letter !== other[place])
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return at >= 0 && swapped === other
}
