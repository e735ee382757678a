import type { Reason } from '../model/reason.js'
import type { Competence, Indicator } from '../model/rubric.js'
import type { Text } from '../model/text.js'
import type { Headed } from './choice.js'

/**
 * What was done, in the observer's words: the heaviest indicator that the headline view rates at the headline level or above,
 * else the anchor of that level. At level 0 nothing is said, for nothing was shown.
 */
export function statementOf(entry: Headed, competence: Competence): Text | null {
  if (entry.level === 0) return null
  const reached = competence.indicators.filter((indicator) => indicator.observer && reaches(indicator, entry))
  const heaviest = reached.reduce<Indicator | null>(
    (best, next) => (best && weightOf(best) >= weightOf(next) ? best : next),
    null,
  )
  return heaviest?.observer ?? competence.anchors?.[String(entry.level)] ?? null
}

const weightOf = ({ weight }: Indicator): number => weight ?? 1

/** The mean of its ratings, compared without division. */
function reaches({ id }: Indicator, entry: Headed): boolean {
  const rated = ratingsOf(entry).filter(({ indicator }) => indicator === id)
  const total = rated.reduce((sum, { weight, level }) => sum + weight * (level - entry.level), 0)
  return rated.length > 0 && total >= 0
}

interface Rated {
  readonly indicator: string
  readonly level: number
  readonly weight: number
}

/** Contributions stand in the view; models without them name their ratings in the reason of the level. */
function ratingsOf({ finding, basis }: Headed): readonly Rated[] {
  const { contributions } = finding[basis]
  return contributions.length > 0 ? contributions : levelReasons(finding.reason, basis).flatMap(ratedIn)
}

function levelReasons(finding: Reason, basis: string): Reason[] {
  const views = finding.because.filter(({ code, params }) => code === 'score/view' && params['view'] === basis)
  return views.flatMap((view) => view.because.filter(({ code }) => code === 'score/level'))
}

const ratedIn = ({ because }: Reason): Rated[] =>
  because.flatMap(({ code, value, params: { indicator } }) =>
    code === 'score/rating' && typeof indicator === 'string' && typeof value === 'number'
      ? [{ indicator, level: value, weight: 1 }]
      : [],
  )
