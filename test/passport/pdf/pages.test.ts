import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/passport/block.js'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { readFace } from '../../../src/passport/pdf/font/face.js'
import type { Frame } from '../../../src/passport/pdf/order/frame.js'
import type { Item } from '../../../src/passport/pdf/order/item.js'
import { type Page, pagesOf } from '../../../src/passport/pdf/order/pages.js'
import { bandsOf } from '../../../src/passport/pdf/order/sections.js'
import { wordingsOf } from '../../../src/passport/pdf/wordings.js'
import { readPages } from './reader.js'
import { competenceRows, fonts, sheetOf } from './sample.js'
import { competenceRow, competenceTable, grade, head2, head3, say, viewCell, viewHead } from './say.js'

const faces = fonts.slice(0, 2).map(readFace)
const frame: Frame = { faces, scale: 1, edition: 'person', container: 'flow', language: 'de', direction: 'ltr' }
const layOut = (blocks: readonly Block[], scale = 1): Page[] => pagesOf(bandsOf(blocks, { ...frame, scale }))
const section = (id: 'competences' | 'read' | 'areas' | 'legal', blocks: readonly Block[]): Block => ({
  kind: 'section',
  id,
  blocks,
})

const wordsIn = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item.kind === 'words' ? [item.glyphs.map(({ text }) => text).join('')] : []))
const wordsOn = ({ items }: Page) => wordsIn(items)
const heads = 'Kompetenz|Eigene Sicht|Sicht anderer|Nachweis'

const filler = (lines: number) => Array.from({ length: lines }, () => say('small', 'Zeile'))
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    competenceRow(`Zeile ${index + 1}.`, 'Tut etwas, das man sehen kann.', [
      [],
      viewCell('self', 2),
      viewCell('others', 3),
      [say('small', 'Betrieb')],
    ]),
  )

describe('a table of forty rows', () => {
  const pages = layOut([
    section('competences', [head2('Lange Tabelle'), competenceTable(rows(40)), say('small', 'Ende.')]),
  ])
  const titles = pages.map((page) => wordsOn(page).filter((words) => /^Zeile \d+\.$/u.test(words)))

  it('has each row once, in order, on more than one page', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(titles.flat()).toEqual(rows(40).map((_, index) => `Zeile ${index + 1}.`))
  })
  it('repeats its heads at the top of every page', () => {
    expect(pages.slice(1).map((page) => wordsOn(page).slice(0, 4).join('|'))).toEqual(pages.slice(1).map(() => heads))
    expect(pages.map((page) => wordsOn(page).filter((words) => words === 'Kompetenz').length)).toEqual(
      pages.map(() => 1),
    )
  })
  it('never divides a row', () => {
    for (const [index, page] of pages.entries()) {
      const statements = wordsOn(page).filter((words) => words.startsWith('Tut etwas')).length
      expect(statements).toBe(titles[index]?.length)
    }
  })
  it('reads the same in the file', async () => {
    const blocks = [competenceTable(rows(40))]
    const drawn = await readPages(await drawBlocks(blocks, sheetOf()))
    const words = drawn.flatMap(({ lines }) => lines.slice(0, -2).map(({ text }) => text))
    const withoutHeads = words.join('|').replaceAll(`${heads}|`, '')
    const rest = wordingsOf(blocks).slice(4)
    expect(withoutHeads).toBe(rest.map(({ line }) => line.text).join('|'))
  })
})

