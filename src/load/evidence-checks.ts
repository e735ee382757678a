import type { Evidence } from '../model/evidence.js'
import { eachFault, type Fault } from './fault.js'

type Path = readonly (string | number)[]

const confirmed: readonly Evidence['kind'][] = ['thirdParty', 'document', 'observation', 'test']

/** Who confirms a piece and how near they stand is said, never assumed (competence-methods §6.1). */
export function evidenceFaults(evidence: readonly Evidence[], path: Path): Fault[] {
  return eachFault(evidence, (piece, i) =>
    Object.entries(rules)
      .filter(([, isBroken]) => isBroken(piece))
      .map(([fault]) => ({ code: 'assessment/evidence', path: [...path, i], params: { kind: piece.kind, fault } })),
  )
}

const rules: Readonly<Record<string, (piece: Evidence) => boolean>> = {
  confirmedBy: ({ kind, confirmedBy }) => confirmed.includes(kind) && confirmedBy === undefined,
  relation: ({ confirmedBy, relation }) => confirmedBy !== undefined && relation === undefined,
  nobody: ({ kind, confirmedBy, relation }) =>
    !confirmed.includes(kind) && confirmedBy === undefined && relation !== undefined,
  official: ({ kind, official }) => official !== undefined && kind !== 'document',
  order: ({ on, validUntil }) => validUntil !== undefined && validUntil < on,
}
