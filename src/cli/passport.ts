import { writeFileSync } from 'node:fs'
import { buildDossier } from '../dossier/dossier.js'
import { readFonts } from '../fonts/node.js'
import type { Catalog } from '../load/catalog.js'
import { isDocumentError } from '../load/issue.js'
import { counting } from '../map/shown.js'
import type { Dossier } from '../model/dossier.js'
import type { Passport } from '../model/passport.js'
import type { Show } from '../model/story.js'
import { passportBytes } from '../passport/hash.js'
import { renderHtml } from '../passport/html.js'
import { buildPassport } from '../passport/passport.js'
import { renderPdf } from '../passport/pdf/render.js'
import type { PartialSentences } from '../text/parts/sentences.js'
import { assessmentsOf } from './assessments.js'
import { catalogOf } from './catalog.js'
import { type Call, type Command, dayOf, printed } from './command.js'
import { editionAsked, withBeside } from './edition.js'
import { reading, readOne } from './files.js'
import { findings, namedFindings, withNames } from './findings.js'
import { callError } from './io.js'
import { germanShare, germanShareBeside } from './share.js'
import { showIssues, shownTo } from './show.js'
import { exampleFile, storyIn, tellStory } from './story.js'

/** `sichtbar passport`: the passport as a file; the ending of the name decides the form. */
export const passport: Command = async (call) => {
  const { words } = call.speech
  const target = targetOf(call)
  const edition = editionAsked(call)
  const { language, audience } = edition
  const id = idOf(call)
  const catalog = catalogOf(call)
  const { dossier, show, source } = toldBy(call, catalog)
  const shown = shownTo(audience, language, withBeside(id === null ? show : { ...show, id }, edition))
  const built = withNames([source], () => buildPassport(dossier, catalog, { language, audience, show: shown }))
  const text = await tableOf(built, call)
  const bytes = target === null ? null : await rendered(built, target, { text, scale: edition.scale })
  if (target !== null && bytes !== null) reading(target.file, words.unreadable, () => writeFileSync(target.file, bytes))
  const said = printed(call, dossier.on, {
    json: built,
    lines: () => (target === null || bytes === null ? [] : [words.written(target.file, bytes.length)]),
  })
  return { ...said, notes: shareNote(built, text, call) }
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
  if (form !== 'pdf' && own['scale'] !== undefined) throw callError(words.scalePdf)
  return { file, form }
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
  const issues = showIssues(story.show, dossier, call.tables)
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

/** The table of the other language of the passport, else German; only this one is loaded. */
async function tableOf({ beside, language }: Passport, { tables }: Call): Promise<PartialSentences> {
  const load = tables[beside ?? language]
  if (!load) throw new TypeError(`There are no sentences in the language "${beside ?? language}".`)
  return load()
}

/** English is complete, and so has nothing to tell. */
function shareNote(built: Passport, text: PartialSentences, { speech: { words } }: Call): string[] {
  if (text.language === 'en') return []
  const name = text.words?.languageName ?? text.language
  const [own, beside] = [germanShare(built, text), germanShareBeside(built, text)]
  return [
    ...(own === null ? [] : [words.share(name, own)]),
    ...(beside === null ? [] : [words.shareBeside(words.share(name, beside))]),
  ]
}

interface Drawn {
  readonly text: PartialSentences
  readonly scale: number
}

async function rendered(built: Passport, { file, form }: Target, { text, scale }: Drawn): Promise<Uint8Array> {
  if (form === 'json') return passportBytes(built)
  if (form === 'html') return new TextEncoder().encode(renderHtml(built, text, { part: 'page' }))
  const languages = new Set([built.language, text.language])
  try {
    return await renderPdf(built, { text, scale, fonts: readFonts([...languages]) })
  } catch (error) {
    if (!lacksGlyph(error)) throw namedFindings(error, [file])
  }
  return drawnWithAll(built, file, { text, scale })
}

/** A name or a remark may need letters of other scripts than the languages of the page. */
async function drawnWithAll(built: Passport, file: string, drawn: Drawn): Promise<Uint8Array> {
  try {
    return await renderPdf(built, { ...drawn, fonts: readFonts() })
  } catch (error) {
    throw namedFindings(error, [file])
  }
}

const lacksGlyph = (error: unknown): boolean =>
  isDocumentError(error) && error.issues.some(({ code }) => code === 'pdf/no-glyph')