describe('a page', () => {
  const statement = 'Sieht, was zu tun ist, und macht es. '
  const block = fc.oneof(
    fc.constant(head2('## Abschnitt')),
    fc.constant(head3('## Teil')),
    fc.integer({ min: 1, max: 14 }).map((count) => say('body', statement.repeat(count).trim())),
    fc.integer({ min: 1, max: 5 }).map((count) => competenceTable(competenceRows.slice(0, count))),
    fc.integer({ min: 1, max: 4 }).map(
      (count): Block => ({
        ...{ kind: 'list', style: 'cards' },
        items: Array.from({ length: count }, () => [say('strong', 'Karte'), say('body', statement.trim())]),
      }),
    ),
  )
  const story = fc.array(block, { minLength: 10, maxLength: 40 })

  it('never ends with a heading, holds nothing below its text area, and loses no word', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(1, 1.3), (blocks, scale) => {
        // A heading at the very end has nothing to stay with.
        const whole = [...blocks, say('body', 'Ende.')]
        const pages = layOut(whole, scale)
        for (const { items } of pages) {
          expect(wordsIn(items).at(-1)).not.toMatch(/^##/u)
          for (const item of items) if (item.kind === 'words') expect(item.y).toBeLessThanOrEqual(790)
        }
        const words = pages.flatMap(wordsOn).join('').replaceAll(heads.replaceAll('|', ''), '')
        const wanted = wordingsOf(whole).map(({ line }) => line.text)
        expect(words).toBe(wanted.join('').replaceAll(heads.replaceAll('|', ''), ''))
      }),
      { numRuns: 40 },
    )
  })
  it('keeps the note with the last row of its table, wherever the page ends', () => {
    for (let lines = 30; lines < 50; lines++) {
      const table = [competenceTable(rows(3)), say('small', 'Hinweis.')]
      const pages = layOut([...filler(lines), section('competences', table)])
      const note = pages.findIndex((page) => wordsOn(page).includes('Hinweis.'))
      expect(wordsOn(pages[note] ?? { items: [], footer: [], bookmarks: [] })).toContain('Zeile 3.')
    }
  })
  it('keeps the key to the page together, wherever the page ends', () => {
    for (let lines = 0; lines < 62; lines += 1) {
      const key = section('read', [
        head2('So lesen Sie diesen Pass'),
        say('small', 'Erst dies.'),
        say('small', 'Dann das.'),
      ])
      const holding = layOut([...filler(lines), key]).filter((page) =>
        /So lesen|Erst dies|Dann das/u.test(wordsOn(page).join()),
      )
      expect([lines, holding.length]).toEqual([lines, 1])
    }
  })
  it('keeps a heading and the text below it with the list that they head, wherever the page ends', () => {
    const list: Block = {
      kind: 'list',
      style: 'groups',
      items: [[say('label', 'alles gezeigt'), say('small', statement.repeat(8))]],
    }
    for (let lines = 40; lines < 62; lines += 1) {
      const pages = layOut([
        ...filler(lines),
        section('areas', [head3('Koch/Köchin'), say('small', 'Nummern nach: X'), list]),
      ])
      const holding = pages.filter((page) => /Koch\/|Nummern|alles gezeigt/u.test(wordsOn(page).join()))
      expect([lines, holding.length]).toEqual([lines, 1])
    }
  })
  it.each([1, 1.2, 1.3])('divides no word of usual length in a table (scale %d)', (scale) => {
    const long = [
      competenceRow('Im Küchenteam zusammenarbeiten', 'Bedient Küchenmaschinen sicher.', [
        [say('quote', 'In der Gemeinschaftsküche.')],
        viewCell('self', 3, [2, 4]),
        viewCell('others', 2),
        [say('label', 'hat beschrieben', grade('described')), say('small', 'Ausbildungskraft, 02.10.2026 [1]')],
      ]),
    ]
    const words = layOut([competenceTable(long)], scale)
      .flatMap(wordsOn)
      .join(' ')
    expect(words).toMatch(/zusammenarbeiten.*Küchenmaschinen.*Gemeinschaftsküche.*beschrieben.*Ausbildungskraft/u)
    expect(words).toContain('3 von 4')
  })
  it('divides no word of a usual occupation', () => {
    const row = [
      [say('strong', 'Verfahrensmechanikerin für Beschichtungstechnik')],
      [say('strong', 'alles')],
      [say('strong', 'alles')],
    ]
    const heads = [
      [say('label', 'Beruf')],
      viewHead('Eigene Sicht je Bereich', 'self'),
      viewHead('Sicht anderer je Bereich', 'others'),
    ]
    expect(
      layOut([{ kind: 'table', id: 'occupations', heads, rows: [row] }])
        .flatMap(wordsOn)
        .join('|'),
    ).toContain('|Verfahrensmechanikerin |')
  })
  it('is filled by the end of an edition for employers', () => {
    const end: Block = { kind: 'section', id: 'legal', blocks: [say('small', statement.repeat(20))] }
    const pages = layOut([...filler(54), end])
    expect(pages.map((page) => wordsOn(page).filter((words) => words !== 'Zeile').length > 1)).toEqual([true, true])
  })
  it('leaves a heading of the competences only where 150 points are left for it', () => {
    const tops = Array.from({ length: 50 }, (_, lines) => {
      const pages = layOut([...filler(lines), section('competences', [head2('Kompetenzen'), competenceTable(rows(6))])])
      return pages.flatMap(({ bookmarks }) => bookmarks.map(({ y }) => y))
    })
    expect(tops.length).toBe(50)
    expect(Math.max(...tops.flat())).toBeLessThanOrEqual(640)
    expect(Math.max(...tops.flat())).toBeGreaterThan(600)
  })
  it('divides a paragraph with three lines before its end and two behind it at least', () => {
    for (let lines = 40; lines < 60; lines++) {
      const pages = layOut([...filler(lines), say('body', statement.repeat(12).trim())])
      const parts = pages.map((page) => wordsOn(page).filter((words) => words !== 'Zeile').length)
      for (const part of parts.length > 1 && parts[0] ? parts : []) expect(part).toBeGreaterThanOrEqual(2)
    }
  })
})

describe('a row that fills a page alone', () => {
  it('is divided where it has no room beside its heading, which stays with it', () => {
    const tall = Array.from({ length: 54 }, () => say('quote', 'Zeile'))
    const table = competenceTable([competenceRow('Erste', 'Tut etwas.', [tall, [], [], []])])
    const [first, ...rest] = layOut([...filler(20), section('competences', [head2('Kompetenzen'), table])])
    expect(first && wordsOn(first).includes('Kompetenzen')).toBe(false)
    expect(wordsOn(rest[0] ?? { items: [], footer: [], bookmarks: [] })).toEqual(
      expect.arrayContaining(['Kompetenzen', 'Erste']),
    )
    expect(rest.flatMap(wordsOn).filter((words) => words === 'Zeile').length).toBe(54)
  })
})

describe('a row that no page is high enough for', () => {
  const long = Array.from({ length: 900 }, (_, index) => `Wort${index}`).join(' ')
  const blocks = [
    section('competences', [
      head2('Kompetenzen'),
      competenceTable([competenceRow('Erste', long, [[say('quote', long)], [], [], []]), ...rows(1)]),
    ]),
  ]
  const pages = layOut(blocks)

  it('goes on over as many pages as it needs, each with the heads, and loses no word', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.slice(1).map((page) => wordsOn(page)[0])).toEqual(pages.slice(1).map(() => 'Kompetenz'))
    const words = pages.flatMap(wordsOn).join('')
    for (const index of [0, 451, 899]) expect(words.split(`Wort${index}`).length).toBeGreaterThan(2)
  })
  it('begins under its heading and stays inside the text area with every shape', () => {
    expect(wordsOn(pages[0] ?? { items: [], footer: [], bookmarks: [] })).toContain('Erste')
    for (const item of pages.flatMap(({ items }) => items)) {
      if (item.kind === 'box') expect(item.y + item.height).toBeLessThanOrEqual(790.01)
    }
  })
})
