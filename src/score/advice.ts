import type { ViewName } from '../model/grade.js'
import type { Id } from '../model/head.js'
import type { Reason } from '../model/reason.js'
import type { Rubric } from '../model/rubric.js'
import type { Read, RuleValue } from '../rule/inputs.js'
import type { LeafReason } from '../rule/trace.js'
import type { Found } from './finding.js'
import type { Told } from './finding-reason.js'
import type { Frame } from './frame.js'
import { knownNow } from './inputs.js'
import { plainValue } from './rule-reason.js'
import { placeIn, textsOf } from './texts.js'

/** Advice of the rubric with its place there. */
export interface PlacedAdvice {
  readonly advice: NonNullable<Rubric['advice']>[number]
  readonly pointer: string
}

type Founds = ReadonlyMap<Id, Found>

/** The advice that is true of the findings; false or unknown advice does not appear, and none changes a level. */
export function trueAdvice(frame: Frame, founds: Founds): PlacedAdvice[] {
  const read = readerOf(founds)
  return (frame.rubric.advice ?? [])
    .map((advice, place) => ({ advice, pointer: `/advice/${place}` }))
    .filter(({ pointer }) => frame.rules.get(`${pointer}/when`)?.evaluate(read) === true)
}

/** Why the advice is given: the steps of its rule, down to the views that it reads. */
export function adviceReason({ advice, pointer }: PlacedAdvice, frame: Frame, { founds, told }: Telling): Reason {
  const rule = frame.rules.get(`${pointer}/when`)
  const at = placeIn(frame, `${pointer}/when`)
  return {
    code: 'score/advice',
    value: true,
    params: { advice: advice.id },
    texts: textsOf({ own: advice.text }),
    source: placeIn(frame, pointer),
    because: rule ? [rule.trace(readerOf(founds), at, inputReason({ founds, told })).reason] : [],
  }
}

interface Telling {
  readonly founds: Founds
  readonly told: ReadonlyMap<Id, Told>
}

/** What advice reads rests on one side of a competence; without headline on both. */
const inputReason =
  ({ founds, told }: Telling): LeafReason =>
  (path, value, source) => {
    const [, id = '', field = ''] = path.split('.')
    const found = founds.get(id)
    const view = sideRead[field] ?? found?.headline.basis ?? null
    const { self, others } = told.get(id)?.sides ?? {}
    const sides = { self: [self], others: [others] }
    return {
      code: 'rule/fact',
      value: plainValue(value),
      params: { path, competence: id, view },
      texts: textsOf({ competence: found?.views.self.judged.model.frame.competence.title }),
      source,
      because: (view === null ? [self, others] : sides[view]).flatMap((reason) => reason ?? []),
    }
  }

const sideRead: Readonly<Record<string, ViewName>> = { selfLevel: 'self', othersLevel: 'others' }

/** The inputs of advice: results of the view of the headline, and the levels of both views (scoring.md, section 7.2). */
const readerOf =
  (founds: Founds): Read =>
  (path) => {
    const [, id = '', field = ''] = path.split('.')
    const found = founds.get(id)
    return found ? (inputs[field]?.(found) ?? null) : null
  }

const basisOf = ({ views, headline }: Found) => (headline.basis === null ? null : views[headline.basis])
const known = (found: Found) => {
  const basis = basisOf(found)
  return basis && knownNow(basis.judged.model)
}

const inputs: Readonly<Record<string, (found: Found) => RuleValue>> = {
  mean: (found) => known(found)?.mean ?? null,
  coverage: (found) => known(found)?.coverage ?? 0,
  n: (found) => known(found)?.n ?? 0,
  p: (found) => basisOf(found)?.probability ?? null,
  level: ({ finding }) => finding.level,
  selfLevel: ({ finding }) => finding.self.level,
  othersLevel: ({ finding }) => finding.others.level,
}
