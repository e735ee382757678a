import type { Issue } from '../model/issue.js'
import type { Rubric } from '../model/rubric.js'
import type { Inputs } from '../rule/inputs.js'
import { assumptionFaults } from './assumption-checks.js'
import type { casesFaults } from './cases-checks.js'
import { chainsIn } from './circle.js'
import { factListFaults } from './fact-list-checks.js'
import { type Fault, issuesOf } from './fault.js'
import type { Library, Placed } from './library.js'
import { linkTo } from './link.js'
import { type Newest, newestIn } from './newest.js'
import { type KnownCompetence, occupationFaults, successorsIn } from './occupation-checks.js'
import { parameterFaults } from './parameter-checks.js'
import { beforeIn, pathwayFaults } from './pathway-checks.js'
import { rubricFaults } from './rubric-checks.js'
import { rubricRules } from './rubric-rules.js'
import { ruleFaults } from './rules.js'
import { changedScales, scaleFaults } from './scale-checks.js'
import { nameOf } from './version.js'

/**
 * All that is wrong between and inside documents of the right shape. What a document says that a higher version
 * replaces is not looked at, since nobody uses it; rubrics are used in every version.
 */
export function libraryIssues(library: Library, newest: Newest, ofCases: typeof casesFaults): Issue[] {
  const rubrics = new Map(library.rubric.map(({ document }) => [nameOf(document), document]))
  const competences = competencesOf(newest)
  const replacing = chainsIn(successorsIn(newest.occupations)).circles
  const before = chainsIn(beforeIn(newest.pathways)).circles
  return [
    ...changedScales(library.scale),
    ...each(library.scale, scaleFaults),
    ...each(library.rubric, (rubric) => wholeRubricFaults(rubric, newest)),
    ...each(used(library.facts, newest.factLists), factListFaults(newest)),
    ...each(used(library.assumptions, newest.assumptions), (document) => assumptionFaults(document, newest.facts)),
    ...each(used(library.parameters, newest.parameters), (document) => parameterFaults(document, newest.parameters)),
    ...each(used(library.occupation, newest.occupations), (document) =>
      occupationFaults(document, { ...newest, competences, replacing }),
    ),
    ...each(used(library.pathway, newest.pathways), (document) => pathwayFaults(document, { ...newest, before })),
    ...each(library.cases, (document) => ofCases(document, { ...newest, rubrics })),
  ]
}

/** What rules about a situation may read in this library. */
export const situationInputs = (library: Library): Inputs => newestIn(library).inputs

function each<D>(placed: readonly Placed<D>[], faultsOf: (document: D) => readonly Fault[]): Issue[] {
  return placed.flatMap(({ document, index }) => issuesOf(faultsOf(document), index))
}

function used<D extends { readonly id: string }>(placed: readonly Placed<D>[], newest: ReadonlyMap<string, D>) {
  return placed.filter(({ document }) => newest.get(document.id) === document)
}

function wholeRubricFaults(rubric: Rubric, { scales }: Newest): Fault[] {
  const scale = scales.get(rubric.scale)
  if (!scale) return linkTo('link/unknown-scale', 'id', scales)(rubric.scale, ['scale'])
  return [...rubricFaults(rubric, scale), ...ruleFaults(rubricRules(rubric, scale))]
}

/** What requirements can name: the competences of the newest rubrics, by `rubric/competence`. */
function competencesOf({ rubrics, scales }: Newest): ReadonlyMap<string, KnownCompetence> {
  return new Map(
    [...rubrics.values()].flatMap((rubric) =>
      rubric.competences.map((competence): [string, KnownCompetence] => [
        `${rubric.id}/${competence.id}`,
        { competence, scale: scales.get(rubric.scale) },
      ]),
    ),
  )
}
