import type { Rating } from '../model/assessment.js'
import type { Competence, Indicator, Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Source } from '../model/source.js'
import { answerFault, wordsOf } from './answer-checks.js'
import { type Fault, fault, type Path, shown } from './fault.js'
import { type Known, linkTo } from './link.js'
import { faultsIn } from './placed.js'

/** An indicator with the competence that it belongs to. */
interface Asked {
  readonly indicator: Indicator
  readonly competence: Competence
}

/** What a rating may name; without the rubric only what stands in the assessment itself. */
export interface RatedFrame {
  readonly scale: Scale | undefined
  readonly indicators: ReadonlyMap<string, Asked> | undefined
  readonly sources: ReadonlyMap<string, Source>
  readonly evidence: Known
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
  const { scale, sources, indicators } = frame
  const source = sources.get(rating.source)
  const asked = indicators?.get(rating.indicator)
  const faults = [...namedFaults(rating, frame, path), ...countFaults(rating, path)]
  if (!source || !asked || !scale || faults.length > 0) return faults
  return valueFaults(rating, { isSelf: source.kind === 'self', ...asked, scale }, path)
}

function namedFaults({ source, indicator, evidence }: Rating, frame: RatedFrame, path: Path): Fault[] {
  return [
    ...linkTo('link/unknown-source', 'source', frame.sources)(source, [...path, 'source']),
    ...linkTo('link/unknown-indicator', 'indicator', frame.indicators)(indicator, [...path, 'indicator']),
    ...faultsIn({ evidence }, path, linkTo('link/unknown-evidence', 'evidence', frame.evidence)),
  ]
}

function countFaults(rating: Rating, path: Path): Fault[] {
  const members = ['level', 'answer', 'absent'] as const
  const given = members.filter((member) => rating[member] !== undefined)
  if (given.length === 1) return []
  const [none, several] = [
    { fault: 'none', allowed: members.join(', ') },
    { fault: 'several', found: given.join(' and ') },
  ]
  return fault('assessment/one-of', path, given.length === 0 ? none : several)
}

interface Rated extends Asked {
  readonly isSelf: boolean
  readonly scale: Scale
}

function valueFaults(rating: Rating, rated: Rated, path: Path): Fault[] {
  const { indicator: address, absent, anchors } = rating
  const { isSelf, indicator } = rated
  const by = indicator.for ?? 'both'
  const isWrongSide = by === (isSelf ? 'observer' : 'self')
  return [
    ...(isWrongSide ? fault('assessment/wrong-side', path, { indicator: address, by }) : []),
    ...levelFaults(rating, rated, [...path, 'level']),
    ...(isSelf && absent === 'notObserved'
      ? fault('assessment/absent', [...path, 'absent'], {
          found: absent,
          allowed: 'notAsked, notAnswered, notApplicable',
        })
      : []),
    ...answerFaults(rating, rated, [...path, 'answer']),
    ...faultsIn({ anchors }, path, (anchor, at) => anchorLink(rated)(anchor, at)),
  ]
}

function levelFaults({ level }: Rating, { isSelf, indicator, scale }: Rated, path: Path): Fault[] {
  if (level === undefined) return []
  const maximum = scale.levels.length - 1
  if (level > maximum) return fault('shape/range', path, { found: level, minimum: null, maximum })
  const { ask } = indicator
  if (!isSelf || (ask !== 'know' && ask !== 'state')) return []
  return fault('assessment/answer', path, { fault: 'words', found: level, allowed: wordsOf(scale.answers[ask]) })
}

function answerFaults({ answer }: Rating, { isSelf, indicator, scale }: Rated, path: Path): Fault[] {
  if (answer === undefined) return []
  const params = isSelf ? answerFault(answer, indicator, scale) : { fault: 'others' }
  return params === null ? [] : fault('assessment/answer', path, { found: shown(answer), ...params })
}

/** `competence/level` of an anchor of the competence, or `competence/indicator/level` of one of the indicator. */
function anchorLink({ competence, indicator }: Rated) {
  const known = new Set([
    ...Object.keys(competence.anchors ?? {}).map((level) => `${competence.id}/${level}`),
    ...Object.keys(indicator.anchors ?? {}).map((level) => `${competence.id}/${indicator.id}/${level}`),
  ])
  return linkTo('link/unknown-anchor', 'anchor', known)
}
