import type { LoadedPathway } from '../load/catalog.js'
import type { Match } from '../model/match.js'
import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import { textsOf } from '../score/texts.js'
import { type Answer, answersOf, isCapping, isClosing } from './answer.js'
import { bodiesOf } from './bodies.js'
import type { Ask } from './found.js'
import { below } from './labels.js'
import { restOn } from './leaves.js'
import { openAreasOf } from './open-areas.js'
import type { Cap } from './pending.js'
import { certificateId, type Question } from './question.js'

/** One path for one occupation: its most open answer, what would settle it, and what it rests on. */
export function optionOf(loaded: LoadedPathway, ask: Ask, match?: Match): PathwayOption {
  const [answer, ...others] = answersOf(loaded, ask)
  const { status, caps } = answer
  const { question } = answer.reader
  const open = status === 'closed' ? null : openAreasOf(loaded, match, question.catalog)
  const last =
    status === 'closed' ? closedToo(others) : [...beforeSteps(loaded, question), ...explained(open ? [open] : [])]
  const because = [...stepsOf(answer), ...last]
  const { missing, assuming } = restOn(because)
  return {
    on: question.on,
    pathway: loaded.pathway.id,
    occupation: question.occupation,
    certificate: certificateId(question),
    status,
    missing: status === 'closed' ? [] : missing,
    conditions: openConditions(answer),
    assuming,
    pending: caps.filter(isCapping).map(({ entry }) => entry),
    before: loaded.pathway.notBefore.map(({ pathway, reason }) =>
      pathway === undefined ? { reason } : { pathway, reason },
    ),
    ...(open ? { openAreas: open.areas } : {}),
    reason: { ...optionReason(loaded, answer), because },
  }
}

function openConditions({ judged }: Answer): PathwayOption['conditions'] {
  return judged.flatMap(({ loaded: { condition }, value }) =>
    value === true ? [] : [{ id: condition.id, kind: condition.kind, value }],
  )
}

/** What makes the answer: of a closed path the conditions that close it, else all of them; before them what caps it. */
function stepsOf({ status, judged, caps }: Answer): Reason[] {
  const isClosed = status === 'closed'
  return [
    ...explained(isClosed ? caps.filter(isCapping) : caps),
    ...explained(isClosed ? judged.filter(isClosing) : judged),
  ]
}

const explained = (steps: readonly Pick<Cap, 'explain'>[]): Reason[] => steps.map(({ explain }) => explain())

/** A path is closed only if it is closed for every certificate; an open one rests on its own certificate alone. */
function closedToo(others: readonly Answer[]): Reason[] {
  return others.map(({ status, reader: { question }, judged }) => ({
    code: 'path/certificate',
    value: status,
    params: { certificate: certificateId(question) },
    because: explained(judged.filter(isClosing)),
  }))
}

/** What comes first matters to those who can go this way. */
function beforeSteps({ pathway, place }: LoadedPathway, { catalog }: Question): Reason[] {
  return pathway.notBefore.map(({ pathway: id = null, reason, verified }, index) => {
    const title = id === null ? undefined : catalog.pathways.get(id)?.pathway.title
    return {
      code: 'path/before',
      value: id,
      params: { pathway: id, verified },
      texts: textsOf({ own: reason, pathway: title }),
      source: below(place, `/notBefore/${index}`),
      because: [],
    }
  })
}

/** The first line names the law with the day it was read, who decides and advises, and how many changes are pending. */
function optionReason(loaded: LoadedPathway, { status, caps, reader }: Answer): Omit<Reason, 'because'> {
  const { pathway, place } = loaded
  const { occupation, catalog, on } = reader.question
  const title = occupation === null ? undefined : catalog.occupations.get(occupation)?.occupation.title
  const bodies = bodiesOf(loaded, reader)
  return {
    code: 'path/option',
    value: status,
    params: {
      ...{ pathway: pathway.id, occupation, on, leadsTo: pathway.leadsTo },
      certificate: certificateId(reader.question),
      ...{ law: pathway.basis.law, read: pathway.basis.read, pending: caps.filter(isCapping).length },
      ...bodies.params,
    },
    texts: textsOf({ pathway: pathway.title, occupation: title, ...bodies.texts }),
    source: place,
  }
}
