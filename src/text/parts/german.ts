import { de } from '../de.js'
import { dePassport } from './de-passport.js'
import type { Sentences } from './sentences.js'

/** German with the words of passports, which whoever only scores and explains does not load. */
export const german: Sentences = { ...de, passport: dePassport }
