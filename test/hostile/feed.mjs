// Hands a value to every door that takes such a thing; what is accepted goes through the whole chain, and has to come out.

import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import {
  assume,
  buildDossier,
  buildPassport,
  checkDocuments,
  compareProfiles,
  describeIssue,
  explain,
  findPathways,
  loadCatalog,
  matchOccupations,
  parseAssessment,
  parseSituation,
  renderHtml,
  scoreAssessment,
  upgradeAssessment,
} from 'sichtbar'
import { reviewDocuments, runCases } from 'sichtbar/author'
import { documents } from 'sichtbar/content'
import { nextQuestion, recordAnswer } from 'sichtbar/form'
import { compileRule } from 'sichtbar/rule'
import { de } from 'sichtbar/text/de'
import { en } from 'sichtbar/text/en'
import { personOf, rubric as workload } from '../bench/workload.mjs'
import { endOf, needIssues } from './ends.mjs'

export const on = '2026-11-02'
const shipped = /** @type {readonly any[]} */ (documents).filter(({ kind }) => kind !== 'codes')
/** The shipped documents but the long list of codes, and a rubric that holds rules of every kind. @type {readonly any[]} */
export const content = [...shipped, workload]
/** What the law says. */
export const laws = content.filter(({ kind }) => kind !== 'rubric' && kind !== 'occupation')
export const scales = content.filter(({ kind }) => kind === 'scale')
export const catalog = loadCatalog(content)

/** @param {string} name @returns {any} */
const example = (name) => JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'))
const files = ['1-kochen-im-heim/kochen', '2-helfen-in-der-volkskueche/haushalt', '3-kochen-fuer-die-familie/kochen']
/** @type {readonly any[]} */
export const assessments = [...files.map((name) => example(`${name}.assessment.json`)), personOf(7)]
export const situation = example('1-kochen-im-heim/situation.json')

/** @param {unknown} one @param {unknown} other @param {string} what */
function needSame(one, other, what) {
  if (!isDeepStrictEqual(one, other)) throw new Error(`${what} differ.`)
}

/** @type {Parameters<typeof compileRule>[1]} */
export const inputs = {
  'k.a.mean': { type: 'number', minimum: 0, maximum: 4 },
  'k.a.n': { type: 'integer', minimum: 0 },
  yes: { type: 'boolean' },
  german: { type: 'text', values: ['none', 'A1', 'B1'] },
  list: { type: 'numbers', minimum: 0, maximum: 4, maxItems: 50 },
}
const given = [
  {},
  { k: { a: { mean: 2.5, n: 3 } }, yes: true, german: 'B1', list: [1, 2, 3, 4] },
  { k: { a: { mean: -0 } }, yes: false, list: Array(50).fill(4) },
]

/** @param {any} rule */
export const feedRule = (rule) =>
  endOf(
    () => compileRule(rule, inputs),
    ({ evaluate, trace }) => {
      for (const values of given) {
        const { value, reason } = trace(values)
        needSame(value, evaluate(values), 'Trace and value')
        for (const language of [de, en]) explain(reason, language)
      }
    },
  )

/** Documents beside others, in place of those of the same kind, id and version; cases are no part of a catalog. @param {readonly any[]} changed @param {readonly any[]} beside */
export function feedDocuments(changed, beside = content) {
  const named = new Set(changed.map(nameOf))
  const all = [...changed, ...beside.filter((one) => !named.has(nameOf(one)))]
  const end = endOf(() => loadCatalog(all), chain)
  const checked = endOf(
    () => checkDocuments(all),
    (issues) => {
      const inCatalog = issues.filter(({ document }) => Object(all[document]).kind !== 'cases')
      if (end === 'result' ? inCatalog.length > 0 : issues.length === 0)
        throw new Error('checkDocuments and loadCatalog disagree.')
      if (issues.length > 0) needIssues(issues)
      for (const issue of issues) describeIssue(issue, de)
    },
  )
  if ((end === 'wrongCall') !== (checked === 'wrongCall')) throw new Error('checkDocuments and loadCatalog disagree.')
  if (end === 'result') reviewDocuments(all)
  return end
}
/** @param {any} document */
const nameOf = (document) =>
  typeof document === 'object' && document !== null ? `${document.kind} ${document.id} ${document.version}` : ''

/** Everything that the accepted documents are good for. @param {ReturnType<typeof loadCatalog>} loaded */
function chain(loaded) {
  for (const json of assessments) feedAssessment(json, loaded)
  feedSituation(situation, loaded)
}

/** @param {unknown} json @param {typeof catalog} [loaded] */
export const feedAssessment = (json, loaded = catalog) =>
  endOf(
    () => parseAssessment(json, loaded),
    (assessment) => {
      const profile = scoreAssessment(assessment, loaded, { on })
      const bare = scoreAssessment(assessment, loaded, { on, reasons: false })
      const before = scoreAssessment({ ...assessment, ratings: [] }, loaded, { on })
      const reasons = [
        ...profile.findings,
        ...matchOccupations([profile], loaded, { on }),
        ...compareProfiles(before, profile),
      ].map(({ reason }) => reason)
      for (const reason of reasons) explain(reason, de)
      matchOccupations([bare], loaded, { on, reasons: false })
      upgradeAssessment(assessment, loaded)
      nextQuestion(assessment, loaded)
      show(assessment, loaded)
    },
  )

/** @param {ReturnType<typeof parseAssessment>} assessment @param {typeof catalog} loaded */
function show(assessment, loaded) {
  const parts = { assessments: [assessment], situation: null, holder: null, issuer: null, sample: true }
  const dossier = buildDossier(parts, loaded, { on })
  const shown = dossier.profiles.flatMap(({ rubric, findings }) =>
    findings.filter(({ level }) => level !== null && level > 0).map(({ competence }) => `${rubric.id}/${competence}`),
  )
  const show = { id: 'probe', competences: shown.slice(0, 12), occupations: [] }
  renderHtml(buildPassport(dossier, loaded, { language: 'de', audience: 'person', show }), de, { part: 'page' })
}

/** @param {unknown} json @param {typeof catalog} [loaded] */
export const feedSituation = (json, loaded = catalog) =>
  endOf(
    () => parseSituation(json, loaded),
    (known) => {
      for (const asked of [known, assume(known, 'usual', loaded)])
        for (const { reason } of findPathways(asked, 'koch', loaded, { on })) explain(reason, de)
    },
  )

/** @param {any} cases */
export const feedCases = (cases) => endOf(() => runCases([cases], { beside: content }))

/** @param {any} answer */
export const feedAnswer = (answer) =>
  endOf(
    () => recordAnswer(parseAssessment(assessments[0], catalog), answer, catalog, { on }),
    (assessment) => scoreAssessment(assessment, catalog, { on }),
  )
