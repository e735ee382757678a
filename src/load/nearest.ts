import { nearestWord } from '../rule/nearest.js'

/** The known word that was probably meant: at most two letters off, or a third of them in long words; null if none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  return nearestWord(word, known, Math.max(2, Math.floor(word.length / 3)))
}
