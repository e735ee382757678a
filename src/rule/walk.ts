import { elementInputs } from './inputs.js'
import { checkInput, checkLiteral, jsonNumber } from './leaves.js'
import { nearestWord } from './nearest.js'
import { isRecord, keysOf, type Operation, operationOf } from './operation.js'
import { isOperator, type OperatorName, operators } from './operators.js'
import { orderedGap } from './ordered.js'
import { directionOf } from './polarity.js'
import { branchesOf, whole } from './range.js'
import { exampleName, hasEnough, report, type Scope, within } from './scope.js'
import { showJson, showName, type Term, termOf } from './term.js'
import { operatorTrace } from './trace.js'
import { fits, wants } from './typing.js'

const overflowLimit = 1e300

interface Node {
  readonly name: OperatorName
  readonly operation: Operation
  readonly scope: Scope
}

/** Reports what is wrong in a node and below it and gives its term, or null where something is. */
export function checkOperation(value: unknown, scope: Scope): Term | null {
  const operation = operationOf(value)
  if (operation === null)
    return report(scope, 'rule/shape', { found: showJson(value), path: exampleName(scope.inputs) })
  const { operator: name, operands } = operation
  if (name === 'var') return checkInput(operation, scope)
  if (!isOperator(name)) {
    return report(within(scope, [name]), 'rule/operator', { operator: showName(name), instead: insteadOf(name) })
  }
  const node = { name, operation, scope }
  const expected = arityMissed(node)
  if (expected !== null) {
    report(within(scope, [name]), 'rule/arity', { operator: name, found: operands.length, expected })
  }
  const terms: (Term | null)[] = []
  for (const [index, operand] of operands.entries()) terms.push(checkOperand(operand, operandScope(node, index, terms)))
  if (expected !== null || !haveTypes(terms, node)) return null
  scope.visit?.(name, terms, [...scope.path, name])
  return operatorTerm(terms, node)
}

function checkOperand(value: unknown, scope: Scope): Term | null {
  if (hasEnough(scope)) return null
  return isRecord(value) ? checkOperation(value, scope) : checkLiteral(value, scope)
}

/** The scope of one operand; the body of a list operator sees nothing but an element of the first. */
function operandScope({ name, operation, scope }: Node, index: number, [first]: readonly (Term | null)[]): Scope {
  const inner = within(scope, keysOf(operation, index))
  if (index !== 1 || operators[name].takes !== 'items') return inner
  const list = first?.direction?.input ?? ''
  return { ...inner, list, inputs: elementInputs(scope.inputs.get(list)) }
}

/** What to write instead of names that authors know from elsewhere. */
const instead = new Map([
  ['==', '"==="'],
  ['!=', '"!=="'],
  ['?:', '"if"'],
  ['missing', 'nothing'],
  ['missing_some', 'nothing'],
])

/** For any other name the operator that shares half its letters, else all that there are. */
function insteadOf(name: string): string {
  const names = Object.keys(operators)
  const nearest = nearestWord(name, names, Math.floor(name.length / 2))
  return instead.get(name) ?? `"${nearest ?? names.join('", "')}"`
}

/** The numbers of operands that are allowed, where there are others; numbers alone, so that they need no translation. */
function arityMissed({ name, operation: { operands } }: Node): string | null {
  const { arity, takes } = operators[name]
  const [least, most] = arity
  const [isOdd, count] = [takes === 'branches', operands.length]
  if (count >= least && count <= most && (!isOdd || count % 2 === 1)) return null
  if (isOdd) return `${least}, ${least + 2}, ${least + 4}, …`
  return least === most ? `${least}` : `${least}–${most}`
}

/** Whether every operand is known and fits; what does not fit is reported. */
function haveTypes(terms: readonly (Term | null)[], { name, operation, scope }: Node): terms is readonly Term[] {
  const before = scope.issues.length
  for (const [index, term] of terms.entries()) {
    const expected = wants[operators[name].takes](index, terms)
    if (term === null || fits(term, expected)) continue
    const params = { position: index + 1, operator: name, found: term.found, expected }
    report(within(scope, keysOf(operation, index)), 'rule/type', params)
  }
  return scope.issues.length === before && !terms.includes(null)
}

function operatorTerm(terms: readonly Term[], { name, operation, scope }: Node): Term | null {
  const operator = operators[name]
  const { moves, takes } = operator
  const gap = orderedGap(terms)
  if (gap !== null) return report(within(scope, keysOf(operation, 1)), 'rule/ordered-gap', gap)
  const range = operator.range?.(terms) ?? whole
  const size = Math.max(-range.minimum, range.maximum)
  if (!(size <= overflowLimit)) {
    return report(within(scope, [name]), 'rule/overflow', {
      operator: name,
      size: jsonNumber(size),
      limit: overflowLimit,
    })
  }
  const { kind, isInteger, values } = given(terms, name, range)
  return termOf({
    kind,
    isInteger,
    values,
    range,
    cost: costOf(terms, name),
    pointer: scope.pointer,
    // A list operator goes where its body goes in the element, which moves as the list does.
    direction: directionOf(moves, takes === 'items' ? terms.slice(1) : terms, { operator: name, path: scope.path }),
    step: operator.build(terms),
    ...operatorTrace(name, operator, terms),
  })
}

/** What is given is true or false, or what one of the operands is. */
function given(all: readonly Term[], name: OperatorName, { minimum, maximum }: Term['range']) {
  const { range, takes } = operators[name]
  if (!range) return { kind: 'boolean', isInteger: false, values: null } as const
  const terms = takes === 'branches' ? branchesOf(all) : all
  const kind = terms[0]?.kind ?? 'none'
  // Sums and products of integers are integers as long as doubles hold them exactly.
  const isExact = minimum >= Number.MIN_SAFE_INTEGER && maximum <= Number.MAX_SAFE_INTEGER
  const isKnown = kind === 'text' && terms.every(({ values }) => values !== null)
  return {
    kind,
    isInteger: takes !== 'divided' && isExact && terms.every((term) => term.isInteger),
    values: isKnown ? terms.flatMap(({ values }) => values ?? []) : null,
  }
}

function costOf(terms: readonly Term[], name: OperatorName): number {
  const [first, second] = terms
  if (operators[name].takes === 'items') return (first?.cost ?? 0) + (first?.maxItems ?? 0) * (second?.cost ?? 0)
  return terms.reduce((sum, { cost }) => sum + cost, 1)
}
