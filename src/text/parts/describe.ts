import type { Issue } from '../../model/issue.js'
import { de } from '../de.js'
import { needSentences } from './need.js'
import type { PartialSentences } from './sentences.js'

/** What is wrong in a document, in the language of the table; else its English message where that is asked, else German. */
export function describeIssue(issue: Issue, text: PartialSentences): string {
  needSentences(text, 'describeIssue')
  const own = text.issues?.[issue.code]?.(issue.params) ?? null
  if (own !== null || text.language === 'en') return own ?? issue.message
  return de.issues[issue.code]?.(issue.params) ?? issue.message
}
