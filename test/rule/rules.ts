// Inputs, rules and data for the properties of rule/: typed at random, so that nearly every rule is accepted.
import * as fc from 'fast-check'
import type { InputDeclaration, Inputs, RuleValue, Slots } from '../../src/rule/inputs.js'

export const inputs: Inputs = new Map<string, InputDeclaration>([
  ['yes', { type: 'boolean' }],
  ['plan.open', { type: 'boolean' }],
  ['count', { type: 'integer', minimum: 0, maximum: 4 }],
  ['age', { type: 'integer', minimum: 0, maximum: 120 }],
  ['k.a.mean', { type: 'number', minimum: 0, maximum: 4 }],
  ['free', { type: 'number' }],
  ['k.a.p', { type: 'number', minimum: 0, maximum: 1, direction: 'mixed' }],
  ['work', { type: 'text', values: ['employed', 'unemployed', 'none'] }],
  ['german', { type: 'text', values: ['none', 'A1', 'A2', 'B1'], ordered: true }],
  ['i.a.ratings', { type: 'numbers', minimum: 0, maximum: 4, maxItems: 5 }],
  ['i.b.ratings', { type: 'numbers', minimum: 0, maximum: 4, maxItems: 5 }],
])

/** More than the default of 100: rules are cheap. */
export const manyRuns = { numRuns: 300 * Number(process.env['FC_RUNS'] ?? '1') }

const read = (path: string) => ({ var: path })
const operation = (name: string, operands: fc.Arbitrary<readonly unknown[]>) =>
  operands.map((list) => ({ [name]: list }))
const one = fc.constantFrom
const quarter = fc.integer({ min: -20, max: 20 }).map((number) => number / 4)

/** Rules over `inputs` that give a boolean. */
export const rule = fc.letrec<Record<'truth' | 'number' | 'integer' | 'word' | 'element', unknown>>((tie) => {
  const pair = (name: 'number' | 'integer' | 'word' | 'truth') => fc.tuple(tie(name), tie(name))
  const some = (name: 'truth' | 'number' | 'element') => fc.array(tie(name), { minLength: 1, maxLength: 5 })
  const branches = (name: 'truth' | 'number' | 'word') =>
    fc.oneof(
      fc.tuple(tie('truth'), tie(name), tie(name)),
      fc.tuple(tie('truth'), tie(name), tie('truth'), tie(name), tie(name)),
    )
  const depth = { depthSize: 'small', maxDepth: 4 } as const
  return {
    truth: fc.oneof(
      depth,
      one(read('yes'), read('plan.open')),
      fc.boolean(),
      operation('and', some('truth')),
      operation('or', some('truth')),
      operation('!', fc.tuple(tie('truth'))),
      tie('truth').map((inner) => ({ '!': inner })),
      operation('if', branches('truth')),
      one('>', '>=', '<', '<=').chain((name) => operation(name, pair('number'))),
      one('<', '<=').chain((name) => operation(name, fc.tuple(tie('number'), tie('number'), tie('number')))),
      one('===', '!==').chain((name) => operation(name, fc.oneof(pair('integer'), pair('word'), pair('truth')))),
      operation('in', fc.tuple(tie('integer'), fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 4 }))),
      operation(
        'in',
        one(['employed'], ['employed', 'none'], [], ['other']).map((list) => [read('work'), list]),
      ),
      operation('in', one([read('german'), ['A2', 'B1']], [read('german'), ['none', 'A1']])),
      one('some', 'all', 'none').chain((name) =>
        operation(name, fc.tuple(one(read('i.a.ratings'), read('i.b.ratings')), tie('element'))),
      ),
    ),
    number: fc.oneof(
      depth,
      one(read('k.a.mean'), read('count'), read('age'), read('free'), read('k.a.p')),
      quarter,
      operation('+', some('number')),
      operation('-', fc.oneof(pair('number'), fc.tuple(tie('number')))),
      operation('*', pair('number')),
      operation('/', fc.tuple(tie('number'), one(2, -4, 0.25, 3))),
      one('min', 'max').chain((name) => operation(name, some('number'))),
      operation('if', branches('number')),
    ),
    integer: fc.oneof(
      depth,
      one(read('count'), read('age')),
      fc.integer({ min: -5, max: 5 }),
      operation('+', pair('integer')),
      operation('max', pair('integer')),
    ),
    word: fc.oneof(depth, one(read('work'), read('german'), 'none', 'B1', 'other'), operation('if', branches('word'))),
    element: fc.oneof(
      depth,
      one('>', '>=', '<', '<=').chain((name) => operation(name, fc.tuple(fc.constant(read('')), quarter))),
      operation('and', some('element')),
      operation('or', some('element')),
      operation('!', fc.tuple(tie('element'))),
      fc.constant({ '>=': [{ max: [read(''), { '-': [2, read('')] }] }, 1.25] }),
    ),
  }
}).truth

const numberIn = ({ minimum = -1e6, maximum = 1e6 }: InputDeclaration) =>
  fc.oneof(
    fc.integer({ min: Math.max(minimum, -9), max: Math.min(maximum, 9) }),
    fc.integer({ min: Math.max(minimum, -9) * 4, max: Math.min(maximum, 9) * 4 }).map((number) => number / 4),
    fc.double({ min: minimum, max: maximum, noNaN: true }),
  )

const valueFor = (declaration: InputDeclaration): fc.Arbitrary<RuleValue> => {
  const { type, values = ['x'], minimum = -1e6, maximum = 1e6, maxItems = 5 } = declaration
  if (type === 'boolean') return fc.boolean()
  if (type === 'text') return fc.constantFrom(...values)
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum })
  return type === 'number' ? numberIn(declaration) : fc.array(numberIn(declaration), { maxLength: maxItems })
}

export type Data = ReadonlyMap<string, RuleValue>

/** A value for every input. */
export const knownData: fc.Arbitrary<Data> = fc
  .tuple(...[...inputs.values()].map(valueFor))
  .map((values) => new Map([...inputs.keys()].map((path, index) => [path, values[index] ?? null])))

/** The same data with some inputs, and some elements of lists, not known. */
export const partialData: fc.Arbitrary<{ readonly known: Data; readonly partial: Data }> = knownData.chain((known) =>
  fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }).map((hidden) => {
    let at = 0
    const hides = () => hidden[at++ % hidden.length] === true
    const hide = (value: RuleValue): RuleValue => {
      if (hides() && hides()) return null
      return typeof value === 'object' && value !== null ? value.map((item) => (hides() ? null : item)) : value
    }
    return { known, partial: new Map([...known].map(([path, value]) => [path, hide(value)])) }
  }),
)

const places = [...inputs.keys()]

/** One flat array for all rules over `inputs`, as a rubric has it. */
export const slotOf = (path: string): number => places.indexOf(path)
export const reading = (data: Data): Slots => places.map((path) => data.get(path) ?? null)
