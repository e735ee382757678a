// The stories of examples/ as passports in every edition.
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import { buildPassport } from '../../src/passport/passport.js'
import { en } from '../../src/text/en.js'
import { german as de } from '../../src/text/parts/german.js'
import { deepFreeze } from '../deep-freeze.js'
import { type ExampleStory, stories } from '../stories.js'

export const catalog = loadCatalog(documents)
const tables = { de, en } as const

export function dossierOf({ story, assessments, situation }: ExampleStory) {
  const parts = {
    assessments: assessments.map((json) => parseAssessment(json, catalog)),
    situation: situation === null ? null : parseSituation(situation, catalog),
  }
  return buildDossier({ ...parts, holder: story.holder, issuer: story.issuer, sample: story.sample }, catalog, {
    on: story.on,
  })
}

/** Name, passport, table and dossier of every story in both languages for both audiences; for employers without a name. */
export const storyEditions = stories.flatMap((example) => {
  const dossier = deepFreeze(dossierOf(example))
  return (['de', 'en'] as const).flatMap((language) =>
    (['person', 'employer'] as const).map((audience) => {
      const show = { ...example.story.show, ...(audience === 'employer' ? { name: false } : {}) }
      const passport = buildPassport(dossier, catalog, { language, audience, show })
      return [`${example.folder}, ${language}, ${audience}`, passport, tables[language], dossier] as const
    }),
  )
})
