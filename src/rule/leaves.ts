import { nearestWord } from './nearest.js'
import { plain } from './numbers.js'
import type { Operation } from './operation.js'
import { exampleName, report, type Scope } from './scope.js'
import { inputTerm, literalTerm, showJson, showName, type Term } from './term.js'

const shownNames = 10
const forbiddenSegments = new Set(['', '__proto__', 'constructor', 'prototype'])

/** A `var`: one literal path to an input that is declared in this place. */
export function checkInput({ operands, listed }: Operation, scope: Scope): Term | null {
  const [path, ...more] = operands
  const place = [...scope.path, 'var']
  if (typeof path !== 'string' || more.length > 0 || !isPlainPath(path, scope)) {
    const found = showJson(listed ? operands : path)
    return report(scope, ['rule/path', { found, path: exampleName(scope) }], place)
  }
  const declaration = scope.inputs.get(path)
  if (declaration !== undefined) return inputTerm(declaration, scope.list ?? path, place)
  const nearest = nearestWord(path, scope.inputs.keys(), 2)
  return report(scope, ['rule/undeclared', { path: showName(path), nearest, known: knownNames(scope) }], place)
}

/** Something written out; each number in it is an integer or a multiple of 0.25. */
export function checkLiteral(value: unknown, scope: Scope): Term | null {
  const before = scope.issues.length
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkNumber(item, { ...scope, path: [...scope.path, index] })
  } else checkNumber(value, scope)
  return scope.issues.length > before ? null : literalTerm(value)
}

function checkNumber(value: unknown, scope: Scope): void {
  if (typeof value !== 'number') return
  const isQuarter = Number.isInteger(value * 4) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (!isQuarter) report(scope, ['rule/number', { number: jsonNumber(value), nearest: nearestQuarter(value) }])
}

/** A number for params; what JSON cannot hold stands there as a word. */
export const jsonNumber = (value: number): number | string => (Number.isFinite(value) ? value : String(value))

function nearestQuarter(value: number): number {
  if (Number.isNaN(value)) return 0
  const inRange = Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)
  return plain(Math.round(inRange * 4) / 4)
}

const isPlainPath = (path: string, { list }: Scope): boolean => (path === '' ? list !== null : isName(path))

/** Whether an input may be called so: dotted segments, none of which leads to what every object has. */
export const isName = (path: string): boolean => path.split('.').every((segment) => !forbiddenSegments.has(segment))

function knownNames({ names }: Scope): string {
  const all = names()
  const shown = all.slice(0, shownNames).map((name) => (name === '' ? '""' : name))
  return [...shown, ...(all.length > shownNames ? ['…'] : [])].join(', ') || 'nothing, there are no inputs'
}
