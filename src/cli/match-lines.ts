import type { Catalog } from '../load/catalog.js'
import type { ViewName } from '../model/grade.js'
import type { Match } from '../model/match.js'
import type { Occupation } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { compareIds } from '../score/order.js'
import { explain } from '../text/parts/explain.js'
import { inLanguage, type Speech } from './speech.js'
import { paragraph, tableLines } from './table.js'

/** Two lists, one after the other: qualified occupations, then helper occupations; what is wanted, else the first, is told area by area. */
export function matchLines(matches: readonly Match[], catalog: Catalog, speech: Speech): string[] {
  const { occupations } = catalog
  const { words } = speech
  if (matches.length === 0) return paragraph('', words.noMatch)
  const tellings = matches.flatMap((match) => {
    const loaded = occupations.get(match.occupation.id)
    return loaded ? [{ match, occupation: loaded.occupation, speech }] : []
  })
  const wanted = tellings.filter(({ match }) => match.wanted)
  const closely = wanted.length > 0 ? wanted : tellings.slice(0, 1)
  const list = (title: string, some: readonly Telling[]) =>
    some.length === 0 ? [] : [title, '', ...inOneTable(some, closely), '']
  return [
    ...list(
      words.qualified,
      tellings.filter(({ match }) => !match.helper),
    ),
    ...list(
      words.helpers,
      tellings.filter(({ match }) => match.helper),
    ),
    ...claimLines(matches, catalog, speech),
    ...closely.flatMap(nextLines),
    ...paragraph('', words.weights),
  ]
}

interface Telling {
  readonly match: Match
  readonly occupation: Occupation
  readonly speech: Speech
}

const sides: readonly ViewName[] = ['self', 'others']

function inOneTable(some: readonly Telling[], closely: readonly Telling[]): string[] {
  const told = some.flatMap((telling) => rowsOf(telling, closely.includes(telling)))
  const { words } = some[0]?.speech ?? {}
  return tableLines([[words?.occupation ?? '', words?.columns.self ?? '', words?.columns.others ?? ''], ...told], 34)
}

/** The occupation with the overall word of each view and what is to be known of it, then its areas where they are asked for. */
function rowsOf(telling: Telling, withAreas: boolean): string[][] {
  const { match, occupation, speech } = telling
  const { sentences, words } = speech
  const { areas, amounts } = sentences.words
  const name = inLanguage(occupation.title, speech)
  const overall = sides.map((side) => {
    const word = match.overall[side]
    return word === null ? words.overallNull : areas[side][word]
  })
  const rows = match.areas.map((area) => {
    const told = sides.map((side) => (area[side].word === 'noInformation' ? '–' : amounts[area[side].word]))
    return [`  ${titleOf(area, occupation, speech)}`, ...told]
  })
  const notes = notesOf(telling).map((note) => [`  ${note}`])
  return [[match.wanted ? `${name} (${words.wanted})` : name, ...overall], ...notes, ...(withAreas ? rows : [])]
}

function titleOf({ id }: { readonly id: string }, { areas }: Occupation, speech: Speech): string {
  const title = areas.find((area) => area.id === id)?.title
  return title ? inLanguage(title, speech) : id
}

/** What is to be known before an occupation is read: it is out of force, or stands in place of another. */
const notesOf = ({ match, speech }: Telling): string[] =>
  match.reason.because.filter(({ code }) => code === 'map/validity').map((note) => explain(note, speech.sentences).text)

/** What is stated or seen and not yet evidenced, where a mistake harms people; a word of the table does not say so. */
function claimLines(matches: readonly Match[], { competences }: Catalog, speech: Speech): string[] {
  const views = matches.flatMap(({ areas }) =>
    areas.flatMap(({ requirements }) => requirements.flatMap(({ self, others }) => [self, others])),
  )
  const names = new Set(views.flatMap(({ claimUnproven, competence }) => (claimUnproven && competence) || []))
  const titles = [...names].sort(compareIds).flatMap((name) => competences.get(name)?.own.competence.title ?? [])
  if (titles.length === 0) return []
  return [
    ...paragraph('', speech.words.flags.claimUnproven(titles.map((one) => inLanguage(one, speech)).join('; '))),
    '',
  ]
}

/** What would show more of each area, and which areas no rubric asks about. */
function nextLines({ match, occupation, speech }: Telling): string[] {
  const { words } = speech
  const others = match.reason.because.find(({ code, params }) => code === 'map/overall' && params['view'] === 'others')
  const told = nextOf(others?.because ?? [], speech)
  const silent = match.areas.filter(({ requirements }) => requirements.length === 0)
  const names = silent.map((area) => titleOf(area, occupation, speech)).join('; ')
  return [
    ...(told.length > 0
      ? [...paragraph('', `${words.nextUp}: ${inLanguage(occupation.title, speech)}`), '', ...told, '']
      : []),
    ...(names === '' ? [] : [...paragraph('', `${words.noRubric}: ${names}.`), '']),
  ]
}

/** How others could see what a step is about. */
function seenIn(step: Reason | undefined, { words }: Speech): string {
  const named = String(step?.params['ways']).split(' ')
  const ways = (['task', 'observation', 'document'] as const).filter((way) => named.includes(way))
  return ways.length > 0 ? ` ${words.seen} ${ways.map((way) => words.ways[way]).join(', ')}.` : ''
}

/** The steps, each once with the areas in which it helps. */
function nextOf(areas: readonly Reason[], speech: Speech): string[] {
  const helped = new Map<string, string[]>()
  for (const { because, texts } of areas) {
    const steps = because.find(({ code }) => code === 'map/next')?.because ?? []
    const area = texts?.['area']
    for (const step of steps) {
      const told = explain(step, speech.sentences).text + seenIn(step, speech)
      helped.set(told, [...(helped.get(told) ?? []), ...(area ? [inLanguage(area, speech)] : [])])
    }
  }
  return [...helped].flatMap(([told, names]) =>
    paragraph('  - ', `${told} ${speech.words.helpsIn} ${names.join('; ')}.`),
  )
}
