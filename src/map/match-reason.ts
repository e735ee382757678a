import type { Catalog } from '../load/catalog.js'
import type { Match } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { placeIn, step } from '../score/texts.js'
import type { WithoutReasons } from '../score/without-reasons.js'
import type { JudgedOccupation } from './judge.js'
import { overallReason } from './overall.js'

/** Both views of an occupation; an occupation out of force, or one that stands in place of another, says so first. */
export function matchReason(match: WithoutReasons<Match>, judged: JudgedOccupation, catalog: Catalog): Reason {
  const { document, occupation, total } = judged.loaded
  const { id, title, helper } = occupation
  const { self, others } = match.overall
  const params = { occupation: id, helper, wanted: match.wanted, self, others, total }
  return step('map/match', id, {
    params: { ...params, shared: Math.floor(100 * judged.shared) / 100 },
    texts: { occupation: title, value: title },
    source: placeIn({ document }, ''),
    because: [...notes(match, catalog), overallReason(judged, 'self'), overallReason(judged, 'others')],
  })
}

function notes({ validity, replaces }: WithoutReasons<Match>, { occupations }: Catalog): Reason[] {
  const before = replaces.map((id) => {
    const texts = { value: occupations.get(id)?.occupation.title }
    return step('map/validity', id, { params: { kind: 'replaced' }, texts, because: [] })
  })
  return [...validityReasons(validity), ...before]
}

/** The note about an occupation out of force. */
export const validityReasons = (validity: Match['validity']): Reason[] =>
  validity ? [step('map/validity', validity.day, { params: { kind: validity.kind }, because: [] })] : []
