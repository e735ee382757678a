import { type Fault, shown } from './fault.js'
import { nearest } from './nearest.js'

/** Another kind of document than the one that is meant: one fault instead of one for each member. */
export function kindFaults(copy: unknown, meant: string): Fault[] {
  const kind = typeof copy === 'object' && copy !== null && 'kind' in copy ? copy.kind : meant
  if (kind === meant) return []
  const near = typeof kind === 'string' ? nearest(kind, [meant]) : null
  return [{ code: 'document/kind', path: ['kind'], params: { found: shown(kind), allowed: meant, nearest: near } }]
}
