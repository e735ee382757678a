import type { Confidence } from '../model/grade.js'
import type { ViewFlag, ViewFlagCode } from '../model/profile.js'
import type { Source } from '../model/source.js'
import { still } from '../rule/still.js'
import { disagreement } from './disagreement.js'
import { flag } from './flag.js'
import { isCurrent } from './frame.js'
import { type Judged, lowestOpen } from './levels.js'
import { compareIds } from './order.js'
import type { Rated } from './select.js'
import { coversTenths } from './tally.js'

/** What is noteworthy about a view, in the order of scoring.md, section 5; without level the one reason why. */
export function viewFlags(judged: Judged, rated: readonly Rated[]): ViewFlag[] {
  const { model, undetermined } = judged
  if (undetermined) return still([undetermined])
  const flags: ViewFlag[] = []
  const isSelf = model.view === 'self'
  if (isSelf) flags.push(flag('selfView'))
  else addOthers(flags, rated)
  const { coverage } = model
  if (!coversTenths(coverage, 6)) flags.push(flag('coverageBelow60'))
  else if (!coversTenths(coverage, 8)) flags.push(flag('coverageBelow80'))
  const raters = isSelf ? null : disagreement(model)
  if (raters) flags.push(flag('disagreement', raters))
  if (model.model.rungs && judged.levelLow < judged.levelHigh) flags.push(flag('rangeOpen'))
  addGates(flags, judged)
  if (!rated.some(({ rating }) => isCurrent(rating.on, model.frame))) flags.push(flag('outdated'))
  if (!isSelf && isLanguageInDoubt(judged, rated)) flags.push(flag('languageCaution'))
  return still(flags)
}

/** How sure the level of the model is: by its probability, without one at best B, and never better than a flag allows. */
export function confidence(probability: number | null, flags: readonly ViewFlag[]): Confidence {
  let worst = probability === null ? 'B' : byProbability(probability)
  for (const { code } of flags) {
    const cap = bestWith[code]
    if (cap !== undefined && cap > worst) worst = cap
  }
  return worst
}

/** The best confidence that a flag leaves. */
const bestWith: Partial<Record<ViewFlagCode, Confidence>> = {
  selfView: 'C',
  familyOnly: 'C',
  oneSource: 'B',
  coverageBelow60: 'C',
  coverageBelow80: 'B',
  disagreement: 'B',
  rangeOpen: 'C',
  gateOpen: 'C',
}

function byProbability(probability: number): Confidence {
  if (probability >= 0.8) return 'A'
  if (probability >= 0.6) return 'B'
  return probability >= 0.4 ? 'C' : 'D'
}

function addOthers(flags: ViewFlag[], rated: readonly Rated[]): void {
  if (rated.every(({ by }) => by.isFamily)) flags.push(flag('familyOnly'))
  if (rated.every(({ by }) => by.cluster === rated[0]?.by.cluster)) flags.push(flag('oneSource'))
}

/** One flag for each gate in play, for the rung that ends the ladder, and for the lowest level rule above the level that is not known. */
function addGates(flags: ViewFlag[], { model, verdicts, beforeGates }: Judged): void {
  const [failed, open]: [string[], string[]] = [[], []]
  for (const { asking, holds } of verdicts.gates) {
    if (holds !== true && asking.asked.level <= (beforeGates ?? 0)) (holds === null ? open : failed).push(asking.name)
  }
  for (const { state, name } of model.rungs) if (state === 'open') open.push(name)
  open.push(...lowestOpen(verdicts.rules, beforeGates ?? 0))
  addEach(flags, 'gateFailed', failed)
  addEach(flags, 'gateOpen', open)
}

function addEach(flags: ViewFlag[], code: ViewFlagCode, names: string[]): void {
  let last = ''
  for (const name of names.length > 1 ? names.sort(compareIds) : names) {
    if (name !== last) flags.push(flag(code, [name]))
    last = name
  }
}

/** A low level after a task in German without help may say something about the language (competence-methods, R-34). */
function isLanguageInDoubt({ model: { frame }, level }: Judged, rated: readonly Rated[]): boolean {
  if (level === null || level > Math.floor(frame.loaded.top / 4)) return false
  const isLanguage = frame.own.competence.alignments?.some(({ framework }) => framework === 'cefr') === true
  return !isLanguage && rated.some(({ by }) => isInGerman(by.source))
}

const isInGerman = (source: Source): boolean =>
  'support' in source && source.support === 'none' && /^de(-|$)/u.test(source.language ?? '')
