import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'

type Rest = Pick<PathwayOption, 'missing' | 'assuming'>

/**
 * What the leaves of the reasons say, each once: the unknown facts are those that keep conditions open, the assumed ones those that known
 * conditions rest on.
 */
export function restOn(reasons: readonly Reason[]): Rest {
  const missing = new Map<string, Rest['missing'][number]>()
  const assuming = new Map<string, Rest['assuming'][number]>()
  const seen = new Set<Reason>()
  const visit = (reason: Reason): void => {
    if (seen.has(reason)) return // a derived fact explains itself once, however often it is read
    seen.add(reason)
    const { code, value, params, because } = reason
    because.forEach(visit)
    if (code === 'path/fact' && value === null) note(missing, missingOf(params))
    if (code === 'path/assumed') note(assuming, assumedOf(params))
  }
  reasons.forEach(visit)
  return { missing: [...missing.values()], assuming: [...assuming.values()] }
}

function note<Entry>(entries: Map<string, Entry>, [name, entry]: readonly [string, Entry]): void {
  if (!entries.has(name)) entries.set(name, entry)
}

function missingOf({ fact, certificate, was, on }: Reason['params']): [string, Rest['missing'][number]] {
  const entry = {
    fact: String(fact),
    ...(typeof certificate === 'string' ? { certificate } : {}),
    ...(was !== undefined && typeof on === 'string' ? { was, on } : {}),
  }
  return [`${entry.fact} ${certificate ?? ''}`, entry]
}

function assumedOf({ document, id }: Reason['params']): [string, Rest['assuming'][number]] {
  return [`${document} ${id}`, { document: String(document), id: String(id) }]
}
