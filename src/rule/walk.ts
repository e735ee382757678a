import { checkInput, checkLiteral, jsonNumber } from './leaves.js'
import { nearestWord } from './nearest.js'
import { isRecord, keysOf, type Operation, operationOf } from './operation.js'
import { isOperator, type OperatorName, operators } from './operators.js'
import { orderedGap } from './ordered.js'
import { type Direction, directionOf } from './polarity.js'
import { isBranch, type Range } from './range.js'
import { exampleName, hasEnough, operandScope, report, type Scope } from './scope.js'
import { resultTerm, showJson, showName, type Term } from './term.js'
import { wants } from './typing.js'

const overflowLimit = 1e300

interface Node {
  readonly name: OperatorName
  readonly operation: Operation
  readonly scope: Scope
}

/** Reports what is wrong in a node and below it and gives its term, or null where something is. */
export function checkOperation(value: unknown, scope: Scope): Term | null {
  const operation = operationOf(value)
  if (operation === null) return report(scope, ['rule/shape', { found: showJson(value), path: exampleName(scope) }])
  const { operator: name, operands } = operation
  if (name === 'var') return checkInput(operation, scope)
  const place = [...scope.path, name]
  if (!isOperator(name)) {
    return report(scope, ['rule/operator', { operator: showName(name), instead: insteadOf(name) }], place)
  }
  const node = { name, operation, scope }
  const isCounted = hasArity(node)
  if (!isCounted) {
    report(scope, ['rule/arity', { operator: name, found: operands.length, expected: arityWords(name) }], place)
  }
  const terms = operands.map((operand, index) => checkOperand(operand, operandScope(operation, index, scope)))
  if (!isCounted || !haveTypes(terms, node)) return null
  scope.visit?.(name, terms, place)
  return checkResult(terms, node)
}

function checkOperand(value: unknown, scope: Scope): Term | null {
  if (hasEnough(scope)) return null
  return isRecord(value) ? checkOperation(value, scope) : checkLiteral(value, scope)
}

/** What to write instead of names that authors know from elsewhere; for any other the nearest operator. */
const instead: Readonly<Record<string, string>> = {
  '==': '"==="',
  '!=': '"!=="',
  '?:': '"if"',
  missing: 'nothing',
  missing_some: 'nothing',
}
function insteadOf(name: string): string {
  if (Object.hasOwn(instead, name)) return instead[name] ?? ''
  // No operator is longer than its first letters, however long a name is.
  return `"${nearestWord(name.slice(0, 20), Object.keys(operators), Number.POSITIVE_INFINITY)}"`
}

function hasArity({ name, operation: { operands } }: Node): boolean {
  const { arity, odd } = operators[name]
  const [least, most] = arity
  return operands.length >= least && operands.length <= most && (!odd || operands.length % 2 === 1)
}

/** Numbers alone, so that they need no translation. */
function arityWords(name: OperatorName): string {
  const { arity, odd } = operators[name]
  const [least, most] = arity
  if (odd) return `${least}, ${least + 2}, ${least + 4}, …`
  return least === most ? `${least}` : `${least}–${most}`
}

/** Whether every operand is known and fits; what does not fit is reported. */
function haveTypes(terms: readonly (Term | null)[], { name, operation, scope }: Node): terms is readonly Term[] {
  const before = scope.issues.length
  for (const [index, term] of terms.entries()) {
    const want = wants[operators[name].takes](index, terms)
    if (term === null || want.fits(term)) continue
    const params = { position: index + 1, operator: name, found: term.found, expected: want.expected }
    report(scope, ['rule/type', params], [...scope.path, ...keysOf(operation, index)])
  }
  return scope.issues.length === before && !terms.includes(null)
}

function checkResult(terms: readonly Term[], node: Node): Term | null {
  const { name, operation, scope } = node
  const { gives, range } = operators[name]
  const gap = orderedGap(terms)
  if (gap !== null) return report(scope, ['rule/ordered-gap', gap], [...scope.path, ...keysOf(operation, 1)])
  const known = { cost: costOf(terms, node), direction: directionIn(terms, node) }
  if (gives === 'boolean') return resultTerm('boolean', known)
  const reached = range?.(terms.map((term) => term.range))
  if (reached === undefined) return null
  const size = Math.max(Math.abs(reached.minimum), Math.abs(reached.maximum))
  if (!(size <= overflowLimit)) {
    const params = { operator: name, size: jsonNumber(size), limit: overflowLimit }
    return report(scope, ['rule/overflow', params], [...scope.path, name])
  }
  return gives === 'number'
    ? numberTerm(terms, node, { ...known, range: reached })
    : branchTerm(terms, { ...known, range: reached })
}

type Known = Pick<Term, 'cost' | 'direction' | 'range'>

const numberTerm = (terms: readonly Term[], { name }: Node, known: Known): Term =>
  resultTerm('number', { ...known, isInteger: operators[name].takes !== 'divided' && areIntegers(terms, known.range) })

function branchTerm(terms: readonly Term[], known: Known): Term {
  const branches = terms.filter((_, index) => isBranch(index, terms.length))
  const values = branches.flatMap((branch) => branch.values ?? [])
  return resultTerm(branches[0]?.kind ?? 'none', {
    ...known,
    isInteger: areIntegers(branches, known.range),
    values: branches.every((branch) => branch.values !== null) ? values : null,
  })
}

/** Sums and products of integers are integers as long as doubles hold them exactly. */
const areIntegers = (terms: readonly Term[], { minimum, maximum }: Range): boolean =>
  terms.every((term) => term.isInteger) && minimum >= Number.MIN_SAFE_INTEGER && maximum <= Number.MAX_SAFE_INTEGER

function costOf(terms: readonly Term[], { name }: Node): number {
  const [first, second] = terms
  if (operators[name].takes === 'items') return (first?.cost ?? 0) + (first?.maxItems ?? 0) * (second?.cost ?? 0)
  return terms.reduce((sum, term) => sum + term.cost, 1)
}

/** A list operator goes where its body goes in the element, which moves as the list does. */
function directionIn(terms: readonly Term[], { name, scope }: Node): Direction {
  const { moves, takes } = operators[name]
  const path = [...scope.path, name]
  return directionOf(moves, takes === 'items' ? terms.slice(1) : terms, { operator: name, path })
}
