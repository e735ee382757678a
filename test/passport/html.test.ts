import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.js'
import type { Show } from '../../src/model/story.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { blockHtml } from '../../src/passport/html/block.js'
import { renderHtml } from '../../src/passport/html.js'
import type { PassportOptions } from '../../src/passport/options.js'
import { buildPassport } from '../../src/passport/passport.js'
import { passportCss } from '../../src/passport/style.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { deepFreeze } from '../deep-freeze.js'
import { amina } from './amina.js'
import { htmlWords, wordsOf } from './reading.js'

const build = (options: Partial<PassportOptions> = {}, more: Partial<Show> = {}, dossier: Dossier = amina.dossier) =>
  buildPassport(dossier, amina.catalog, {
    language: 'de',
    audience: 'person',
    show: { ...amina.show, ...more },
    ...options,
  })
const editions = [
  ['German', build(), de],
  ['English', build({ language: 'en' }), en],
  ['German beside English', build({}, { beside: 'en', contact: true }), en],
  ['for employers', build({ audience: 'employer' }, { name: false }), de],
  ['empty', build({}, { competences: [], occupations: [] }), de],
] as const

describe('words', () => {
  it.each(editions)('are those of the blocks, in their order (%s)', (_, passport, text) => {
    const html = htmlWords(renderHtml(passport, text, { part: 'page' })).replace(/\n/gu, '')
    let at = 0
    for (const line of wordsOf(passportBlocks(passport, text))) {
      const found = html.indexOf(line.trim(), at)
      expect(found, `${line} behind ${html.slice(at - 40, at)}`).toBeGreaterThanOrEqual(at)
      at = found + line.trim().length
    }
  })
  it.each(editions)('are the same in the page and in the fragment (%s)', (_, passport, text) => {
    const [page, fragment] = (['page', 'fragment'] as const).map((part) => renderHtml(passport, text, { part }))
    expect(page).toContain(fragment)
    expect(fragment).toMatch(/^<article class="passport" lang="\w+" dir="ltr">.*<\/article>$/u)
  })
})

