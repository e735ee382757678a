// Editions in another language: the words of translations, what is stale or missing in German, and the notice that nobody has checked them.
import { describe, expect, it } from 'vitest'
import { reviewDocuments } from '../../src/author/review.js'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { sentenceHash } from '../../src/load/hash.js'
import { loadCatalog } from '../../src/load/load.js'
import { renderHtml } from '../../src/passport/html.js'
import type { PassportOptions } from '../../src/passport/options.js'
import { buildPassport } from '../../src/passport/passport.js'
import { deForAuthors } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { describeIssue } from '../../src/text/parts/describe.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { readJson } from '../author/documents.js'

const file = 'examples/3-kochen-fuer-die-familie/kochen.assessment.json'
const rubric = readJson('rubrics/competences/kochen-gruppe.rubric.json')
const german: string = rubric.title.de
const own = documents.filter((document) => (document as { kind: string }).kind !== 'translation')

const translation = (language: string, more: object = {}, of = sentenceHash(german)) => ({
  ...{ format: 1, kind: 'translation', id: `kochen-gruppe-${language}`, version: '1.0.0', status: 'draft' },
  ...{ of: 'kochen-gruppe', ofKind: 'rubric', ofVersion: rubric.version, language },
  texts: { '/title': { of, text: language === 'ar' ? 'الطبخ لكثيرين' : 'Готувати для багатьох' } },
  ...more,
})
const reviewed = { status: 'reviewed', review: { role: 'Lehrkraft', on: '2026-11-20' } }

/** A passport of the third story with these translations beside what ships. */
function passport(
  translations: readonly object[],
  { language = 'uk', audience = 'person', beside }: Partial<PassportOptions> & { beside?: 'uk' } = {},
) {
  const catalog = loadCatalog([...own, ...translations])
  const assessment = { ...readJson(file), rubric: { id: 'kochen-gruppe', version: rubric.version } }
  const parts = {
    assessments: [parseAssessment(assessment, catalog)],
    situation: null,
    holder: null,
    issuer: null,
    sample: true,
  }
  const dossier = buildDossier(parts, catalog, { on: '2026-11-23' })
  const show = {
    id: 'pass-1',
    competences: ['kochen-gruppe/planen' as const],
    occupations: ['koch'],
    ...(beside ? { beside } : {}),
  }
  return buildPassport(dossier, catalog, { language, audience, show })
}

const table = (language: 'uk' | 'ar', unchecked: string): PartialSentences => ({
  ...{ language, status: 'draft', date: en.date, number: en.number, plural: en.plural },
  passport: { unchecked },
})

describe('an edition in another language', () => {
  it('holds the words of the translation, and German where there are none', () => {
    const { rubrics, competences, unchecked } = passport([translation('uk')])
    expect(rubrics[0]?.title).toEqual({ uk: 'Готувати для багатьох' })
    expect(competences[0]?.title).toEqual({
      de: rubric.competences.find(({ id }: { id: string }) => id === 'planen').title.de,
    })
    expect(unchecked).toEqual(['uk'])
  })
  it('says of a reviewed translation nothing, nor of a draft that it does not use', () => {
    expect(passport([translation('uk', reviewed)]).unchecked).toEqual([])
    expect(passport([translation('uk')], { language: 'de' }).unchecked).toEqual([])
    expect(passport([translation('ar'), translation('uk', reviewed)]).unchecked).toEqual([])
  })
  it('is the same passport whether other languages are loaded or not', () => {
    expect(passport([translation('uk'), translation('ar')])).toEqual(passport([translation('uk')]))
    expect(passport([translation('uk')], { language: 'de' })).toEqual(passport([], { language: 'de' }))
  })
  it('leaves out a sentence whose German is another one now', () => {
    const stale = passport([translation('uk', {}, '0123456789ab')])
    expect(stale.rubrics[0]?.title).toEqual({ de: german })
    expect(stale.unchecked).toEqual([])
  })
  it('marks the language of each line in HTML, and says in both that nobody has checked it', () => {
    const ukrainian = renderHtml(passport([translation('uk')]), table('uk', 'Не перевірено.'), { part: 'fragment' })
    expect(ukrainian).toMatch(/^<article class="passport" lang="uk" dir="ltr">/u)
    expect(ukrainian).toContain('>Готувати для багатьох<')
    expect(ukrainian).toContain('>Не перевірено.<')
    expect(ukrainian).toMatch(/lang="de"[^>]*>Übersetzung nicht geprüft\. Es gilt der deutsche Text\.</u)
  })
  it('runs from right to left where the script does, German lines in it from left to right', () => {
    const options = { language: 'ar' as const }
    for (const audience of ['person', 'employer'] as const) {
      const html = renderHtml(passport([translation('ar')], { ...options, audience }), table('ar', 'لم تُراجع.'), {
        part: 'page',
      })
      expect(html).toContain('<article class="passport" lang="ar" dir="rtl">')
      expect(html).toContain('>الطبخ لكثيرين<')
      expect(html).toContain('>لم تُراجع.<')
      expect(html).toMatch(/lang="de" dir="ltr"[^>]*>Übersetzung nicht geprüft\. Es gilt der deutsche Text\.</u)
    }
  })
})

describe('advice about a translation', () => {
  it('names the sentence as it is now, and its hash', () => {
    const issues = reviewDocuments([translation('uk', {}, '0123456789ab')], { beside: [rubric] })
    expect(issues).toEqual([
      {
        code: 'review/stale-translation',
        document: 0,
        path: ['texts', '/title', 'of'],
        params: { german, hash: sentenceHash(german) },
        message: `The German sentence is now "${german}". Translate it again, and write "of": "${sentenceHash(german)}".`,
      },
    ])
    expect(issues.map((issue) => describeIssue(issue, deForAuthors))).toEqual([
      `Der deutsche Satz heißt jetzt „${german}“. Übersetzen Sie ihn neu, und schreiben Sie "of": "${sentenceHash(german)}".`,
    ])
    expect(reviewDocuments([translation('uk')], { beside: [rubric] })).toEqual([])
  })
  it('knows the hash that every tool computes', () => {
    expect(sentenceHash('Küche')).toBe(sentenceHash('Ku\u0308che'))
    expect(sentenceHash('Für viele Menschen kochen')).toBe('d37e453ec35e')
  })
})
