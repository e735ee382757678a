import type { LoadedAdvice, LoadedRubric } from '../load/loaded-rubric.js'
import type { Field } from '../load/slots.js'
import type { ViewName } from '../model/grade.js'
import type { Reason } from '../model/reason.js'
import type { RuleValue } from '../rule/inputs.js'
import type { LeafReason } from '../rule/trace.js'
import type { Found } from './finding.js'
import type { Told } from './finding-reason.js'
import { inputStep } from './rule-reason.js'
import { coverageOf } from './slots.js'
import { placeIn, step } from './texts.js'

/** The advice that is true of the findings; false or unknown advice does not appear, and none changes a level. */
export function trueAdvice({ advice }: LoadedRubric, founds: readonly Found[]): LoadedAdvice[] {
  if (advice.length === 0) return []
  const slots = slotsOf(founds)
  return advice.filter(({ rule }) => rule?.evaluate(slots) === true)
}

/** Why the advice is given: the steps of its rule, down to the views that it reads. */
export function adviceReason({ advice, pointer, rule }: LoadedAdvice, loaded: LoadedRubric, telling: Telling): Reason {
  const at = placeIn(loaded, `${pointer}/when`)
  return step('score/advice', true, {
    params: { advice: advice.id },
    texts: { own: advice.text },
    source: placeIn(loaded, pointer),
    because: rule ? [rule.trace(slotsOf(telling.founds), at, inputReason(telling)).reason] : [],
  })
}

interface Telling {
  readonly founds: readonly Found[]
  readonly told: readonly Told[]
}

/** What advice reads rests on one side of a competence; without headline on both. */
const inputReason =
  ({ founds, told }: Telling): LeafReason =>
  (path, value, source) => {
    const [, id = '', field = ''] = path.split('.')
    const place = founds.findIndex(({ finding }) => finding.competence === id)
    const found = founds[place]
    const view = sideRead[field] ?? found?.headline.basis ?? null
    const { self, others } = told[place]?.sides ?? {}
    const sides = { self: [self], others: [others] }
    const title = found?.views.self.judged.model.frame.own.competence.title
    const because = (view === null ? [self, others] : sides[view]).flatMap((reason) => reason ?? [])
    return inputStep(value, { params: { path, competence: id, view }, texts: { competence: title }, source, because })
  }

const sideRead: Readonly<Record<string, ViewName>> = { selfLevel: 'self', othersLevel: 'others' }

/** Results of the view of the headline, and the levels of both views (scoring.md, section 7.2). */
function slotsOf(founds: readonly Found[]): RuleValue[] {
  const slots: RuleValue[] = []
  for (const found of founds) {
    for (const { at, field } of found.views.self.judged.model.frame.own.adviceSlots) slots[at] = readOf(found, field)
  }
  return slots
}

function readOf({ finding, views, headline }: Found, field: Field): RuleValue {
  if (field === 'level') return finding.level
  if (field === 'selfLevel') return finding.self.level
  if (field === 'othersLevel') return finding.others.level
  const basis = headline.basis && views[headline.basis]
  if (field === 'p') return basis?.probability ?? null
  if (field === 'mean') return basis?.judged.model.mean ?? null
  if (basis === null) return 0
  return field === 'n' ? basis.judged.model.n : coverageOf(basis.judged.model)
}