describe('a page', () => {
  const page = renderHtml(build(), de, { part: 'page' })
  it('carries a policy that lets in its own style sheet by hash and nothing else', () => {
    const style = /<style>(.*?)<\/style>/su.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'")
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
    expect(style).toContain(passportCss)
  })
  it('has one h1, headings that step down by one, tables with heads, and the code with words for it', () => {
    const levels = [...page.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(page.match(/<th scope="col">/gu)).toHaveLength(3 + 4)
    expect(page.match(/<th scope="row">/gu)).toHaveLength(2 + 7)
    expect(page).toMatch(/<svg class="qr" [^>]*role="img" aria-label="QR-Code zum Pass MU-2026-0417-K7\./u)
  })
  it.each([
    ['German', build(), de, ['Passende Berufe: Einschätzung zur Vorbereitung', 'Kompetenzen und Nachweise']],
    [
      'for employers, English',
      build({ language: 'en', audience: 'employer' }, { name: false }),
      en,
      ['Competences and evidence', 'Fitting occupations: an estimate for preparation'],
    ],
  ])('names its tables after their headings, without ids that a page around it may hold too (%s)', (...edition) => {
    const [, passport, text, headings] = edition
    const html = renderHtml(passport, text, { part: 'fragment' })
    const names = [...html.matchAll(/<table class="\w+" aria-label="([^"]*)">/gu)].map(([, name]) => name)
    expect(names).toEqual(headings)
    for (const name of names) expect(html).toContain(`>${name}</h2>`)
    expect(html).not.toMatch(/\sid=/u)
  })
  it('repeats the head of its column in every cell, for narrow screens', () => {
    expect(page.match(/<td><span class="column">/gu)).toHaveLength(2 * 2 + 7 * 3)
    expect(page.match(/<td>/gu)).toHaveLength(2 * 2 + 7 * 3)
  })
  it('hides marks from readers, for the words say the same', () => {
    const marks = page.match(/<svg class="mark [^>]*>/gu) ?? []
    expect(marks.length).toBeGreaterThan(30)
    expect(marks.every((mark) => mark.includes('aria-hidden="true"'))).toBe(true)
  })
  it('is named after its number, never after the person', () => {
    expect(/<title>(.*)<\/title>/u.exec(page)?.[1]).toBe('Kompetenzpass MU-2026-0417-K7')
  })
  it.each(editions)(
    'holds no script, no style attribute, no handler and no picture from elsewhere (%s)',
    (_, passport, text) => {
      const html = renderHtml(passport, text, { part: 'page' })
      expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|<img|url\(|@import|javascript:/iu)
    },
  )
})

describe('languages', () => {
  it('mark every piece that is in another language than the page', () => {
    const page = renderHtml(build({ language: 'en' }), en, { part: 'page' })
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect(page).toContain('<p class="lead" lang="de">Dieser Pass zeigt')
    expect(page).toContain('<p class="small" lang="de">Dieser Pass macht Kompetenzen sichtbar.')
    expect(page).not.toMatch(/<p class="\w+" lang="en">/u)
  })
  it('turn the direction where it differs', () => {
    const line = { text: 'نص', lang: 'ar' } as const
    const html = blockHtml({ kind: 'text', tone: 'body', line }, { language: 'de', link: null })
    expect(html).toBe('<p class="body" lang="ar" dir="rtl">نص</p>')
  })
})

describe('words from outside', () => {
  const nasty = `<script>alert("x")</script> & 'quoted' javascript:alert(1) <img src=x onerror=y>`
  const { assessments } = amina.dossier
  const dossier: Dossier = {
    ...amina.dossier,
    holder: { name: nasty, contact: [nasty] },
    issuer: { name: nasty, contact: nasty, verifyUrl: `https://muster.example/?a='&b=(c)`, id: null },
    assessments: assessments.map((one) => ({
      ...one,
      remarks: (one.remarks ?? []).map((remark) => ({ ...remark, text: nasty })),
    })),
  }
  it.each(['person', 'employer'] as const)('appear as text and never as markup (%s)', (audience) => {
    const html = renderHtml(build({ audience }, { contact: true }, dossier), de, { part: 'page' })
    expect(html).not.toMatch(/<script|<img|href="javascript/u)
    const text = htmlWords(html)
    expect(text).toContain(nasty)
    expect(text).toContain(`Dazu sagt die Person: „${nasty}“`)
  })
  it('make a link of the address that compares the code', () => {
    const page = renderHtml(build(), de, { part: 'page' })
    expect(page).toContain('<a href="https://muster.example/pass" rel="noreferrer">https://muster.example/pass</a>')
  })
})

describe('bytes', () => {
  it('are the same twice, from frozen input', () => {
    for (const [, passport, text] of editions) {
      const frozen = deepFreeze(structuredClone(passport))
      expect(renderHtml(frozen, text, { part: 'page' })).toBe(renderHtml(passport, text, { part: 'page' }))
    }
  })
})

describe('the style sheet', () => {
  it('speaks of the passport alone', () => {
    const rules = passportCss.replace(/@[^{]*\{/gu, '').match(/[^{}]+(?=\{)/gu) ?? []
    expect(rules.length).toBeGreaterThan(60)
    const selectors = rules.flatMap((rule) => rule.split(',')).map((selector) => selector.trim())
    expect(selectors.filter((selector) => !selector.startsWith('.passport'))).toEqual([])
  })
  it('names only colours of the passport', () => {
    const colours = new Set(passportCss.match(/#[0-9a-f]{3,6}\b/gu))
    expect([...colours].sort()).toEqual(
      ['#0b5c63', '#1b1f24', '#4a545c', '#6b767e', '#9a4a06', '#c9d0d4', '#f1f6f5', '#fff'].sort(),
    )
  })
})
