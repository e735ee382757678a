import { type InputDeclaration, maxItemsOf, type RuleValue, rangeOfInput } from './inputs.js'
import { isRecord } from './operation.js'

/** Finds one input in nested data. Own data alone count, no getters and nothing inherited; what is absent is unknown, what does not fit is a wrong call. */
export function valueReader(path: string, declaration: InputDeclaration): (values: unknown) => RuleValue {
  const segments = path.split('.')
  const misfit = () => new TypeError(`The value of "${path}" is not what its declaration says.`)
  return (values) => {
    let value = values
    for (const segment of segments) {
      if (value === undefined || value === null) return null
      if (!isRecord(value)) throw misfit()
      value = ownData(value, segment)
    }
    if (value === undefined || value === null) return null
    const fitting = fitted(value, declaration)
    if (fitting === null) throw misfit()
    return fitting
  }
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

const ownData = (holder: object, key: string | number): unknown => Object.getOwnPropertyDescriptor(holder, key)?.value

/** Many marks in a row are put in order in quadratic time; no text that a rule knows is so long. */
const longestNormal = 4000

/** The value as the rule reads it: text in Unicode NFC, a list as a copy that nobody changes; null where it does not fit. */
function fitted(value: unknown, declaration: InputDeclaration): RuleValue {
  const { type, values } = declaration
  if (type === 'boolean') return typeof value === 'boolean' ? value : null
  if (type === 'numbers') return fittedList(value, declaration)
  if (type !== 'text') return isNumberIn(value, declaration) ? value : null
  if (typeof value !== 'string') return null
  const text = value.length > longestNormal ? value : value.normalize('NFC')
  return values?.includes(text) === false ? null : text
}

function fittedList(value: unknown, declaration: InputDeclaration): RuleValue {
  if (!Array.isArray(value) || value.length > maxItemsOf(declaration)) return null
  const list: (number | null)[] = []
  for (let at = 0; at < value.length; at += 1) {
    const item = ownData(value, at)
    if (item !== null && !isNumberIn(item, declaration)) return null
    list.push(item)
  }
  return list
}

function isNumberIn(value: unknown, declaration: InputDeclaration): value is number {
  const { minimum, maximum } = rangeOfInput(declaration)
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) return false
  return declaration.type !== 'integer' || Number.isInteger(value)
}
