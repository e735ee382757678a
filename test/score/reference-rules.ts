// Rules in three values, written down from scoring.md section 7.3 for the operators that generated rules use; no part of the engine.
export type Reads = (path: string) => number | readonly number[] | null
type Result = boolean | number | null

/** true, false, a number, or null for not known. */
export function evaluated(rule: unknown, reads: Reads, element?: number): Result {
  if (typeof rule === 'number' || typeof rule === 'boolean') return rule
  const [[name, operands] = ['', []]] = Object.entries(Object(rule))
  if (name === 'var') return operands === '' ? (element ?? null) : scalar(reads(String(operands)))
  const list: unknown[] = Array.isArray(operands) ? operands : [operands]
  if (name === 'some' || name === 'all' || name === 'none') return overElements(name, list, reads)
  const values = list.map((operand) => evaluated(operand, reads, element))
  if (name === 'and') return values.includes(false) ? false : values.includes(null) ? null : true
  if (name === 'or') return values.includes(true) ? true : values.includes(null) ? null : false
  if (values.includes(null)) return null
  const numbers = values.map(Number)
  return operations[name]?.(numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN, numbers) ?? null
}

const scalar = (value: ReturnType<Reads>): Result => (typeof value === 'number' ? value : null)

function overElements(name: 'some' | 'all' | 'none', [list, body]: readonly unknown[], reads: Reads): Result {
  const elements = reads(String(Object(list).var))
  if (elements === null || typeof elements === 'number') return null
  const results = elements.map((element) => evaluated(body, reads, element))
  if (name === 'all') return results.length > 0 && results.every((result) => result === true)
  return results.some((result) => result === true) === (name === 'some')
}

const operations: Readonly<Record<string, (a: number, b: number, all: readonly number[]) => Result>> = {
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
  '!': (a) => a === 0,
  '+': (_, __, all) => all.reduce((sum, one) => sum + one, 0),
  '-': (a, b, { length }) => (length === 1 ? -a : a - b),
  '*': (_, __, all) => all.reduce((product, one) => product * one, 1),
  '/': (a, b) => a / b,
}
