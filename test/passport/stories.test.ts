// The stories of examples/ through the whole chain: every edition is whole, private and in plain words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Passport } from '../../src/model/passport.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import { de } from '../../src/text/de.js'
import { stories } from '../stories.js'
import { allBlocks, htmlWords, linesOf, marksOf, sectionOf, wordsOf } from './reading.js'
import { catalog, dossierOf, storyEditions } from './story-editions.js'

describe.each(storyEditions)('%s', (_, passport, text, dossier) => {
  const blocks = passportBlocks(passport, text)
  const html = renderHtml(passport, text, { part: 'page' })

  it('is a passport in the declared shape that shows something', () => {
    expect(Passport.safeParse(JSON.parse(JSON.stringify(passport))).error).toBeUndefined()
    expect(passport.competences.length).toBeGreaterThan(0)
  })
  it('has words in every line, all in the languages of the edition', () => {
    const lines = linesOf(blocks)
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter((line) => line.text.trim() === '' || /undefined|null|NaN|\[object/u.test(line.text))).toEqual(
      [],
    )
    const spoken = passport.competences.map(({ remark }) => remark?.language?.slice(0, 2))
    const allowed = new Set(['de', passport.language, ...spoken])
    expect(lines.filter(({ lang }) => !allowed.has(lang))).toEqual([])
  })
  it('has every word in the HTML, in order', () => {
    const page = htmlWords(html).replace(/\n/gu, '')
    let at = 0
    for (const word of wordsOf(blocks)) {
      at = page.indexOf(word, at)
      expect(at, word).toBeGreaterThanOrEqual(0)
    }
  })
  it('names evidence for every strength that others are said to have seen', () => {
    const summary = wordsOf(sectionOf(blocks, 'summary')).join(' ')
    const grades = marksOf(sectionOf(blocks, 'strengths')).flatMap(({ mark }) =>
      mark.kind === 'evidence' ? [mark.grade] : [],
    )
    if (/Andere haben|Others have/u.test(summary)) {
      expect(grades.slice(0, 3).filter((grade) => grade === 'stated' || grade === 'described')).toEqual([])
    }
  })
  it('keeps the summary to 45 words a language, in the usual case of three strengths', () => {
    for (const { text: words } of linesOf(sectionOf(blocks, 'summary'))) {
      expect(words.split(/\s+/u).length).toBeLessThanOrEqual(48)
    }
  })
  it('holds no situation fact, no counsellor’s word and no id of a record', () => {
    const page = JSON.stringify(passport) + html
    const { assessments } = dossier
    const hidden = assessments.flatMap(({ sources, evidence = [], remarks = [] }) => [
      ...evidence.flatMap((piece) => [piece.confirmedBy ?? '', piece.why.de ?? '']),
      ...remarks.filter(({ by }) => by === 'counsellor').map((remark) => remark.text),
      ...sources.flatMap((source) => ('rater' in source && source.rater !== undefined ? [source.rater] : [])),
    ])
    expect(hidden.filter((words) => words.length > 3 && page.includes(words))).toEqual([])
    expect(JSON.stringify(passport)).not.toMatch(/residence|bornOn|statusSince/u)
  })
  it('is the same twice', () => {
    expect(renderHtml(passport, text, { part: 'page' })).toBe(html)
  })
})

describe('the cards', () => {
  it.each([
    [
      '1-kochen-im-heim, de, person',
      [
        'Lagert rohes Fleisch getrennt von anderen Lebensmitteln.',
        'Kocht mehrere Gerichte zur gleichen Zeit.',
        'Hilft anderen, wenn sie viel Arbeit haben.',
        'Plant den Einkauf für mehrere Tage mit einer Liste.',
      ],
    ],
    [
      '2-helfen-in-der-volkskueche, de, person',
      ['Hilft anderen, wenn sie viel Arbeit haben.', 'Reinigt nach dem Kochen Tische, Herd und Boden.'],
    ],
  ])('lead with an act that tells something: %s', (name, statements) => {
    const [, passport, text] = storyEditions.find(([edition]) => edition === name) ?? []
    if (!passport || !text) throw new Error(`no edition ${name}`)
    const cards = allBlocks(sectionOf(passportBlocks(passport, text), 'strengths'))
    expect(cards.flatMap((block) => (block.kind === 'text' && block.tone === 'body' ? [block.line.text] : []))).toEqual(
      statements,
    )
  })
})

describe('any name', () => {
  const [first] = stories
  const dossier = first && dossierOf(first)
  it('is printed as text, or refused with its place', () => {
    if (!dossier || !first) throw new Error('no story')
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), (name) => {
        const call = () =>
          buildPassport({ ...dossier, holder: { name, contact: [] } }, catalog, {
            language: 'de',
            audience: 'person',
            show: { ...first.story.show, name: true },
          })
        let html = ''
        try {
          html = renderHtml(call(), de, { part: 'fragment' })
        } catch (error) {
          expect(error).toMatchObject({ code: 'document-error' })
          return
        }
        const shown = /<span class="name(?: long)?">(.*?)<\/span>/su.exec(html)?.[1] ?? ''
        const words = shown.replace(/^<bdi>(.*)<\/bdi>$/su, '$1')
        const read = words.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
        expect(read).toBe(name.normalize('NFC'))
        expect(words).not.toMatch(/[<>"']/u)
      }),
      { numRuns: 60 },
    )
  })
})
