import type { AreaWord, NextStep, NextWord } from '../model/match.js'
import { still } from '../rule/still.js'
import { areaWord, countsOf, type MatchRequirement } from './area-view.js'
import { wordOf } from './candidate.js'
import type { Held, Shown } from './shown.js'
import { waysOf } from './ways.js'

const rank: Readonly<Record<AreaWord, number>> = { noInformation: 0, none: 0, some: 1, mostly: 2, all: 3 }

/**
 * What raises the word of an area in the view of others: the fewest steps, the cheapest first; null where all is shown. What others have seen and nothing
 * proves, where a mistake harms people, does not count before it is proven, also where all else is shown.
 */
export function nextWord(requirements: readonly MatchRequirement[], held: Held): NextWord | null {
  const open = requirements.filter(({ others }) => others.word !== 'met' || others.claimUnproven)
  if (open.length === 0) return null
  const tries = open.flatMap((requirement) => cheapestOf(requirement, held) ?? []).sort(compare)
  const needed = tries.length > 1 ? neededOf(requirements, tries) : tries
  const steps = needed.map(({ do: kind, competence, level }) =>
    still({ do: kind, competence, level, ways: waysOf(competence, held.catalog) }),
  )
  return still({ word: provenWith(requirements, steps), steps: still(steps) })
}

/** What is left when the dearest are left out first, as long as the word still rises. */
function neededOf(requirements: readonly MatchRequirement[], steps: readonly Try[]): readonly Try[] {
  // What is all shown and not all proven has no higher word to rise to.
  const now = Math.min(rank[areaWord(countsOf(requirements, ({ others }) => others.word))], rank.mostly)
  return steps.reduceRight((kept, one) => {
    const fewer = kept.filter((other) => other !== one)
    return rank[provenWith(requirements, fewer)] > now ? fewer : kept
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

/** A step of which it is not yet said in which ways, and what it takes. */
interface Try extends Omit<NextStep, 'ways'> {
  readonly cost: number
}

const compare = (left: Try, right: Try): number => left.cost - right.cost

/** Of competences that cost the same one that others can see, then the order of the list. */
function cheapestOf({ competences, level }: MatchRequirement, { shown, catalog }: Held): Try | undefined {
  const tries = competences.map((name) => tryOf(name, level, shown.get(name))).sort(compare)
  const [first, second] = tries
  if (first?.cost !== second?.cost) return first
  return tries.find(({ cost, competence }) => cost === first?.cost && waysOf(competence, catalog)[0]) ?? first
}

/**
 * Others decide where they say anything, else the person; what neither knows is asked. Cheapest is what is stated, then one level, then what is begun, then
 * what nobody was asked about, then more levels, at last what does not apply to the person.
 */
function tryOf(competence: string, level: number, shown: Shown | undefined): Try {
  const to = (what: NextStep['do'], cost: number): Try => ({ do: what, competence, level, cost })
  if (!shown) return to('ask', 3)
  const { self, others } = shown.finding
  const said = [others, self].find((view) => wordOf(view, level) !== 'unknown')
  if (!said) return to('ask', self.missing.some(({ reason }) => reason !== 'notApplicable') ? 2 : 99)
  const word = wordOf(said, level)
  if (word === 'met') return to('show', 0)
  return to('learn', word === 'near' ? 1 : 3 + level - (said.level ?? said.levelHigh))
}
