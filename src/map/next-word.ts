import type { AreaWord, NextStep, NextWord } from '../model/match.js'
import { still } from '../rule/still.js'
import { areaWord, countsOf, type MatchRequirement } from './area-view.js'
import { wordOf } from './candidate.js'
import type { Held, Shown } from './shown.js'
import { waysOf } from './ways.js'

const rank: Readonly<Record<AreaWord, number>> = { noInformation: 0, none: 0, some: 1, mostly: 2, all: 3 }

/**
 * What raises the word of an area in the view of others above the one it has `now`: the fewest steps, the cheapest first; null where all is shown. What others
 * have seen and nothing proves, where a mistake harms people, does not count before it is proven, also where all else is shown.
 */
export function nextWord(requirements: readonly MatchRequirement[], now: AreaWord, held: Held): NextWord | null {
  const open = requirements.filter(({ others }) => others.word !== 'met' || others.claimUnproven)
  if (open.length === 0) return null
  const tries = open.map((requirement) => cheapestOf(requirement, held))
  const needed = tries.length > 1 ? neededOf(requirements, tries.sort(compare), now) : tries
  const steps = needed.map(({ cost, ...step }) => still(step))
  return still({ word: provenWith(requirements, steps), steps: still(steps) })
}

/** What is left when the dearest are left out first, as long as the word still rises. */
function neededOf(requirements: readonly MatchRequirement[], steps: readonly Try[], now: AreaWord): readonly Try[] {
  // What is all shown and not all proven has no higher word to rise to.
  const height = Math.min(rank[now], rank.mostly)
  return steps.reduceRight((kept, one) => {
    const fewer = kept.filter((other) => other !== one)
    return rank[provenWith(requirements, fewer)] > height ? fewer : kept
  }, steps)
}

/** The word that the area has in the view of others once these steps are done; one step may meet several requirements. */
const provenWith = (
  requirements: readonly MatchRequirement[],
  done: readonly Pick<NextStep, 'competence' | 'level'>[],
): AreaWord =>
  areaWord(
    countsOf(requirements, ({ competences, level, others }) => {
      if (done.some((step) => step.level >= level && competences.includes(step.competence))) return 'met'
      return others.claimUnproven ? 'unknown' : others.word
    }),
  )

/** A step and what it takes. */
interface Try extends NextStep {
  readonly cost: number
}

const compare = (left: Try, right: Try): number => left.cost - right.cost

/** Of competences that cost the same one that others can see, then the order of the list, where what is nearest to the work stands first. */
function cheapestOf({ competences, level }: MatchRequirement, { shown, catalog }: Held): Try {
  const tries = competences.map((competence, place): Try => {
    const ways = waysOf(competence, catalog)
    const [what, cost] = takes(shown.get(competence), level)
    return { do: what, competence, level, ways, cost: cost + (ways.length > 0 ? 0 : 0.5) + place / 100 }
  })
  const [first = { do: 'ask', competence: '', level, ways: [], cost: 0 }, ...more] = tries
  return more.reduce((best, one) => (one.cost < best.cost ? one : best), first)
}

/**
 * Others decide where they say anything, else the person; what neither knows is asked. Cheapest is what is stated, then one level, then what is begun, then
 * what nobody was asked about, then more levels, at last what does not apply to the person.
 */
function takes(shown: Shown | undefined, level: number): [NextStep['do'], number] {
  if (!shown) return ['ask', 3]
  const { self, others } = shown.finding
  const said = [others, self].find((view) => wordOf(view, level) !== 'unknown')
  if (!said) return ['ask', self.missing.some(({ reason }) => reason !== 'notApplicable') ? 2 : 99]
  const word = wordOf(said, level)
  if (word === 'met') return ['show', 0]
  return ['learn', word === 'near' ? 1 : 3 + level - (said.level ?? said.levelHigh)]
}
