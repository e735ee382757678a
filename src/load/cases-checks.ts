import type { Case, Cases } from '../model/cases.js'
import type { Catalog, LoadedRubric } from './catalog.js'
import { type Fault, shown } from './fault.js'
import { nearest } from './nearest.js'
import { addressesOf } from './rubric-checks.js'

type Path = readonly (string | number)[]

/** Cases name a rubric or a pathway of the catalog in a version it holds, and what they rate and expect exists there. */
export function casesFaults(document: Cases, catalog: Catalog): Fault[] {
  const { of, ofVersion, cases } = document
  const pathway = catalog.pathways.get(of)?.pathway
  if (pathway) {
    const version = pathway.version === ofVersion ? [] : [versionFault('pathway', document, [pathway.version])]
    return [...version, ...cases.flatMap((one, i) => pathwayCaseFaults(one, catalog, ['cases', i]))]
  }
  const versions = [...catalog.rubrics.values()].flatMap(({ rubric }) => (rubric.id === of ? [rubric.version] : []))
  if (versions.length === 0) return [kindFault(of, catalog)]
  const loaded = catalog.rubrics.get(`${of}@${ofVersion}`)
  if (!loaded) return [versionFault('rubric', document, versions)]
  return cases.flatMap((one, i) => rubricCaseFaults(one, loaded, ['cases', i]))
}

function versionFault(kind: string, { of, ofVersion }: Cases, known: readonly string[]): Fault {
  const params = { kind, id: of, version: ofVersion, known: known.join(', '), nearest: null }
  return { code: 'link/version', path: ['ofVersion'], params }
}

function kindFault(of: string, { newestRubrics, pathways }: Catalog): Fault {
  const near = nearest(of, [...newestRubrics.keys(), ...pathways.keys()])
  return { code: 'cases/kind', path: ['of'], params: { of, nearest: near } }
}

function rubricCaseFaults(one: Case, { rubric, scale }: LoadedRubric, path: Path): Fault[] {
  const known = addressesOf(rubric)
  const ids = rubric.competences.map(({ id }) => id)
  const words = answerWords(scale.answers)
  const sides = [
    { ratings: one.self ?? {}, at: [...path, 'self'] },
    ...(one.observers ?? []).map(({ ratings }, i) => ({ ratings, at: [...path, 'observers', i, 'ratings'] })),
  ]
  const ratings = sides.flatMap(({ ratings, at }) =>
    Object.entries(ratings).flatMap(([address, said]) => [
      ...unknown(address, known, 'link/unknown-indicator', 'indicator', [...at, address]),
      ...wordFaults(said, words, [...at, address]),
    ]),
  )
  return [
    ...memberFaults(one, 'rubric', ['situation', 'occupation', 'assume'], path),
    ...ratings,
    ...Object.entries(one.expect).flatMap(([id, expected]) => [
      ...unknown(id, ids, 'link/unknown-competence', 'competence', [...path, 'expect', id]),
      ...(typeof expected === 'string' ? [typeFault('an object', expected, [...path, 'expect', id])] : []),
    ]),
  ]
}

const absences = ['notAsked', 'notAnswered', 'notObserved', 'notApplicable']
const answerWords = ({ use, know = {}, state = {} }: LoadedRubric['scale']['answers']): string[] =>
  [use?.frequency ?? {}, use?.independence ?? {}, know, state].flatMap((table) => Object.keys(table)).concat(absences)

function wordFaults(said: number | string | readonly string[], words: readonly string[], path: Path): Fault[] {
  const given = typeof said === 'number' ? [] : [said].flat()
  return given
    .filter((word) => !words.includes(word))
    .map((word) => {
      const params = { found: shown(word), allowed: words.join(', '), nearest: nearest(word, words) }
      return { code: 'shape/choice', path, params }
    })
}

function pathwayCaseFaults(one: Case, catalog: Catalog, path: Path): Fault[] {
  const { expect, occupation, assume } = one
  const situation = one.situation ? [] : [{ code: 'shape/missing', path, params: { member: 'situation' } }]
  return [
    ...memberFaults(one, 'pathway', ['self', 'observers'], path),
    ...situation,
    ...idFault(occupation, [...catalog.occupations.keys()], 'link/unknown-occupation', [...path, 'occupation']),
    ...idFault(assume, [...catalog.assumptions.keys()], 'link/unknown-assumptions', [...path, 'assume']),
    ...Object.entries(expect).flatMap(([id, expected]) => [
      ...idFault(id, [...catalog.pathways.keys()], 'link/unknown-pathway', [...path, 'expect', id]),
      ...(typeof expected === 'string'
        ? []
        : [typeFault('open, conditional or closed', expected, [...path, 'expect', id])]),
    ]),
  ]
}

const idFault = (id: string | undefined, known: readonly string[], code: string, path: Path): Fault[] =>
  id === undefined ? [] : unknown(id, known, code, 'id', path)

function unknown(word: string, known: readonly string[], code: string, param: string, path: Path): Fault[] {
  return known.includes(word) ? [] : [{ code, path, params: { [param]: word, nearest: nearest(word, known) } }]
}

const typeFault = (expected: string, found: unknown, path: Path): Fault => ({
  code: 'shape/type',
  path,
  params: { expected, found: shown(found) },
})

function memberFaults(one: Case, kind: string, refused: readonly (keyof Case)[], path: Path): Fault[] {
  return refused
    .filter((member) => one[member] !== undefined)
    .map((member) => ({ code: 'cases/member', path: [...path, member], params: { kind, member } }))
}
