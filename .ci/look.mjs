// Every edition to look at: stories, audiences, languages with a table, both scales, as PDF and HTML, and all their pages as PNG in out/look/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { buildDossier, buildPassport, loadCatalog, parseAssessment, parseSituation, renderHtml } from 'sichtbar'
import { documents } from 'sichtbar/content'
import { readFonts } from 'sichtbar/fonts/node'
import { renderPdf } from 'sichtbar/pdf'
import { chromiumFlags, findChromium } from './chromium.mjs'

const only = process.argv[2] ?? '' // a part of a name, such as "uk": the others are left out
const out = 'out/look'
const { path, reason } = findChromium()
const absent = [
  ...(path ? [] : [reason]),
  ...(spawnSync('pdftoppm', ['-v']).error ? ['no pdftoppm ("apt-get install poppler-utils")'] : []),
]
if (!path || absent.length > 0) {
  console.error(`look cannot draw: ${absent.join('; ')}`)
  process.exit(69)
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const catalog = loadCatalog(documents)
const fonts = readFonts()
const languages = readdirSync('src/text').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
const tables = await Promise.all(
  languages.map(async (language) => (await import(`sichtbar/text/${language}`))[language]),
)
const browser = await chromium.launch({ executablePath: path, args: chromiumFlags })
const tab = await browser.newPage({ viewport: { width: 800, height: 1000 } })
for (const [name, passport, text] of editions()) {
  for (const scale of [1, 1.2]) {
    const file = join(out, scale === 1 ? name : `${name}-large`)
    writeFileSync(`${file}.pdf`, await renderPdf(passport, { text, fonts, scale }))
    const drawn = spawnSync('pdftoppm', ['-r', '60', '-png', `${file}.pdf`, file], { encoding: 'utf8' })
    if (drawn.status !== 0) throw new Error(`pdftoppm: ${drawn.stderr}`)
  }
  writeFileSync(join(out, `${name}.html`), renderHtml(passport, text, { part: 'page' }))
  await tab.setContent(renderHtml(passport, text, { part: 'page' }))
  for (const width of [800, 320]) {
    await tab.setViewportSize({ width, height: 1000 })
    await tab.screenshot({ path: join(out, `${name}-html-${width}.png`), fullPage: true })
  }
}
await browser.close()
const made = readdirSync(out)
const count = (/** @type {string} */ end) => made.filter((file) => file.endsWith(end)).length
console.log(`${out}: ${count('.pdf')} PDF, ${count('.html')} HTML, ${count('.png')} pictures`)

/** Name, passport and table: for the person, for employers without a name, and German with the own language beside it. */
function editions() {
  return readdirSync('examples').flatMap((folder) => {
    const story = read(folder, 'story.json')
    const { on, holder, issuer, sample, show } = story
    const assessments = story.assessments.map((/** @type {string} */ file) =>
      parseAssessment(read(folder, file), catalog),
    )
    const situation = story.situation ? parseSituation(read(folder, story.situation), catalog) : null
    const dossier = buildDossier({ assessments, situation, holder, issuer, sample }, catalog, { on })
    return tables.flatMap((text) => {
      const { language } = text
      const made = /** @param {object} options @param {object} more */ (options, more) =>
        buildPassport(dossier, catalog, { language, audience: 'person', show: { ...show, ...more }, ...options })
      const all = [
        [`${folder}-${language}-person`, () => made({}, {}), text],
        [`${folder}-${language}-employer`, () => made({ audience: 'employer' }, { name: false }), text],
        ...(language === 'de'
          ? []
          : [[`${folder}-de-${language}`, () => made({ language: 'de' }, { beside: language }), text]]),
      ]
      return all.flatMap(([name, make, table]) => (name.includes(only) ? [[name, make(), table]] : []))
    })
  })
}

/** @param {string} folder @param {string} file */
function read(folder, file) {
  return JSON.parse(readFileSync(join('examples', folder, file), 'utf8'))
}
