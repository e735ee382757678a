import { isDay } from '../rule/day.js'
import type { Fault } from './fault.js'

type Path = (string | number)[]

/** Texts that are written as a day but name none, such as 2026-02-30, anywhere in a value. */
export function dayFaults(value: unknown): Fault[] {
  const faults: Fault[] = []
  collect(value, [], faults)
  return faults
}

/** `path` is the way to the value; it is changed on the way and copied where something is found. */
function collect(value: unknown, path: Path, faults: Fault[]): void {
  if (typeof value === 'string') {
    const isImpossible = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !isDay(value)
    if (isImpossible) faults.push({ code: 'document/day', path: [...path], params: { found: value } })
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(key) : key)
      collect((value as Record<string, unknown>)[key], path, faults)
      path.pop()
    }
  }
}
