import { type InputDeclaration, type Inputs, maxItemsOf, type Read, type RuleValue, rangeOfInput } from './inputs.js'
import { isRecord } from './operation.js'

/** Reads nested data by own properties alone; what is absent is unknown, what does not fit its declaration is a wrong call. */
export const readerOf =
  (values: unknown, inputs: Inputs): Read =>
  (path) => {
    const declaration = inputs.get(path)
    const value = valueAt(values, path)
    if (value === undefined || value === null || declaration === undefined) return null
    if (!fits(value, declaration)) throw new TypeError(`The value of "${path}" is not what its declaration says.`)
    return value
  }

/** Nested data of dotted names, as JsonLogic reads them. */
export function nested(values: ReadonlyMap<string, RuleValue>): Readonly<Record<string, unknown>> {
  const root = new Map<string, unknown>()
  for (const [path, value] of values) {
    const segments = path.split('.')
    let at = root
    for (const segment of segments.slice(0, -1)) {
      const held = at.get(segment)
      const inner = held instanceof Map ? held : new Map<string, unknown>()
      at.set(segment, inner)
      at = inner
    }
    at.set(segments[segments.length - 1] ?? '', value)
  }
  return plainObject(root)
}

const plainObject = (values: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...values].map(([key, value]) => [key, value instanceof Map ? plainObject(value) : value]))

function valueAt(values: unknown, path: string): unknown {
  let value = values
  for (const segment of path.split('.')) {
    value = isRecord(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
  }
  return value
}

function fits(value: unknown, declaration: InputDeclaration): value is RuleValue {
  const { type, values } = declaration
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'text') return typeof value === 'string' && (values === undefined || values.includes(value))
  if (type !== 'numbers') return isNumberIn(value, declaration)
  const isElement = (item: unknown) => item === null || isNumberIn(item, declaration)
  return Array.isArray(value) && value.length <= maxItemsOf(declaration) && value.every(isElement)
}

function isNumberIn(value: unknown, declaration: InputDeclaration): boolean {
  const { minimum, maximum } = rangeOfInput(declaration)
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) return false
  return declaration.type !== 'integer' || Number.isInteger(value)
}
