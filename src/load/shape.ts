import type { Schema, Shapes } from '../model/schema.js'
import { eachFault, type Fault, short, shown } from './fault.js'
import { nearest } from './nearest.js'

type Members = Readonly<Record<string, unknown>>
type Of<Type> = Extract<Schema, readonly [Type, ...unknown[]]>

/** Places where a value is not of the shape, in document order, up to one more than are told; none means it is. The value must be one that `enter` allows. */
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

function faultAt(place: Place | null, code: string, params: Fault['params']): Fault[] {
  return [{ code, path: pathOf(place), params }]
}

function faultsAt(schema: Schema, value: unknown, place: Place | null): Fault[] {
  if (!fits(schema, value)) return typeFault([schema], value, place)
  if (!isAllowed(schema, value)) return choiceFault([schema], value, place)
  if (typeof schema !== 'object') return []
  switch (schema[0]) {
    case 'or':
      return unionFaults(schema[1], value, place)
    case 'string':
      return sizeFault('shape/length', [(value as string).replace(pairs, '').length, schema[1], schema[2]], place)
    case 'integer':
      return sizeFault('shape/range', [value as number, schema[1], schema[2]], place)
    case 'form':
      return formFault(schema, value as string, place)
    case 'array':
      return listFaults(schema, value as readonly unknown[], place)
    case 'object':
      return memberFaults(schema, value as Members, place)
    default:
      return []
  }
}

/** The first half of each pair of code units, since a pair is one character. */
const pairs = /[\ud800-\udbff](?=[\udc00-\udfff])/g

/** What is found, and the least and the most that may be. */
type Size = readonly [found: number, least?: number | undefined, most?: number | undefined]

/** Of the bounds only the one that is broken is told. */
function sizeFault(code: string, [found, least = found, most = found]: Size, place: Place | null): Fault[] {
  const [minimum, maximum] = [found < least ? least : null, found > most ? most : null]
  return minimum === maximum ? [] : faultAt(place, code, { found, minimum, maximum })
}

function formFault([, form, says = form.source]: Of<'form'>, value: string, place: Place | null): Fault[] {
  const meant = typeof says === 'string' ? { expected: says } : says
  return form.test(value) ? [] : faultAt(place, 'shape/pattern', { found: shown(value), ...meant })
}

function listFaults([, item, most, least]: Of<'array'>, value: readonly unknown[], place: Place | null): Fault[] {
  const size = sizeFault('shape/size', [value.length, least, most], place)
  return size.length > 0 ? size : eachFault(value, (one, key) => faultsAt(item, one, { key, up: place }))
}

/** What is missing comes first; where only certain words may be written there, they are told. */
function memberFaults(schema: Of<'object'>, value: Members, place: Place | null): Fault[] {
  const must = schema[1]
  const missed = missing(must, value).flatMap((member) =>
    faultAt(place, 'shape/missing', { member, allowed: choicesOf(must[member])?.join(', ') ?? null }),
  )
  return [...missed, ...eachFault(Object.keys(value), (key) => memberFault(schema, value[key], { key, up: place }))]
}

function memberFault([, must, may = {}, others, names]: Of<'object'>, held: unknown, place: Place): Fault[] {
  const member = String(place.key)
  const shapes = Object.hasOwn(must, member) ? must : may
  const own = Object.hasOwn(shapes, member) ? shapes[member] : undefined
  if (own !== undefined) return faultsAt(own, held, place)
  if (others !== undefined) return [...(names ? faultsAt(names, member, place) : []), ...faultsAt(others, held, place)]
  const near = nearest(member, Object.keys({ ...must, ...may }))
  return faultAt(place, 'shape/unknown-member', { member: short(member), nearest: near })
}

function missing(must: Shapes, value: unknown): string[] {
  return Object.keys(must).filter((member) => !Object.hasOwn(value as Members, member))
}

function mustOf(schema: Schema | undefined): Shapes {
  return typeof schema === 'object' && schema[0] === 'object' ? schema[1] : {}
}

function fits(schema: Schema, value: unknown): boolean {
  const type = typeOf(schema)
  if (type === 'integer') return Number.isSafeInteger(value)
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return type === found || type === 'or' || type === 'any'
}

function typeOf(schema: Schema): string {
  if (typeof schema !== 'object') return typeof schema
  return schema[0] === 'form' ? 'string' : schema[0]
}

function typeFault(branches: readonly Schema[], value: unknown, place: Place | null): Fault[] {
  const expected = [...new Set(branches.map(typeOf))].join(' or ')
  const members = branches.length > 1 ? [] : Object.keys(mustOf(branches[0]))
  return faultAt(place, 'shape/type', { expected, found: shown(value), members: members.join(', ') || null })
}

function choicesOf(schema: Schema | undefined): readonly unknown[] | undefined {
  if (typeof schema === 'string') return schema.split(' ')
  return schema === undefined || typeof schema === 'object' ? undefined : [schema]
}

function isAllowed(schema: Schema, value: unknown): boolean {
  return choicesOf(schema)?.includes(value) ?? true
}

function choiceFault(branches: readonly (Schema | undefined)[], value: unknown, place: Place | null): Fault[] {
  const words = branches.flatMap((branch) => choicesOf(branch) ?? []).map(String)
  const near = typeof value === 'string' ? nearest(value, words) : null
  return faultAt(place, 'shape/choice', { found: shown(value), allowed: words.join(', '), nearest: near })
}

/** Of a union the faults of the branch that was meant: the one with its tag, else the one of the right type that is nearest. */
function unionFaults(branches: readonly Schema[], value: unknown, place: Place | null): Fault[] {
  const tried = branches.filter((branch) => fits(branch, value))
  if (tried.length === 0) return typeFault(branches, value, place)
  if (tried.every((branch) => !isAllowed(branch, value))) return choiceFault(tried, value, place)
  const tag = Object.keys(mustOf(tried[0])).find((name) => tried.every((branch) => isConstant(mustOf(branch)[name])))
  return tag === undefined
    ? nearestFaults(tried, value, place)
    : taggedFaults(tried, value as Members, { key: tag, up: place })
}

function isConstant(schema: Schema | undefined): boolean {
  return choicesOf(schema)?.length === 1
}

/** The faults of the branch that has the fewest; branches of which no member is missing come first. */
function nearestFaults(branches: readonly Schema[], value: unknown, place: Place | null): Fault[] {
  const lacks = (branch: Schema) => Number(missing(mustOf(branch), value).length > 0)
  const [best = []] = [...branches]
    .sort((a, b) => lacks(a) - lacks(b))
    .map((branch) => faultsAt(branch, value, place))
    .sort((a, b) => a.length - b.length)
  return best
}

/** The place is that of the tag: a member that is a constant in every branch. */
function taggedFaults(branches: readonly Schema[], value: Members, place: Place): Fault[] {
  const { key: tag, up } = place
  if (!Object.hasOwn(value, tag)) return faultAt(up, 'shape/missing', { member: tag })
  const meant = branches.find((branch) => mustOf(branch)[tag] === value[tag])
  if (meant !== undefined) return faultsAt(meant, value, up)
  return choiceFault(
    branches.map((branch) => mustOf(branch)[tag]),
    value[tag],
    place,
  )
}
