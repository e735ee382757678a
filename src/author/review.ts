import { newest } from '../load/version.js'
import type { Issue } from '../model/issue.js'
import type { Occupation } from '../model/occupation.js'
import type { Rubric } from '../model/rubric.js'
import { constantComparisons } from './constant.js'
import { isKind } from './documents.js'
import { rulesIn } from './proof.js'
import { staleTranslations } from './stale-translation.js'

/**
 * Advice for authors, never an error: another rubric is aligned `exact` to the ESCO skill of a competence that a requirement names, and is
 * not named there; a comparison in a rule is always true or always false; a translated sentence has changed. To be asked of documents that `loadCatalog` has accepted; `beside`
 * are documents that these rest on.
 */
export function reviewDocuments(
  documents: readonly unknown[],
  { beside = [] }: { readonly beside?: readonly unknown[] } = {},
): Issue[] {
  const rubrics = [...newest([...documents, ...beside].filter(isKind<Rubric>('rubric'))).values()]
  const skills = exactSkills(rubrics)
  const alternatives = documents.flatMap((document, index) =>
    isKind<Occupation>('occupation')(document) ? missingAlternatives(document, skills, index) : [],
  )
  return [
    ...alternatives,
    ...constantComparisons(rulesIn(documents, { beside })),
    ...staleTranslations(documents, beside),
  ]
}

/** `rubric/competence` of every competence by the ESCO skills that are exactly it. */
function exactSkills(rubrics: readonly Rubric[]): ReadonlyMap<string, readonly string[]> {
  const skills = new Map<string, string[]>()
  for (const { id: rubric, competences } of rubrics) {
    for (const { id, alignments = [] } of competences) {
      const exact = alignments.filter(({ framework, relation }) => framework === 'esco' && relation === 'exact')
      for (const skill of exact) skills.set(skill.id, [...(skills.get(skill.id) ?? []), `${rubric}/${id}`])
    }
  }
  return skills
}

function missingAlternatives(
  { areas }: Occupation,
  skills: ReadonlyMap<string, readonly string[]>,
  document: number,
): Issue[] {
  return areas.flatMap((area, i) =>
    area.requirements.flatMap(({ competences }, n) => {
      const same = [...skills.values()].filter((names) => names.some((name) => competences.includes(name))).flat()
      const missing = [...new Set(same)].filter((name) => !competences.includes(name))
      const path = ['areas', i, 'requirements', n, 'competences']
      return missing.map((competence) => adviceOf(competence, path, document))
    }),
  )
}

const adviceOf = (competence: string, path: (string | number)[], document: number): Issue => ({
  code: 'review/same-skill',
  document,
  path,
  params: { competence },
  message: `The competence "${competence}" is the same ESCO skill and is not listed. List it, so that it counts as well.`,
})
