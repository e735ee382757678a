import { needCatalog, needOccupation } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { LoadedOccupation } from '../load/loaded-occupation.js'
import type { Id } from '../model/head.js'
import type { RequirementWord } from '../model/match.js'
import type { Area, Requirement } from '../model/occupation.js'
import type { Overlap } from '../model/overlap.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import { sumBy } from '../score/number.js'
import { step } from '../score/texts.js'
import { isMostly } from './amount.js'
import { areaView, countsOf } from './area-view.js'
import { levelOf, titlesOf } from './titles.js'

type OverlapArea = Overlap['areas'][number]
type OverlapRequirement = OverlapArea['requirements'][number]

/**
 * What somebody who does one occupation fully brings to another, and what comes on top. `met` carries over, `near` lacks one level, `gap` is not
 * asked in the first or further below, `unknown` depends on which of several competences somebody has. It compares two documents and judges nobody.
 */
export function compareOccupations(from: Id, to: Id, catalog: Catalog): Overlap {
  needCatalog(catalog, 'compareOccupations')
  const [first, second] = [needOccupation(from, catalog), needOccupation(to, catalog)]
  const brought = first.occupation.areas.flatMap(({ requirements }) => requirements)
  const compared = second.areas.map(({ area }) => compareArea(area, brought, catalog))
  return still({
    from: refOf(first),
    to: refOf(second),
    areas: still(compared.map(({ area }) => area)),
    reason: step('map/overlap', to, {
      params: { from, ...weightsOf(compared.map(({ area }) => area)) },
      texts: { from: first.occupation.title, value: second.occupation.title },
      because: compared.map(({ reason }) => reason),
    }),
  })
}

const refOf = ({ occupation: { id, version } }: LoadedOccupation): Overlap['from'] => still({ id, version })

/** Weight of the areas that ask for something, and of those among them of which all or most carries over. */
function weightsOf(areas: readonly OverlapArea[]) {
  const asked = areas.filter(({ requirements }) => requirements.length > 0)
  const known = asked.filter(({ view }) => isMostly(view.word))
  return { total: sumBy(asked, ({ weight }) => weight), known: sumBy(known, ({ weight }) => weight) }
}

function compareArea(
  area: Area,
  brought: readonly Requirement[],
  catalog: Catalog,
): { area: OverlapArea; reason: Reason } {
  const { id, title, weight } = area
  const requirements = still(area.requirements.map((asked) => compareRequirement(asked, brought)))
  const view = areaView(countsOf(requirements, ({ word }) => word))
  const { word, met, near, gap, unknown } = view
  return {
    area: still({ id, weight, view, requirements }),
    reason: step('map/area', word, {
      params: { area: id, view: null, weight, met, near, gap, unknown },
      texts: { area: title },
      because: requirements.map((one) => requirementReason(one, catalog)),
    }),
  }
}

function compareRequirement(asked: Requirement, brought: readonly Requirement[]): OverlapRequirement {
  const { competences, level, essential } = asked
  const fitting = brought.filter((one) => one.competences.some((name) => competences.includes(name)))
  const sure = fitting.filter((one) => one.competences.every((name) => competences.includes(name)))
  const best = highest(sure)
  const word = wordBetween(best, highest(fitting), level)
  return still({ competences, level, essential, word, brought: best || null })
}

const highest = (requirements: readonly Requirement[]): number =>
  requirements.reduce((most, { level }) => Math.max(most, level), 0)

/** What is surely brought decides; below that a competence that may be another one leaves it open. */
function wordBetween(sure: number, possible: number, level: number): RequirementWord {
  if (sure >= level) return 'met'
  if (sure > 0 && sure === level - 1) return 'near'
  return possible > 0 && possible >= level - 1 ? 'unknown' : 'gap'
}

function requirementReason({ competences, level, word, brought }: OverlapRequirement, catalog: Catalog): Reason {
  const [first = ''] = competences
  return step(`map/${word}`, word, {
    params: { view: null, competence: competences.join(', '), required: level, level: brought },
    texts: {
      competence: titlesOf(competences, catalog),
      required: levelOf(level, first, catalog),
      level: levelOf(brought, first, catalog),
    },
    because: [],
  })
}
