// Translations as documents: linked to the exact document, their words wherever its texts travel, everything wrong with them as an issue.
import { describe, expect, it } from 'vitest'
import { sentenceHash } from '../../src/load/hash.js'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import { deForAuthors } from '../../src/text/de.js'
import { describeIssue } from '../../src/text/parts/describe.js'
import { deepFreeze } from '../deep-freeze.js'
import * as docs from './documents.js'

const ukrainian = {
  ...{ format: 1, kind: 'translation', id: 'kochen-uk', version: '1.0.0', status: 'draft' },
  ...{ of: 'kochen', ofKind: 'rubric', ofVersion: '1.0.0', language: 'uk' },
  texts: {
    '/title': { of: sentenceHash('Kochen'), text: 'Готування' },
    '/competences/0/anchors/1': { of: sentenceHash('Mit Hilfe.'), text: 'З допомогою.' },
  },
}
const arabic = {
  ...{ ...ukrainian, id: 'kochen-ar', language: 'ar' },
  texts: { '/title': { of: sentenceHash('Kochen'), text: 'الطبخ' } },
}
/** `document code /path: sentence`, in English and German. */
const found = (...more: readonly object[]) =>
  checkDocuments([...docs.all, ...more]).flatMap((issue) => [
    `${issue.document - docs.all.length} ${issue.code} ${issue.path.join(' ')}: ${issue.message}`,
    describeIssue(issue, deForAuthors),
  ])
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

describe('a translation', () => {
  it('puts its words into the texts of its document, beside those of other languages, in any order', () => {
    for (const all of [
      [...docs.all, ukrainian, arabic],
      [arabic, ukrainian, ...docs.all],
    ]) {
      expect(checkDocuments(all)).toEqual([])
      const rubric = loadCatalog(all).rubrics.get('kochen@1.0.0')?.rubric
      expect(rubric?.title).toEqual({ de: 'Kochen', uk: 'Готування', ar: 'الطبخ' })
      expect(rubric?.competences[0]?.anchors?.['1']).toEqual({ de: 'Mit Hilfe.', uk: 'З допомогою.' })
      expect(rubric?.competences[1]?.title).toEqual({ de: 'Planen' })
      expect(isFrozen(rubric)).toBe(true)
    }
  })
  it('changes neither what is given nor what the documents say without it', () => {
    const given = deepFreeze(JSON.parse(JSON.stringify([...docs.all, ukrainian])))
    loadCatalog(given)
    expect(given).toEqual([...docs.all, ukrainian])
    expect(loadCatalog(docs.all).rubrics.get('kochen@1.0.0')?.rubric.title).toEqual({ de: 'Kochen' })
  })
  it('belongs to one version of its document alone', () => {
    const later = { ...docs.rubric, version: '1.1.0' }
    const { rubrics } = loadCatalog([...docs.all, later, ukrainian])
    expect(rubrics.get('kochen@1.1.0')?.rubric.title).toEqual({ de: 'Kochen' })
  })
  it('given twice is one', () => {
    expect(found(ukrainian, { ...ukrainian })).toEqual([])
  })
})

describe('a translation that is wrong', () => {
  it('names a document that is not there, or not in this version', () => {
    expect(found({ ...ukrainian, of: 'kohcen' })).toEqual([
      '0 link/version of: There is no rubric kohcen 1.0.0. Did you mean "rubric kochen 1.0.0"?',
      'Es gibt kein Dokument rubric kohcen 1.0.0. Meinten Sie „rubric kochen 1.0.0“?',
    ])
    expect(found({ ...ukrainian, ofVersion: '1.0.1' })).toEqual([
      '0 link/version of: There is no rubric kochen 1.0.1. Did you mean "rubric kochen 1.0.0"?',
      'Es gibt kein Dokument rubric kochen 1.0.1. Meinten Sie „rubric kochen 1.0.0“?',
    ])
    expect(found({ ...ukrainian, ofKind: 'rubrik' })[0]).toContain('Did you mean "rubric kochen 1.0.0"?')
  })
  it('is not told of a document that was refused for its own issues', () => {
    const broken = docs.withChange(docs.rubric, ['title'], 3)
    const codes = checkDocuments([...broken, ukrainian]).map(({ code }) => code)
    expect(codes).toEqual(['shape/type'])
  })
  it.for(['/titel', '/competences', '/competences/7/title', '/title/de', '/constructor', '', 'title', '/__proto__'])(
    'translates "%s", which is no text',
    (pointer) => {
      const texts = Object.fromEntries([[pointer, { of: sentenceHash('Kochen'), text: 'Слово' }]])
      const refused = found({ ...ukrainian, texts })
      expect(refused[0]).toMatch(/^0 (shape\/unknown-member texts|document\/proto)/u)
      expect(refused).toHaveLength(2)
    },
  )
  it('says so in a sentence about the pointer', () => {
    const texts = { '/titel': { of: sentenceHash('Kochen'), text: 'Слово' } }
    expect(found({ ...ukrainian, texts })).toEqual([
      '0 shape/unknown-member texts /titel: There is no member "/titel" here. Remove it.',
      'Hier gibt es kein Feld „/titel“. Entfernen Sie es.',
    ])
  })
  it('is in German or English, which a document says itself', () => {
    for (const language of ['de', 'en']) {
      expect(found({ ...ukrainian, language })[0]).toMatch(/^0 shape\/choice language: .*uk, ar/u)
    }
  })
  it('translates a sentence for the second time', () => {
    expect(found(ukrainian, { ...arabic, language: 'uk' })).toEqual([
      '1 link/translated-twice texts /title: Two documents translate this. Remove one.',
      'Zwei Dokumente übersetzen das. Entfernen Sie eines.',
    ])
  })
})
