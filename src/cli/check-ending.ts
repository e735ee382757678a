import type { CaseResult } from '../author/cases.js'
import type { Catalog } from '../load/catalog.js'
import { type Checked, inChecked } from './checked.js'
import type { Call, Printed } from './command.js'
import type { Finding } from './findings.js'
import { findingLines } from './report.js'

/** What a check came to. */
export interface Outcome {
  readonly found: readonly Finding[]
  readonly results: readonly CaseResult[]
  /** Null where the documents are not sound. */
  readonly catalog: Catalog | null
  readonly checked: Checked
}

/** Findings, then how much was looked at; advice alone is no reason to fail. */
export function ending(outcome: Outcome, { options, speech }: Call): Printed {
  const all = [...outcome.found, ...inCases(outcome)]
  const advice = all.filter(({ issue }) => issue.code.startsWith('review/')).length
  const exit = all.length > advice ? 1 : 0
  if (options.json) return { json: all.map(({ issue }) => issue), exit }
  const { words } = speech
  const { catalog, checked, results } = outcome
  const ran = results.filter((result) => !isMissing(result))
  const failed = ran.filter(({ passed }) => !passed).length
  const lines = [
    ...findingLines(all, speech),
    words.checked(checked.files.length, all.length - advice, advice),
    ...(ran.length > 0 ? [words.ran(ran.length - failed, failed)] : []),
    ...(catalog?.codes.has('kldb-2010') === false ? [words.codesNotChecked] : []),
  ]
  return { lines, exit }
}

/** A rubric without cases has no case that could be named. */
const isMissing = ({ issues }: CaseResult): boolean => issues.some(({ code }) => code === 'cases/missing')

function inCases({ results, checked }: Outcome): Finding[] {
  return results.flatMap((result) => {
    const title = isMissing(result) ? {} : { title: result.title }
    return inChecked(result.issues, checked).map((finding) => ({ ...finding, ...title }))
  })
}
