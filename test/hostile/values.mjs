// What nobody should write and somebody will: names, numbers and texts, random JSON of them, and documents damaged by them.

/** A whole number below a limit. @typedef {(limit: number) => number} Below */
/** @typedef {readonly (string | number)[]} Path */

/** Names that every object answers to, and others that look like part of the language of rules. */
export const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'toJSON'],
  ...['+.prototype.constructor', 'constructor.constructor', 'k.__proto__.level', 'length', 'then', '0', '-1', '', '.'],
  ...['var', 'and', 'missing', 'log', 'method', 'map', 'de', 'id', 'kind', 'when', 'x'.repeat(300), 'ä', '\ud83d'],
]
const numbers = [0, -0, 1, -1, 2, 4, 9, 10, 0.1, 0.25, 2 ** 53, -(2 ** 53) - 2, 1e21, 1e308, -1e308, 5e-324]
const texts = [
  ...['2026-11-02', '2026-02-30', '0000-01-01', '9999-12-31', '10000-01-01', '1.0.0', '999999999.0.0', 'sichtbar-5'],
  ...[
    'self',
    'me',
    'koch',
    'hygiene/haende',
    'kochen-gruppe',
    'often',
    '\ud800',
    '\u0000',
    '🙂',
    ' ',
    'y'.repeat(2001),
  ],
]

/** @template T @param {readonly T[]} list @param {Below} below @returns {T} */
export function pick(list, below) {
  const item = list[below(list.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from.')
  return item
}

/** @param {Below} below @returns {unknown} */
const leaf = (below) => pick([null, true, false, ...numbers, ...texts, ...names], below)

/** Any JSON value, up to so many levels deep. @param {Below} below @param {number} depth @returns {unknown} */
export function json(below, depth) {
  const kind = depth === 0 ? 0 : below(3)
  if (kind === 0) return leaf(below)
  const inner = Array.from({ length: below(4) }, () => json(below, depth - 1))
  return kind === 1 ? inner : inner.reduce((held, value) => withMember(held, pick(names, below), value), {})
}

/** Sets an own member, `__proto__` as well. @param {any} held @param {string | number} name @param {unknown} value */
export const withMember = (held, name, value) =>
  Object.defineProperty(held, name, { value, enumerable: true, configurable: true, writable: true })

/** One value put into itself again and again. @param {number} times @param {unknown} seed @param {(inner: unknown) => unknown} wrap */
export function wrapped(times, seed, wrap) {
  let value = seed
  for (let level = 0; level < times; level += 1) value = wrap(value)
  return value
}

/** A copy with one or two changes anywhere: replaced, dropped, added, swapped, taken from a neighbour. @param {unknown} document @param {Below} below */
export function damaged(document, below) {
  const copy = { root: structuredClone(document) }
  for (let change = below(4); change < 4; change += 2)
    pick([replace, drop, add, swap, turn, turn, turn], below)(copy, below)
  return copy.root
}

/** A member of an object or a list somewhere inside. @param {any} root @param {Below} below @returns {{ held: any, key: string | number }} */
function placeIn(root, below) {
  let [held, key] = [root, pick(Object.keys(root), below)]
  while (typeof held[key] === 'object' && held[key] !== null && Object.keys(held[key]).length > 0 && below(6) > 0) {
    held = held[key]
    key = pick(Object.keys(held), below)
  }
  return { held, key: Array.isArray(held) ? Number(key) : key }
}

/** @param {object} root @param {Below} below */
function replace(root, below) {
  const { held, key } = placeIn(root, below)
  held[key] = json(below, 2)
}
/** @param {object} root @param {Below} below */
function drop(root, below) {
  const { held, key } = placeIn(root, below)
  if (Array.isArray(held)) held.splice(Number(key), 1)
  else if (held !== root) delete held[key]
}
/** @param {object} root @param {Below} below */
function add(root, below) {
  const { held, key } = placeIn(root, below)
  if (held === root) return
  if (Array.isArray(held)) held.splice(Number(key), 0, below(2) > 0 ? held[Number(key)] : json(below, 2))
  else withMember(held, pick(names, below), json(below, 2))
}
/** Gives a member what another entry of its list holds. @param {object} root @param {Below} below */
function turn(root, below) {
  const { held } = placeIn(root, below)
  const list = Object.values(held).find(Array.isArray) ?? held
  if (!Array.isArray(list) || list.length === 0) return
  const [here, there] = [below(list.length), pick(list, below)]
  const key = typeof there === 'object' && there !== null ? pick(Object.keys(there), below) : undefined
  if (key === undefined || typeof list[here] !== 'object' || list[here] === null) list[here] = structuredClone(there)
  else withMember(list[here], key, structuredClone(there[key]))
}
/** @param {object} root @param {Below} below */
function swap(root, below) {
  const [one, other] = [placeIn(root, below), placeIn(root, below)]
  const [here, there] = [one.held[one.key], structuredClone(other.held[other.key])]
  one.held[one.key] = there
  if (other.held !== root && one.held !== root) other.held[other.key] = structuredClone(here)
}
