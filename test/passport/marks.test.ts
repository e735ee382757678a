// A mark repeats the words beside it and says no more: cells are the level, the range has both ends named, boxes are the counts.
import { describe, expect, it } from 'vitest'
import type { AreaWord } from '../../src/model/match.js'
import { areaWidths } from '../../src/passport/area-widths.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { markHtml } from '../../src/passport/html/mark.js'
import { buildPassport } from '../../src/passport/passport.js'
import { de } from '../../src/text/de.js'
import { amina } from './amina.js'
import { cellMarks, cellWords, marksOf, tableOf } from './reading.js'

const passport = buildPassport(amina.dossier, amina.catalog, { language: 'de', audience: 'person', show: amina.show })
const blocks = passportBlocks(passport, de)
const short = passport.scales[0]?.levels.map(({ de: word }) => word ?? '') ?? []

describe('marks of levels', () => {
  it('show the level, the number and the word of it', () => {
    for (const row of tableOf(blocks, 'competences').rows) {
      for (const cell of row.slice(1, 3)) {
        const [mark] = cellMarks(cell)
        if (mark?.kind !== 'level') continue
        const words = cellWords(cell)
        expect(words).toContain(short[mark.level])
        if (mark.level > 0) expect(words[0]).toBe(`${mark.level} von ${mark.of}`)
      }
    }
  })
  it('draw a range exactly where the words name both its ends', () => {
    const cells = tableOf(blocks, 'competences').rows.flatMap((row) => row.slice(1, 3))
    const ranged = cells.filter((cell) => cellMarks(cell).some((mark) => mark.kind === 'level' && mark.low < mark.high))
    expect(ranged.length).toBeGreaterThan(3)
    for (const cell of cells) {
      const [mark] = cellMarks(cell)
      const words = cellWords(cell).join(' | ')
      if (mark?.kind !== 'level') continue
      expect(/mindestens|möglich/u.test(words)).toBe(mark.low < mark.high)
      if (mark.low < mark.high) for (const end of [mark.low, mark.high]) expect(words).toContain(short[end])
    }
  })
  it('draw as many filled cells as the level says', () => {
    for (const { mark } of marksOf(blocks)) {
      if (mark.kind !== 'level') continue
      const html = markHtml(mark)
      expect(html.match(/class="on"/gu)?.length ?? 0).toBe(mark.level)
      expect(html.match(/<(circle|rect)/gu)?.length).toBe(mark.of)
      expect(html.includes('class="line"')).toBe(mark.low < mark.high)
    }
  })
  it('are round for the own view and square for that of others', () => {
    const level = { kind: 'level', of: 4, level: 2, low: 2, high: 2 } as const
    expect(markHtml({ ...level, view: 'self' })).not.toContain('<rect')
    expect(markHtml({ ...level, view: 'others' })).not.toContain('<circle')
  })
})

describe('numbers of shapes', () => {
  const levels = [3, 4, 5, 7].flatMap((of) =>
    (['self', 'others'] as const).map((view) => ({ kind: 'level', view, of, level: 1, low: 0, high: 2 }) as const),
  )
  const segments = Array.from({ length: 7 }, (_, index) => ({ weight: index + 1, shown: 'mostly' as const }))
  it.each([
    ...levels,
    { kind: 'range' } as const,
    { kind: 'evidence', grade: 'confirmed' } as const,
    { kind: 'areas', view: 'self', segments } as const,
  ])('have two decimals at most: $kind $view $of', (mark) => {
    const html = markHtml(mark)
    expect(html.match(/\d\.\d/gu)?.length).toBeGreaterThan(1)
    expect(html.match(/[^"\s]*\.\d{3,}[^"\s]*/gu)).toBeNull()
  })
})

describe('marks of evidence', () => {
  it('stand beside the word of their grade', () => {
    const marks = marksOf(blocks).flatMap(({ mark, text }) =>
      mark.kind === 'evidence' ? [{ grade: mark.grade, text }] : [],
    )
    expect(marks.length).toBeGreaterThan(10)
    for (const { grade, text } of marks) expect(text.startsWith(de.words.grades[grade])).toBe(true)
  })
  it('fill one bar more with every grade', () => {
    const grades = ['stated', 'described', 'confirmed', 'observed', 'verified'] as const
    const bars = grades.map((grade) => markHtml({ kind: 'evidence', grade }).match(/class="on"/gu)?.length ?? 0)
    expect(bars).toEqual([0, 1, 2, 3, 4])
  })
})

describe('marks of areas', () => {
  it('have one box for each area that the counts name', () => {
    const order: AreaWord[] = ['all', 'mostly', 'some', 'none', 'noInformation']
    for (const row of tableOf(blocks, 'occupations').rows) {
      for (const cell of row.slice(1)) {
        const [mark] = cellMarks(cell)
        if (mark?.kind !== 'areas') throw new Error('no mark of areas')
        const counts = order.map((word) => mark.segments.filter(({ shown }) => shown === word).length)
        const words = order.flatMap((word, index) =>
          counts[index] ? [`${de.words.amounts[word]} ${counts[index]}`] : [],
        )
        expect(cellWords(cell)[1]).toBe(words.join(', '))
        expect(mark.segments.map(({ shown }) => order.indexOf(shown))).toEqual(
          mark.segments.map(({ shown }) => order.indexOf(shown)).toSorted((a, b) => a - b),
        )
      }
    }
  })
  it('fill the whole box for all, nothing for none, and draw no box without information', () => {
    const html = (shown: AreaWord) => markHtml({ kind: 'areas', view: 'others', segments: [{ weight: 1, shown }] })
    expect(html('all')).toMatch(/<rect class="box"[^>]*fill="currentColor"/u)
    expect(html('none')).toMatch(/<rect class="empty"/u)
    expect(html('none')).not.toContain('currentColor"/>')
    expect(html('noInformation')).not.toContain('<rect')
    expect([html('mostly'), html('some')].map((each) => /class="part" d="M0 ([\d.]+)H/u.exec(each)?.[1])).toEqual([
      '3.67',
      '7.33',
    ])
  })
  it('are as wide as their weights, none under five points, and fit the width together', () => {
    const { widths, gap } = areaWidths([1, 40, 40, 19], 160)
    expect(widths[0]).toBe(5)
    expect(widths[1]).toBeCloseTo(widths[2] ?? 0)
    expect(widths.reduce((sum, width) => sum + width, 3 * gap)).toBeCloseTo(160)
  })
  it('still fit where there are more boxes than room', () => {
    const { widths, gap } = areaWidths(
      Array.from({ length: 60 }, (_, index) => index + 1),
      160,
    )
    expect(widths.reduce((sum, width) => sum + width, 59 * gap)).toBeLessThanOrEqual(160.001)
  })
})
