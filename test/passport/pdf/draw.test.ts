import { describe, expect, it } from 'vitest'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { wordingsOf } from '../../../src/passport/pdf/wordings.js'
import { footerFrom, readPages, readWords } from './reader.js'
import { employerBlocks, employerSheet, personBlocks, sheetOf } from './sample.js'
import { competenceRow, competenceTable, levelOf, line, say } from './say.js'

describe('the words of a page', () => {
  it.each([
    ['person', personBlocks, sheetOf()],
    ['employer', employerBlocks, employerSheet],
  ] as const)('are the lines of the blocks in their order (%s)', async (_name, blocks, sheet) => {
    const drawn = await readWords(await drawBlocks(blocks, sheet))
    const wanted = wordingsOf(blocks).map((wording) => wording.line.text)
    expect(drawn.join('')).toBe(wanted.join(''))
    expect(wanted.length).toBeGreaterThan(50)
  })
  it('are the same words in large print', async () => {
    const drawn = await readWords(await drawBlocks(personBlocks.slice(0, 3), sheetOf({ scale: 1.2 })))
    expect(drawn.join('')).toBe(
      wordingsOf(personBlocks.slice(0, 3))
        .map((wording) => wording.line.text)
        .join(''),
    )
  })
  it('stand inside the text area on every page, the footer below it', async () => {
    const pages = await readPages(await drawBlocks(personBlocks, sheetOf()))
    for (const { lines } of pages) {
      const body = lines.filter(({ y }) => y < footerFrom)
      expect(Math.min(...body.map(({ x }) => x))).toBeGreaterThanOrEqual(71)
      expect(Math.max(...body.map(({ x, width }) => x + width))).toBeLessThanOrEqual(538.01)
      expect(Math.max(...body.map(({ y }) => y))).toBeLessThanOrEqual(790)
    }
  })
  it('end with the footer, which counts the pages', async () => {
    const pages = await readPages(await drawBlocks(personBlocks, sheetOf()))
    expect(pages.map(({ lines }) => lines.slice(-2).map(({ text }) => text))).toEqual(
      [1, 2, 3].map((page) => [
        'Amina Beispiel · Kompetenzpass MU-2026-0417-K7 · Muster mit erfundenen Daten',
        `Seite ${page} von 3`,
      ]),
    )
  })
})

describe('a long footer', () => {
  const name = Array.from({ length: 12 }, (_, index) => `Langername${index}`).join(' ')
  const footer = (left: string) => ({ left: line(left), pageOf: () => line('Seite 1') })

  it('grows upwards, its last line beside the number of the page', async () => {
    const [page] = await readPages(await drawBlocks([say('body', 'Kurz.')], sheetOf({ footer: footer(name) })))
    const lines = page?.lines.slice(1) ?? []
    expect(lines.map(({ y }) => Math.round(y))).toEqual([806, 817, 817])
    expect(lines.at(-1)?.text).toBe('Seite 1')
  })
  it('takes its room from the page where it needs more', async () => {
    const blocks = Array.from({ length: 70 }, () => say('body', 'Kurz.'))
    const [page] = await readPages(await drawBlocks(blocks, sheetOf({ footer: footer(`${name} ${name} ${name}`) })))
    const [body, foot] = [page?.lines.filter(({ size }) => size > 8), page?.lines.filter(({ size }) => size === 8)]
    expect(foot?.length).toBeGreaterThan(4)
    expect(Math.max(...(body ?? []).map(({ y }) => y))).toBeLessThan(Math.min(...(foot ?? []).map(({ y }) => y)) - 11)
  })
})

describe('words beside a mark', () => {
  it('stand below it where the cell has no room for them in one line', async () => {
    const cell = (words: string) => [say('small', words, levelOf('self', 2))]
    const rows = ['2 von 4', 'Stufe zwei von vier'].map((words) =>
      competenceRow('Titel', 'Tut es.', [[], cell(words), [], []]),
    )
    const [page] = await readPages(await drawBlocks([competenceTable(rows)], sheetOf()))
    const beside = page?.lines.find(({ text }) => text === '2 von 4')
    const below = page?.lines.filter(({ text }) => /Stufe|vier/u.test(text)) ?? []
    const heads = page?.lines.find(({ text }) => text === 'Eigene Sicht')
    const left = (heads?.x ?? 0) - 13.6
    expect(beside?.x).toBeCloseTo(left + 48, 1)
    expect(below.map(({ x }) => Math.round(x - left))).toEqual(below.map(() => 0))
  })
})

describe('the pages', () => {
  it('are three for the look of the person and one for employers', async () => {
    expect((await readPages(await drawBlocks(personBlocks, sheetOf()))).length).toBe(3)
    expect((await readPages(await drawBlocks(employerBlocks, employerSheet))).length).toBe(1)
  })
  it('weigh at most 60 kB', async () => {
    expect((await drawBlocks(personBlocks, sheetOf())).length).toBeLessThanOrEqual(60_000)
  })
  it('grow with the scale but for the footer', async () => {
    const [usual] = await readPages(await drawBlocks(personBlocks, sheetOf()))
    const [large] = await readPages(await drawBlocks(personBlocks, sheetOf({ scale: 1.2 })))
    expect([usual?.lines[0]?.size, usual?.lines.at(-1)?.size]).toEqual([11, 8])
    expect([large?.lines[0]?.size, large?.lines.at(-1)?.size]).toEqual([13.2, 8])
  })
})
