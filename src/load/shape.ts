import type { Schema } from '../model/schema.js'
import { eachFault, type Fault, short, shown } from './fault.js'
import { nearest } from './nearest.js'

type Members = Readonly<Record<string, unknown>>

/** Places where a value is not of the shape, in document order, up to one more than are told; none means it is. The value must be no deeper than `enter` allows. */
export function shapeFaults(schema: Schema, value: unknown): Fault[] {
  return faultsAt(schema, value, null)
}

/** The way to a value, from its end; most of them are never written down. */
interface Place {
  readonly key: string | number
  readonly up: Place | null
}

function pathOf(place: Place | null): (string | number)[] {
  return place === null ? [] : [...pathOf(place.up), place.key]
}

function faultsAt(schema: Schema, value: unknown, place: Place | null): Fault[] {
  const union = schema.anyOf ?? schema.oneOf
  if (union) return unionFaults(union, value, place)
  if (!fits(schema, value)) return [typeFault([schema], value, place)]
  if (!isAllowed(schema, value)) return [choiceFault([schema], value, place)]
  if (typeof value === 'string') return textFaults(schema, value, place)
  if (typeof value === 'number') return numberFaults(schema, value, place)
  if (Array.isArray(value)) return listFaults(schema, value, place)
  return schema.type !== undefined && isMembers(value) ? memberFaults(schema, value, place) : []
}

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isMembers,
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const typesOf = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))

function fits({ type }: Schema, value: unknown): boolean {
  if (type === undefined) return true
  return typeof type === 'string' ? kinds[type]?.(value) === true : type.some((one) => kinds[one]?.(value))
}

function typeFault(branches: readonly Schema[], value: unknown, place: Place | null): Fault {
  const expected = [...new Set(branches.flatMap(typesOf))].join(' or ')
  const members = branches.length === 1 ? (branches[0]?.required ?? []) : []
  const params = { expected, found: shown(value), members: members.length > 0 ? members.join(', ') : null }
  return { code: 'shape/type', path: pathOf(place), params }
}

const choicesOf = ({ enum: choices, const: only }: Schema) => choices ?? (only === undefined ? null : [only])

function isAllowed(schema: Schema, value: unknown): boolean {
  return choicesOf(schema)?.some((choice) => choice === value) ?? true
}

function choiceFault(branches: readonly Schema[], value: unknown, place: Place | null): Fault {
  const words = branches.flatMap((branch) => choicesOf(branch) ?? []).map(String)
  const near = typeof value === 'string' ? nearest(value, words) : null
  const params = { found: shown(value), allowed: words.join(', '), nearest: near }
  return { code: 'shape/choice', path: pathOf(place), params }
}

/** Lengths are counted in characters, as JSON Schema does, so a pair of code units is one. */
function textFaults(schema: Schema, value: string, place: Place | null): Fault[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, description } = schema
  const isClear = value.length <= maxLength && value.length >= 2 * minLength
  const length = isClear ? value.length : [...value].length
  if (!isClear && (length < minLength || length > maxLength)) {
    return [sizeFault('shape/length', { found: length, bounds: [minLength, maxLength] }, place)]
  }
  if (pattern === undefined || formOf(pattern).test(value)) return []
  return [
    { code: 'shape/pattern', path: pathOf(place), params: { found: shown(value), expected: description ?? pattern } },
  ]
}

const forms = new Map<string, RegExp>()

/** Each pattern of the tables is compiled once. */
function formOf(pattern: string): RegExp {
  const form = forms.get(pattern) ?? new RegExp(pattern, 'u')
  forms.set(pattern, form)
  return form
}

function numberFaults(schema: Schema, value: number, place: Place | null): Fault[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  if (value >= minimum && value <= maximum) return []
  return [sizeFault('shape/range', { found: value, bounds: [minimum, maximum] }, place)]
}

function listFaults(schema: Schema, value: readonly unknown[], place: Place | null): Fault[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema
  const { length } = value
  if (length < minItems || length > maxItems) {
    return [sizeFault('shape/size', { found: length, bounds: [minItems, maxItems] }, place)]
  }
  return items ? eachFault(value, (item, key) => faultsAt(items, item, { key, up: place })) : []
}

