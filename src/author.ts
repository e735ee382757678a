export { type CaseResult, runCases } from './author/cases.js'
export { reviewDocuments } from './author/review.js'
export type { Issue } from './model/issue.js'
