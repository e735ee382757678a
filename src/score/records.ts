import type { LoadedIndicator, LoadedRubric } from '../load/loaded-rubric.js'
import type { Absence, Assessment } from '../model/assessment.js'
import type { Evidence } from '../model/evidence.js'
import type { ViewName } from '../model/grade.js'
import type { Day } from '../model/head.js'
import { still } from '../rule/still.js'
import { levelOfRating } from './answer.js'
import { bysOf } from './by.js'
import { compareIds } from './order.js'
import { inOrder, type Rated } from './select.js'

/** What one side said of one indicator. */
export interface Said {
  /** With a level; in canonical order and without copies where `isSorted` says so. */
  readonly rated: Rated[]
  /** The strongest reason that was given for no level. */
  absence: Absence
  /** An answer was stopped half-way: how often is said, how independently is not. */
  isHalf: boolean
  isSorted: boolean
}

/** What counts on the day, by the place of the indicator; and what does not count yet. */
export interface Records {
  readonly said: Readonly<Record<ViewName, readonly (Said | undefined)[]>>
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Latest day of a rating with a level. */
  readonly ratedOn: Day | null
  /** Ids of ratings and evidence dated after the day, sorted. */
  readonly later: string[]
}

/** Sets aside what is dated after the day, and keeps the two sides apart. */
export function recordsOf({ sources, ratings, evidence = [] }: Assessment, loaded: LoadedRubric, on: Day): Records {
  const bys = bysOf(sources, loaded.errorModel)
  const said = { self: blank(loaded), others: blank(loaded) }
  const later = new Set<string>()
  let ratedOn: Day | null = null
  for (const rating of ratings) {
    const isLater = rating.on > on
    if (isLater) later.add(rating.id)
    const by = bys.get(rating.source)
    const indicator = loaded.indicators.get(rating.indicator)
    if (isLater || by === undefined || indicator === undefined) continue
    const here = saidAt(said[by.view], indicator)
    const level = levelOfRating(rating, indicator.indicator, loaded.scale)
    if (level === null) {
      here.isHalf ||= rating.absent === undefined
      here.absence = stronger(here.absence, rating.absent ?? 'notAsked')
    } else {
      note(here, { rating, by, indicator, level, weight: indicator.weight * by.weight })
      if (ratedOn === null || rating.on > ratedOn) ratedOn = rating.on
    }
  }
  const pieces = evidence.filter((piece) => piece.on <= on || !later.add(piece.id))
  return {
    said,
    evidence: new Map(pieces.map((piece) => [piece.id, piece])),
    ratedOn,
    later: still([...later].sort(compareIds)),
  }
}

const blank = ({ indicators }: LoadedRubric) => Array<Said | undefined>(indicators.size).fill(undefined)

const strength: readonly Absence[] = ['notAsked', 'notObserved', 'notAnswered', 'notApplicable']

export const stronger = (left: Absence, right: Absence): Absence =>
  strength.indexOf(left) < strength.indexOf(right) ? right : left

function saidAt(said: (Said | undefined)[], { at }: LoadedIndicator): Said {
  const here: Said = said[at] ?? { rated: [], absence: 'notAsked', isHalf: false, isSorted: true }
  said[at] = here
  return here
}

function note(here: Said, next: Rated): void {
  const last = here.rated.at(-1)
  if (last !== undefined && inOrder(last, next) >= 0) here.isSorted = false
  here.rated.push(next)
}
