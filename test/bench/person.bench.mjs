// One person through the chain, warm; the PDF stands beside its peers in passport-pdf.bench.mjs.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

const folder = 'examples/1-kochen-im-heim'
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
/** @param {string} script */
function start(script) {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

export default async function benches() {
  const s = await import('sichtbar')
  const { documents } = await import('sichtbar/content')
  const { readFonts } = await import('sichtbar/fonts/node')
  const { renderPdf } = await import('sichtbar/pdf')
  const { de } = await import('sichtbar/text/de')
  const catalog = s.loadCatalog(documents)
  const story = read('story.json')
  const { on, holder, issuer, sample, show } = story
  const assessments = story.assessments.map((/** @type {string} */ file) => s.parseAssessment(read(file), catalog))
  const situation = s.assume(s.parseSituation(read(story.situation), catalog), 'usual', catalog)
  const parts = { assessments, situation, holder, issuer, sample }
  const chain = () => {
    const dossier = s.buildDossier(parts, catalog, { on })
    return s.buildPassport(dossier, catalog, { language: 'de', audience: 'person', show })
  }
  const passport = chain()
  const fonts = readFonts()
  const size = (await renderPdf(passport, { text: de, fonts })).length
  console.log(`shipped documents: ${documents.length}; passport of story 1: ${size} bytes of PDF`)
  return [
    {
      name: 'load of all shipped content in a fresh process',
      ours: () =>
        start(
          "const { loadCatalog } = await import('sichtbar'); loadCatalog((await import('sichtbar/content')).documents)",
        ),
      beside: 'JSON.parse of the same files in a fresh process',
      other: () => start(parsing),
      rounds: 10,
    },
    {
      name: 'load of all shipped content, warm',
      ours: () => s.loadCatalog(documents),
      beside: 'JSON round trip of the same documents',
      other: () => JSON.parse(JSON.stringify(documents)),
    },
    {
      name: 'one person: score, match, pathways, passport JSON',
      ours: chain,
      beside: 'a sum over the same ratings, written by hand',
      other: () => byHand(assessments),
      rounds: 100,
    },
    {
      name: 'the same without reasons: score alone',
      ours: () => assessments.map((/** @type {any} */ one) => s.scoreAssessment(one, catalog, { on, reasons: false })),
      beside: 'score with reasons',
      other: () => assessments.map((/** @type {any} */ one) => s.scoreAssessment(one, catalog, { on })),
      rounds: 100,
    },
  ]
}

const parsing = `import { readdirSync, readFileSync } from 'node:fs'
for (const file of readdirSync('rubrics', { recursive: true })) if (file.endsWith('.json') && !file.endsWith('.cases.json')) JSON.parse(readFileSync('rubrics/' + file, 'utf8'))`

/** @param {any[]} assessments */
function byHand(assessments) {
  const levels = { guided: 1, independent: 2, transfer: 3, guiding: 4 }
  const sums = new Map()
  for (const { ratings } of assessments) {
    for (const { indicator, level, answer } of ratings) {
      const competence = indicator.split('/')[0]
      const word = /** @type {keyof typeof levels} */ (answer?.independence ?? '')
      const value = level ?? levels[word] ?? 0
      const [sum, n] = sums.get(competence) ?? [0, 0]
      sums.set(competence, [sum + value, n + 1])
    }
  }
  return [...sums].map(([competence, [sum, n]]) => [competence, Math.round(sum / n)])
}
