// Passports in a tab of Chromium, for tests of what people see: German, Ukrainian and Arabic, and one that holds very much.
import { type BrowserContextOptions, chromium, type Page } from 'playwright'
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs'
import type { Passport } from '../../src/model/passport.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import { ar } from '../../src/text/ar.js'
import { de } from '../../src/text/de.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { uk } from '../../src/text/uk.js'
import { stories } from '../stories.js'
import { withoutCode } from '../tools.js'
import { catalog, dossierOf } from './story-editions.js'

const languages: readonly PartialSentences[] = [de, uk, ar]

/** The first story in three languages for both audiences, by name. */
export const shownEditions = stories.slice(0, 1).flatMap((example) => {
  const dossier = dossierOf(example)
  return languages.flatMap((text) =>
    (['person', 'employer'] as const).map((audience) => {
      const show = { ...example.story.show, name: audience === 'person' }
      const passport = buildPassport(dossier, catalog, { language: text.language, audience, show })
      return [`${text.language}, ${audience}`, passport, text] as const
    }),
  )
})

const longest = `https://muster.example/${'a'.repeat(185)}`
const endless = 'Lebensmittelhygiene'.repeat(15)

/** Everything that can be long is longer than a line, and nothing of it has a place to break. */
export const swollen = (passport: Passport): Passport => ({
  ...passport,
  holder: { name: endless, contact: [`${endless}@muster.example`] },
  issuer: passport.issuer && { ...passport.issuer, name: endless, verifyUrl: longest },
  competences: Array.from({ length: 5 }, () => passport.competences)
    .flat()
    .map((one) => ({ ...one, title: { [passport.language]: endless }, remark: { text: endless, language: 'de' } })),
  occupations: passport.occupations.map((one) => ({ ...one, title: { [passport.language]: endless } })),
})

/** Why no tab can be opened here, or null. */
export const noTab = (): string | null => (findChromium().path ? withoutCode() : findChromium().reason)

/** Shows a passport, does something with the page and closes the browser; what the test adds is outside of the page's policy. */
export async function inTab<T>(
  [passport, text]: readonly [Passport, PartialSentences],
  use: (tab: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const browser = await chromium.launch({ executablePath: findChromium().path ?? '', args: chromiumFlags })
  try {
    const context = await browser.newContext({ bypassCSP: true, ...options })
    const tab = await context.newPage()
    await tab.setContent(renderHtml(passport, text, { part: 'page' }))
    return await use(tab)
  } finally {
    await browser.close()
  }
}
