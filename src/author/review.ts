import { newest } from '../load/version.js'
import type { Issue } from '../model/issue.js'
import type { Occupation, Requirement } from '../model/occupation.js'
import type { Rubric } from '../model/rubric.js'
import { filled } from '../rule/tell.js'
import { constantComparisons } from './constant.js'
import { isKind } from './documents.js'
import { rulesIn } from './proof.js'
import { staleTranslations } from './stale-translation.js'

/**
 * Advice for authors, never an error: an occupation asks for no competence at all, so that nobody ever matches it, or for one thing twice, or is work of helpers
 * with a code of training, or ends before it begins; another rubric is aligned `exact` to the ESCO skill of a competence that a requirement names, and is
 * not named there; a comparison in a rule is always true or always false; a translated sentence has changed. To be asked of documents that `loadCatalog` has accepted; `beside`
 * are documents that these rest on.
 */
export function reviewDocuments(
  documents: readonly unknown[],
  { beside = [] }: { readonly beside?: readonly unknown[] } = {},
): Issue[] {
  const rubrics = [...newest([...documents, ...beside].filter(isKind<Rubric>('rubric'))).values()]
  const skills = exactSkills(rubrics)
  const ofOccupations = documents.flatMap((document, index) =>
    isKind<Occupation>('occupation')(document)
      ? [...contradictions(document, index), ...missingAlternatives(document, skills, index)]
      : [],
  )
  return [
    ...ofOccupations,
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

const isTwice = (name: string, place: number, names: readonly string[]): boolean => names.indexOf(name) < place

function contradictions({ areas, helper, codes: { kldb }, training }: Occupation, document: number): Issue[] {
  const advise = adviser(document)
  const { validFrom: first, validTo: second } = training
  const isTurned = first !== undefined && second !== undefined && first > second
  const isAsking = areas.some(({ requirements }) => requirements.length > 0)
  return [
    ...(isAsking ? [] : [advise('no-requirement', ['areas'])]),
    // The fifth digit of KldB 2010: 1 is work of helpers, from 2 on training is asked for.
    ...(helper && kldb.at(4) !== '1' ? [advise('helper-code', ['helper'], { code: kldb })] : []),
    ...(isTurned ? [advise('days-order', ['training', 'validTo'], { first, second })] : []),
    ...areas.flatMap(({ requirements }, i) => sameTwice(requirements, ['areas', i, 'requirements'], advise)),
  ]
}

function sameTwice(requirements: readonly Requirement[], path: Issue['path'], advise: Advise): Issue[] {
  const names = requirements.map(({ competences, level }) => [...competences].sort().concat(`${level}`).join())
  return requirements.flatMap(({ competences }, n) => [
    ...(isTwice(names[n] ?? '', n, names) ? [advise('same-requirement', [...path, n])] : []),
    ...competences.flatMap((competence, at) =>
      isTwice(competence, at, competences)
        ? [advise('same-competence', [...path, n, 'competences', at], { competence })]
        : [],
    ),
  ])
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
      return missing.map((competence) => adviser(document)('same-skill', path, { competence }))
    }),
  )
}

type Advise = (word: keyof typeof messages, path: Issue['path'], params?: Issue['params']) => Issue

const messages = {
  'no-requirement': 'The occupation asks for no competence, so nobody ever matches it. Write requirements.',
  'helper-code': 'The code {code} is no code of helpers. Change it, or "helper".',
  'days-order': 'The occupation from {first} ends on {second}, before it begins. Correct a day.',
  'same-requirement': 'The requirement stands twice in the area and counts twice. Remove one.',
  'same-competence': '{competence} stands twice. Remove one.',
  'same-skill':
    'The competence "{competence}" is the same ESCO skill and is not listed. List it, so that it counts as well.',
} as const

const adviser =
  (document: number): Advise =>
  (word, path, params = {}) => ({
    ...{ code: `review/${word}`, document, path, params },
    message: filled(messages[word], params),
  })
