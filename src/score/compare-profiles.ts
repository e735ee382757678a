import { freeze, keep } from '../load/freeze.js'
import type { Change } from '../model/change.js'
import type { Profile } from '../model/profile.js'
import type { Reason } from '../model/reason.js'
import { isRecord } from '../rule/operation.js'
import { compareIds } from './order.js'
import type { AnyFinding, AnyProfile, WithoutReasons } from './without-reasons.js'

/**
 * Every level and evidence grade in which two profiles of one rubric version differ, as the caller orders them in time; profiles of
 * different days may be compared. By id of the competence, then headline, self, others, then level before grade.
 */
export function compareProfiles(before: Profile, after: Profile, options?: { readonly reasons?: true }): Change[]
export function compareProfiles(
  before: AnyProfile,
  after: AnyProfile,
  options: { readonly reasons: false },
): WithoutReasons<Change>[]
export function compareProfiles(
  before: AnyProfile,
  after: AnyProfile,
  { reasons = true }: { readonly reasons?: boolean } = {},
): (Change | WithoutReasons<Change>)[] {
  refuseWrongCall(before, after)
  const [earlier, later] = reasons ? [keep(before), keep(after)] : [before, after]
  const found = pairsOf(earlier, later).flatMap((pair) => changesOf(pair))
  if (!reasons) return freeze(found.map(({ change }) => change))
  return freeze(found.map(({ change, pair }) => ({ ...change, reason: changeReason(change, pair, [earlier, later]) })))
}

function refuseWrongCall(before: AnyProfile, after: AnyProfile): void {
  const isProfile = (value: unknown) => isRecord(value) && isRecord(value['rubric']) && Array.isArray(value['findings'])
  if (!isProfile(before) || !isProfile(after))
    throw new TypeError('compareProfiles needs two profiles that scoreAssessment returns.')
  const named = (of: AnyProfile) => ({ rubric: of.rubric.id, version: of.rubric.version, scale: of.scale })
  const [left, right] = [named(before), named(after)]
  const what = (['rubric', 'version', 'scale'] as const).find((name) => left[name] !== right[name])
  if (what === undefined) return
  const both = `${left[what]} and ${right[what]}`
  throw new TypeError(`compareProfiles needs two profiles of one ${what}: these are of ${both}.`)
}

/** One competence in both profiles. */
type Pair = readonly [AnyFinding, AnyFinding]

function pairsOf(before: AnyProfile, after: AnyProfile): Pair[] {
  const later = new Map<string, AnyFinding>(after.findings.map((finding) => [finding.competence, finding]))
  const pairs = before.findings.flatMap((finding): Pair[] => {
    const other = later.get(finding.competence)
    return other ? [[finding, other]] : []
  })
  if (pairs.length < Math.max(before.findings.length, after.findings.length))
    throw new TypeError('compareProfiles needs two profiles with the same competences.')
  return pairs.sort(([left], [right]) => compareIds(left.competence, right.competence))
}

type PlainChange = WithoutReasons<Change>
interface Found {
  readonly change: PlainChange
  readonly pair: Pair
}

const views = ['headline', 'self', 'others'] as const

/** What differs in one competence; the headline has a level and a grade of its own. */
function changesOf(pair: Pair): Found[] {
  return views.flatMap((view) => {
    const [before, after] = view === 'headline' ? pair : [pair[0][view], pair[1][view]]
    const { competence } = pair[0]
    const all: PlainChange[] = [
      { competence, view, field: 'level', before: before.level, after: after.level },
      { competence, view, field: 'evidenceGrade', before: before.evidenceGrade, after: after.evidenceGrade },
    ]
    return all.filter((change) => change.before !== change.after).map((change) => ({ change, pair }))
  })
}

/** The steps below say how each value came about. */
function changeReason(change: PlainChange, pair: Pair, [earlier, later]: readonly [AnyProfile, AnyProfile]): Reason {
  const { competence, view, field, before, after } = change
  const because = pair.flatMap((finding) => stepOf(finding, view))
  return {
    code: 'score/change',
    value: after,
    params: {
      ...{ competence, view, field, before, beforeOn: earlier.on, afterOn: later.on },
      ...{ beforeRatedOn: earlier.ratedOn, afterRatedOn: later.ratedOn },
    },
    texts: wordsOf(field, because),
    because,
  }
}

/** The finding or the view that gave the value, where the profile carries its reasons. */
function stepOf(finding: AnyFinding, view: Change['view']): Reason[] {
  if (!('reason' in finding)) return []
  if (view === 'headline') return [finding.reason]
  return finding.reason.because.filter(({ code, params }) => code === 'score/view' && params['view'] === view)
}

/** A level has its word in the step that gave it; grades have theirs in the tables of sentences. */
function wordsOf(field: Change['field'], [was, is]: readonly Reason[]): NonNullable<Reason['texts']> {
  const competence = was?.texts?.['competence']
  const [before, value] = field === 'level' ? [was?.texts?.['value'], is?.texts?.['value']] : []
  return { ...(competence ? { competence } : {}), ...(before ? { before } : {}), ...(value ? { value } : {}) }
}
