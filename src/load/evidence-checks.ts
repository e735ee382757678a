import type { Evidence } from '../model/evidence.js'
import { type Fault, fault, type Path } from './fault.js'
import { brokenBy } from './placed.js'

const confirmed: readonly Evidence['kind'][] = ['thirdParty', 'document', 'observation', 'test']

/** Who confirms a piece and how near they stand is said, never assumed (competence-methods §6.1). */
export function evidenceFaults(piece: Evidence, path: Path): Fault[] {
  return brokenBy(rules, piece).flatMap((word) => fault('assessment/evidence', path, { kind: piece.kind, fault: word }))
}

const rules: Readonly<Record<string, (piece: Evidence) => boolean>> = {
  confirmedBy: ({ kind, confirmedBy }) => confirmed.includes(kind) && confirmedBy === undefined,
  relation: ({ confirmedBy, relation }) => confirmedBy !== undefined && relation === undefined,
  nobody: ({ kind, confirmedBy, relation }) =>
    !confirmed.includes(kind) && confirmedBy === undefined && relation !== undefined,
  official: ({ kind, official }) => official !== undefined && kind !== 'document',
  order: ({ on, validUntil }) => validUntil !== undefined && validUntil < on,
}
