import { arForms } from './parts/ar-forms.js'
import { arIssues } from './parts/ar-issues.js'
import { arPassport } from './parts/ar-passport.js'
import { arReasons } from './parts/ar-reasons.js'
import { arWords } from './parts/ar-words.js'
import type { Sentences } from './parts/sentences.js'

/** Modern Standard Arabic, in Western digits; a draft until a native reader has checked it. */
export const ar: Sentences = { ...arForms, words: arWords, passport: arPassport, reasons: arReasons, issues: arIssues }
