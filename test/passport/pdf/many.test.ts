// Any number of anything: nothing is cut off, nothing runs in circles.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/passport/block.js'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { footerFrom, type ReadPage, readPages } from './reader.js'
import { sheetOf } from './sample.js'
import { competenceRow, competenceTable, grade, head2, line, say, viewCell, viewHead } from './say.js'

const section = (id: 'competences' | 'occupations' | 'areas', blocks: readonly Block[]): Block => ({
  ...{ kind: 'section', id, blocks },
})
const rowOf = (title: string, statement = 'Tut etwas, das man sehen kann.') =>
  competenceRow(title, statement, [
    [],
    viewCell('self', 2),
    viewCell('others', 3, [2, 4]),
    [say('label', 'beobachtet', grade('observed')), say('small', 'Betrieb, 02.10.2026 [1]')],
  ])
const isBody = ({ y }: { readonly y: number }) => y < footerFrom

function expectInside(pages: readonly ReadPage[]): void {
  for (const { x, y, width } of pages.flatMap(({ lines }) => lines.filter(isBody))) {
    expect(x).toBeGreaterThanOrEqual(71 - 0.01)
    expect(x + width).toBeLessThanOrEqual(538.01)
    expect(y).toBeLessThanOrEqual(790)
  }
}

const textsOn = ({ lines }: ReadPage) => lines.filter(isBody).map(({ text }) => text.trim())

describe('five hundred competences', () => {
  it.each([1, 1.3])(
    'stand in one table with its heads on every page, each once and in order, at scale %d',
    async (scale) => {
      const rows = Array.from({ length: 500 }, (_, index) => rowOf(`Nr. ${index}`))
      const blocks = [section('competences', [head2('Kompetenzen'), competenceTable(rows), say('small', 'Hinweis.')])]
      const pages = await readPages(await drawBlocks(blocks, sheetOf({ scale })))
      expectInside(pages)
      const titles = pages.flatMap((page) => textsOn(page).filter((text) => /^Nr. \d+$/u.test(text)))
      expect(titles).toEqual(rows.map((_, index) => `Nr. ${index}`))
      for (const page of pages) expect(textsOn(page).filter((text) => text === 'Kompetenz').length).toBe(1)
      const last = pages.at(-1)
      expect(last && textsOn(last)).toEqual(expect.arrayContaining(['Nr. 499', 'Hinweis.']))
    },
  )
})

describe('a hundred occupations', () => {
  it('go over as many pages as they need', async () => {
    const cell = (view: 'self' | 'others') => [
      say('strong', 'das meiste', {
        ...{ kind: 'areas', view },
        segments: Array.from({ length: 30 }, () => ({ weight: 3, shown: 'some' as const })),
      }),
    ]
    const rows = Array.from({ length: 100 }, (_, index) => [
      [say('strong', `Beruf ${index}`)],
      cell('self'),
      cell('others'),
    ])
    const heads = [[say('label', 'Beruf')], viewHead('Eigene Sicht', 'self'), viewHead('Sicht anderer', 'others')]
    const blocks = [section('occupations', [head2('Berufe'), { kind: 'table', id: 'occupations', heads, rows }])]
    const pages = await readPages(await drawBlocks(blocks, sheetOf()))
    expectInside(pages)
    const titles = pages.flatMap((page) => textsOn(page).filter((text) => /^Beruf \d/u.test(text)))
    expect(titles).toEqual(rows.map((_, index) => `Beruf ${index}`))
  })
})

describe('words longer than anybody reckons with', () => {
  const word = 'Abcdefghij'.repeat(20)
  const name = Array.from({ length: 30 }, (_, index) => `Langer${index}`)
    .join(' ')
    .padEnd(300, 'x')
  const everywhere: Block[] = [
    {
      ...{ kind: 'section', id: 'head' },
      blocks: [
        { kind: 'heading', level: 1, lines: [line('Kompetenzpass'), line(name)] },
        say('lead', word),
        { kind: 'code', payload: 'x', alt: line('Code'), label: line('Code') },
      ],
    },
    section('competences', [head2(word), competenceTable([rowOf(name, word), rowOf(word, name)]), say('small', word)]),
    ...(['boxes', 'cards', 'plain', 'numbers', 'key', 'grades', 'groups'] as const).map(
      (style): Block => ({
        ...{ kind: 'list', style },
        items: [
          [say('label', word, grade('observed')), say('small', name)],
          [say('label', name), say('small', word)],
        ],
      }),
    ),
  ]

  it.each([1, 1.3])(
    'stay inside their columns and lose no letter, in every kind of block, at scale %d',
    async (scale) => {
      const footer = { left: line(name), pageOf: () => line('Seite') }
      const pages = await readPages(await drawBlocks(everywhere, sheetOf({ scale, footer })))
      expectInside(pages)
      const drawn = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')
      expect(drawn.split('Abcdefghij').length).toBeGreaterThan(20 * 8)
      const letters = (text: string) => text.replace(/\s/gu, '').length
      expect(letters(drawn)).toBeGreaterThanOrEqual(letters(word) * 11 + letters(name) * 10)
    },
  )
})

describe('a row that is higher than three pages', () => {
  it('goes on on every page, also with marks and a quotation in it', async () => {
    const long = Array.from({ length: 1500 }, (_, index) => `Wort${index}`).join(' ')
    const row = competenceRow('Titel', long, [
      [say('quote', long)],
      viewCell('self', 2, [1, 4]),
      viewCell('others', 3),
      [],
    ])
    const blocks = [section('competences', [head2('Kompetenzen'), competenceTable([row, rowOf('Danach')])])]
    const pages = await readPages(await drawBlocks(blocks, sheetOf({ scale: 1.3 })))
    expect(pages.length).toBeGreaterThan(6)
    expectInside(pages)
    const words = pages.flatMap(textsOn).join(' ')
    for (const index of [0, 700, 1499]) expect(words.match(new RegExp(`Wort${index}\\b`, 'gu'))?.length).toBe(2)
    expect(words).toContain('Danach')
  })
})

it('needs fonts, and says where they are', async () => {
  await expect(drawBlocks([say('body', 'Ja')], sheetOf({ fonts: [] }))).rejects.toThrow(
    new TypeError('A PDF needs fonts: pass those that readFonts() of sichtbar/fonts/node gives.'),
  )
})
