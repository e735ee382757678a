import type { Fact } from '../model/facts.js'
import type { Occupation } from '../model/occupation.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { circleFault, type Fault, fault, type Path } from './fault.js'
import { linkTo } from './link.js'
import { faultsIn, placed } from './placed.js'
import { unique } from './unique.js'

/** What an occupation is held against: competences, other occupations, the facts it answers, and the codes that exist. */
export interface OccupationLinks {
  /** By `rubric/competence`. */
  readonly competences: ReadonlyMap<string, KnownCompetence>
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly facts: ReadonlyMap<string, Fact>
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  /** Where what follows an occupation leads back to it. */
  readonly replacing: ReadonlyMap<string, string>
}

/** A competence that requirements can name; without the scale its levels are not looked at. */
export interface KnownCompetence {
  readonly competence: Rubric['competences'][number]
  readonly scale: Scale | undefined
}

/** Links of one occupation: codes exist, requirements name competences that exist, at levels that their scales have. */
export function occupationFaults({ id, areas, codes, training }: Occupation, links: OccupationLinks): Fault[] {
  const classification = 'kldb-2010'
  const codeLink = linkTo('link/unknown-code', 'code', links.codes.get(classification))
  const successorLink = linkTo('link/unknown-occupation', 'id', links.occupations)
  return [
    ...unique(placed({ areas })),
    ...codeLink(codes.kldb, ['codes', 'kldb'], { classification }),
    ...successorLink(training.replacedBy, ['training', 'replacedBy']),
    ...circleFault('occupation/circle', ['training', 'replacedBy'], links.replacing.get(id)),
    ...trainingFaults(training, links),
    ...faultsIn({ areas }, [], ({ requirements }, path) =>
      faultsIn({ requirements }, path, ({ competences, level }, inside) =>
        faultsIn({ competences }, inside, (name, at) => [
          ...linkTo('link/unknown-competence', 'competence', links.competences)(name, at),
          ...competenceFaults({ name, level }, links, at),
        ]),
      ),
    ),
  ]
}

/** Words of `training` that answer a fact must be options of that fact. */
function trainingFaults(training: Occupation['training'], { facts }: OccupationLinks): Fault[] {
  return (['regime', 'area', 'annex'] as const).flatMap((member) => {
    const fact = `ref.${member}`
    const options = facts.get(fact)?.options
    const known = options && new Set(options.map(({ value }) => value))
    return linkTo('link/unknown-option', 'found', known)(training[member], ['training', member], { fact })
  })
}

interface Named {
  readonly name: string
  readonly level: number
}

function competenceFaults({ name, level }: Named, { competences }: OccupationLinks, path: Path): Fault[] {
  const known = competences.get(name)
  if (!known) return []
  const maximum = (known.scale?.levels.length ?? Number.POSITIVE_INFINITY) - 1
  return [
    ...(known.competence.indicators.some(({ ask }) => ask === 'state')
      ? fault('occupation/state', path, { competence: name })
      : []),
    ...(level > maximum ? fault('occupation/level', path, { competence: name, found: level, maximum }) : []),
  ]
}

/** What follows each occupation. */
export const successorsIn = (occupations: OccupationLinks['occupations']): ReadonlyMap<string, readonly string[]> =>
  new Map([...occupations].map(([id, { training }]) => [id, [training.replacedBy ?? []].flat()]))
