// The three stories give the results under `expected/`: profiles, matches and pathways without their reasons, the passport, the page, and the
// hashes of everything that is too long to read (dossier with all reasons, PDF of each edition). A changed file is explained in the commit.
import { createHash } from 'node:crypto'
import {
  buildDossier,
  buildPassport,
  type Dossier,
  loadCatalog,
  parseAssessment,
  parseSituation,
  passportHash,
  renderHtml,
} from 'sichtbar'
import { documents } from 'sichtbar/content'
import { readFonts } from 'sichtbar/fonts/node'
import { renderPdf } from 'sichtbar/pdf'
import { ar } from 'sichtbar/text/ar'
import { de } from 'sichtbar/text/de'
import { en } from 'sichtbar/text/en'
import { ps } from 'sichtbar/text/ps'
import { ti } from 'sichtbar/text/ti'
import { vi } from 'sichtbar/text/vi'
import { describe, expect, it } from 'vitest'
import { sameSeal, sameSignature } from './same-signer.js'
import { type ExampleStory, stories } from './stories.js'

const catalog = loadCatalog(documents)
const fonts = readFonts()

function dossierOf({ story: { on, holder, issuer, sample }, assessments, situation }: ExampleStory): Dossier {
  const parts = {
    assessments: assessments.map((json) => parseAssessment(json, catalog)),
    situation: situation === null ? null : parseSituation(situation, catalog),
  }
  return buildDossier({ ...parts, holder, issuer, sample }, catalog, { on })
}

/** Reasons, what documents say beside their conditions and the version of the package are left out: they change with every sentence and every release. */
const readable = (value: unknown): string =>
  `${JSON.stringify(value, (key, inner) => (unread.has(key) ? undefined : inner), 2)}\n`
const unread: ReadonlySet<string> = new Set(['reason', 'engine', 'effort', 'fee', 'documents', 'notes', 'outcomes'])
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
const withoutEngine = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (key === 'engine' ? undefined : inner))

describe.each(stories.map((story) => [story.folder, story] as const))('%s', (folder, story) => {
  const dossier = dossierOf(story)
  const { name: _, contact: __, beside: ___, ...nameless } = { contact: false, beside: undefined, ...story.story.show }
  const person = (language: 'de' | 'en' | 'ar' | 'ps' | 'ti' | 'vi') =>
    buildPassport(dossier, catalog, { language, audience: 'person', show: story.story.show })
  const employer = buildPassport(dossier, catalog, { language: 'de', audience: 'employer', show: nameless })
  const issuer = { name: 'Beratungsstelle Muster', contact: null, verifyUrl: 'https://muster.example/pass', id: null }
  const sealed = { ...person('ar'), issuer }
  const marks = { seal: sameSeal(sealed), signature: sameSignature, scale: 1.2 }
  const golden = (file: string) => `../examples/${folder}/expected/${file}`

  it('gives its profiles, matches and pathways', async () => {
    await expect(readable(dossier.profiles)).toMatchFileSnapshot(golden('profiles.json'))
    await expect(readable(dossier.matches)).toMatchFileSnapshot(golden('matches.json'))
    await expect(readable(dossier.pathways)).toMatchFileSnapshot(golden('pathways.json'))
  })
  it('gives its passport, as data and as a page', async () => {
    await expect(`${JSON.stringify(person('de'), null, 2)}\n`).toMatchFileSnapshot(golden('passport.json'))
    await expect(renderHtml(person('de'), de, { part: 'page' })).toMatchFileSnapshot(golden('passport.html'))
  })
  it('gives the same bytes of everything that is too long to read', async () => {
    const hashes = {
      dossier: sha256(withoutEngine(dossier)),
      passport: passportHash(person('de')),
      pdfGerman: sha256(await renderPdf(person('de'), { text: de, fonts })),
      pdfEnglish: sha256(await renderPdf(person('en'), { text: en, fonts })),
      pdfEmployer: sha256(await renderPdf(employer, { text: de, fonts })),
      pdfArabic: sha256(await renderPdf(person('ar'), { text: ar, fonts })),
      pdfPashto: sha256(await renderPdf(person('ps'), { text: ps, fonts })),
      pdfTigrinya: sha256(await renderPdf(person('ti'), { text: ti, fonts })),
      pdfVietnamese: sha256(await renderPdf(person('vi'), { text: vi, fonts })),
      pdfSealedSignedLarge: sha256(await renderPdf(sealed, { text: ar, fonts, ...marks })),
    }
    await expect(`${JSON.stringify(hashes, null, 2)}\n`).toMatchFileSnapshot(golden('hashes.json'))
  })
})
