import type { Catalog } from '../load/catalog.js'
import { nearest } from '../load/nearest.js'
import { parseSituation } from '../load/situation.js'
import type { PathwayOption } from '../model/option.js'
import type { Situation } from '../model/situation.js'
import { assume } from '../path/assume.js'
import { findPathways } from '../path/find.js'
import { nextFact } from '../path/next-fact.js'
import { catalogOf } from './catalog.js'
import { type Call, type Command, dayOf, printed } from './command.js'
import { type ReadFile, readOne } from './files.js'
import { withNames } from './findings.js'
import { callError } from './io.js'
import { optionLines } from './pathway-lines.js'
import { valueOfKind } from './personal.js'

/** `sichtbar pathways`: every path for one occupation with what is missing, or one path alone. */
export const pathways: Command = (call) => {
  const { files, own } = call.options
  const { words } = call.speech
  if (files[0] !== undefined) throw callError(words.stray(files[0]))
  if (own['situation'] === undefined) throw callError(words.needsSituation)
  const catalog = catalogOf(call)
  const situation = assumed(situationIn(readOne(own['situation'], call), catalog), call, catalog)
  const occupation = occupationOf(call, catalog, situation)
  const isWanted = wantedBy(call, catalog)
  const on = dayOf(call)
  const found = findPathways(situation, occupation, catalog, { on }).filter(isWanted)
  const next = nextFact(situation, narrowed(catalog, found), { on, occupation, goals: [] })
  return printed(call, on, { json: found, lines: () => optionLines(found, next, { catalog, speech: call.speech }) })
}

/** Asked next is what the paths read that are shown. */
function narrowed(catalog: Catalog, shown: readonly PathwayOption[]): Catalog {
  const pathways = new Map([...catalog.pathways].filter(([id]) => shown.some(({ pathway }) => pathway === id)))
  return { ...catalog, pathways }
}

/** The situation in a file; its issues are told with the name of the file. */
export function situationIn(file: ReadFile, catalog: Catalog): Situation {
  const value = valueOfKind(file, 'situation')
  return withNames([file.name], () => parseSituation(value, catalog))
}

function assumed(situation: Situation, { options: { own }, speech }: Call, catalog: Catalog): Situation {
  const id = own['assume']
  if (id === undefined) return situation
  const known = catalog.assumptions
  if (!known.has(id)) throw callError(speech.words.noAssumptions(id, nearest(id, known.keys())))
  return assume(situation, id, catalog)
}

/** An occupation of the catalog, or one of which the situation speaks. */
function occupationOf({ options: { own }, speech }: Call, { occupations }: Catalog, { about = {} }: Situation) {
  const id = own['occupation']
  if (id === undefined) return null
  if (occupations.has(id) || Object.hasOwn(about, id)) return id
  throw callError(speech.words.noOccupation(id, nearest(id, [...occupations.keys(), ...Object.keys(about)])))
}

/** All paths, or the one that is named. */
function wantedBy({ options: { own }, speech }: Call, { pathways: known }: Catalog) {
  const id = own['path']
  if (id === undefined || known.has(id)) return ({ pathway }: PathwayOption) => id === undefined || pathway === id
  throw callError(speech.words.noPathway(id, nearest(id, known.keys())))
}
