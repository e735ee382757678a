import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseResult, runCases } from '../author/cases.js'
import { reviewCases } from '../author/coverage.js'
import { proveRules } from '../author/proof.js'
import { reviewDocuments } from '../author/review.js'
import type { Catalog } from '../load/catalog.js'
import { isDocumentError } from '../load/issue.js'
import { loadWithCases } from '../load/load.js'
import type { Issue } from '../model/issue.js'
import { languages } from '../passport/languages.js'
import { addedBy } from './catalog.js'
import { ending } from './check-ending.js'
import { personalFindings, withParts } from './check-personal.js'
import { reportOf } from './check-report.js'
import { type Checked, checkedFiles, inChecked } from './checked.js'
import type { Call, Command } from './command.js'
import { unreadIn } from './findings.js'
import { filesIn, filesOf, type Listed, readAll } from './folders.js'
import { callError } from './io.js'
import { packageFolder } from './package.js'

/** `sichtbar check`: documents, their links into the shipped content, their rules against json-logic-js, and their cases. */
export const check: Command = (call) => {
  const report = reportOf(call)
  const files = withParts(readAll(listed(call), call), call)
  if (files.length === 0) throw callError(call.speech.words.noDocuments)
  const checked = checkedFiles(files, call.options.files.length > 0 ? addedBy(call) : [])
  const unread = unreadIn(files)
  const { catalog, issues } = loading(checked, unread.length > 0)
  const found = [...unread, ...inChecked(issues, checked)]
  if (catalog === null || found.length > 0) return ending({ found, results: [], catalog, checked }, call)
  return report ? report(catalog) : ending({ ...judged(checked, catalog, call), catalog, checked }, call)
}

/** The files that are named, else those of `--documents`, else the shipped ones with their cases. */
function listed(call: Call): Listed[] {
  const { files, documents } = call.options
  const named = files.length > 0 ? files : documents
  return named.length > 0 ? withCompanions(filesOf(named, call)) : filesIn(join(packageFolder(), 'rubrics'), call)
}

/** The cases beside a rubric that is named come with it, and the translations beside any document. */
function withCompanions(files: readonly Listed[]): Listed[] {
  const known = new Set(files.map(({ name }) => name))
  const names = files.flatMap(({ name }) => [
    ...(name.endsWith('.rubric.json') ? [name.replace(/\.rubric\.json$/u, '.cases.json')] : []),
    ...translationsBeside(name),
  ])
  const added = [...new Set(names)].filter((name) => !known.has(name) && existsSync(name))
  return [...files, ...added.map((name) => ({ name, isNamed: true }))]
}

/** `koch.uk.json` beside `koch.occupation.json`. */
const translationsBeside = (name: string): string[] =>
  /\.[a-z]{5,}\.json$/u.test(name)
    ? languages.map((language) => name.replace(/\.[a-z]+\.json$/u, `.${language}.json`))
    : []

/** While a file cannot be read, links are not judged: they may lead into it. */
function loading({ own, beside }: Checked, isPartial: boolean): { catalog: Catalog | null; issues: Issue[] } {
  try {
    return { catalog: loadWithCases([...own, ...beside.documents]), issues: [] }
  } catch (error) {
    if (!isDocumentError(error)) throw error
    return { catalog: null, issues: error.issues.filter(({ code }) => !(isPartial && code.startsWith('link/'))) }
  }
}

/** What is asked of documents that are sound: persons, rules, advice, cases. */
function judged(checked: Checked, catalog: Catalog, call: Call) {
  const { own, files } = checked
  const beside = { beside: checked.beside.documents }
  const inOwn = [...proveRules(own, beside), ...reviewDocuments(own, beside), ...reviewCases(own, beside)]
  const found = [...personalFindings(files, { catalog, call }), ...inChecked(inOwn, checked)]
  const results: CaseResult[] = runCases(own, beside)
  return { found, results }
}
