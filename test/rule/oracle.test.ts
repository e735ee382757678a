// Two laws of scoring.md section 7.5: with all inputs known we agree with json-logic-js 2.0.5, and an answer given early stays.
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import type { InputDeclaration, Inputs, RuleValue } from '../../src/rule/inputs.js'
import { operators } from '../../src/rule/operators.js'
import { provesReference } from '../../src/rule/prove.js'
import { referenceResult } from '../../src/rule/reference.js'
import { nested, valueReader } from '../../src/rule/values.js'
import { inputs, knownData, manyRuns, partialData, reading, rule, slotOf } from './rules.js'

const suiteFile = '../shared/data/jsonlogic-suite.json'
const dataFiles = ['derived-facts', 'facts', 'parameters', 'pathway-conditions'].map(
  (name) => `../shared/data/${name}.json`,
)

describe('the reference', () => {
  it('gives what json-logic-js gives for every accepted rule whose inputs are all known', () => {
    let accepted = 0
    const names = new Set<string>()
    fc.assert(
      fc.property(rule, knownData, (candidate, data) => {
        fc.pre(checkRule(candidate, inputs).length === 0)
        accepted += 1
        for (const name of operatorsIn(candidate)) names.add(name)
        expect(compileRule(candidate, inputs, slotOf).evaluate(reading(data))).toBe(
          referenceResult(candidate, nested(data)),
        )
      }),
      manyRuns,
    )
    expect(accepted).toBeGreaterThan(200)
    expect([...names].sort()).toEqual(['var', ...Object.keys(operators)].sort())
  })

  it('never takes an answer back when an unknown input becomes known', () => {
    let early = 0
    fc.assert(
      fc.property(rule, partialData, (candidate, { known, partial }) => {
        fc.pre(checkRule(candidate, inputs).length === 0)
        const { evaluate } = compileRule(candidate, inputs, slotOf)
        const answer = evaluate(reading(partial))
        if (answer === null) return
        early += 1
        expect(evaluate(reading(known))).toBe(answer)
      }),
      manyRuns,
    )
    expect(early).toBeGreaterThan(100)
  })

  it('agrees on every accepted vector of the community suite', ({ skip }) => {
    if (!existsSync(suiteFile)) return skip(`${suiteFile} is not there`)
    const accepted = vectors().filter(({ code }) => code === null)
    for (const { rule: accept, data, declared, suite, result } of accepted) {
      const ours = evaluated(accept, declared, data)
      expect([accept, ours]).toEqual([accept, plain(referenceResult(accept, data))])
      if (suite === 'compatible.json') expect([accept, ours]).toEqual([accept, result])
    }
    expect(accepted.length).toBeGreaterThan(100)
  })

  it('refuses the other vectors, each for the reason that is listed beside this test', ({ skip }) => {
    if (!existsSync(suiteFile)) return skip(`${suiteFile} is not there`)
    const refused: Record<string, Record<string, number[]>> = {}
    for (const { suite, n, code } of vectors()) {
      if (code === null) continue
      const ofSuite = refused[suite] ?? {}
      refused[suite] = { ...ofSuite, [code]: [...(ofSuite[code] ?? []), n] }
    }
    expect(refused).toEqual(JSON.parse(readFileSync('test/rule/refused.json', 'utf8')))
  })

  it('accepts every rule of the recognition data, and each means what json-logic-js says', ({ skip }) => {
    const absent = dataFiles.find((file) => !existsSync(file))
    if (absent !== undefined) return skip(`${absent} is not there`)
    const declared = declareFacts()
    const rules = dataFiles.flatMap((file) => [...rulesIn(JSON.parse(readFileSync(file, 'utf8')))])
    expect(rules.length).toBeGreaterThan(370)
    for (const one of rules) {
      expect([one, checkRule(one, declared)]).toEqual([one, []])
      expect([one, provesReference(one, declared, 7)]).toEqual([one, { agreed: 200, counterexample: null }])
    }
  })
})

const operatorsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(operatorsIn)]
    : []

/** The vectors of the suite with what their data declare, and the first issue of each that is refused. */
function vectors() {
  const suite: { readonly vectors: readonly Vector[] } = JSON.parse(readFileSync(suiteFile, 'utf8'))
  return suite.vectors.map((vector) => {
    const declared = declare(vector.data)
    return { ...vector, declared, code: checkRule(vector.rule, declared)[0]?.code ?? null }
  })
}

interface Vector {
  readonly suite: string
  /** Its place in the suite. */
  readonly n: number
  readonly rule: unknown
  readonly data: unknown
  readonly result?: unknown
}

function evaluated(accepted: unknown, declared: Inputs, data: unknown): RuleValue {
  const { evaluate, paths } = compileRule(accepted, declared)
  return evaluate(paths.map((path) => valueReader(path, declared.get(path) ?? { type: 'text' })(data)))
}

const isRule = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
const plain = (value: unknown) => (value === 0 ? 0 : value)

/** The inputs that data of the suite can be read as. */
function declare(data: unknown, prefix = ''): Inputs {
  const declared = new Map<string, InputDeclaration>()
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return declared
  for (const [key, value] of Object.entries(data)) {
    const path = prefix === '' ? key : `${prefix}.${key}`
    const type = typeOf(value)
    if (type !== null) declared.set(path, { type })
    for (const [inner, declaration] of declare(value, path)) declared.set(inner, declaration)
  }
  return declared
}

function typeOf(value: unknown): InputDeclaration['type'] | null {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return Array.isArray(value) && value.every((item) => typeof item === 'number') ? 'numbers' : null
}

interface FactLine {
  readonly id: string
  readonly type: string
  readonly minimum?: number
  readonly maximum?: number
  readonly options?: readonly { readonly value: string }[]
}

function declareFacts(): Inputs {
  const lines = (name: string, key: string): FactLine[] =>
    JSON.parse(readFileSync(`../shared/data/${name}.json`, 'utf8'))[key]
  const parameters = lines('parameters', 'parameters').map((line) => ({ ...line, id: `param.${line.id}` }))
  return new Map(
    [...lines('facts', 'facts'), ...lines('derived-facts', 'facts'), ...parameters].map((line) => [
      line.id,
      declareFact(line),
    ]),
  )
}

function declareFact({ type, minimum, maximum, options }: FactLine): InputDeclaration {
  const bounds = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
  if (type === 'boolean') return { type: 'boolean' }
  if (type === 'months') return { type: 'number', ...bounds }
  if (type === 'integer' || type === 'euros') return { type: 'integer', ...bounds }
  if (type === 'day') return { type: 'text' }
  const values = (options ?? []).map(({ value }) => value)
  return type === 'ordered' ? { type: 'text', values, ordered: true } : { type: 'text', values }
}

function* rulesIn(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* rulesIn(item)
  if (!isRule(value)) return
  for (const [key, inner] of Object.entries(value ?? {})) {
    if ((key === 'when' || key === 'rule') && isRule(inner)) yield inner
    else yield* rulesIn(inner)
  }
}
