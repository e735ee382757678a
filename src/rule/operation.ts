import type { Path } from './issue.js'

/** One operator with what it is applied to; `listed` is false for the short form `{ "!": x }`. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly unknown[]
  readonly listed: boolean
}

/** The operation that a value spells, or null where it is no object with exactly one key. */
export function operationOf(value: unknown): Operation | null {
  if (!isRecord(value)) return null
  const [operator, more] = Object.keys(value)
  if (operator === undefined || more !== undefined) return null
  const held = value[operator]
  return { operator, operands: Array.isArray(held) ? held : [held], listed: Array.isArray(held) }
}

/** The keys that lead from an operation to one of its operands. */
export const keysOf = ({ operator, listed }: Operation, index: number): Path =>
  listed ? [operator, index] : [operator]

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that may be written into a rule as it is. */
export const isLiteral = (value: unknown): value is boolean | number | string =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
