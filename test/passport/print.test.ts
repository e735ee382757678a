// A printed page of HTML: whatever its height, no heading stands at its end, and the foot never stands alone.
import { spawnSync } from 'node:child_process'
import { chromium } from 'playwright'
import { expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../../.ci/chromium.mjs'
import type { Passport } from '../../src/model/passport.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { footerLine } from '../../src/passport/footer.js'
import { renderHtml } from '../../src/passport/html.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { missing, withoutCode } from '../tools.js'
import { allBlocks, sectionOf, tableOf } from './reading.js'
import { storyEditions } from './story-editions.js'

/** What must not end a page: headings, the line of positions below one, the key, heads of a table. */
function openingWords(passport: Passport, text: PartialSentences): string[] {
  const blocks = passportBlocks(passport, text)
  const headings = allBlocks(blocks).flatMap((block) => (block.kind === 'heading' ? block.lines : []))
  const positions = sectionOf(blocks, 'areas').flatMap((block, index, { length }) =>
    block.kind === 'text' && index < length - 1 ? [block.line] : [],
  )
  const heads = tableOf(blocks, 'competences').heads.flat()
  const key = allBlocks(sectionOf(blocks, 'competences').filter((block) => block.kind === 'list'))
  const lines = [...heads, ...key].flatMap((block) => (block.kind === 'text' ? [block.line] : []))
  return [...headings, ...positions, ...lines].map((line) => line.text)
}

/** The first and the last line of each page. */
function pagesOf(pdf: Uint8Array): { readonly first: string; readonly last: string }[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => {
      const lines = page.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
      return { first: lines[0] ?? '', last: lines.at(-1) ?? '' }
    })
}

const printed = storyEditions.filter(([name]) => /^1.*(de, person|en, employer)$/u.test(name))

const title = 'ends no page with what opens something, whatever its height: %s'
it.for(printed)(title, { timeout: 60_000 }, async ([, passport, text], { skip }) => {
  const { path, reason } = findChromium()
  const absent = path ? (missing('pdftotext') ?? withoutCode()) : reason
  if (!path || absent) return skip(absent ?? reason)
  const opening = openingWords(passport, text)
  const foot = footerLine(passport, text).text
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags })
  try {
    const tab = await browser.newPage({ bypassCSP: true })
    await tab.setContent(renderHtml(passport, text, { part: 'page' }))
    const counts = new Set<number>()
    for (let height = 150; height <= 300; height += 15) {
      await tab.addStyleTag({ content: `@page { size: 210mm ${height}mm }` }) // else A4 is scaled to the height
      const pages = pagesOf(await tab.pdf({ preferCSSPageSize: true }))
      counts.add(pages.length)
      const wrong = pages.filter(({ first, last }) => first === foot || opening.some((words) => words.endsWith(last)))
      expect([height, pages.length > 0, wrong]).toEqual([height, true, []])
    }
    expect(counts.size).toBeGreaterThan(1)
  } finally {
    await browser.close()
  }
})
