import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/passport/block.js'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { readFace } from '../../../src/passport/pdf/font/face.js'
import type { Frame } from '../../../src/passport/pdf/order/frame.js'
import type { Item } from '../../../src/passport/pdf/order/item.js'
import { mirroredPages } from '../../../src/passport/pdf/order/mirror.js'
import { pagesOf } from '../../../src/passport/pdf/order/pages.js'
import { bandsOf } from '../../../src/passport/pdf/order/sections.js'
import { footerFrom, open, PDFDict, PDFName, readPages } from './reader.js'
import { arabicBlocks, arabicSheet, sayIn } from './right-to-left.js'
import { fonts, personBlocks } from './sample.js'
import { head3 } from './say.js'

const frame: Frame = {
  faces: fonts.map(readFace),
  scale: 1,
  edition: 'person',
  container: 'flow',
  language: 'de',
  direction: 'ltr',
}
const backwards = (text: string) => [...text].reverse().join('')
const pagesIn = async (blocks: readonly Block[], scale = 1) =>
  readPages(await drawBlocks(blocks, arabicSheet({ scale })))

describe('a page that is read from the right', () => {
  const pages = pagesOf(bandsOf(personBlocks, frame))
  const turned = mirroredPages(pages)
  const all = (list: typeof pages): Item[] => list.flatMap(({ items }) => [...items])

  it('has every item at 609 - x - width, at its old height', () => {
    const [before, after] = [all(pages), all(turned)]
    expect(after.length).toBe(before.length)
    before.forEach((item, index) => {
      if (item.kind === 'runs') return
      expect(after[index]).toEqual({ ...item, x: 609 - item.x - item.width })
    })
  })
  it('stays inside the text area, so that the margin for filing stays on the left', () => {
    const words = all(turned).filter((item) => item.kind === 'words')
    expect(Math.min(...words.map(({ x }) => x))).toBeGreaterThanOrEqual(71 - 0.01)
    expect(Math.max(...words.map(({ x, width }) => x + width))).toBeLessThanOrEqual(538.01)
  })
  it('has the code at the left with its modules in their order: they begin where the text area begins', () => {
    const [code, old] = [turned, pages].map((list) => all(list).find((item) => item.kind === 'runs'))
    expect(code?.x).toBeCloseTo(71, 0)
    expect(code?.kind === 'runs' && old?.kind === 'runs' && code.runs === old.runs).toBe(true)
  })
})

describe('the Arabic edition', () => {
  it('begins its lines at the right edge, spaces at their ends outside', async () => {
    const [page] = await pagesIn(arabicBlocks)
    const lineWith = (words: string) => page?.lines.find(({ text }) => text === backwards(words))
    const heading = lineWith('نقاط قوتي')
    expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeCloseTo(538, 0)
    const footer = page?.lines.filter(({ y }) => y > footerFrom) ?? []
    expect(footer.map(({ x, width }) => [Math.round(x), Math.round(x + width)])).toEqual([
      [expect.any(Number), 538],
      [71, expect.any(Number)],
    ])
  })
  it('keeps names in Latin script at the right, and German paragraphs at their own side', async () => {
    const [page] = await pagesIn(arabicBlocks)
    const name = page?.lines.find(({ text }) => text === 'Amina Beispiel')
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeCloseTo(538, 0)
    const german = page?.lines.filter(({ text }) => /^(Rechtlicher|Speisen sicher)/u.test(text)) ?? []
    expect(german.map(({ x }) => Math.round(x))).toEqual([71, 71])
  })
  it('keeps short German words at the right, and numbers at the right of what they count', async () => {
    const task = sayIn(
      'ar',
      'body',
      'يُرجى طبخ وجبة ساخنة لعشرة أشخاص مع آخرين. يكون مكان العمل بعد ذلك نظيفًا. '.repeat(3).trim(),
    )
    const blocks: Block[] = [
      { kind: 'section', id: 'head', blocks: [sayIn('de', 'notice', 'Es gilt der deutsche Text.')] },
      {
        ...{ kind: 'section', id: 'areas' },
        blocks: [head3('Fachkraft Küche'), { kind: 'list', style: 'plain', items: [[sayIn('de', 'body', 'Sofort.')]] }],
      },
      { kind: 'section', id: 'tasks', blocks: [{ kind: 'list', style: 'numbers', items: [[task]] }] },
    ]
    const [page] = await pagesIn(blocks)
    const rightOf = (found: RegExp) => {
      const line = page?.lines.find(({ text }) => found.test(text))
      return Math.round((line?.x ?? 0) + (line?.width ?? 0))
    }
    expect(rightOf(/Es gilt/u)).toBe(538)
    expect(rightOf(/Fachkraft/u)).toBe(538)
    expect(rightOf(/Sofort/u)).toBe(538)
    expect(rightOf(/^\.?1\.?$/u)).toBe(538)
  })
  it('stands inside the text area at every scale', async () => {
    for (const scale of [1, 1.2, 1.3]) {
      for (const { lines } of await pagesIn(arabicBlocks, scale)) {
        for (const { x, width } of lines) {
          expect(x + width).toBeLessThanOrEqual(538.01)
          expect(x).toBeGreaterThan(71 - 5)
        }
      }
    }
  })
  it('has the numbers of a list at the right, apart from their words', async () => {
    const items = [[sayIn('ar', 'body', 'يُرجى الانتباه')], [sayIn('de', 'body', 'Eine warme Mahlzeit kochen.')]]
    const [page] = await pagesIn([
      { kind: 'section', id: 'tasks', blocks: [{ kind: 'list', style: 'numbers', items }] },
    ])
    const words = page?.lines.find(({ text }) => text === backwards('يُرجى الانتباه'))
    const numbers = page?.lines.filter(({ text }) => /^\.[12]$/u.test(text)) ?? []
    expect(numbers.map(({ x, width }) => Math.round(x + width))).toEqual([538, 538])
    expect((numbers[0]?.x ?? 0) - (words?.x ?? 0) - (words?.width ?? 0)).toBeGreaterThan(2)
  })
  it('says its direction to viewers', async () => {
    const { catalog } = await open(await drawBlocks(arabicBlocks, arabicSheet()))
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('Direction'))).toBe(
      PDFName.of('R2L'),
    )
  })
  it('is the same file twice', async () => {
    const [first, again] = [
      await drawBlocks(arabicBlocks, arabicSheet()),
      await drawBlocks(arabicBlocks, arabicSheet()),
    ]
    expect(Buffer.compare(first, again)).toBe(0)
  })
})

describe('an Arabic box on a German page', () => {
  it('has its lines at the right edge of the box', async () => {
    const box = { kind: 'list', style: 'boxes', items: [[sayIn('ar', 'lead', 'سلام')]] } as const
    const bytes = await drawBlocks([box], arabicSheet({ language: 'de' }))
    const [page] = await readPages(bytes)
    const line = page?.lines.find(({ text }) => text === 'مالس')
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(538 - 12, 0)
  })
})
