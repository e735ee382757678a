import { ruForms } from './parts/ru-forms.js'
import { ruIssues } from './parts/ru-issues.js'
import { ruPassport } from './parts/ru-passport.js'
import { ruReasons } from './parts/ru-reasons.js'
import { ruWords } from './parts/ru-words.js'
import type { Sentences } from './parts/sentences.js'

/** Russian; a draft until a native reader has checked it. */
export const ru: Sentences = { ...ruForms, words: ruWords, passport: ruPassport, reasons: ruReasons, issues: ruIssues }
