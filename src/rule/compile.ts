import type { Reason } from '../model/reason.js'
import { elementInputs, type Inputs, type Read, type RuleValue, rangeOfInput } from './inputs.js'
import { isLiteral, keysOf, listPath, type Operation, operationOf } from './operation.js'
import { isBody, isOperator, operators } from './operators.js'
import { pointRange, whole } from './range.js'
import { plain, type Step } from './steps.js'
import { explainTraced, factReason, type LeafReason, leafTrace, operatorTrace, type Part, type Place } from './trace.js'

/** A rule as closures; both ways give the same value, and neither throws. */
export interface CompiledRule {
  /** The inputs that the rule names, in the order of the rule. */
  readonly paths: readonly string[]
  evaluate(read: Read): RuleValue
  trace(read: Read, at: Place, leaf?: LeafReason): { value: RuleValue; reason: Reason }
}

interface Node {
  readonly inputs: Inputs
  readonly pointer: string
  readonly paths: Set<string>
  /** Inside the body of a list operator: the input whose elements it looks at. */
  readonly list?: string
}

const unchecked = 'compileRule takes a rule that checkRule has accepted with the same inputs.'

/** Builds the closures of a rule that `checkRule` has accepted with the same inputs; an unchecked one is a wrong call. */
export function compileRule(rule: unknown, inputs: Inputs): CompiledRule {
  const paths = new Set<string>()
  const root = partOf(rule, { inputs, pointer: '', paths })
  return {
    paths: [...paths],
    evaluate: root.evaluate,
    trace: (read, at, leaf = factReason) => {
      const traced = root.trace(read, { at, leaf, index: null })
      return { value: traced.value, reason: explainTraced(traced) }
    },
  }
}

function partOf(value: unknown, node: Node): Part {
  if (isLiteral(value)) return literalPart(typeof value === 'number' ? plain(value) : value, node)
  const operation = operationOf(value)
  if (operation === null) throw new TypeError(unchecked)
  return operation.operator === 'var' ? inputPart(operation, node) : operatorPart(operation, node)
}

function literalPart(value: boolean | number | string, { pointer }: Node): Part {
  const evaluate = () => value
  const trace = leafTrace(evaluate, pointer, (_, source) => ({
    code: 'rule/literal',
    value,
    params: {},
    source,
    because: [],
  }))
  return { evaluate, trace, range: typeof value === 'number' ? pointRange(value) : whole }
}

function inputPart({ operands: [path] }: Operation, { inputs, pointer, paths, list }: Node): Part {
  if (typeof path !== 'string') throw new TypeError(unchecked)
  const evaluate: Step = (read) => valueRead(read(path))
  const range = rangeOfInput(inputs.get(path))
  if (list !== undefined) return { evaluate, range, trace: elementTrace(evaluate, pointer, list) }
  paths.add(path)
  const trace = leafTrace(evaluate, pointer, (value, source, { leaf }) => leaf(path, value, source))
  return { evaluate, range, trace }
}

const elementTrace = (evaluate: Step, pointer: string, path: string) =>
  leafTrace(evaluate, pointer, (value, source, { index }) => ({
    ...factReason(path, value, source),
    params: { path, index },
  }))

function operatorPart(operation: Operation, node: Node): Part {
  const { operator: name, operands } = operation
  if (!isOperator(name)) throw new TypeError(unchecked)
  const { build, range, takes } = operators[name]
  const [, second] = operands
  const list = takes === 'member' && Array.isArray(second) ? [...second] : []
  const parts = (takes === 'member' ? operands.slice(0, 1) : operands).map((operand, index) =>
    partOf(operand, innerNode(operation, index, node)),
  )
  const ranges = parts.map((part) => part.range)
  const beside = { ranges, list, pointer: node.pointer }
  return {
    evaluate: build(
      parts.map((part) => part.evaluate),
      beside,
    ),
    trace: operatorTrace(name, parts, beside),
    range: range?.(ranges) ?? whole,
  }
}

function innerNode(operation: Operation, index: number, { list, ...node }: Node): Node {
  const inner = { ...node, pointer: node.pointer + pointerTo(keysOf(operation, index)) }
  if (!isBody(operation, index)) return list === undefined ? inner : { ...inner, list }
  const path = listPath(operation)
  return { ...inner, inputs: elementInputs(node.inputs.get(path)), list: path }
}

const pointerTo = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** What was read, with negative zero as zero; what is not there is unknown. */
const valueRead = (value: RuleValue | undefined): RuleValue =>
  typeof value === 'number' ? plain(value) : (value ?? null)
