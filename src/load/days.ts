import { isDay } from '../rule/day.js'
import { type Fault, fault } from './fault.js'

type Path = (string | number)[]

/** Texts that are written as a day but name none, such as 2026-02-30, anywhere in a value. */
export function dayFaults(value: unknown): Fault[] {
  const faults: Fault[] = []
  collect(value, [], faults)
  return faults
}

/** Whether a value is a text of the form 2026-02-30, be there such a day or not. */
export const isWrittenDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)

/** `path` is the way to the value; it is changed on the way and copied where something is found. */
function collect(value: unknown, path: Path, faults: Fault[]): void {
  if (typeof value === 'string') {
    if (isWrittenDay(value) && !isDay(value)) faults.push(...fault('document/day', [...path], { found: value }))
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(key) : key)
      collect((value as Record<string, unknown>)[key], path, faults)
      path.pop()
    }
  }
}
