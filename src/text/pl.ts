import { plForms } from './parts/pl-forms.js'
import { plIssues } from './parts/pl-issues.js'
import { plPassport } from './parts/pl-passport.js'
import { plReasons } from './parts/pl-reasons.js'
import { plWords } from './parts/pl-words.js'
import type { Sentences } from './parts/sentences.js'

/** Polish; a draft until a native reader has checked it. */
export const pl: Sentences = { ...plForms, words: plWords, passport: plPassport, reasons: plReasons, issues: plIssues }
