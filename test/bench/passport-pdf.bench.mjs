// A passport of two pages as PDF beside four libraries that draw the same two pages (passport-pages.mjs), warm; file sizes; and the
// first document of a fresh process. What is not alike:
// - only ours builds blocks from the passport, encodes the code, finds lines by total fit and finds the page break; the others are given
//   blocks, code and break, break lines greedily and leave out the words under the code;
// - ours tags and attaches its data, of the others pdfkit alone, in a case of its own;
// - fonts are the same two WOFF files, for jsPDF as TrueType in base64; all embed a subset; jsPDF alone does not shape (no kerning), the
//   three others do through fontkit;
// - ours reads a font once for all documents with the same bytes, and so does @react-pdf/renderer; the others read it for each document;
// - all deflate all streams: jsPDF by fflate at level 6, ours by fflate at level 3, the others by zlib.
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import process from 'node:process'
import { drawnByJspdf } from './drawn-by/jspdf.mjs'
import { drawnByPdfkit } from './drawn-by/pdfkit.mjs'
import { drawnByPdfmake } from './drawn-by/pdfmake.mjs'
import { drawnByReactPdf } from './drawn-by/react-pdf.mjs'
import { pagesOf } from './passport-pages.mjs'
import { trueTypeOf } from './truetype.mjs'

const files = [400, 700].map(
  (weight) => `node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`,
)
const passportFile = 'out/bench/passport.json'

/** @param {{ peer: (name: string) => Promise<any> }} tools */
export default async function benches({ peer }) {
  const { readFonts } = await import('sichtbar/fonts/node')
  const { renderPdf } = await import('sichtbar/pdf')
  const { de } = await import('sichtbar/text/de')
  const passport = await passportOf('2-helfen-in-der-volkskueche', 4)
  const fonts = readFonts()
  const ours = () => renderPdf(passport, { text: de, fonts })
  const drawings = await drawingsOf({ peer, pages: await pagesOf(passport, de), passport })
  mkdirSync('out/bench', { recursive: true })
  writeFileSync(passportFile, JSON.stringify(passport))
  const own = await checked('sichtbar', await ours(), 2)
  for (const { name, draw } of drawings) await checked(name, await draw(), 2, own)
  await checked('sichtbar-three', await renderPdf(await passportOf('1-kochen-im-heim'), { text: de, fonts }), 3)
  const [first, whole, busy] = firstDocuments(10)
  console.log(
    `first document in a fresh process: ${first} ms, from the start of node ${whole} ms, processor ${busy} ms`,
  )
  console.log(
    `load of the machine: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  )
  return drawings.map(({ name, draw }) => ({ name: 'two pages as PDF', ours, beside: name, other: draw, rounds: 40 }))
}

/** @param {string} story @param {number} [competences] */
async function passportOf(story, competences) {
  const s = await import('sichtbar')
  const { documents } = await import('sichtbar/content')
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(`examples/${story}/${file}`, 'utf8'))
  const catalog = s.loadCatalog(documents)
  const { on, holder, issuer, sample, ...told } = read('story.json')
  const assessments = told.assessments.map((/** @type {string} */ file) => s.parseAssessment(read(file), catalog))
  const situation = s.assume(s.parseSituation(read(told.situation), catalog), 'usual', catalog)
  const dossier = s.buildDossier({ assessments, situation, holder, issuer, sample }, catalog, { on })
  const show = { ...told.show, competences: told.show.competences.slice(0, competences) }
  return s.buildPassport(dossier, catalog, { language: 'de', audience: 'person', show })
}

/** @param {{ peer: (name: string) => Promise<any>, pages: any, passport: any }} given */
async function drawingsOf({ peer, pages, passport }) {
  const attachment = Buffer.from(JSON.stringify(passport))
  const fonts = files.map((file) => readFileSync(file))
  const { default: Pdfkit } = await peer('pdfkit')
  const { default: pdfmake } = await peer('pdfmake')
  const { default: jspdf } = await peer('jspdf')
  const kit = await peer('@react-pdf/renderer')
  const { default: react } = await peer('react')
  for (const [at, font] of fonts.entries()) pdfmake.virtualfs.writeFileSync(`${at}.woff`, font)
  pdfmake.setFonts({ Noto: { normal: '0.woff', bold: '1.woff' } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  const weights = files.map((src, at) => ({ src, fontWeight: at === 0 ? 400 : 700 }))
  kit.Font.register({ family: 'Noto', fonts: weights })
  kit.Font.registerHyphenationCallback((/** @type {string} */ word) => [word])
  const base64 = fonts.map((font) => trueTypeOf(font).toString('base64'))
  return [
    { name: 'pdfkit, not tagged', draw: () => drawnByPdfkit(Pdfkit, pages, { fonts }) },
    { name: 'pdfkit, tagged', draw: () => drawnByPdfkit(Pdfkit, pages, { fonts, attachment }) },
    { name: 'pdfmake', draw: () => drawnByPdfmake(pdfmake, pages) },
    { name: 'jsPDF', draw: () => drawnByJspdf(jspdf.jsPDF, pages, base64) },
    { name: '@react-pdf/renderer', draw: () => drawnByReactPdf(kit, react.createElement, pages) },
  ]
}

/** Throws unless the file has so many pages and as many characters as ours, give or take 1 %; keeps it in out/bench/ to look at. @param {string} name @param {Uint8Array} bytes @param {number} count @param {string} [letters] */
async function checked(name, bytes, count, letters) {
  writeFileSync(`out/bench/${name.replace(/[^a-z]+/giu, '-')}.pdf`, bytes)
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  if (pdf.numPages !== count) throw new Error(`${name}: ${pdf.numPages} pages, not ${count}`)
  const pages = Array.from(
    { length: count },
    async (_, at) => (await (await pdf.getPage(at + 1)).getTextContent()).items,
  )
  const text = (await Promise.all(pages)).flat().map((item) => ('str' in item ? item.str : ''))
  const found = text.join('').replace(/\s/gu, '')
  const marks = await pdf.getMarkInfo()
  await task.destroy()
  const part = letters ? `, ${((found.length / letters.length) * 100).toFixed(1)} % of our characters` : ''
  console.log(`${name}: ${count} pages, ${bytes.length} bytes, ${marks?.Marked ? 'tagged' : 'not tagged'}${part}`)
  if (letters && Math.abs(found.length - letters.length) > 0.01 * letters.length)
    throw new Error(`${name}: other words`)
  return found
}

const fresh = `import { readFileSync } from 'node:fs'
const passport = JSON.parse(readFileSync('${passportFile}', 'utf8'))
const start = performance.now()
const [{ renderPdf }, { readFonts }, { de }] = await Promise.all(['pdf', 'fonts/node', 'text/de'].map((door) => import('sichtbar/' + door)))
await renderPdf(passport, { text: de, fonts: readFonts() })
const end = performance.now()
const { user, system } = process.cpuUsage()
console.log(JSON.stringify([end - start, end, (user + system) / 1000]))`

/** Medians from the first import to the bytes, from the start of the process, and of the time of the processor alone. @param {number} rounds */
function firstDocuments(rounds) {
  const times = Array.from({ length: rounds }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', fresh], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  })
  return [0, 1, 2].map((at) => Math.round(times.map((one) => one[at]).sort((a, b) => a - b)[rounds >> 1]))
}
