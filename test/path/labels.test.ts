// Words of code never reach a person: the reasons of rules carry the words of the options beside them.
import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/load/load.js'
import type { Reason } from '../../src/model/reason.js'
import type { Situation } from '../../src/model/situation.js'
import { findPathways } from '../../src/path/find.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import { choice, day, derived, fact, factsOf, may, must, pathway, words } from './documents.js'

const small = factsOf(
  choice('scope', 'person', ['whole', 'part', 'none']),
  choice('odd', 'person', ['one', 'one, two', 'two']),
  fact('number', 'integer', 'person'),
  fact('trained', 'boolean', 'person'),
  derived(
    'd.way',
    'choice',
    'person',
    { rule: { if: [{ var: 'trained' }, 'long', 'short'] } },
    { options: ['long', 'short'].map((value) => ({ value, label: words(`(${value})`) })) },
  ),
)

/** All reasons of one path with these conditions, the way down. */
function reasonsOf(conditions: object[], person: object, basis: object = {}): Reason[] {
  const catalog = loadCatalog([small, pathway('way', conditions, { basis })])
  const situation: Situation = { on: day, person: { ...person } }
  const all = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(all)]
  return findPathways(situation, null, catalog, { on: day }).flatMap(({ reason }) => all(reason))
}
const find = (reasons: readonly Reason[], code: string) => reasons.find((one) => one.code === code)
const said = (reasons: readonly Reason[], code: string) => {
  const reason = find(reasons, code)
  return reason && explain(reason, de).text
}

describe('what a rule asks of a choice', () => {
  const whole = may('scope', { '===': [{ var: 'scope' }, 'whole'] })
  const either = must('scope', { in: [{ var: 'scope' }, ['whole', 'part']] })
  it('is said in the words of its option, in the step and in the value of the rule', () => {
    const reasons = reasonsOf([whole], { scope: 'part' })
    expect(find(reasons, 'rule/compare')?.texts).toEqual({ 'asked.0': words('(whole)') })
    expect(find(reasons, 'rule/literal')).toMatchObject({ value: 'whole', texts: { value: words('(whole)') } })
    expect(said(reasons, 'rule/compare')).toBe('scope: (part). Gefragt ist: (whole).')
  })
  it('is said while the answer is not known, and not again where it is the answer', () => {
    expect(said(reasonsOf([whole], {}), 'rule/compare')).toBe('scope: noch nicht bekannt. Gefragt ist: (whole).')
    expect(said(reasonsOf([whole], { scope: 'whole' }), 'rule/compare')).toBe('scope: (whole). Das passt.')
  })
  it('is the same with the value of the rule in front', () => {
    const turned = may('scope', { '===': ['whole', { var: 'scope' }] })
    expect(said(reasonsOf([turned], { scope: 'part' }), 'rule/compare')).toBe('scope: (part). Gefragt ist: (whole).')
    expect(said(reasonsOf([turned], {}), 'rule/compare')).toBe('scope: noch nicht bekannt. Gefragt ist: (whole).')
  })
  it('is anything else where the rule asks for that', () => {
    const other = may('scope', { '!==': [{ var: 'scope' }, 'none'] })
    expect(said(reasonsOf([other], { scope: 'none' }), 'rule/compare')).toBe(
      'scope: (none). Gefragt ist etwas anderes.',
    )
    expect(said(reasonsOf([other], {}), 'rule/compare')).toBe('scope: noch nicht bekannt.')
  })
  it('is one of several, in the order of the rule', () => {
    const reasons = reasonsOf([either], { scope: 'none' })
    expect(find(reasons, 'rule/in')?.texts).toEqual({ 'asked.0': words('(whole)'), 'asked.1': words('(part)') })
    expect(said(reasons, 'rule/in')).toBe('scope: (none). Gefragt ist: (whole) oder (part).')
    expect(said(reasonsOf([either], {}), 'rule/in')).toBe(
      'scope: noch nicht bekannt. Gefragt ist: (whole) oder (part).',
    )
    expect(said(reasonsOf([either], { scope: 'part' }), 'rule/in')).toBe('scope: (part). Das passt.')
  })
  it('is left out where the words of the list cannot be told apart', () => {
    const odd = must('odd', { in: [{ var: 'odd' }, ['one, two']] })
    expect(find(reasonsOf([odd], { odd: 'two' }), 'rule/in')?.texts).toBeUndefined()
    expect(said(reasonsOf([odd], { odd: 'two' }), 'rule/in')).toBe('odd: (two). Gefragt ist etwas anderes.')
  })
  it('is a number where it is one', () => {
    const numbers = must('number', { in: [{ var: 'number' }, [33, 35]] })
    expect(said(reasonsOf([numbers], { number: 7 }), 'rule/in')).toBe('number: 7. Gefragt ist: 33 oder 35.')
  })
})

describe('the words of options', () => {
  const way = may('way', { '===': [{ var: 'd.way' }, 'long'] })
  it('are there in the rule of a derived choice, down to its branches', () => {
    const reasons = reasonsOf([way], { trained: false })
    expect(find(reasons, 'rule/if')).toMatchObject({ value: 'short', texts: { value: words('(short)') } })
    expect(said(reasons, 'rule/if')).toBe('Je nach Fall: (short).')
    const literals = reasons.filter(({ code }) => code === 'rule/literal').map(({ value, texts }) => [value, texts])
    expect(literals).toEqual([
      ['short', { value: words('(short)') }],
      ['long', { value: words('(long)') }],
    ])
  })
  it('are there in the rules of what is not settled and of changes of the law', () => {
    const when = { '===': [{ var: 'scope' }, 'part'] }
    const unsettled = must('trained', { var: 'trained' }, { unsettled: { when, text: words('Offen') } })
    const asked = { texts: { 'asked.0': words('(part)') } }
    expect(find(reasonsOf([unsettled], { trained: true }), 'rule/compare')).toMatchObject(asked)
    const change = { id: 'neu', change: words('Neu'), citation: 'BGBl.', read: false, inForceFrom: day, when }
    const pending = reasonsOf([must('trained', { var: 'trained' })], { trained: true }, { pending: [change] })
    expect(find(pending, 'rule/compare')).toMatchObject(asked)
  })
})
