import { deAuthorIssues } from './parts/de-author-issues.js'
import { deForms } from './parts/de-forms.js'
import { deIssues } from './parts/de-issues.js'
import { deReasons } from './parts/de-reasons.js'
import { deWords } from './parts/de-words.js'
import type { CoreSentences } from './parts/sentences.js'

/** German, always there: what another language lacks is said in it. The words of passports come with `buildPassport`, `renderHtml` and `renderPdf`. */
export const de: CoreSentences = { ...deForms, words: deWords, reasons: deReasons, issues: deIssues }

const forAuthors = (): CoreSentences => ({ ...de, issues: { ...deAuthorIssues, ...de.issues } })

/** The same with issues of rules, rubrics, occupations, facts, assessments and JSON text, and advice: for those who write documents. */
export const deForAuthors: CoreSentences = /* @__PURE__ */ forAuthors()
