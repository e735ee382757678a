import type { LoadedPathway } from '../load/catalog.js'
import { contradictionsIn } from '../load/contradictions.js'
import type { Day } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import type { CompiledRule } from '../rule/compile.js'
import { still } from '../rule/still.js'
import { frozen, type Place } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Ask, Reader } from './found.js'
import { below } from './labels.js'
import { type Cap, explainAll, nothing } from './leaves.js'
import type { Question, Subject } from './question.js'
import { decide, holds, ruleStep, visiting } from './settled.js'

/** Changes of the law that are in force and not read, then the days outside which the law of the path or of the occupation is not known. */
export function capsOf(loaded: LoadedPathway, reader: Reader): Cap[] {
  const { on } = reader.question
  const { pending, reviewBy, inForceFrom, read } = loaded.pathway.basis
  const caps: Cap[] = []
  pending.forEach((change, index) => {
    const day = change.inForceFrom
    // A change without a known day is named by the document alone.
    if (!change.read && day !== undefined && on >= day) caps.push(changeCap(loaded, index, { change, day, reader }))
  })
  const source = below(loaded.place, '/basis')
  if (on > reviewBy) caps.push(dayCap('reviewBy', reviewBy, source))
  if (inForceFrom === undefined && on < read) caps.push(dayCap('read', read, source))
  if (inForceFrom !== undefined && on < inForceFrom) caps.push(dayCap('inForceFrom', inForceFrom, source))
  return loaded.readsTraining ? [...caps, ...trainingCaps(reader.question)] : caps
}

/** What a training is, its document knows for its own days only. */
function trainingCaps({ on, occupation, catalog }: Question): Cap[] {
  const loaded = occupation === null ? undefined : catalog.occupations.get(occupation)
  if (!loaded) return []
  const { validFrom = on, validTo = on } = loaded.occupation.training
  const source = { document: loaded.document, pointer: '/training' }
  if (on < validFrom) return [dayCap('validFrom', validFrom, source)]
  return on > validTo ? [dayCap('validTo', validTo, source)] : []
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

type Kind = PathwayOption['pending'][number]['kind']

/** A cap that a day makes, or what was said for it. */
const dayCap = (kind: Kind, day: Day, source: Place, because: () => Reason[] = () => []): Cap => ({
  value: true,
  visit: nothing,
  entry: still({ kind, day }),
  explain: () =>
    frozen({
      code: 'path/pending',
      value: true,
      params: { kind, day },
      source: below(source, `/${kind}`),
      because: because(),
    }),
})

/** What was stated and cannot be true together, of the person, the occupation and every certificate: while it stands, nothing is open. */
export const contradictionsOf = ({ catalog, situation, on }: Subject, ask: Ask): Cap[] =>
  [null, ...(situation.certificates ?? [])].flatMap((certificate) => {
    const { look, slots } = ask(certificate)
    const of = certificate ? (['certificate'] as const) : (['person', 'occupation'] as const)
    return contradictionsIn(catalog, of, slots).map(({ fact, place }) =>
      dayCap('contradiction', on, below(place, '/derive'), () => [look(fact.id).explain(place)]),
    )
  })
