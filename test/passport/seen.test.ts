// What people see of a page: marks in forced colours and on paper without backgrounds, the keyboard's place, language and direction.

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { fa } from '../../src/text/fa.js'
import { inTab, noTab, shownEditions } from './tab.js'

/** Brightness (0 to 255) of the ground and in the middle of shapes, in a picture of the page. */
async function brightness(tab: Page, ...selectors: string[]): Promise<{ ground: number; middles: number[][] }> {
  const places = await tab.evaluate((all) => {
    const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const
    return all.map((one) => [...document.querySelectorAll(one)].map((shape) => middle(shape.getBoundingClientRect())))
  }, selectors)
  const picture = (await tab.screenshot({ fullPage: true })).toString('base64')
  return tab.evaluate(
    async ([png, at]) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
      canvas?.drawImage(image, 0, 0)
      const one = (x: number, y: number) => {
        const [r = 0, g = 0, b = 0] = canvas?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []
        return Math.round((r + g + b) / 3)
      }
      return { ground: one(2, 2), middles: at.map((group) => group.map(([x, y]) => one(x, y))) }
    },
    [picture, places] as const,
  )
}

const forPeople = shownEditions.filter(([name]) => name.endsWith('person'))
const palettes = (['light', 'dark'] as const).flatMap((scheme) =>
  forPeople.map(([name, ...edition]) => [`${name}, ${scheme}`, edition, scheme] as const),
)
it.for(palettes)('tells filled from empty marks in forced colours: %s', async ([, edition, scheme], { skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  await inTab(
    edition,
    async (tab) => {
      const filled = ['.level .on', '.areas .box[fill]']
      const { ground, middles } = await brightness(tab, ...filled, '.level .off')
      const [on = [], whole = [], off = []] = middles
      expect(Math.min(on.length, whole.length, off.length)).toBeGreaterThan(3)
      expect([...on, ...whole].filter((each) => Math.abs(each - ground) < 180)).toEqual([])
      expect(off.filter((each) => Math.abs(each - ground) > 10)).toEqual([])
      const outlines = await tab.evaluate(() =>
        [...document.querySelectorAll('.mark .off, .mark .empty, .mark .dashed, .mark .line, .mark .box')].map(
          (shape) => getComputedStyle(shape).stroke,
        ),
      )
      expect(new Set(outlines)).toEqual(new Set([scheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)']))
    },
    { forcedColors: 'active', colorScheme: scheme, viewport: { width: 800, height: 600 } },
  )
})

it.for(shownEditions)('reaches every link with the keyboard and shows where it is: %s', async (edition, { skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  await inTab([edition[1], edition[2]], async (tab) => {
    const links = await tab.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.length).toBeGreaterThan(0)
    const before = await tab.screenshot({ fullPage: true })
    for (const href of links) {
      await tab.keyboard.press('Tab')
      const place = await tab.evaluate(() => {
        const at = document.activeElement
        const { outlineStyle, outlineWidth } = getComputedStyle(at ?? document.body)
        const { top, bottom } = at?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        const shown =
          top >= 0 && bottom <= innerHeight && outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
        return { href: at?.getAttribute('href'), shown }
      })
      expect(place).toEqual({ href, shown: true })
      expect(before.equals(await tab.screenshot({ fullPage: true }))).toBe(false)
    }
    await tab.keyboard.press('Tab') // and out again: the page holds nobody
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true)
  })
})

/** Filled shapes on one long page, printed without background graphics. */
async function fills(tab: Page): Promise<number> {
  await tab.addStyleTag({ content: '@page { size: 210mm 3000mm }' })
  const data = new Uint8Array(await tab.pdf({ preferCSSPageSize: true, printBackground: false }))
  const file = await getDocument({ data, verbosity: 0 }).promise
  expect(file.numPages).toBe(1)
  const { fnArray, argsArray } = await (await file.getPage(1)).getOperatorList()
  await file.destroy()
  const filling: readonly unknown[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]
  return fnArray.filter((code, at) => code === OPS.constructPath && filling.includes(argsArray[at]?.[0])).length
}

it.for(forPeople)('prints every filled cell without background graphics: %s', async (edition, { skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  const [, passport, text] = edition
  await inTab([passport, text], async (tab) => {
    const filled = await tab.locator('.mark [fill="currentColor"]').count()
    expect(filled).toBeGreaterThan(20)
    const all = await fills(tab)
    await tab.addStyleTag({ content: '.mark [fill="currentColor"] { fill: none !important }' })
    expect(all - (await fills(tab))).toBe(filled)
  })
})

it.for(shownEditions)('begins marks and gaps where reading begins: %s', async (edition, { skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  const [, passport, text] = edition
  const { wrong, ends } = await inTab([passport, text], (tab) =>
    tab.evaluate(() => {
      const turned = document.querySelector('.passport')?.getAttribute('dir') === 'rtl'
      const starts = (box: Element) => (turned ? -box.getBoundingClientRect().right : box.getBoundingClientRect().left)
      const marks = [...document.querySelectorAll('.mark')].map((mark) => [...mark.querySelectorAll('rect, circle')])
      const disordered = marks.filter((cells) =>
        cells.some((cell, i) => i > 0 && starts(cell) <= starts(cells[i - 1] ?? cell)),
      )
      const heading = document.querySelector('.competences h2')
      const row = document.querySelector('.competences tbody th p')
      return { wrong: disordered.length, ends: heading && row ? Math.abs(starts(heading) - starts(row)) : null }
    }),
  )
  expect([wrong, ends]).toEqual([0, expect.closeTo(0, 1)])
})

it.for(shownEditions)('says the language and direction of every piece: %s', async (edition, { skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  const [, passport, text] = edition
  const { whole, wrong } = await inTab([passport, text], (tab) =>
    tab.evaluate(() => {
      const { lang, dir } = document.documentElement
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const odd: string[] = []
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const [said, parent] = [node.textContent ?? '', node.parentElement]
        if (!parent || parent.closest('a')) continue
        const own = /\p{Script=Arabic}/u.test(said) ? 'ar' : /\p{Script=Cyrillic}{2}/u.test(said) ? 'uk' : 'de'
        const marked = parent.closest('[lang]')?.getAttribute('lang')
        const way = getComputedStyle(parent).direction
        const isSure = own !== 'de' || (said.match(/\p{Script=Latin}/gu)?.length ?? 0) > 40
        if (isSure && (marked !== own || way !== (own === 'ar' ? 'rtl' : 'ltr'))) odd.push(`${marked} ${way}: ${said}`)
      }
      return { whole: [lang, dir], wrong: odd }
    }),
  )
  expect(whole).toEqual([passport.language, passport.language === 'ar' ? 'rtl' : 'ltr'])
  expect(wrong).toEqual([])
})

const [, arabicEdition] = shownEditions.find(([name]) => name === 'ar, person') ?? []
it('keeps short German words at the side of a page from right to left, paragraphs at their own', async ({ skip }) => {
  const reason = noTab()
  if (reason) return skip(reason)
  const persian = arabicEdition && { ...arabicEdition, language: 'fa' as const }
  if (!persian) throw new Error('There is no Arabic edition.')
  const german = persian.rubrics.map((rubric) => ({ ...rubric, title: { de: 'Kochen' } }))
  await inTab([{ ...persian, rubrics: german }, fa], async (tab) => {
    const sides = await tab.evaluate(() => {
      const end = (selector: string) => {
        const words = document.querySelector(selector)
        const range = document.createRange()
        range.selectNodeContents(words ?? document.body)
        const [inner, outer] = [range.getBoundingClientRect(), words?.getBoundingClientRect()]
        return outer ? Math.round(outer.right - inner.right) : null
      }
      return [end('.head .lead[dir="ltr"]'), end('.boxes .lead[dir="ltr"]')]
    })
    expect(sides[0]).toBe(0)
    expect(sides[1]).toBeGreaterThan(0)
  })
})
