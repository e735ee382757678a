import { enForms } from './parts/en-forms.js'
import { enPassport } from './parts/en-passport.js'
import { enReasons } from './parts/en-reasons.js'
import { enWords } from './parts/en-words.js'
import type { Sentences } from './parts/sentences.js'

/** English; issues carry their English sentence themselves. */
export const en: Sentences = { ...enForms, words: enWords, passport: enPassport, reasons: enReasons, issues: {} }
