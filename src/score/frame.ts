import type { LoadedRubric } from '../load/catalog.js'
import type { Day } from '../model/head.js'
import type { Competence, Indicator } from '../model/rubric.js'
import { firstDayReaching } from '../rule/day.js'
import { compareIds } from './order.js'
import { type Parameters, parametersOf } from './parameters.js'

/** What all competences of one call share. */
export interface Frame extends LoadedRubric {
  readonly on: Day
  readonly parameters: Parameters
  /** The highest level M of the scale. */
  readonly top: number
  /** The rubric as reasons name it. */
  readonly document: string
}

/** One competence with what its two views share. */
export interface CompetenceFrame extends Frame {
  readonly competence: Competence
  /** Its place in the rubric, as JSON Pointer. */
  readonly pointer: string
  /** Its indicators by id. */
  readonly indicators: readonly Indicator[]
  /** Whether a gate or level rule of it is written as a rule. */
  readonly hasRules: boolean
  readonly cuts: readonly number[]
  /** What happened from this day on is current (competence-methods, section 6.1). */
  readonly currentFrom: Day
}

export const frameOf = (loaded: LoadedRubric, on: Day): Frame => ({
  ...loaded,
  on,
  parameters: parametersOf(loaded),
  top: loaded.scale.levels.length - 1,
  document: `${loaded.rubric.id}@${loaded.rubric.version}`,
})

/** Cuts lie half-way between levels, and a rating is current for five years, two where safety is at stake, unless the competence says otherwise. */
export const competenceFrame = (frame: Frame, competence: Competence, index: number): CompetenceFrame => ({
  ...frame,
  competence,
  pointer: `/competences/${index}`,
  indicators: [...competence.indicators].sort((left, right) => compareIds(left.id, right.id)),
  hasRules: competence.levelRules !== undefined || competence.gates?.some((gate) => 'when' in gate) === true,
  cuts: competence.cuts ?? Array.from({ length: frame.top }, (_, level) => 100 * level + 50),
  currentFrom: firstDayReaching(frame.on, competence.windowMonths ?? (competence.safetyCritical ? 24 : 60)),
})

/** Whether a day still lies inside the recency window. */
export const isCurrent = (day: Day, { currentFrom }: CompetenceFrame): boolean => day >= currentFrom
