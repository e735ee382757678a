import { deAuthorIssues } from './parts/de-author-issues.js'
import { deForms } from './parts/de-forms.js'
import { deIssues } from './parts/de-issues.js'
import { dePassport } from './parts/de-passport.js'
import { deReasons } from './parts/de-reasons.js'
import { deWords } from './parts/de-words.js'
import type { Sentences } from './parts/sentences.js'

/** German, always there: what another language lacks is said in it. */
export const de: Sentences = { ...deForms, words: deWords, passport: dePassport, reasons: deReasons, issues: deIssues }

const forAuthors = (): Sentences => ({ ...de, issues: { ...deAuthorIssues, ...de.issues } })

/** The same with issues of rules, rubrics, occupations, facts, assessments and JSON text, and advice: for those who write documents. */
export const deForAuthors: Sentences = /* @__PURE__ */ forAuthors()
