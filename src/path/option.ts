import type { LoadedPathway } from '../load/catalog.js'
import type { Match } from '../model/match.js'
import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { WithoutReasons } from '../score/without-reasons.js'
import { type Answer, answersOf, isCapping, isClosing } from './answer.js'
import { bodiesOf } from './bodies.js'
import { conditionStep } from './condition.js'
import { certificateStep } from './derived.js'
import type { Ask } from './found.js'
import { below } from './labels.js'
import { type Cap, explainAll, restOn, type Step } from './leaves.js'
import { openAreasOf } from './open-areas.js'
import { certificateId, type Question } from './question.js'

/** What else an option is made from; without reasons none is written. */
export interface Asked {
  readonly match: Match | undefined
  readonly reasons: boolean
}

/** One path for one occupation: its most open answer, what would settle it, and what it rests on. */
export function optionOf(loaded: LoadedPathway, ask: Ask, asked: Asked): PathwayOption | WithoutReasons<PathwayOption> {
  const [answer, ...others] = answersOf(loaded, ask)
  const { status, caps } = answer
  const { question } = answer.reader
  const isClosed = status === 'closed'
  const open = isClosed ? null : openAreasOf(loaded, asked.match, question.catalog)
  const steps = [...stepsOf(answer), ...(isClosed ? others.map(closedToo) : [])]
  const { missing, assuming } = restOn(steps)
  const option = {
    on: question.on,
    pathway: loaded.pathway.id,
    occupation: question.occupation,
    certificate: certificateId(question),
    status,
    missing: isClosed ? still([]) : missing,
    conditions: openConditions(answer),
    assuming,
    pending: still(caps.filter(isCapping).map(({ entry }) => entry)),
    before: still(loaded.pathway.notBefore.map(beforeEntry)),
    ...(open ? { openAreas: still(open.areas) } : {}),
    ...besidesOf(loaded),
  }
  if (!asked.reasons) return still(option)
  const before = beforeSteps(loaded, question).filter(({ value }) => !isClosed || value === null)
  const because = [...explainAll(steps), ...before, ...(open ? [open.explain()] : [])]
  return still({
    ...option,
    reason: optionReason(loaded, answer, { because, open: openBy(answer, missing.length, loaded.pathway) }),
  })
}

/** What keeps a conditional option from being open: facts that contradict each other, a condition that is false or not settled, an unknown fact, or the law alone; `advice` decides nothing that could be kept. */
function openBy(
  { status, judged, caps }: Answer,
  missing: number,
  { leadsTo }: LoadedPathway['pathway'],
): Reason['params'] {
  const isMet = judged.every(({ value }) => value === true)
  if (isMet && leadsTo === 'advice') return { open: leadsTo }
  if (status !== 'conditional') return {}
  if (caps.some(isContradiction)) return { open: 'contradiction' }
  if (isMet) return { open: 'law' }
  return { open: missing > 0 && judged.every(({ value }) => value !== false) ? 'facts' : 'condition' }
}

/** Not the law is in doubt then, but what was said. */
const isContradiction = ({ entry }: Cap): boolean => entry.kind === 'contradiction'

/** What the document says beside its conditions, in its own words: its places there are those of the same names. */
const besidesOf = ({ pathway }: LoadedPathway) => {
  const { effort = null, fee = null, documents = none, notes = none, outcomes } = pathway
  return { effort, fee, documents, notes, outcomes }
}
const none = still<never[]>([])

const beforeEntry = ({ pathway, reason }: LoadedPathway['pathway']['notBefore'][number]) =>
  still(pathway === undefined ? { reason } : { pathway, reason })

function openConditions({ judged }: Answer): PathwayOption['conditions'] {
  const open: PathwayOption['conditions'] = []
  for (const { loaded, value } of judged) {
    const { id, kind } = loaded.condition
    if (value !== true) open.push(still({ id, kind, value }))
  }
  return still(open)
}

/** What makes the answer: of a closed path the conditions that close it, else all of them; before them what caps it. */
const stepsOf = ({ status, judged, caps }: Answer): Step[] =>
  status === 'closed' ? [...caps.filter(isCapping), ...closingSteps(judged)] : [...caps, ...judged.map(conditionStep)]

const closingSteps = (judged: Answer['judged']): Step[] => judged.filter(isClosing).map(conditionStep)

/** A path is closed only if it is closed for every certificate; an open one rests on its own certificate alone. */
const closedToo = ({ status, reader: { question }, judged }: Answer): Step =>
  certificateStep(certificateId(question), { value: status, steps: () => closingSteps(judged) })

/** What comes first matters to those who can go this way, a plain warning to everybody; of several paths one is enough. */
function beforeSteps({ pathway, place }: LoadedPathway, { catalog }: Question): Reason[] {
  const isChoice = pathway.notBefore.filter((one) => one.pathway !== undefined).length > 1
  return pathway.notBefore.map(({ pathway: id = null, reason, verified }, index) => {
    const title = id === null ? undefined : catalog.pathways.get(id)?.pathway.title
    return frozen({
      code: 'path/before',
      value: id,
      params: { pathway: id, verified, isChoice },
      texts: textsOf({ own: reason, pathway: title }),
      source: below(place, `/notBefore/${index}`),
      because: [],
    })
  })
}

interface Told {
  readonly because: Reason[]
  readonly open: Reason['params']
}

/** The first line names the law with the day it was read, who decides and advises, and how many changes are pending. */
function optionReason(loaded: LoadedPathway, { status, caps, reader }: Answer, { because, open }: Told): Reason {
  const { pathway, place } = loaded
  const { id, title, leadsTo, basis } = pathway
  const { occupation, catalog, on } = reader.question
  const ofOccupation = occupation === null ? undefined : catalog.occupations.get(occupation)?.occupation.title
  const bodies = bodiesOf(loaded, reader)
  const certificate = certificateId(reader.question)
  const pending = caps.filter((cap) => isCapping(cap) && !isContradiction(cap)).length
  const params = { pathway: id, occupation, on, leadsTo, certificate, law: basis.law, read: basis.read, pending }
  return frozen({
    code: 'path/option',
    value: status,
    params: Object.assign(params, open, bodies.params),
    texts: textsOf({ pathway: title, occupation: ofOccupation, ...bodies.texts }),
    source: place,
    because,
  })
}
