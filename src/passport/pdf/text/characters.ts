/** Characters that steer breaks, joining and direction and are never drawn. */
const unseen = /^[\u{AD}\u{61C}\u{200B}-\u{200F}\u{2060}\u{2066}-\u{2069}\u{FEFF}]$/u
/** Scripts that are drawn in another order than they are written, or joined by rules that nobody has checked here. */
const refused =
  /^[\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]$/u
const joining = /\p{Script=Arabic}/u
const shaped = /[\p{Script=Arabic}\p{M}]/u
const letters = /[\p{L}\p{M}]/u
/** Every character that has a direction from right to left, steers it, or stands on another one. */
const careful =
  /[\u0300-\u036F]|[\u0483-\u0489]|[\u0590-\u08FF]|[\u135D-\u135F]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u200C-\u200F\u2066-\u2069]|[\u20D0-\u20FF]|[\uD802\uD803\uD83A\uD83B]|[\uFB1D-\uFDFF]|[\uFE20-\uFE2F]|[\uFE70-\uFEFC]/

export const codeOf = (character: string): number => character.codePointAt(0) ?? 0

export const isUnseen = (character: string): boolean => codeOf(character) > 0x7e && unseen.test(character)

export const isRefused = (character: string): boolean => codeOf(character) > 0x58f && refused.test(character)

/** A letter whose form depends on its neighbours; no face draws it without the shaping engine. */
export const isJoining = (character: string): boolean => codeOf(character) > 0x58f && joining.test(character)

/** Joiners are not drawn either, but letters beside them look different, and who copies the word wants them back. */
export const isJoiner = (character: string): boolean => character === '\u{200C}' || character === '\u{200D}'

/** Part of a word whose letters can join or carry marks. */
export const isLetter = (character: string): boolean => letters.test(character) || isJoiner(character)

/** Text that single glyphs cannot show: its letters join, or marks stand on them. */
export const needsEngine = (text: string): boolean => careful.test(text) && shaped.test(text)

/** Text that has more to it than one glyph behind the other: direction, joining or marks. */
export const needsCare = (text: string): boolean => careful.test(text)
