import { needRubric } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Assessment } from '../model/assessment.js'
import type { Id } from '../model/head.js'
import type { Reason } from '../model/reason.js'
import type { Competence, Gate, Indicator } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { framesOf } from '../score/frame.js'
import { type Item, isCounted } from '../score/items.js'
import type { Judged } from '../score/levels.js'
import { absentReason, ratingReason } from '../score/rating-reason.js'
import { type Records, recordsOf, type Said } from '../score/records.js'
import { judgeAll } from '../score/score.js'
import { coversTenths, type Modelled } from '../score/tally.js'
import { placeIn } from '../score/texts.js'
import { scoreView } from '../score/view.js'

/** What the person has said about one competence so far, on whatever day: all that the next question depends on. */
export interface Standing {
  readonly competence: Competence
  readonly scale: Scale
  /** What the person may rate, in the order of the rubric. */
  readonly acts: readonly Act[]
  readonly levelLow: number
  readonly levelHigh: number
  /** null: nothing is counted. */
  readonly coverage: number | null
  /** At least three fifths are answered. */
  readonly isCovered: boolean
  /** q of scoring.md, section 10: more answers of one person cannot reduce her own shift, so it is left out. */
  readonly probability: number | null
  readonly openGates: readonly OpenGate[]
  /** The answers that count, as last steps of a reason. */
  readonly answers: () => Reason[]
}

/** One indicator in the view of the person. */
export interface Act {
  readonly indicator: Indicator
  /** Neither knowledge nor not applicable. */
  readonly isCounted: boolean
  readonly isRated: boolean
  /** Level 0 in every rating that counts. */
  readonly isNever: boolean
  /** Not asked yet, or stopped half-way. */
  readonly isOpen: boolean
  /** How often was said, how independently was not; of an open one it is the rest of the question. */
  readonly isHalf: boolean
  /** That there is no level yet, as last step of a reason. */
  readonly unanswered: () => Reason
}

/** A gate of which nobody knows yet whether it holds, with the indicators that it or its rule names. */
export interface OpenGate {
  readonly gate: Gate
  readonly name: string
  readonly source: NonNullable<Reason['source']>
  readonly indicators: ReadonlySet<Id>
}

/** After this day there is none: every record counts. */
const lastDay = '9999-12-31'

/** All competences of the rubric, in its order. */
export function standingsOf(assessment: Assessment, catalog: Catalog): Standing[] {
  const loaded = needRubric(assessment.rubric, catalog)
  const shiftless = withoutShift(loaded)
  const records = recordsOf(assessment, shiftless, lastDay)
  const judged = judgeAll('self', framesOf(shiftless, lastDay), records)
  return loaded.rubric.competences.flatMap((competence) => {
    const own = judged.find(({ model }) => model.frame.own.competence === competence)
    return own ? [standingOf(own, records)] : []
  })
}

const withoutShift = (loaded: LoadedRubric): LoadedRubric => {
  const { errorModel } = loaded
  return { ...loaded, errorModel: { ...errorModel, tau: { ...errorModel.tau, self: 0 } } }
}

function standingOf(judged: Judged, { said }: Records): Standing {
  const { model, levelLow, levelHigh } = judged
  const { own, loaded } = model.frame
  const { view, rated, probability } = scoreView(judged, new Map())
  return {
    competence: own.competence,
    scale: loaded.scale,
    acts: own.competence.indicators.flatMap((indicator) => {
      const item = model.items.find((one) => one.indicator.indicator === indicator)
      return item ? [actOf(item, said.self[item.indicator.at], model)] : []
    }),
    levelLow,
    levelHigh,
    coverage: view.coverage,
    isCovered: coversTenths(model.coverage, 6),
    probability,
    openGates: openGates(judged),
    answers: () => rated.map((one) => ratingReason(one, model)),
  }
}

function actOf(item: Item, said: Said | undefined, model: Modelled): Act {
  const isRated = item.absence === null
  const isOpen = !isRated && (said === undefined || said.absence === 'notAsked')
  return {
    indicator: item.indicator.indicator,
    isCounted: isCounted(item),
    isRated,
    isNever: isRated && item.selected.every(({ level }) => level === 0),
    isOpen,
    isHalf: isOpen && said?.isHalf === true,
    unanswered: () => absentReason(item, model),
  }
}

function openGates({ model, verdicts }: Judged): OpenGate[] {
  const open = verdicts.gates.filter(({ holds }) => holds === null)
  return open.map(({ asking: { asked, name, pointer, reads } }) => ({
    gate: asked,
    name,
    source: placeIn(model.frame.loaded, pointer),
    indicators: new Set(reads),
  }))
}
