import type { Fact } from '../model/facts.js'
import type { Occupation } from '../model/occupation.js'
import type { LoadedRubric } from './catalog.js'
import { type Fault, shown } from './fault.js'
import { nearest } from './nearest.js'
import { unique } from './unique.js'

type Path = readonly (string | number)[]

/** What an occupation is held against: rubrics, other occupations, the facts it answers, and the codes that exist. */
export interface OccupationLinks {
  readonly rubrics: ReadonlyMap<string, LoadedRubric>
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly facts: ReadonlyMap<string, Fact>
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
}

/** Links of one occupation: codes exist, requirements name competences that exist, at levels that their scales have. */
export function occupationFaults(occupation: Occupation, links: OccupationLinks): Fault[] {
  const { areas, training } = occupation
  const requirements = areas.flatMap((area, i) =>
    area.requirements.map((requirement, n) => ({ ...requirement, path: ['areas', i, 'requirements', n] })),
  )
  return [
    ...unique(areas, ['areas']),
    ...codeFaults(occupation.codes.kldb, links),
    ...successorFaults(training.replacedBy, links),
    ...trainingFaults(training, links),
    ...requirements.flatMap(({ competences, level, path }) =>
      competences.flatMap((name, i) => competenceFaults(name, level, [...path, 'competences', i], links)),
    ),
  ]
}

function codeFaults(code: string, { codes }: OccupationLinks): Fault[] {
  const known = codes.get('kldb-2010')
  if (!known || known.has(code)) return []
  const params = { classification: 'kldb-2010', code, nearest: nearest(code, known) }
  return [{ code: 'link/unknown-code', path: ['codes', 'kldb'], params }]
}

function successorFaults(id: string | undefined, { occupations }: OccupationLinks): Fault[] {
  if (id === undefined || occupations.has(id)) return []
  const params = { id, nearest: nearest(id, occupations.keys()) }
  return [{ code: 'link/unknown-occupation', path: ['training', 'replacedBy'], params }]
}

/** Words of `training` that answer a fact must be options of that fact. */
function trainingFaults(training: Occupation['training'], { facts }: OccupationLinks): Fault[] {
  return (['regime', 'area', 'annex'] as const).flatMap((member) => {
    const [found, fact] = [training[member], facts.get(`ref.${member}`)]
    const options = fact?.options?.map(({ value }) => value)
    if (found === undefined || !options || options.includes(found)) return []
    const params = { fact: `ref.${member}`, found: shown(found), nearest: nearest(found, options) }
    return [{ code: 'link/unknown-option', path: ['training', member], params }]
  })
}

function competenceFaults(name: string, level: number, path: Path, { rubrics }: OccupationLinks): Fault[] {
  const [rubricId = '', id = ''] = name.split('/')
  const loaded = rubrics.get(rubricId)
  const competence = loaded?.rubric.competences.find((one) => one.id === id)
  if (!loaded || !competence) {
    const params = { competence: name, nearest: nearest(name, competenceNames(rubrics)) }
    return [{ code: 'link/unknown-competence', path, params }]
  }
  if (competence.indicators.some(({ ask }) => ask === 'state')) {
    return [{ code: 'occupation/state', path, params: { competence: name } }]
  }
  const maximum = loaded.scale.levels.length - 1
  return level <= maximum
    ? []
    : [{ code: 'occupation/level', path, params: { competence: name, found: level, maximum } }]
}

const competenceNames = (rubrics: ReadonlyMap<string, LoadedRubric>): string[] =>
  [...rubrics.values()].flatMap(({ rubric }) => rubric.competences.map(({ id }) => `${rubric.id}/${id}`))
