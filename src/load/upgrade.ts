import type { Assessment, Rating } from '../model/assessment.js'
import type { Left, ToCheck, Upgrade } from '../model/upgrade.js'
import { parseAssessment } from './assessment.js'
import { needCatalog, needRubric } from './calls.js'
import type { Catalog } from './catalog.js'
import { freeze } from './freeze.js'
import type { LoadedRubric } from './loaded-rubric.js'
import { indicatorsOf } from './rating-checks.js'
import { anchorFate, doubtsOf, ratingFate, remarkFate, type Step } from './upgrade-fate.js'
import { crowdedOut } from './upgrade-limit.js'
import { anchorReason, checkReason, ratingReason, remarkReason, upgradeReason } from './upgrade-reasons.js'

/**
 * The assessment for the highest version of its rubric that the catalog holds. Ratings of unchanged indicators go along, and what cannot
 * is listed with its reason. The version that was asked is compared with the newest alone, and the input is checked as by `parseAssessment`.
 */
export function upgradeAssessment(assessment: Assessment, catalog: Catalog): Upgrade {
  needCatalog(catalog, 'upgradeAssessment')
  const given = parseAssessment(assessment, catalog)
  const step = stepOf(given, catalog)
  const judged = judgeRatings(given.ratings, step)
  const once = [...new Map(judged.map((one) => [one.rating.id, one])).values()]
  const remarks = (given.remarks ?? []).map((remark) => ({ remark, why: remarkFate(remark, step) }))
  const parts = {
    assessment: {
      ...given,
      rubric: { id: step.to.rubric.id, version: step.to.rubric.version },
      ratings: judged.flatMap(({ carried }) => carried ?? []),
      ...(given.remarks ? { remarks: remarks.flatMap(({ remark, why }) => (why === null ? [remark] : [])) } : {}),
    },
    from: given.rubric.version,
    carried: once.flatMap(({ carried }) => carried?.id ?? []),
    left: [...once.flatMap(({ left }) => left), ...remarks.flatMap((one) => leftRemarks(one, step))],
    toCheck: checksOf(once, step),
  }
  return freeze({ ...parts, reason: upgradeReason(parts, step) })
}

function stepOf({ rubric, sources }: Assessment, catalog: Catalog): Step {
  const asked = needRubric(rubric, catalog)
  const versionOf = ({ rubric: of, scale }: LoadedRubric) => ({ rubric: of, scale, indicators: indicatorsOf(of) })
  return {
    from: versionOf(asked),
    to: versionOf(catalog.newestRubrics.get(rubric.id) ?? asked),
    sources: new Map(sources.map((source) => [source.id, source])),
  }
}

/** A rating as it goes along, or null, and what of it stays behind. */
interface Judged {
  readonly rating: Rating
  readonly carried: Rating | null
  readonly left: readonly Left[]
}

function judgeRatings(ratings: readonly Rating[], step: Step): Judged[] {
  const fated = ratings.map((rating) => ({ rating, fate: ratingFate(rating, step) }))
  const crowd = crowdedOut(
    fated.flatMap(({ rating, fate }) => (fate === null ? [rating] : [])),
    step,
  )
  return fated.map(({ rating, fate }) => {
    const why = fate ?? (crowd.has(rating.id) ? 'limit' : null)
    if (why === null) return withoutAnchors(rating, step)
    const left: Left = { kind: 'rating', rating, why, reason: ratingReason(rating, why, step) }
    return { rating, carried: null, left: [left] }
  })
}

/** The rating with the anchors that are still what was seen. */
function withoutAnchors(rating: Rating, step: Step): Judged {
  const cited = (rating.anchors ?? []).map((anchor) => ({ anchor, why: anchorFate(rating, anchor, step) }))
  const left = cited.flatMap(({ anchor, why }): Left[] => {
    if (why === null) return []
    const reason = anchorReason(rating, { anchor, why }, step)
    return [{ kind: 'anchor', rating: rating.id, anchor, why, reason }]
  })
  if (left.length === 0) return { rating, carried: rating, left }
  const { anchors: _, ...bare } = rating
  const kept = cited.flatMap(({ anchor, why }) => (why === null ? [anchor] : []))
  return { rating, carried: kept.length > 0 ? { ...bare, anchors: kept } : bare, left }
}

interface Remarked {
  readonly remark: NonNullable<Assessment['remarks']>[number]
  readonly why: ReturnType<typeof remarkFate>
}

const leftRemarks = ({ remark, why }: Remarked, step: Step): Left[] =>
  why === null ? [] : [{ kind: 'remark', remark, why, reason: remarkReason(remark, why, step) }]

/** Ratings with the same doubt together, in the order in which they were met. */
function checksOf(judged: readonly Judged[], step: Step): ToCheck[] {
  const checks = new Map<string, Omit<ToCheck, 'reason'>>()
  for (const carried of judged.flatMap((one) => one.carried ?? [])) {
    for (const { about, why } of doubtsOf(carried, step)) {
      const check = checks.get(`${why} ${about}`) ?? { about, why, ratings: [] }
      check.ratings.push(carried.id)
      checks.set(`${why} ${about}`, check)
    }
  }
  return [...checks.values()].map((check) => ({ ...check, reason: checkReason(check, step) }))
}
