import type { ViewName } from '../model/grade.js'
import type { Requirement } from '../model/occupation.js'
import type { AnyFinding } from '../score/without-reasons.js'
import { wordOf } from './candidate.js'
import type { Shown } from './shown.js'

/** Whether a requirement is met or near in the headline of any of its competences. */
export function isShared({ competences, level }: Requirement, shown: ReadonlyMap<string, Shown>): boolean {
  const findings = competences.flatMap((name) => shown.get(name)?.finding ?? [])
  const words = findings.flatMap((finding) => headlineViews(finding).map((side) => wordOf(finding[side], level)))
  return words.includes('met') || words.includes('near')
}

/** Without headline the bounds of either view may still say enough. */
const headlineViews = ({ basis }: AnyFinding): readonly ViewName[] => (basis === null ? ['self', 'others'] : [basis])
