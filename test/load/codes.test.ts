// Every code with the smallest documents that are wrong in this way alone: the place, the params, the whole sentence.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonTemplates } from '../../src/load/json-messages.js'
import { messageOf } from '../../src/load/messages.js'
import { templates as ofDocumentsAlone } from '../../src/load/templates.js'
import { rows as ofAssessments } from './wrong/assessments.js'
import { rows as ofDocuments } from './wrong/documents.js'
import { rows as ofFacts } from './wrong/facts.js'
import { rows as ofLinks } from './wrong/links.js'
import type { Row } from './wrong/make.js'
import { rows as ofRubrics } from './wrong/rubrics.js'
import { rows as ofTexts } from './wrong/texts.js'

const rows = [...ofDocuments, ...ofLinks, ...ofRubrics, ...ofFacts, ...ofAssessments, ...ofTexts]
const codeIn = ([, place]: Row): string => place.split(' ')[1] ?? ''
const areasAndWords = { ...ofDocumentsAlone, json: jsonTemplates }
/** By code, as issues name it. */
const templates = Object.fromEntries(
  Object.entries(areasAndWords).flatMap(([area, words]) =>
    Object.entries(words).map(([word, template]) => [`${area}/${word}`, template] as const),
  ),
)
/** A code, or each code with a word for one of its sentences. */
const sentences = Object.entries(templates).flatMap(([code, template]) =>
  typeof template === 'string' ? [code] : Object.keys(template).map((fault) => `${code} ${fault}`),
)
/** Made by the command line, which reads bytes. */
const elsewhere = ['json/encoding']

describe('a wrong document', () => {
  it.each(rows.map((row) => [row[1], row] as const))('is told: %s', (_, [find, place, params, message]) => {
    const issues = find()
    const placed = issues.map(({ document, code, path }) => `${document} ${code} /${path.join('/')}`)
    expect(issues[placed.indexOf(place)], placed.join(', ')).toMatchObject({ params, message })
  })
  it.each(rows.map((row) => [row[1], row] as const))('has no other issue: %s', (_, row) => {
    const codes = new Set(row[0]().map(({ code }) => code))
    codes.delete(codeIn(row) === 'document/more' ? 'shape/type' : '')
    expect([...codes]).toEqual([codeIn(row)])
  })
  it('says what would be right, so it has at least two sentences or parts', () => {
    const short = rows.map(([, , , message]) => message).filter((message) => !/[.:,?] \S/u.test(message))
    expect(short).toEqual([])
  })
})

describe('the table of sentences', () => {
  it('has a wrong document above for every sentence', () => {
    const shown = rows.map((row) => [codeIn(row), row[2]['fault']].filter((part) => part !== undefined).join(' '))
    expect(sentences.filter((sentence) => !shown.includes(sentence))).toEqual(elsewhere)
  })
  it('has a sentence for every code in src/load/, and no other', () => {
    const areas = Object.keys(areasAndWords).join('|')
    const files = readdirSync('src/load').filter((name) => name !== 'templates.ts')
    const used = files.flatMap((name) => {
      const codes = readFileSync(`src/load/${name}`, 'utf8').matchAll(new RegExp(`'((?:${areas})/[a-z-]+)'`, 'gu'))
      return [...codes].map(([, code]) => code)
    })
    expect([...new Set([...used, ...elsewhere])].sort()).toEqual(Object.keys(templates).sort())
  })
  it('leaves no name in braces and no bracket in a sentence', () => {
    const sentencesOfRows = rows.map(([, , , message]) => message)
    expect(sentencesOfRows.filter((message) => /\{\w+\}|\[ |undefined/u.test(message))).toEqual([])
  })
  it('says a code that it does not know', () => {
    expect(messageOf('new/code', {})).toBe('Found an issue of the kind new/code.')
  })
})
