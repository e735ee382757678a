// The members of everything that the language itself brings, to be compared before and after.

import { runInNewContext } from 'node:vm'

/** Of a bare context, so that what the host loads at its first use is none of them. @type {readonly string[]} */
const language = runInNewContext('Object.getOwnPropertyNames(globalThis)')
const holders = [...language]
  .map((name) => Object.getOwnPropertyDescriptor(globalThis, name)?.value)
  .filter(
    (value) => (typeof value === 'function' || typeof value === 'object') && value !== null && value !== globalThis,
  )
const iterators = [
  [][Symbol.iterator](),
  new Map().keys(),
  new Set().keys(),
  ''[Symbol.iterator](),
  'x'.matchAll(/x/gu),
]
const hidden = [
  ...iterators.map((iterator) => Object.getPrototypeOf(iterator)),
  ...[function* () {}, async () => {}].map((make) => Object.getPrototypeOf(make)),
]
const all = new Set([...holders, ...holders.map(({ prototype }) => prototype), ...hidden].filter(Boolean))

/** @returns {readonly (readonly [object, PropertyKey, PropertyDescriptor | undefined])[]} */
export const builtins = () =>
  [...all].flatMap((holder) =>
    Reflect.ownKeys(holder).map(
      (key) => /** @type {const} */ ([holder, key, Object.getOwnPropertyDescriptor(holder, key)]),
    ),
  )

/** The names of what was added, dropped or changed. @param {ReturnType<typeof builtins>} before @returns {readonly string[]} */
export function changedSince(before) {
  const after = builtins()
  const gone = before.filter(([holder, key]) => !Object.hasOwn(holder, key)).map(([, key]) => String(key))
  const seen = new Map([...all].map((holder) => [holder, new Map()]))
  for (const [holder, key, descriptor] of before) seen.get(holder)?.set(key, descriptor)
  const other = after.filter(([holder, key, descriptor]) => !isSame(seen.get(holder)?.get(key), descriptor))
  return [...gone, ...other.map(([, key]) => String(key))]
}

/** @param {PropertyDescriptor | undefined} one @param {PropertyDescriptor | undefined} other */
const isSame = (one, other) =>
  one !== undefined &&
  other !== undefined &&
  Object.is(one.value, other.value) &&
  one.get === other.get &&
  one.set === other.set &&
  one.writable === other.writable &&
  one.enumerable === other.enumerable &&
  one.configurable === other.configurable
