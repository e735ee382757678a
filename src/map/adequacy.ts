import type { Catalog } from '../load/catalog.js'
import type { Adequacy, AdequacyView } from '../model/adequacy.js'
import type { ViewName } from '../model/grade.js'
import type { Day } from '../model/head.js'
import type { Profile } from '../model/profile.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import { compareIds } from '../score/order.js'
import { step } from '../score/texts.js'
import type { AnyProfile, WithoutReasons } from '../score/without-reasons.js'
import { isMostly } from './amount.js'
import { type JudgedOccupation, judgeWith, needProfiles } from './judge.js'
import { validityReasons } from './match-reason.js'
import { requirementLevel } from './order.js'
import { overallReason } from './overall.js'
import { countingOn, validityOn } from './validity.js'

/** The five digits of KldB 2010, revised 2020. */
export type KldbCode = Adequacy['job']

/**
 * The requirement level of a present or offered job held against what is there for the most part, in each view: the job is `below` it, `fits`, is `above` it, or `unknown`.
 * It is above only where the occupation of the job itself was looked at; nothing follows from the code of supervision and management
 * (fourth digit 9), which one person with a kiosk has as well. A code that does not exist is a wrong call.
 */
export function adequacy(
  job: KldbCode,
  profiles: readonly Profile[],
  catalog: Catalog,
  options: { readonly on: Day; readonly reasons?: true },
): Adequacy
export function adequacy(
  job: KldbCode,
  profiles: readonly AnyProfile[],
  catalog: Catalog,
  options: { readonly on: Day; readonly reasons: false },
): WithoutReasons<Adequacy>
export function adequacy(
  job: KldbCode,
  profiles: readonly AnyProfile[],
  catalog: Catalog,
  options: { readonly on: Day; readonly reasons?: boolean },
): Adequacy | WithoutReasons<Adequacy> {
  needProfiles(profiles, catalog, { options, caller: 'adequacy' })
  needCode(job, catalog)
  const { on, reasons = true } = options
  const judged = countingOn(catalog, on).map(judgeWith(profiles, catalog))
  const [self, others] = [viewOf({ job, on }, judged, 'self'), viewOf({ job, on }, judged, 'others')]
  const level = requirementLevel(job)
  const plain = { on, job, level, self: self.view, others: others.view }
  const reason = () =>
    step('map/adequacy', others.view.word, { params: { job, level }, because: [self.explain(), others.explain()] })
  return still(reasons ? { ...plain, reason: reason() } : plain)
}

function needCode(job: KldbCode, { codes }: Catalog): void {
  const known = codes.get('kldb-2010')
  if (typeof job !== 'string') throw new TypeError('A job is named by a text of five digits, such as "29302".')
  if (!/^\d{4}[1-4]$/u.test(job) || (known && !known.has(job)))
    throw new TypeError(`KldB 2010 has no code "${job}". Look it up: codes of helpers are not made from other codes.`)
}

interface JudgedView {
  readonly view: AdequacyView
  readonly explain: () => Reason
}

interface Question {
  readonly job: KldbCode
  readonly on: Day
}

function viewOf({ job, on }: Question, judged: readonly JudgedOccupation[], side: ViewName): JudgedView {
  const sorted = [...judged].sort(comparing(job, side))
  const best = sorted.find(({ overall }) => isMostly(overall[side].word))
  const looked = sorted.find(({ loaded, overall }) => codeOf(loaded) === job && overall[side].word !== null)
  const level = best ? requirementLevel(codeOf(best.loaded)) : null
  const word = job.at(3) === '9' ? 'unknown' : standingOf(requirementLevel(job), level, looked !== undefined)
  const shownBy = best ?? looked
  const occupation = best?.loaded.occupation.id ?? null
  return {
    view: still({ word, level, occupation }),
    explain: () =>
      step('map/adequacy', word, {
        params: { view: side, level, occupation, leads: job.at(3) === '9' },
        texts: { occupation: best?.loaded.occupation.title },
        because: shownBy ? [...validityReasons(validityOn(shownBy.loaded, on)), overallReason(shownBy, side)] : [],
      }),
  }
}

const codeOf = ({ occupation }: JudgedOccupation['loaded']): KldbCode => occupation.codes.kldb

/** The higher requirement level, then the code of the job itself, then the higher DQR level, then the greater part of it in the view, then the id. */
function comparing(job: KldbCode, side: ViewName) {
  const keysOf = ({ loaded, overall }: JudgedOccupation) => {
    const { kldb, dqr = 0 } = loaded.occupation.codes
    return [requirementLevel(kldb), kldb === job ? 1 : 0, dqr, overall[side].weights.most / loaded.total]
  }
  return (left: JudgedOccupation, right: JudgedOccupation): number => {
    const [a, b] = [keysOf(left), keysOf(right)]
    const differences = a.map((key, place) => (b[place] ?? 0) - key)
    return differences.find((one) => one !== 0) ?? compareIds(left.loaded.occupation.id, right.loaded.occupation.id)
  }
}

function standingOf(job: number, level: number | null, isLookedAt: boolean): AdequacyView['word'] {
  if (level !== null && level >= job) return level === job ? 'fits' : 'below'
  return isLookedAt ? 'above' : 'unknown'
}
