import type { LoadedPathway } from '../load/catalog.js'
import type { Day } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import type { Reader } from './found.js'
import { below } from './labels.js'
import { type Concluded, concluded, holding } from './settled.js'

/** Why a path may be at most conditional on a day; false: a change of the law that does not concern this person. */
export interface Cap {
  readonly value: boolean | null
  readonly entry: PathwayOption['pending'][number]
  readonly explain: () => Reason
}

/** Changes of the law that are in force and not read, then the days outside which the path was not looked at. */
export function capsOf(loaded: LoadedPathway, reader: Reader): Cap[] {
  return [...changes(loaded, reader), ...days(loaded, reader.question.on)]
}

type Change = LoadedPathway['pathway']['basis']['pending'][number]

function changes(loaded: LoadedPathway, reader: Reader): Cap[] {
  const { on } = reader.question
  return loaded.pathway.basis.pending.flatMap((change, index) => {
    const day = change.inForceFrom
    // A change without a known day is named by the document alone.
    if (change.read || day === undefined || on < day) return []
    const entry = { kind: 'change' as const, id: change.id, day }
    const source = below(loaded.place, `/basis/pending/${index}`)
    const { value, because } = concluded(reader, (one) => concerns(loaded, index, one))
    return [{ value, entry, explain: () => ({ ...changeReason(change, day), value, source, because: because() }) }]
  })
}

/** Without a rule the change concerns everybody. */
function concerns({ pending, place }: LoadedPathway, index: number, reader: Reader): Concluded<boolean> {
  const rule = pending[index]
  if (!rule) return { value: true, because: () => [] }
  return holding({ rule, at: below(place, `/basis/pending/${index}/when`) }, reader)
}

const changeReason = ({ id, change, citation }: Change, day: Day) => ({
  code: 'path/pending' as const,
  params: { kind: 'change', id, day, citation },
  texts: { own: change },
})

function days({ pathway: { basis }, place }: LoadedPathway, on: Day): Cap[] {
  const { reviewBy, inForceFrom } = basis
  const found: PathwayOption['pending'] = [
    ...(on > reviewBy ? [{ kind: 'reviewBy' as const, day: reviewBy }] : []),
    ...(inForceFrom !== undefined && on < inForceFrom ? [{ kind: 'inForceFrom' as const, day: inForceFrom }] : []),
  ]
  return found.map((entry) => ({
    value: true,
    entry,
    explain: () => ({
      code: 'path/pending',
      value: true,
      params: { kind: entry.kind, day: entry.day },
      source: below(place, `/basis/${entry.kind}`),
      because: [],
    }),
  }))
}
