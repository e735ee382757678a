import type { Catalog } from '../load/catalog.js'
import type { ViewName } from '../model/grade.js'
import type { Match } from '../model/match.js'
import type { Occupation } from '../model/occupation.js'
import { inLanguage, type Speech } from './speech.js'
import { paragraph, tableLines } from './table.js'

/** Two lists, one after the other: qualified occupations, then helper occupations; what is wanted is told area by area. */
export function matchLines(matches: readonly Match[], { occupations }: Catalog, speech: Speech): string[] {
  const { words } = speech
  if (matches.length === 0) return [words.noMatch]
  const closely = matches.some(({ wanted }) => wanted) ? matches.filter(({ wanted }) => wanted) : matches.slice(0, 1)
  const list = (title: string, some: readonly Match[]) => {
    const told = some.flatMap((match) => {
      const occupation = occupations.get(match.occupation.id)
      return occupation ? [rowsOf({ match, occupation, speech }, closely.includes(match))] : []
    })
    return told.length > 0 ? [title, '', ...inOneTable(told, speech), ''] : []
  }
  const qualified = matches.filter(({ helper }) => !helper)
  const helpers = matches.filter(({ helper }) => helper)
  return [...list(words.qualified, qualified), ...list(words.helpers, helpers), ...paragraph('', words.weights)]
}

interface Telling {
  readonly match: Match
  readonly occupation: Occupation
  readonly speech: Speech
}

const sides: readonly ViewName[] = ['self', 'others']

/** The occupation with the overall word of each view, then its areas where they are asked for. */
function rowsOf({ match, occupation, speech }: Telling, withAreas: boolean): string[][] {
  const { sentences, words } = speech
  const { areas, amounts } = sentences.words
  const name = inLanguage(occupation.title, speech)
  const overall = sides.map((side) => {
    const word = match.overall[side]
    return word === null ? words.overallNull : areas[side][word]
  })
  const rows = match.areas.map((area) => {
    const title = occupation.areas.find(({ id }) => id === area.id)?.title
    const told = sides.map((side) => (area[side].word === 'noInformation' ? '–' : amounts[area[side].word]))
    return [`  ${title ? inLanguage(title, speech) : area.id}`, ...told]
  })
  return [[match.wanted ? `${name} (${words.wanted})` : name, ...overall], ...(withAreas ? rows : [])]
}

function inOneTable(told: readonly string[][][], { words }: Speech): string[] {
  const { self, others } = words.columns
  return tableLines([[words.occupation, self, others], ...told.flat()], 42)
}
