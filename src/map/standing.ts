import type { RequirementView, RequirementWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import { still } from '../rule/still.js'
import { candidateOf } from './candidate.js'
import type { NamedStanding, Shown, Standing } from './shown.js'

/**
 * Any one of the competences is enough: the best counts, of those that are met one that is no unproven claim, of equal ones the higher level, then what was
 * asked about, then the order of the list.
 */
export function judgeRequirement({ competences, level }: Requirement, shown: ReadonlyMap<string, Shown>): Standing {
  let best: Standing | undefined
  for (const name of competences) {
    const found = shown.get(name)
    const one = found ? standingOf(found, level) : notAsked
    best = best ? eitherOf(best, one) : one
  }
  return best ?? notAsked
}

const unasked: RequirementView = still({ word: 'unknown', competence: null, level: null, claimUnproven: false })
/** What nobody asked about is unknown. */
const notAsked: Standing = { self: unasked, others: unasked, headline: null }

/** One competence at a level; all requirements that ask for it have the same. */
export function standingOf(one: Shown, required: number): NamedStanding {
  one.standings[required] ??= standing(one, required)
  return one.standings[required]
}

/** Without headline the bounds of either view may still say enough; where others leave the next level open, the person may fill it. */
function standing(one: Shown, required: number): NamedStanding {
  const { basis } = one.finding
  const [self, others] = [candidateOf(one, { required, side: 'self' }), candidateOf(one, { required, side: 'others' })]
  const isOpen = basis === 'others' && others.word === 'near' && one.finding.others.levelHigh >= required
  const headline = basis === null || isOpen ? better(there(self), there(others)) : there({ self, others }[basis])
  return { self, others, headline, reasons: {} }
}

const there = ({ word }: RequirementView): Standing['headline'] => (word === 'met' || word === 'near' ? word : null)

const better = (first: Standing['headline'], second: Standing['headline']): Standing['headline'] =>
  first === 'met' ? first : (second ?? first)

const eitherOf = (first: Standing, second: Standing): Standing => ({
  self: bestOf(first.self, second.self),
  others: bestOf(first.others, second.others),
  headline: better(first.headline, second.headline),
})

const rank: Readonly<Record<RequirementWord, number>> = { met: 3, near: 2, unknown: 1, gap: 0 }

const bestOf = (first: RequirementView, second: RequirementView): RequirementView =>
  (rankOf(second) - rankOf(first) || orderOf(second) - orderOf(first)) > 0 ? second : first

const rankOf = ({ word, claimUnproven }: RequirementView): number =>
  word === 'met' && claimUnproven ? rank.near + 0.5 : rank[word]

/** A view without level stands below level 0, what nobody asked about below that. */
const orderOf = ({ level, competence }: RequirementView): number => level ?? (competence === null ? -2 : -1)
