import type { Sentences } from './parts/sentences.js'
import { ukForms } from './parts/uk-forms.js'
import { ukIssues } from './parts/uk-issues.js'
import { ukPassport } from './parts/uk-passport.js'
import { ukReasons } from './parts/uk-reasons.js'
import { ukWords } from './parts/uk-words.js'

/** Ukrainian; a draft until a native reader has checked it. */
export const uk: Sentences = { ...ukForms, words: ukWords, passport: ukPassport, reasons: ukReasons, issues: ukIssues }
