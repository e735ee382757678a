// Sentences for steps of rules as the rules themselves give them: what is known, what is not, and on which side it is written.
import { describe, expect, it } from 'vitest'
import { compileRule, type RuleInput, type RuleValues } from '../../src/load/compile.js'
import type { Reason } from '../../src/model/reason.js'
import { ar } from '../../src/text/ar.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { explain } from '../../src/text/parts/explain.js'
import { pl } from '../../src/text/pl.js'
import { ru } from '../../src/text/ru.js'
import { uk } from '../../src/text/uk.js'

const number: RuleInput = { type: 'number', minimum: 0, maximum: 100 }
const inputs: Readonly<Record<string, RuleInput>> = { age: number, other: number, yes: { type: 'boolean' } }
const [age, other, yes] = ['age', 'other', 'yes'].map((name) => ({ var: name }))
const tables = [de, en, uk, ar, ru, pl]

/** The facts of a trace with their name in every language, and age in years. */
const named = (reason: Reason): Reason => {
  const { path } = reason.params
  if (typeof path !== 'string') return { ...reason, because: reason.because.map(named) }
  const fact = Object.fromEntries(tables.map(({ language }) => [language, path]))
  const unit = path === 'age' ? { unit: 'years' } : {}
  return { ...reason, params: { ...reason.params, ...unit }, texts: { fact: { de: path, ...fact } } }
}
const reasonOf = (rule: unknown, values: RuleValues) => named(compileRule(rule, inputs).trace(values).reason)
const said = (rule: unknown, values: RuleValues = {}, table = de) => explain(reasonOf(rule, values), table).text

describe('a comparison', () => {
  it('never says of what is asked for that it is there', () => {
    expect(said({ '<=': [9, age] })).toBe('age: noch nicht bekannt. Gefragt ist: mindestens 9 Jahre.')
    expect(said({ '>=': [9, age] })).toBe('age: noch nicht bekannt. Gefragt ist: höchstens 9 Jahre.')
    expect(said({ '>=': [age, 9] })).toBe('age: noch nicht bekannt. Gefragt ist: mindestens 9 Jahre.')
    expect(said({ '<=': [other, age] }, { other: 7 })).toBe('age: noch nicht bekannt. Gefragt ist: mindestens 7 Jahre.')
    expect(said({ '<=': [other, age] })).toBe('other: noch nicht bekannt.')
  })
  it('asks for the yes or no that is written, on whichever side', () => {
    for (const rule of [{ '===': [true, yes] }, { '===': [yes, true] }]) {
      expect(said(rule)).toBe('yes: noch nicht bekannt. Gefragt ist: ja.')
      expect(said(rule, { yes: false })).toBe('yes: nein. Gefragt ist: ja.')
      expect(said(rule, { yes: true })).toBe('yes: ja. Das passt.')
    }
    expect(said({ '!==': [true, yes] }, { yes: true })).toBe('yes: ja. Gefragt ist etwas anderes.')
  })
  it.each(tables)('of two bounds names what lies between them ($language)', (table) => {
    for (const operator of ['<', '<='])
      for (const value of [{}, { age: 3 }, { age: 12 }])
        expect(said({ [operator]: [3, age, 9] }, value, table)).toMatch(/^age: /u)
  })
  it('of two bounds says in which they are', () => {
    expect(said({ '<=': [3, age, 9] }, { age: 3 })).toBe('age: 3 Jahre. Gefragt ist: 3 Jahre bis 9 Jahre.')
    expect(said({ '<': [3, age, 9] }, { age: 3 })).toBe('age: 3 Jahre. Gefragt ist: 3 Jahre bis 9 Jahre, diese nicht.')
    expect(said({ '<=': [3, age, other] }, { other: 9 })).toBe(
      'age: noch nicht bekannt. Gefragt ist: 3 Jahre bis 9 Jahre.',
    )
    expect(said({ '<=': [3, age, other] }, { age: 5 })).toBe('5.')
  })
  it.each([
    [1, '0 von 1 Monat.', '0 of 1 month.'],
    [54, '0 von 54 Monaten.', '0 of 54 months.'],
  ])('counts months of those that are asked for (%i)', (asked, german, english) => {
    const step = reasonOf({ '>=': [other, asked] }, { other: 0 })
    const [fact, ...more] = step.because
    const because = fact ? [{ ...fact, params: { unit: 'months' } }, ...more] : []
    expect([de, en].map((table) => explain({ ...step, because }, table).text)).toEqual([
      `other: ${german}`,
      `other: ${english}`,
    ])
  })
})

describe('a sum', () => {
  it('shows each number that went in', () => {
    expect(said({ '+': [age, other, 4] }, { age: 3, other: 2 })).toBe('Gerechnet: 3 + 2 + 4 = 9 Jahre.')
    expect(said({ '*': [other, 2] }, { other: 2 })).toBe('Gerechnet: 2 × 2 = 4.')
    expect(said({ '-': [age, other] }, { age: 3, other: 1 })).toBe('Gerechnet: 3 − 1 = 2 Jahre.')
    expect(said({ '/': [age, 2] }, { age: 3 })).toBe('Gerechnet: 3 : 2 = 1,5 Jahre.')
    expect(said({ '-': [age] }, { age: 3 })).toBe('Gerechnet: -3 Jahre.')
    expect(said({ '+': [age, other, 4] }, { age: 3 })).toBe('Dazu fehlen noch Angaben.')
  })
})
