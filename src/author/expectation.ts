import { shown } from '../load/fault.js'
import type { Value } from '../model/head.js'
import type { Issue } from '../model/issue.js'

/** An issue of a case before its document is known. */
export type CaseFault = Omit<Issue, 'document'>

/** A value that came out otherwise than the author wrote. */
export function expectationFault(path: readonly (string | number)[], expected: unknown, found: unknown): CaseFault {
  const params: Record<string, Value> = { expected: shown(expected), found: shown(found ?? null) }
  const message = `Expected ${params['expected']}, but it came out as ${params['found']}.`
  return { code: 'cases/expectation', path: [...path], params, message }
}

/** The members that are listed and differ; numbers are equal within 1e-9, listed flags must occur and others may. */
export function differences(
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
): CaseFault[] {
  return Object.entries(expected).flatMap(([member, value]) => {
    const [at, got] = [[...path, member], found[member]]
    if (member === 'flags') return flagFaults(value, got, at)
    if (isRecord(value)) return differences(value, isRecord(got) ? got : {}, at)
    return isSame(value, got) ? [] : [expectationFault(at, value, got)]
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (expected: unknown, found: unknown): boolean =>
  typeof expected === 'number' && typeof found === 'number' ? Math.abs(expected - found) < 1e-9 : expected === found

function flagFaults(expected: unknown, found: unknown, path: readonly (string | number)[]): CaseFault[] {
  const codes = Array.isArray(found) ? found.map((flag: unknown) => (isRecord(flag) ? flag['code'] : flag)) : []
  const listed: readonly unknown[] = Array.isArray(expected) ? expected : []
  return listed.filter((code) => !codes.includes(code)).map((code) => expectationFault(path, code, codes))
}
