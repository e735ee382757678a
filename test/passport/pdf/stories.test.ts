// The stories of examples/ as files in every language of full depth: how many pages they need.
import { describe, expect, it } from 'vitest'
import { buildPassport } from '../../../src/passport/passport.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { ar } from '../../../src/text/ar.js'
import { de } from '../../../src/text/de.js'
import { en } from '../../../src/text/en.js'
import { pl } from '../../../src/text/pl.js'
import { ru } from '../../../src/text/ru.js'
import { uk } from '../../../src/text/uk.js'
import { stories } from '../../stories.js'
import { catalog, dossierOf } from '../story-editions.js'
import { readPages } from './reader.js'
import { fonts } from './sample.js'

const each = stories.flatMap((example) => {
  const dossier = dossierOf(example)
  return [de, en, uk, ru, pl, ar].map(
    (text) => [`${example.folder}, ${text.language}`, { dossier, example, text }] as const,
  )
})
type Edition = (typeof each)[number][1]

async function pagesOf({ dossier, example, text }: Edition, audience: 'person' | 'employer', more: object = {}) {
  const show = { ...example.story.show, ...more }
  const passport = buildPassport(dossier, catalog, { language: text.language, audience, show })
  return readPages(await renderPdf(passport, { text, fonts }))
}

describe('an edition of usual length', () => {
  it.each(each)('is read by an employer on one page: %s', async (_, edition) => {
    expect(await pagesOf(edition, 'employer', { name: false })).toHaveLength(1)
  })
  it.each(each)('is taken home on three pages at most: %s', async (_, edition) => {
    expect((await pagesOf(edition, 'person')).length).toBeLessThanOrEqual(3)
  })
})
