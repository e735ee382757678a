import type { Issue } from '../../model/issue.js'
import { de } from '../de.js'
import { needSentences } from './need.js'
import type { PartialSentences } from './sentences.js'

/** What is wrong in a document, in the language of the table; else its English message where that is asked, else German. */
export function describeIssue(issue: Issue, text: PartialSentences): string {
  needSentences(text, 'describeIssue')
  const own = said(issue, text)
  if (own !== null || text.language === 'en') return own ?? issue.message
  return said(issue, de) ?? issue.message
}

/** Own entries only: a code such as "constructor" is no sentence. */
function said({ code, params }: Issue, { issues = {} }: PartialSentences): string | null {
  return Object.hasOwn(issues, code) ? (issues[code]?.(params) ?? null) : null
}
