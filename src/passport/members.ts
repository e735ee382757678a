import { nearest } from '../load/nearest.js'
import { isRecord } from '../rule/operation.js'

/** Options of a call have own members of these names and no others: a typing error would be an option that is silently left out. */
export function needMembers(given: unknown, names: readonly string[], caller: string): void {
  if (!isRecord(given) || Array.isArray(given)) throw new TypeError(`${caller} needs { ${names.join(', ')} }.`)
  const stray = Object.keys(given).find((name) => !names.includes(name))
  if (stray === undefined) return
  const near = nearest(stray, names)
  throw new TypeError(`${caller} has no "${stray}".${near === null ? '' : ` Did you mean "${near}"?`}`)
}
