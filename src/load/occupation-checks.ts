import type { Fact } from '../model/facts.js'
import type { Occupation, Requirement } from '../model/occupation.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { eachFault, type Fault } from './fault.js'
import { linkFaults } from './link.js'
import { unique } from './unique.js'

type Path = readonly (string | number)[]

/** What an occupation is held against: competences, other occupations, the facts it answers, and the codes that exist. */
export interface OccupationLinks {
  /** By `rubric/competence`. */
  readonly competences: ReadonlyMap<string, KnownCompetence>
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly facts: ReadonlyMap<string, Fact>
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
}

/** A competence that requirements can name; without the scale its levels are not looked at. */
export interface KnownCompetence {
  readonly competence: Rubric['competences'][number]
  readonly scale: Scale | undefined
}

/** Links of one occupation: codes exist, requirements name competences that exist, at levels that their scales have. */
export function occupationFaults({ areas, codes, training }: Occupation, links: OccupationLinks): Fault[] {
  const placed = areas.flatMap((area, i) =>
    area.requirements.map((requirement, n) => ({ requirement, path: ['areas', i, 'requirements', n] })),
  )
  return [
    ...unique(areas, ['areas']),
    ...codeFaults(codes.kldb, links),
    ...successorFaults(training.replacedBy, links),
    ...trainingFaults(training, links),
    ...eachFault(placed, ({ requirement, path }) => requirementFaults(requirement, links, path)),
  ]
}

function codeFaults(code: string, { codes }: OccupationLinks): Fault[] {
  const [classification, path] = ['kldb-2010', ['codes', 'kldb']]
  const known = codes.get(classification)
  return known
    ? linkFaults({ code: 'link/unknown-code', param: 'code', name: code, path, more: { classification } }, known)
    : []
}

function successorFaults(id: string | undefined, { occupations }: OccupationLinks): Fault[] {
  const path = ['training', 'replacedBy']
  return id === undefined
    ? []
    : linkFaults({ code: 'link/unknown-occupation', param: 'id', name: id, path }, occupations)
}

/** Words of `training` that answer a fact must be options of that fact. */
function trainingFaults(training: Occupation['training'], { facts }: OccupationLinks): Fault[] {
  return (['regime', 'area', 'annex'] as const).flatMap((member) => {
    const [name, fact] = [training[member], `ref.${member}`]
    const options = facts.get(fact)?.options?.map(({ value }) => value)
    if (name === undefined || !options) return []
    const link = { code: 'link/unknown-option', param: 'found', name, path: ['training', member], more: { fact } }
    return linkFaults(link, new Set(options))
  })
}

function requirementFaults({ competences, level }: Requirement, links: OccupationLinks, path: Path): Fault[] {
  return eachFault(competences, (name, i) => {
    const place = [...path, 'competences', i]
    const known = links.competences.get(name)
    if (!known)
      return linkFaults({ code: 'link/unknown-competence', param: 'competence', name, path: place }, links.competences)
    return [...stateFaults(name, known, place), ...levelFaults({ name, level }, known, place)]
  })
}

function stateFaults(name: string, { competence }: KnownCompetence, path: Path): Fault[] {
  const isOfOrganisations = competence.indicators.some(({ ask }) => ask === 'state')
  return isOfOrganisations ? [{ code: 'occupation/state', path, params: { competence: name } }] : []
}

function levelFaults(
  { name, level }: { readonly name: string; readonly level: number },
  { scale }: KnownCompetence,
  path: Path,
): Fault[] {
  if (!scale || level < scale.levels.length) return []
  const params = { competence: name, found: level, maximum: scale.levels.length - 1 }
  return [{ code: 'occupation/level', path, params }]
}
