import { writeFileSync } from 'node:fs'
import { buildDossier } from '../dossier/dossier.js'
import { readFonts } from '../fonts/node.js'
import type { Catalog } from '../load/catalog.js'
import { counting } from '../map/shown.js'
import type { Dossier } from '../model/dossier.js'
import type { Audience, Passport } from '../model/passport.js'
import type { Show } from '../model/story.js'
import { passportBytes } from '../passport/hash.js'
import { renderHtml } from '../passport/html.js'
import { buildPassport } from '../passport/passport.js'
import { renderPdf } from '../passport/pdf/render.js'
import { assessmentsOf } from './assessments.js'
import { catalogOf } from './catalog.js'
import { type Call, type Command, dayOf, printed } from './command.js'
import { reading, readOne } from './files.js'
import { findings, namedFindings, withNames } from './findings.js'
import { callError } from './io.js'
import { showIssues, shownTo } from './show.js'
import { speeches } from './speech.js'
import { exampleFile, storyIn, tellStory } from './story.js'

/** `sichtbar passport`: the passport as a file; the ending of the name decides the form. */
export const passport: Command = async (call) => {
  const { language, words } = call.speech
  const target = targetOf(call)
  const audience = audienceOf(call)
  const id = idOf(call)
  const catalog = catalogOf(call)
  const { dossier, show, source } = toldBy(call, catalog)
  const shown = shownTo(audience, language, id === null ? show : { ...show, id })
  const built = withNames([source], () => buildPassport(dossier, catalog, { language, audience, show: shown }))
  const bytes = target === null ? null : await rendered(built, target)
  if (target !== null && bytes !== null) reading(target.file, words.unreadable, () => writeFileSync(target.file, bytes))
  return printed(call, dossier.on, {
    json: built,
    lines: () => (target === null || bytes === null ? [] : [words.written(target.file, bytes.length)]),
  })
}

interface Target {
  readonly file: string
  readonly form: 'pdf' | 'html' | 'json'
}

/** Decided before anything is computed, so that a wrong name costs no time; null: the result is only printed. */
function targetOf({ options: { own, json }, speech: { words } }: Call): Target | null {
  const file = own['output']
  if (file === undefined && json) return null
  if (file === undefined) throw callError(words.needsOutput)
  const form = (['pdf', 'html', 'json'] as const).find((ending) => file.toLowerCase().endsWith(`.${ending}`))
  if (!form) throw callError(words.noEnding(file))
  return { file, form }
}

function audienceOf({ options: { own }, speech: { words } }: Call): Audience {
  const word = own['audience'] ?? 'person'
  if (word !== 'person' && word !== 'employer') throw callError(words.badChoice('--audience', word, 'person, employer'))
  return word
}

function idOf({ options: { own }, speech: { words } }: Call): string | null {
  const id = own['id']
  if (id !== undefined && !/^[a-z][a-z0-9-]{0,39}$/u.test(id)) throw callError(words.badId(id))
  return id ?? null
}

/** A dossier, what the person wants to show of it, and the file that says so. */
interface Told {
  readonly dossier: Dossier
  readonly show: Show
  readonly source: string
}

function toldBy(call: Call, catalog: Catalog): Told {
  const { own, files } = call.options
  const ways = [own['story'], own['example'], files[0]].filter((way) => way !== undefined)
  if (ways.length > 1) throw callError(call.speech.words.oneSource)
  if (own['example'] !== undefined) return toldByStory(exampleFile(own['example'], call), call, catalog)
  if (own['story'] !== undefined) return toldByStory(own['story'], call, catalog)
  const assessments = assessmentsOf(call, catalog)
  const parts = { assessments, situation: null, holder: null, issuer: null, sample: false }
  const dossier = buildDossier(parts, catalog, { on: dayOf(call) })
  return { dossier, show: showAll(dossier), source: files[0] ?? '' }
}

function toldByStory(name: string, call: Call, catalog: Catalog): Told {
  const story = storyIn(readOne(name, call))
  const dossier = tellStory(story, name, { call, catalog })
  const issues = showIssues(story.show, dossier)
  if (issues.length > 0) throw findings(issues.map((issue) => ({ issue, file: name })))
  return { dossier, show: story.show, source: name }
}

/** Without a story: every competence whose headline is level 1 or more, and all occupations; no name. */
function showAll({ profiles, matches }: Dossier): Show {
  const competences = counting(profiles).flatMap(({ rubric, findings }) =>
    findings.filter(({ level }) => level !== null && level >= 1).map(({ competence }) => `${rubric.id}/${competence}`),
  )
  return { id: 'entwurf', competences, occupations: matches.map(({ occupation }) => occupation.id) }
}

async function rendered(built: Passport, { file, form }: Target): Promise<Uint8Array> {
  const { sentences: text } = speeches[built.beside ?? built.language] ?? {}
  if (!text) throw new TypeError(`There are no sentences in the language "${built.beside ?? built.language}".`)
  if (form === 'json') return passportBytes(built)
  if (form === 'html') return new TextEncoder().encode(renderHtml(built, text, { part: 'page' }))
  try {
    return await renderPdf(built, { text, fonts: readFonts() })
  } catch (error) {
    throw namedFindings(error, [file])
  }
}
