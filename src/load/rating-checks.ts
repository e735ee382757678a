import type { Rating } from '../model/assessment.js'
import type { Competence, Indicator, Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Source } from '../model/source.js'
import { answerFault, wordsOf } from './answer-checks.js'
import { type Fault, shown } from './fault.js'
import { type Known, linkFaults } from './link.js'

type Path = readonly (string | number)[]

/** An indicator with the competence that it belongs to. */
interface Asked {
  readonly indicator: Indicator
  readonly competence: Competence
}

/** What a rating may name; without the rubric only what stands in the assessment itself. */
export interface RatedFrame {
  readonly scale: Scale | null
  readonly indicators: ReadonlyMap<string, Asked> | null
  readonly sources: ReadonlyMap<string, Source>
  readonly evidence: ReadonlySet<string>
}

/** The indicators of a rubric by `competence/indicator`. */
export function indicatorsOf({ competences }: Rubric): ReadonlyMap<string, Asked> {
  return new Map(
    competences.flatMap((competence) =>
      competence.indicators.map((indicator) => [`${competence.id}/${indicator.id}`, { indicator, competence }]),
    ),
  )
}

/** What one rating names exists, and it says exactly one thing, from the right side and in the right form. */
export function ratingFaults(rating: Rating, frame: RatedFrame, path: Path): Fault[] {
  const source = frame.sources.get(rating.source)
  const asked = frame.indicators?.get(rating.indicator)
  const faults = [...namedFaults(rating, frame, path), ...countFaults(rating, path)]
  if (!source || !asked || !frame.scale || faults.length > 0) return faults
  return valueFaults(rating, { source, ...asked, scale: frame.scale }, path)
}

function namedFaults({ source, indicator, evidence = [] }: Rating, frame: RatedFrame, path: Path): Fault[] {
  const ofSource = { code: 'link/unknown-source', param: 'source', name: source, path: [...path, 'source'] }
  const ofIndicator = {
    ...{ code: 'link/unknown-indicator', param: 'indicator' },
    ...{ name: indicator, path: [...path, 'indicator'] },
  }
  return [
    ...linkFaults(ofSource, frame.sources),
    ...(frame.indicators ? linkFaults(ofIndicator, frame.indicators) : []),
    ...evidence.flatMap((name, i) => {
      const place = [...path, 'evidence', i]
      return linkFaults({ code: 'link/unknown-evidence', param: 'evidence', name, path: place }, frame.evidence)
    }),
  ]
}

function countFaults(rating: Rating, path: Path): Fault[] {
  const given = (['level', 'answer', 'absent'] as const).filter((member) => rating[member] !== undefined)
  if (given.length === 1) return []
  const params = given.length === 0 ? { fault: 'none' } : { fault: 'several', found: given.join(' and ') }
  return [{ code: 'assessment/one-of', path, params }]
}

interface Rated extends Asked {
  readonly source: Source
  readonly scale: Scale
}

function valueFaults(rating: Rating, rated: Rated, path: Path): Fault[] {
  return [
    ...sideFaults(rating, rated, path),
    ...levelFaults(rating, rated, [...path, 'level']),
    ...absentFaults(rating, rated, [...path, 'absent']),
    ...answerFaults(rating, rated, [...path, 'answer']),
    ...(rating.anchors ?? []).flatMap((anchor, i) => anchorFaults(anchor, rated, [...path, 'anchors', i])),
  ]
}

function sideFaults({ indicator: address }: Rating, { source, indicator }: Rated, path: Path): Fault[] {
  const side = source.kind === 'self' ? 'self' : 'observer'
  const by = indicator.for ?? 'both'
  if (by === 'both' || by === side) return []
  return [{ code: 'assessment/wrong-side', path, params: { indicator: address, by } }]
}

function levelFaults({ level }: Rating, { source, indicator, scale }: Rated, path: Path): Fault[] {
  if (level === undefined) return []
  const maximum = scale.levels.length - 1
  if (level > maximum) return [{ code: 'shape/range', path, params: { found: level, minimum: null, maximum } }]
  const { ask } = indicator
  if (source.kind !== 'self' || (ask !== 'know' && ask !== 'state')) return []
  const params = { fault: 'words', found: level, allowed: wordsOf(scale.answers[ask]) }
  return [{ code: 'assessment/answer', path, params }]
}

function absentFaults({ absent }: Rating, { source }: Rated, path: Path): Fault[] {
  const isWrong = source.kind === 'self' && absent === 'notObserved'
  return isWrong ? [{ code: 'assessment/absent', path, params: { found: absent } }] : []
}

function answerFaults({ answer }: Rating, { source, indicator, scale }: Rated, path: Path): Fault[] {
  if (answer === undefined) return []
  const fault = source.kind === 'self' ? answerFault(answer, indicator, scale) : { fault: 'others' }
  return fault === null ? [] : [{ code: 'assessment/answer', path, params: { found: shown(answer), ...fault } }]
}

/** `competence/level` of an anchor of the competence, or `competence/indicator/level` of one of the indicator. */
function anchorFaults(anchor: string, { competence, indicator }: Rated, path: Path): Fault[] {
  const known: Known = new Set([
    ...Object.keys(competence.anchors ?? {}).map((level) => `${competence.id}/${level}`),
    ...Object.keys(indicator.anchors ?? {}).map((level) => `${competence.id}/${indicator.id}/${level}`),
  ])
  return linkFaults({ code: 'link/unknown-anchor', param: 'anchor', name: anchor, path }, known)
}
