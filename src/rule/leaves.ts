import { nearestWord } from './nearest.js'
import type { Operation } from './operation.js'
import { whole } from './range.js'
import { exampleName, namesOf, report, type Scope, within } from './scope.js'
import { inputTerm, literalTerm, showJson, showName, type Term } from './term.js'

const shownNames = 10

/** A `var`: one literal path to an input that is declared in this place. */
export function checkInput({ operands, listed }: Operation, scope: Scope): Term | null {
  const { inputs, list } = scope
  const [path, ...more] = operands
  if (typeof path !== 'string' || more.length > 0 || !(path === '' ? list !== null : isName(path))) {
    const found = showJson(listed ? operands : path)
    return report(within(scope, ['var']), 'rule/path', { found, path: exampleName(inputs) })
  }
  const declaration = inputs.get(path)
  if (declaration !== undefined) return inputTerm(path, declaration, scope)
  const names = namesOf(inputs)
  const nearest = nearestWord(path, names, 2)
  const params = { path: showName(path), nearest, known: knownNames(names) }
  return report(within(scope, ['var']), 'rule/undeclared', params)
}

/** Something written out; each number in it is an integer or a multiple of 0.25. */
export function checkLiteral(value: unknown, scope: Scope): Term | null {
  const before = scope.issues.length
  if (Array.isArray(value)) for (const [index, item] of value.entries()) checkNumber(item, within(scope, [index]))
  else checkNumber(value, scope)
  return scope.issues.length > before ? null : literalTerm(value, scope)
}

function checkNumber(value: unknown, scope: Scope): void {
  if (typeof value !== 'number') return
  const inRange = Math.min(Math.max(value, whole.minimum), whole.maximum)
  const nearest = Math.round(inRange * 4) / 4 || 0
  if (nearest !== value) report(scope, 'rule/number', { number: jsonNumber(value), nearest })
}

/** A number for params; what JSON cannot hold stands there as a word. */
export const jsonNumber = (value: number): number | string => (Number.isFinite(value) ? value : String(value))

/** Whether an input may be called so: dotted segments, none of which leads to what every object has. */
export const isName = (path: string): boolean => !/(^|\.)(__proto__|constructor|prototype)?(\.|$)/u.test(path)

const knownNames = (names: readonly string[]): string => {
  const shown = names.slice(0, shownNames).map((name) => name || '""')
  return shown.join(', ') + (names.length > shownNames ? ', …' : '') || 'nothing, there are no inputs'
}
