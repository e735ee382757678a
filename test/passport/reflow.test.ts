// A page at 400 % zoom, 320 pixels of CSS wide: no scrolling sideways, nothing outside, nothing hidden, however long the words are.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { inTab, noTab, shownEditions, swollen } from './tab.js'

const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
// WCAG 2.1, 1.4.12: what a reader may set without losing anything.
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`

/** How wide the page is, and what of it lies outside the screen, is cut off by a box or takes no room. */
const lostIn = (tab: Page) =>
  tab.evaluate(() => {
    const wide = document.documentElement.scrollWidth
    const lost: string[] = []
    const look = (rects: Iterable<DOMRect>, name: string) => {
      const all = [...rects]
      const inside = all.every(({ left, right, top }) => left >= -0.5 && right <= innerWidth + 0.5 && top >= -0.5)
      if (!inside || !all.some(({ width, height }) => width > 0 && height > 0)) lost.push(name)
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (!/[\p{L}\p{N}]/u.test(node.textContent ?? '') || node.parentElement?.closest('thead')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      look(range.getClientRects(), node.textContent?.slice(0, 40) ?? '')
    }
    for (const picture of document.querySelectorAll('tbody svg, .code svg, .cards svg, dl svg'))
      look([picture.getBoundingClientRect()], String(picture.getAttribute('class')))
    for (const box of document.querySelectorAll<HTMLElement>('body *:not(thead, thead *, svg, svg *)'))
      if (getComputedStyle(box).overflow !== 'visible') lost.push(`${box.className} hides what does not fit`)
    return { wide, lost }
  })

const full = shownEditions.map(
  ([name, passport, text]) => [`${name}, very much in it`, swollen(passport), text] as const,
)

it.for([...shownEditions, ...full])('needs no scrolling sideways and loses nothing: %s', async (edition, { skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  const [, passport, text] = edition
  const seen = await inTab(
    [passport, text],
    async (tab) => {
      const plain = await lostIn(tab)
      await tab.addStyleTag({ content: spacing })
      return [plain, await lostIn(tab)]
    },
    zoomed,
  )
  expect(seen).toEqual([0, 1].map(() => ({ wide: 320, lost: [] })))
})

it('notices a word that sticks out and a box that hides', async ({ skip }) => {
  const reason = noTab()
  const edition = shownEditions[0]
  if (reason || !edition) return skip(reason ?? 'no story')
  const change = '.passport .name { white-space: nowrap; font-size: 90px } .passport .lead { overflow: hidden }'
  const { wide, lost } = await inTab(
    [edition[1], edition[2]],
    async (tab) => {
      await tab.addStyleTag({ content: change })
      return lostIn(tab)
    },
    zoomed,
  )
  expect(wide).toBeGreaterThan(320)
  expect(lost).toContain('Amina Beispiel')
  expect(lost).toContain('lead hides what does not fit')
})
