import { entryOf, gatedOf } from '../form/order.js'
import type { LoadedCompetence } from '../load/loaded-rubric.js'
import type { Id } from '../model/head.js'
import type { View } from '../model/profile.js'
import type { Indicator } from '../model/rubric.js'
import type { Shown } from './shown.js'

/** What neither side answered, then what the person did not, then what others did not; what does not apply is not asked again, nor what never enters a level. */
export function nextIndicator({ finding: { competence, self, others }, loaded }: Shown): Id | undefined {
  const own = loaded.competences.find((one) => one.competence.id === competence)
  if (!own) return undefined
  const skipped = [...self.missing, ...others.missing].filter(({ reason }) => reason === 'notApplicable').map(idOf)
  const counted = own.competence.indicators.filter(({ id, ask }) => ask !== 'know' && !skipped.includes(id))
  const [said, seen] = [self.missing.map(idOf), others.missing.map(idOf)]
  const open = [said.filter((id) => seen.includes(id)), said, seen]
    .map((ids) => counted.filter(({ id }) => ids.includes(id)))
    .find((list) => list.length > 0)
  return open && firstOf(counted, open, own)?.id
}

/** A key indicator, without which there is no level; then in the order of the form: what opens the competence, what gates wait for, the rest. */
function firstOf(counted: readonly Indicator[], open: readonly Indicator[], { sides }: LoadedCompetence) {
  const acts = counted.map((indicator) => ({ indicator, isCounted: true, isOpen: open.includes(indicator) }))
  const gates = sides.self.gates.map(({ asked, reads }) => ({ gate: asked, indicators: new Set(reads) }))
  const entry = entryOf(acts)
  const next = entry?.isOpen ? entry : gatedOf(acts, gates)?.act
  return open.find(({ key }) => key === true) ?? next?.indicator ?? open[0]
}

const idOf = ({ indicator }: View['missing'][number]): Id => indicator
