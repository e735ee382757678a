import type { Catalog } from '../load/catalog.js'
import type { AreaWord, NextStep, NextWord } from '../model/match.js'
import { still } from '../rule/still.js'
import { areaWord, countsOf, type MatchRequirement } from './area-view.js'
import { waysOf } from './ways.js'

const rank: Readonly<Record<AreaWord, number>> = { noInformation: 0, none: 0, some: 1, mostly: 2, all: 3 }

/** What raises the word of an area in the view of others: the fewest steps, those first that the person states already; null where all is shown. */
export function nextWord(requirements: readonly MatchRequirement[], catalog: Catalog): NextWord | null {
  const open = requirements.filter(({ others }) => others.word !== 'met')
  if (open.length === 0) return null
  const steps = open.sort((a, b) => costOf(a) - costOf(b)).map((requirement) => stepOf(requirement, catalog))
  const needed = steps.length === 1 ? steps : neededOf(requirements, steps)
  return still({ word: wordWith(requirements, needed), steps: still(needed) })
}

/** Cheapest first until the word rises, then without what turns out to be needless, dearest first. */
function neededOf(requirements: readonly MatchRequirement[], steps: readonly NextStep[]): NextStep[] {
  const now = rank[wordWith(requirements, [])]
  const isHigher = (done: readonly NextStep[]) => rank[wordWith(requirements, done)] > now
  const enough = steps.slice(0, 1 + steps.findIndex((_, place) => isHigher(steps.slice(0, place + 1))))
  return enough.reduceRight<NextStep[]>((kept, one) => {
    const without = kept.filter((other) => other !== one)
    return isHigher(without) ? without : kept
  }, enough)
}

/** The word that the area has in the view of others once these steps are done; one step may meet several requirements. */
const wordWith = (requirements: readonly MatchRequirement[], done: readonly NextStep[]): AreaWord =>
  areaWord(
    countsOf(requirements, ({ competences, level, others }) =>
      done.some((step) => step.level >= level && competences.includes(step.competence)) ? 'met' : others.word,
    ),
  )

const doneBy = ({ self, others }: MatchRequirement): NextStep['do'] => {
  if (self.word === 'met') return 'show'
  return self.word === 'unknown' && others.word === 'unknown' ? 'ask' : 'learn'
}

/** What is stated already, then one level, then what nobody was asked about, then what was asked and is open, then more levels. */
function costOf(requirement: MatchRequirement): number {
  const { self, others, level } = requirement
  const kind = doneBy(requirement)
  if (kind === 'learn') return level - Math.max(self.level ?? 0, others.level ?? 0)
  if (kind === 'show') return 0
  return self.competence === null && others.competence === null ? 1.5 : 1.75
}

function stepOf(requirement: MatchRequirement, catalog: Catalog): NextStep {
  const { competences, level, self, others } = requirement
  const kind = doneBy(requirement)
  const known = kind === 'show' ? self.competence : (others.competence ?? self.competence)
  const [first = ''] = competences
  const competence = known ?? competences.find((name) => waysOf(name, catalog)[0]) ?? first
  return still({ do: kind, competence, level, ways: waysOf(competence, catalog) })
}
