import type { LoadedPathway } from '../load/catalog.js'
import type { Day } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import type { CompiledRule } from '../rule/compile.js'
import { still } from '../rule/still.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { below } from './labels.js'
import { explainAll, nothing, type Step } from './leaves.js'
import { decide, holds, ruleStep, visiting } from './settled.js'

/** Why a path may be at most conditional on a day; false: a change of the law that does not concern this person. */
export interface Cap extends Step {
  readonly value: boolean | null
  readonly entry: PathwayOption['pending'][number]
}

/** Changes of the law that are in force and not read, then the days outside which the path was not looked at. */
export function capsOf(loaded: LoadedPathway, reader: Reader): Cap[] {
  const { on } = reader.question
  const { pending, reviewBy, inForceFrom } = loaded.pathway.basis
  const caps: Cap[] = []
  pending.forEach((change, index) => {
    const day = change.inForceFrom
    // A change without a known day is named by the document alone.
    if (!change.read && day !== undefined && on >= day) caps.push(changeCap(loaded, index, { change, day, reader }))
  })
  if (on > reviewBy) caps.push(dayCap(loaded, 'reviewBy', reviewBy))
  if (inForceFrom !== undefined && on < inForceFrom) caps.push(dayCap(loaded, 'inForceFrom', inForceFrom))
  return caps
}

interface Change {
  readonly change: LoadedPathway['pathway']['basis']['pending'][number]
  readonly day: Day
  readonly reader: Reader
}

/** Without a rule the change concerns everybody. */
function changeCap({ pending, place }: LoadedPathway, index: number, { change, day, reader: asked }: Change): Cap {
  const { id, citation } = change
  const tail = `/basis/pending/${index}`
  const { loaded: rule, value, isCertain, reader } = decide(pending[index], asked, concerns)
  const steps = () => (rule ? [ruleStep({ rule, place, tail: `${tail}/when` }, reader)] : [])
  return {
    value,
    visit: isCertain ? nothing : visiting(steps),
    entry: still({ kind: 'change', id, day }),
    explain: () =>
      frozen({
        code: 'path/pending',
        params: { kind: 'change', id, day, citation },
        texts: textsOf({ own: change.change }),
        value,
        source: below(place, tail),
        because: explainAll(steps()),
      }),
  }
}

const concerns = (rule: CompiledRule | null | undefined, reader: Reader) => (rule ? holds(rule, reader) : true)

const dayCap = ({ place }: LoadedPathway, kind: 'reviewBy' | 'inForceFrom', day: Day): Cap => ({
  value: true,
  visit: nothing,
  entry: still({ kind, day }),
  explain: () =>
    frozen({
      code: 'path/pending',
      value: true,
      params: { kind, day },
      source: below(place, `/basis/${kind}`),
      because: [],
    }),
})