interface Size {
  readonly found: number
  readonly bounds: readonly [number, number]
}

/** Of the bounds only the one that is broken is told. */
function sizeFault(code: string, { found, bounds: [least, most] }: Size, place: Place | null): Fault {
  const params = { found, minimum: found < least ? least : null, maximum: found > most ? most : null }
  return { code, path: pathOf(place), params }
}

function memberFaults(schema: Schema, value: Members, place: Place | null): Fault[] {
  const missing = (schema.required ?? []).filter((member) => !Object.hasOwn(value, member))
  const faults = eachFault(Object.keys(value), (key) => memberFault(schema, value[key], { key, up: place }))
  if (missing.length === 0) return faults
  return [...missing.map((member) => missingFault(schema, member, place)), ...faults]
}

/** Says what may be written there where only certain words may. */
function missingFault({ properties = {} }: Schema, member: string, place: Place | null): Fault {
  const choices = choicesOf(properties[member] ?? {})
  const allowed = choices === null ? null : choices.map(String).join(', ')
  return { code: 'shape/missing', path: pathOf(place), params: { member, allowed } }
}

function memberFault(schema: Schema, held: unknown, place: Place): Fault[] {
  const { properties = {}, additionalProperties, propertyNames } = schema
  const member = String(place.key)
  const own = Object.hasOwn(properties, member) ? properties[member] : undefined
  if (own) return faultsAt(own, held, place)
  if (additionalProperties === undefined) {
    const params = { member: short(member), nearest: nearest(member, Object.keys(properties)) }
    return [{ code: 'shape/unknown-member', path: pathOf(place), params }]
  }
  const name = propertyNames ? faultsAt(propertyNames, member, place) : []
  return [...name, ...faultsAt(additionalProperties, held, place)]
}

/** Of a union the faults of the branch that was meant: the one with its tag, else the one of the right type that is nearest. */
function unionFaults(branches: readonly Schema[], value: unknown, place: Place | null): Fault[] {
  const tag = isMembers(value) ? tagOf(branches) : null
  if (tag !== null && isMembers(value)) return taggedFaults({ branches, tag }, value, place)
  const tried = branches.filter((branch) => branch.anyOf || fits(branch, value))
  if (tried.length === 0) return [typeFault(branches, value, place)]
  if (tried.every((branch) => !isAllowed(branch, value))) return [choiceFault(tried, value, place)]
  return nearestFaults(tried, value, place)
}

/** The faults of the branch that has the fewest; branches of which no member is missing are tried first. */
function nearestFaults(branches: readonly Schema[], value: unknown, place: Place | null): Fault[] {
  const lacks = ({ required = [] }: Schema) => isMembers(value) && !required.every((one) => Object.hasOwn(value, one))
  let best: Fault[] | null = null
  for (const branch of branches.length === 1 ? branches : [...branches].sort((a, b) => +lacks(a) - +lacks(b))) {
    const faults = faultsAt(branch, value, place)
    if (faults.length === 0) return faults
    if (best === null || faults.length < best.length) best = faults
  }
  return best ?? []
}

/** The member that is a constant in every branch. */
function tagOf(branches: readonly Schema[]): string | null {
  const names = Object.keys(branches[0]?.properties ?? {})
  return names.find((name) => branches.every(({ properties }) => properties?.[name]?.const !== undefined)) ?? null
}

interface Tagged {
  readonly branches: readonly Schema[]
  readonly tag: string
}

function taggedFaults({ branches, tag }: Tagged, value: Members, place: Place | null): Fault[] {
  const given = Object.hasOwn(value, tag) ? value[tag] : undefined
  const meant = branches.find(({ properties }) => properties?.[tag]?.const === given)
  if (meant) return faultsAt(meant, value, place)
  if (given === undefined) return [{ code: 'shape/missing', path: pathOf(place), params: { member: tag } }]
  const tags = branches.flatMap(({ properties }) => properties?.[tag] ?? [])
  return [choiceFault(tags, given, { key: tag, up: place })]
}
