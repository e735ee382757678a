// Passports in every language and of every kind, into out/passports/, for checkers of others (qpdf, veraPDF). Here each passes our own lint,
// and what is signed is checked by openssl and poppler.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildDossier, buildPassport, loadCatalog, parseAssessment } from 'sichtbar'
import { documents } from 'sichtbar/content'
import { readFonts } from 'sichtbar/fonts/node'
import { renderPdf } from 'sichtbar/pdf'
import { sealOf, signatureFaults, signerOf } from './signer.mjs'

/** @typedef {ReturnType<typeof buildPassport>} Passport */
/** @typedef {Partial<Parameters<typeof renderPdf>[1]>} Options */

const out = 'out/passports'
const folder = mkdtempSync(join(tmpdir(), 'sichtbar-passports-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const absent = ['openssl', 'pdfsig'].filter((program) => spawnSync(program, ['-v']).error)
const signers = absent.includes('openssl') ? [] : [signerOf('rsa', folder), signerOf('curve', folder)]

const story = read('story.json')
const catalog = loadCatalog(documents)
const assessments = story.assessments.map((/** @type {string} */ file) => parseAssessment(read(file), catalog))
const { holder, issuer, sample, on } = story
const dossier = buildDossier({ assessments, situation: null, holder, issuer, sample }, catalog, { on })
const empty = buildDossier({ assessments: [], situation: null, holder: null, issuer: null, sample }, catalog, { on })

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const lint = await ownLint()
const fonts = readFonts()
const languages = readdirSync('src/text').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
let [made, pages, faulty] = [0, 0, 0]
for (const [place, language] of languages.entries()) {
  const text = (await import(`sichtbar/text/${language}`))[language]
  for (const [kind, passport, options] of kinds(text.language, place)) {
    const file = join(out, `${language}-${kind}.pdf`)
    const bytes = await renderPdf(passport, { text, fonts, ...options })
    writeFileSync(file, bytes)
    const { faults, count } = await lint(bytes)
    const wanted = kind === 'long' ? 5 : 1
    const signature = options.signature ? signatureFaults(file, signers[place % 2], folder) : []
    const all = [...faults, ...signature, ...(count < wanted ? [`has ${count} pages, not ${wanted}`] : [])]
    for (const fault of all) console.error(`${file}: ${fault}`)
    if (all.length > 0) faulty += 1
    made += 1
    pages += count
  }
}
console.log(`${out}: ${made} files of ${pages} pages in ${languages.length} languages, ${faulty} of them with faults`)
process.exitCode = faulty > 0 ? 1 : 0
if (signers.length === 0) console.log('skipped: signed passports, for openssl is missing')
else if (absent.length > 0) console.log('skipped: signatures as poppler sees them, for pdfsig is missing')

/**
 * Name, passport and options of each kind: every language in the usual ones and in one that is signed, sealed and large at once; apart from
 * each other these stand in one language of each direction. @param {Passport['language']} language @param {number} place @returns {[string, Passport, Options][]}
 */
function kinds(language, place) {
  const { name: _, ...nameless } = story.show
  const person = passportOf(dossier, { language, audience: 'person', show: story.show })
  const employer = passportOf(dossier, { language, audience: 'employer', show: nameless })
  const { competences } = person
  const long = { ...person, competences: [...competences, ...competences, ...competences] }
  const signature = signers[place % 2]
  const signed = signature ? { signature } : {}
  return [
    ['person', person, {}],
    ['employer', employer, {}],
    ['long', long, {}],
    ['all', person, { seal: sealOf(person), scale: 1.2, ...signed }],
    ...(language === 'de' ? [] : [beside(language)]),
    ...(['de', 'ar'].includes(language) ? apart(person, employer, signed) : []),
  ]
}

/** @param {Passport} person @param {Passport} employer @param {Options} signed @returns {[string, Passport, Options][]} */
function apart(person, employer, signed) {
  const show = { ...story.show, name: false, competences: [], occupations: [] }
  const { language } = person
  return [
    ['signed', person, signed],
    ['sealed', person, { seal: sealOf(person) }],
    ['large', person, { scale: 1.3 }],
    ['employer-all', employer, { seal: sealOf(employer), scale: 1.3, ...signed }],
    ['empty', passportOf(empty, { language, audience: 'person', show }), {}],
  ]
}

/** German with this language beside it. @param {Passport['language']} language @returns {[string, Passport, Options]} */
function beside(language) {
  return [
    'beside',
    passportOf(dossier, { language: 'de', audience: 'person', show: { ...story.show, beside: language } }),
    {},
  ]
}

/** @param {typeof dossier} given @param {Parameters<typeof buildPassport>[2]} options */
function passportOf(given, options) {
  return buildPassport(given, catalog, options)
}

/** The lint of the tests, bundled; what it finds, and how many pages there are. @returns {Promise<(bytes: Uint8Array) => Promise<{ faults: string[], count: number }>>} */
async function ownLint() {
  const contents = `import { lint } from './lint.ts'
import { open } from './reader.ts'
export default async (bytes) => ({ faults: await lint(bytes), count: (await open(bytes)).getPages().length })`
  const outfile = join('out', 'lint.mjs')
  const stdin = { contents, resolveDir: 'test/passport/pdf' }
  await build({
    stdin,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  })
  return (await import(pathToFileURL(resolve(outfile)).href)).default
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(join('examples/1-kochen-im-heim', file), 'utf8'))
}
