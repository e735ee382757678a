// Which fault of a shape is told: the place, and of several alternatives the one that was meant.
import { describe, expect, it } from 'vitest'
import { casesSchema } from '../../src/generated/cases.js'
import { factsSchema } from '../../src/generated/facts.js'
import { reasonSchema } from '../../src/generated/reason.js'
import { rubricSchema } from '../../src/generated/rubric.js'
import { situationSchema } from '../../src/generated/situation.js'
import { messageOf } from '../../src/load/messages.js'
import { shapeFaults } from '../../src/load/shape.js'
import type { Schema } from '../../src/model/schema.js'
import * as docs from './documents.js'

/** `/path sentence`, one line each. */
const found = (schema: Schema, value: unknown) =>
  shapeFaults(schema, value).map(({ code, path, params }) => `/${path.join('/')} ${messageOf(code, params)}`)
const gate = (says: object) => docs.changed(docs.rubric, ['competences', 0, 'gates'], [{ level: 1, ...says }])
const text = { de: 'x' }

describe('of several alternatives', () => {
  it('the nearest is meant', () => {
    expect(found(rubricSchema, gate({ indicator: 'haende', atLeast: 1 }))).toEqual([
      '/competences/0/gates/0 The member "text" is missing. Add it.',
    ])
    expect(found(rubricSchema, gate({ wenn: { var: 'x' }, text }))).toEqual([
      '/competences/0/gates/0 The member "when" is missing. Add it.',
      '/competences/0/gates/0/wenn There is no member "wenn" here. Remove it.',
    ])
  })
  it('all types are named where none fits', () => {
    expect(found(rubricSchema, docs.changed(docs.rubric, ['competences', 0, 'gates'], ['x']))).toEqual([
      '/competences/0/gates/0 Found "x". Write an object.',
    ])
    expect(found(casesSchema, docs.changed(docs.rubricCases, ['cases', 0, 'self', 'hygiene/haende'], true))).toEqual([
      '/cases/0/self/hygiene/haende Found true. Write a list or a text or a whole number.',
    ])
  })
  it('all words are named where none fits', () => {
    expect(
      found(casesSchema, docs.changed(docs.rubricCases, ['cases', 0, 'expect', 'hygiene'], { basis: 'other' })),
    ).toEqual(['/cases/0/expect/hygiene/basis Found "other". Write one of: self, others. Did you mean "others"?'])
  })
  it('a bound is told for the one of its type', () => {
    expect(found(casesSchema, docs.changed(docs.rubricCases, ['cases', 0, 'self', 'hygiene/haende'], 10))).toEqual([
      '/cases/0/self/hygiene/haende The number is 10. Write at most 9.',
    ])
  })
  it('a derivation of facts is one of three', () => {
    const derive = (says: object) => docs.changed(docs.facts, ['facts', 4, 'derive'], says)
    expect(found(factsSchema, derive({ kind: 'daysBetween', from: 'bornOn' }))).toEqual([
      '/facts/4/derive/kind Found "daysBetween". Write one of: yearsBetween, monthsBetween. Did you mean "yearsBetween"?',
    ])
    expect(found(factsSchema, derive({ some: 'certificates', rule: true }))).toEqual([])
  })
})

describe('places', () => {
  it('are told in the order of the document, what is missing first', () => {
    expect(
      found(rubricSchema, { kind: 'rubric', title: { en: 1 }, competences: [] }).map((line) => line.split(' ')[0]),
    ).toEqual(['/', '/', '/', '/', '/', '/', '/title', '/title/en', '/competences'])
  })
  it('reach into a shape that holds itself', () => {
    const leaf = { code: 'rule/literal', value: 1, params: {}, because: [] }
    const inside = (value: unknown) => ({ ...leaf, because: [{ ...leaf, because: [leaf, { ...leaf, value }] }] })
    expect(found(reasonSchema, inside(2))).toEqual([])
    expect(found(reasonSchema, inside([]))).toEqual([
      '/because/0/because/1/value Found []. Write true or false or a number or a text or null.',
    ])
  })
  it('are those of the name where the name itself is wrong', () => {
    expect(found(situationSchema, { on: '2026-11-23', about: { Koch: {} } })).toEqual([
      '/about/Koch "Koch" does not have the right form. Write Lower-case letters, digits and hyphens, at most 40 characters.',
    ])
  })
})

describe('lengths', () => {
  const fits = (value: string) => shapeFaults(['string', 2, 4], value).length === 0
  it('are counted in characters, so that a pair of code units is one', () => {
    expect(['🙂', '🙂🙂', '🙂🙂🙂🙂', '🙂🙂🙂🙂🙂'].map(fits)).toEqual([false, true, true, false])
    expect(['a', 'ab', 'abcd', 'abcde'].map(fits)).toEqual([false, true, true, false])
  })
})

describe('what is quoted', () => {
  it('has at most sixty characters and no half of a pair', () => {
    for (const before of ['', 'x', 'xx']) {
      const [fault] = shapeFaults(['number'], before + '🙂'.repeat(100))
      expect(String(fault?.params['found']).length).toBeLessThanOrEqual(60)
      expect(String(fault?.params['found'])).toMatch(/^"x{0,2}(?:🙂)+…$/u)
    }
  })
})
