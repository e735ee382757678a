// The stories of examples/ as files: how many pages they need.
import { expect, it } from 'vitest'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { storyEditions } from '../story-editions.js'
import { readPages } from './reader.js'
import { fonts } from './sample.js'

const forEmployers = storyEditions.filter(([, { audience }]) => audience === 'employer')

it.each(forEmployers)('is read by an employer on one page: %s', async (_, passport, text) => {
  const pages = await readPages(await renderPdf(passport, { text, fonts }))
  expect(pages).toHaveLength(1)
})
