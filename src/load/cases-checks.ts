import type { Case, Cases } from '../model/cases.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { type Fault, fault, type Path, shown } from './fault.js'
import { idsOf, linkTo } from './link.js'
import { nearest } from './nearest.js'
import type { Newest } from './newest.js'
import { faultsIn } from './placed.js'
import { indicatorsOf } from './rating-checks.js'

/** What cases are held against: rubrics of every version by `id@version`, everything else in its highest. */
export type CasesLinks = Pick<Newest, 'scales' | 'pathways' | 'occupations' | 'assumptions'> & {
  readonly rubrics: ReadonlyMap<string, Rubric>
}

/** Cases name a rubric or a pathway of the catalog in a version it holds, and what they rate and expect exists there. */
export function casesFaults(document: Cases, links: CasesLinks): Fault[] {
  const { of, ofVersion, cases } = document
  const pathway = links.pathways.get(of)
  if (pathway) {
    return [
      ...(pathway.version === ofVersion ? [] : versionFaults('pathway', document, [pathway.version])),
      ...faultsIn({ cases }, [], (one, path) => pathwayCaseFaults(one, links, path)),
    ]
  }
  const all = [...links.rubrics.values()]
  const versions = all.flatMap(({ id, version }) => (id === of ? [version] : []))
  const rubric = links.rubrics.get(`${of}@${ofVersion}`)
  if (versions.length === 0) {
    return linkTo('cases/kind', 'of', new Set([...all.map(({ id }) => id), ...links.pathways.keys()]))(of, ['of'])
  }
  if (!rubric) return versionFaults('rubric', document, versions)
  const words = wordsOfScale(links.scales.get(rubric.scale))
  return faultsIn({ cases }, [], (one, path) => rubricCaseFaults(one, { rubric, words }, path))
}

function versionFaults(kind: string, { of, ofVersion }: Cases, known: readonly string[]): Fault[] {
  const params = { kind, id: of, version: ofVersion, known: known.join(', '), nearest: null }
  return fault('link/version', ['ofVersion'], params)
}

/** A rubric with the words that its cases may use; null: its scale is not known. */
interface CaseRubric {
  readonly rubric: Rubric
  readonly words: readonly string[] | null
}

type Said = number | string | readonly string[]

function rubricCaseFaults(one: Case, { rubric, words }: CaseRubric, path: Path): Fault[] {
  const { self, observers, expect } = one
  const ofIndicator = linkTo('link/unknown-indicator', 'indicator', indicatorsOf(rubric))
  const ofCompetence = linkTo('link/unknown-competence', 'competence', idsOf(rubric.competences))
  const saidFaults = (said: Said, at: Path) => [
    ...ofIndicator(String(at.at(-1)), at),
    ...(words ? wordFaults(said, words, at) : []),
  ]
  return [
    ...memberFaults(one, 'rubric', path),
    ...faultsIn<Said>({ self }, path, saidFaults),
    ...faultsIn({ observers }, path, ({ ratings }, at) => faultsIn<Said>({ ratings }, at, saidFaults)),
    ...faultsIn({ expect }, path, (expected, at) => [
      ...ofCompetence(String(at.at(-1)), at),
      ...(typeof expected === 'string' ? typeFault('object', expected, at) : []),
    ]),
  ]
}

const absences = ['notAsked', 'notAnswered', 'notObserved', 'notApplicable']

function wordsOfScale(scale: Scale | undefined): string[] | null {
  if (!scale) return null
  const { use, know, state } = scale.answers
  const tables = [use?.frequency, use?.independence, know, state]
  return [...tables.flatMap((table = {}) => Object.keys(table)), ...absences]
}

function wordFaults(said: Said, words: readonly string[], path: Path): Fault[] {
  const given = typeof said === 'number' ? [] : [said].flat()
  return given
    .filter((word) => !words.includes(word))
    .flatMap((word) => {
      const params = { found: shown(word), allowed: words.join(', '), nearest: nearest(word, words) }
      return fault('shape/choice', path, params)
    })
}

function pathwayCaseFaults(one: Case, links: CasesLinks, path: Path): Fault[] {
  const { expect, occupation, assume, situation } = one
  const ofPathway = linkTo('link/unknown-pathway', 'id', links.pathways)
  // An occupation that the catalog lacks states in `about` what law governs it; parseSituation asks for that.
  const isStated = occupation !== undefined && Object.hasOwn(situation?.about ?? {}, occupation)
  const ofOccupation = linkTo('link/unknown-occupation', 'id', isStated ? null : links.occupations)
  return [
    ...memberFaults(one, 'pathway', path),
    ...(situation ? [] : fault('shape/missing', path, { member: 'situation' })),
    ...ofOccupation(occupation, [...path, 'occupation']),
    ...linkTo('link/unknown-assumptions', 'id', links.assumptions)(assume, [...path, 'assume']),
    ...faultsIn({ expect }, path, (expected, at) => [
      ...ofPathway(String(at.at(-1)), at),
      ...(typeof expected === 'string' ? [] : typeFault('open or conditional or closed', expected, at)),
    ]),
  ]
}

const typeFault = (expected: string, found: unknown, path: Path): Fault[] =>
  fault('shape/type', path, { expected, found: shown(found) })

/** What a case of the one kind has no use for. */
const refused = { rubric: ['situation', 'occupation', 'assume'], pathway: ['self', 'observers'] } as const

function memberFaults(one: Case, kind: keyof typeof refused, path: Path): Fault[] {
  return refused[kind]
    .filter((member) => one[member] !== undefined)
    .flatMap((member) => fault('cases/member', [...path, member], { kind, member }))
}
