import type { Case, Cases } from '../model/cases.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { eachFault, type Fault, shown } from './fault.js'
import { linkFaults } from './link.js'
import { nearest } from './nearest.js'
import type { Newest } from './newest.js'
import { indicatorsOf } from './rating-checks.js'

type Path = readonly (string | number)[]

/** What cases are held against: rubrics of every version by `id@version`, everything else in its highest. */
export type CasesLinks = Pick<Newest, 'scales' | 'pathways' | 'occupations' | 'assumptions'> & {
  readonly rubrics: ReadonlyMap<string, Rubric>
}

/** Cases name a rubric or a pathway of the catalog in a version it holds, and what they rate and expect exists there. */
export function casesFaults(document: Cases, links: CasesLinks): Fault[] {
  const { of, ofVersion, cases } = document
  const pathway = links.pathways.get(of)
  if (pathway) {
    const version = pathway.version === ofVersion ? [] : [versionFault('pathway', document, [pathway.version])]
    return [...version, ...eachFault(cases, (one, i) => pathwayCaseFaults(one, links, ['cases', i]))]
  }
  const versions = [...links.rubrics.values()].flatMap(({ id, version }) => (id === of ? [version] : []))
  if (versions.length === 0) return kindFaults(of, links)
  const rubric = links.rubrics.get(`${of}@${ofVersion}`)
  if (!rubric) return [versionFault('rubric', document, versions)]
  const words = wordsOfScale(links.scales.get(rubric.scale))
  return eachFault(cases, (one, i) => rubricCaseFaults(one, { rubric, words }, ['cases', i]))
}

function versionFault(kind: string, { of, ofVersion }: Cases, known: readonly string[]): Fault {
  const params = { kind, id: of, version: ofVersion, known: known.join(', '), nearest: null }
  return { code: 'link/version', path: ['ofVersion'], params }
}

function kindFaults(of: string, { rubrics, pathways }: CasesLinks): Fault[] {
  const known = new Set([...[...rubrics.values()].map(({ id }) => id), ...pathways.keys()])
  return linkFaults({ code: 'cases/kind', param: 'of', name: of, path: ['of'] }, known)
}

/** A rubric with the words that its cases may use; null: its scale is not known. */
interface CaseRubric {
  readonly rubric: Rubric
  readonly words: readonly string[] | null
}

function rubricCaseFaults(one: Case, { rubric, words }: CaseRubric, path: Path): Fault[] {
  const known = indicatorsOf(rubric)
  const sides = [
    { ratings: one.self ?? {}, at: [...path, 'self'] },
    ...(one.observers ?? []).map(({ ratings }, i) => ({ ratings, at: [...path, 'observers', i, 'ratings'] })),
  ]
  const said = sides.flatMap(({ ratings, at }) =>
    Object.entries(ratings).map(([name, word]) => ({ name, word, place: [...at, name] })),
  )
  return [
    ...memberFaults(one, 'rubric', path),
    ...eachFault(said, ({ name, word, place }) => [
      ...linkFaults({ code: 'link/unknown-indicator', param: 'indicator', name, path: place }, known),
      ...(words ? wordFaults(word, words, place) : []),
    ]),
    ...findingFaults(one, rubric, [...path, 'expect']),
  ]
}

function findingFaults({ expect }: Case, { competences }: Rubric, path: Path): Fault[] {
  const ids = new Set(competences.map(({ id }) => id))
  return eachFault(Object.entries(expect), ([name, expected]) => [
    ...linkFaults({ code: 'link/unknown-competence', param: 'competence', name, path: [...path, name] }, ids),
    ...(typeof expected === 'string' ? [typeFault('object', expected, [...path, name])] : []),
  ])
}

const absences = ['notAsked', 'notAnswered', 'notObserved', 'notApplicable']

function wordsOfScale(scale: Scale | undefined): string[] | null {
  if (!scale) return null
  const { use, know = {}, state = {} } = scale.answers
  const tables = [use?.frequency ?? {}, use?.independence ?? {}, know, state]
  return [...tables.flatMap((table) => Object.keys(table)), ...absences]
}

function wordFaults(said: number | string | readonly string[], words: readonly string[], path: Path): Fault[] {
  const given = typeof said === 'number' ? [] : [said].flat()
  return given
    .filter((word) => !words.includes(word))
    .map((word) => {
      const params = { found: shown(word), allowed: words.join(', '), nearest: nearest(word, words) }
      return { code: 'shape/choice', path, params }
    })
}

function pathwayCaseFaults(one: Case, links: CasesLinks, path: Path): Fault[] {
  const { expect, occupation, assume, situation } = one
  const link = (code: string, name: string, ...tail: string[]) => ({
    code,
    param: 'id',
    name,
    path: [...path, ...tail],
  })
  return [
    ...memberFaults(one, 'pathway', path),
    ...(situation ? [] : [{ code: 'shape/missing', path, params: { member: 'situation' } }]),
    ...(occupation ? linkFaults(link('link/unknown-occupation', occupation, 'occupation'), links.occupations) : []),
    ...(assume ? linkFaults(link('link/unknown-assumptions', assume, 'assume'), links.assumptions) : []),
    ...eachFault(Object.entries(expect), ([name, expected]) => [
      ...linkFaults(link('link/unknown-pathway', name, 'expect', name), links.pathways),
      ...(typeof expected === 'string'
        ? []
        : [typeFault('open or conditional or closed', expected, [...path, 'expect', name])]),
    ]),
  ]
}

const typeFault = (expected: string, found: unknown, path: Path): Fault => ({
  code: 'shape/type',
  path,
  params: { expected, found: shown(found) },
})

/** What a case of the one kind has no use for. */
const refused = { rubric: ['situation', 'occupation', 'assume'], pathway: ['self', 'observers'] } as const

function memberFaults(one: Case, kind: keyof typeof refused, path: Path): Fault[] {
  return refused[kind]
    .filter((member) => one[member] !== undefined)
    .map((member) => ({ code: 'cases/member', path: [...path, member], params: { kind, member } }))
}
