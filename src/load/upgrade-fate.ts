import type { Rating, Remark } from '../model/assessment.js'
import type { Competence, Indicator, Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Source } from '../model/source.js'
import type { Text } from '../model/text.js'
import type { Left, ToCheck } from '../model/upgrade.js'
import { isSame } from './same.js'

/** A version of a rubric with its indicators by `competence/indicator`. */
export interface Version {
  readonly rubric: Rubric
  readonly scale: Scale
  readonly indicators: ReadonlyMap<string, Asked>
}
interface Asked {
  readonly indicator: Indicator
  readonly competence: Competence
}

/** Two versions of one rubric, and who rated; both versions were brought to NFC when they were loaded. */
export interface Step {
  readonly from: Version
  readonly to: Version
  readonly sources: ReadonlyMap<string, Source>
}

type Why<Kind extends Left['kind']> = Extract<Left, { kind: Kind }>['why']

/** Why a rating cannot go along; null: it can. An absence speaks no words of the scale. */
export function ratingFate(rating: Rating, step: Step): Why<'rating'> | null {
  const { from, to } = step
  const [old, now] = [from.indicators.get(rating.indicator), to.indicators.get(rating.indicator)]
  if (!old || !now) return 'indicatorGone'
  if (old.indicator.ask !== now.indicator.ask) return 'askChanged'
  if (isReworded(old, now) && !isCorrected(now, step)) return 'wordingChanged'
  const by = now.indicator.for ?? 'both'
  if (by !== 'both' && by !== sideOf(rating, step)) return 'sideChanged'
  return rating.absent === undefined && from.scale.id !== to.scale.id ? 'scaleChanged' : null
}

/** The side that a rating speaks for, as rubrics name it. */
export const sideOf = ({ source }: Rating, { sources }: Step): 'self' | 'observer' =>
  sources.get(source)?.kind === 'self' ? 'self' : 'observer'

/** A German sentence that both versions have is another one; a sentence that only one has is the matter of `for`. */
function isReworded({ indicator: old }: Asked, { indicator: now }: Asked): boolean {
  return (['self', 'observer'] as const).some((side) => old[side] && now[side] && old[side].de !== now[side].de)
}

/** Declared by the author, never guessed: the newest version itself has to name the version that was asked. */
const isCorrected = ({ indicator }: Asked, { from }: Step): boolean =>
  indicator.corrects?.includes(from.rubric.version) ?? false

/** Why an anchor that a rating cites cannot go along: nobody saw what a new sentence says. */
export function anchorFate(rating: Rating, anchor: string, { from, to }: Step): Why<'anchor'> | null {
  const [old, now] = [from, to].map((version) => citedAnchor(rating, anchor, version))
  if (!now) return 'anchorGone'
  return old?.de === now.de ? null : 'anchorChanged'
}

/** The sentence of `competence/level` or `competence/indicator/level`. */
export function citedAnchor({ indicator }: Rating, anchor: string, { indicators }: Version): Text | undefined {
  const [asked, parts] = [indicators.get(indicator), anchor.split('/')]
  const anchors = parts.length === 3 ? asked?.indicator.anchors : asked?.competence.anchors
  return anchors?.[parts.at(-1) ?? '']
}

/** Why a remark cannot go along; it is about an act or a competence, however that is asked. */
export function remarkFate({ about }: Remark, step: Step): Why<'remark'> | null {
  const { from, to } = step
  if (!about.includes('/')) return to.rubric.competences.some(({ id }) => id === about) ? null : 'competenceGone'
  const [old, now] = [from.indicators.get(about), to.indicators.get(about)]
  if (!old || !now) return 'indicatorGone'
  return isReworded(old, now) && !isCorrected(now, step) ? 'wordingChanged' : null
}

/** What a rating that goes along should be looked at for: corrected words, and other anchors behind the level of an observer. */
export function doubtsOf(rating: Rating, step: Step): Pick<ToCheck, 'about' | 'why'>[] {
  const [old, now] = [step.from, step.to].map(({ indicators }) => indicators.get(rating.indicator))
  if (!old || !now) return []
  const about = old.indicator.anchors || now.indicator.anchors ? rating.indicator : now.competence.id
  const isAnchored = rating.level !== undefined && sideOf(rating, step) === 'observer'
  return [
    ...(isReworded(old, now) ? [{ about: rating.indicator, why: 'corrected' as const }] : []),
    ...(isAnchored && !isSame(anchorsOf(old), anchorsOf(now)) ? [{ about, why: 'anchorsChanged' as const }] : []),
  ]
}

/** The German anchors that a level is given by: those of the indicator, else those of the competence. */
function anchorsOf({ indicator, competence }: Asked): Record<string, string> {
  const anchors = Object.entries(indicator.anchors ?? competence.anchors ?? {})
  return Object.fromEntries(anchors.map(([level, { de }]) => [level, de]))
}
