import type { Reason } from '../model/reason.js'
import {
  elementInputs,
  type InputDeclaration,
  type Inputs,
  type RuleValue,
  rangeOfInput,
  type Slots,
} from './inputs.js'
import { plain } from './numbers.js'
import { isLiteral, keysOf, listPath, type Operation, operationOf } from './operation.js'
import { isBody, isOperator, operators } from './operators.js'
import type { LeafReason, Part, Place } from './part.js'
import { pointRange, whole } from './range.js'
import type { Step } from './steps.js'
import { factReason, leafExplain, operatorExplain, traced } from './trace.js'

/** A rule as closures over slots; both ways give the same value, and neither throws. */
export interface CompiledRule {
  /** The inputs that the rule names, in the order of the rule. */
  readonly paths: readonly string[]
  evaluate(slots: Slots): RuleValue
  trace(slots: Slots, at: Place, leaf?: LeafReason): { value: RuleValue; reason: Reason }
}

interface Node {
  readonly inputs: Inputs
  readonly pointer: string
  readonly slotOf: (path: string) => number
  /** Inside the body of a list operator: the input whose elements it looks at. */
  readonly list?: string
}

const unchecked = 'compileRule takes a rule that checkRule has accepted with the same inputs.'

/**
 * Builds the closures of a rule that `checkRule` has accepted with the same inputs; an unchecked one is a wrong call. `slotOf` says where the
 * value of an input lies; without it this is its place in `paths`.
 */
export function compileRule(rule: unknown, inputs: Inputs, slotOf?: (path: string) => number): CompiledRule {
  const places = new Map<string, number>()
  const placeOf = (path: string): number => {
    const place = places.get(path) ?? places.size
    places.set(path, place)
    return slotOf ? slotOf(path) : place
  }
  const root = partOf(rule, { inputs, pointer: '', slotOf: placeOf })
  return {
    paths: [...places.keys()],
    evaluate: root.step,
    trace: (slots, place, leaf = factReason) => traced(root, { slots, place, leaf }),
  }
}

function partOf(value: unknown, node: Node): Part {
  if (isLiteral(value)) return literalPart(typeof value === 'number' ? plain(value) : value, node)
  const operation = operationOf(value)
  if (operation === null) throw new TypeError(unchecked)
  return operation.operator === 'var' ? inputPart(operation, node) : operatorPart(operation, node)
}

function literalPart(value: boolean | number | string, { pointer }: Node): Part {
  return {
    step: () => value,
    slot: null,
    literal: value,
    range: typeof value === 'number' ? pointRange(value) : whole,
    explain: leafExplain(pointer, (_, source) => ({ code: 'rule/literal', value, params: {}, source, because: [] })),
  }
}

function inputPart({ operands: [path] }: Operation, { inputs, pointer, slotOf, list }: Node): Part {
  if (typeof path !== 'string') throw new TypeError(unchecked)
  const declared = inputs.get(path)
  const known = { literal: null, range: rangeOfInput(declared) }
  if (list !== undefined) return { ...known, slot: null, step: elementStep, explain: elementExplain(pointer, list) }
  const slot = slotOf(path)
  const explain = leafExplain(pointer, (value, source, { leaf }) => leaf(path, value, source))
  return { ...known, slot, step: slotStep(slot, declared), explain }
}

/** What lies in a slot, with negative zero as zero; what is not there is unknown. */
function slotStep(slot: number, declared: InputDeclaration | undefined): Step {
  if (declared?.type !== 'integer' && declared?.type !== 'number') return (slots) => slots[slot] ?? null
  return (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? plain(value) : null
  }
}

const elementStep: Step = (elements, at = 0) => {
  const value = elements[at]
  return typeof value === 'number' ? plain(value) : null
}

const elementExplain = (pointer: string, path: string) =>
  leafExplain(pointer, (value, source, { at }) => ({ ...factReason(path, value, source), params: { path, index: at } }))

function operatorPart(operation: Operation, node: Node): Part {
  const { operator: name, operands } = operation
  if (!isOperator(name)) throw new TypeError(unchecked)
  const { build, range, takes } = operators[name]
  const [, second] = operands
  const list = takes === 'member' && Array.isArray(second) ? [...second] : []
  const parts = (takes === 'member' ? operands.slice(0, 1) : operands).map((operand, index) =>
    partOf(operand, innerNode(operation, index, node)),
  )
  return {
    step: build(parts, list),
    slot: null,
    literal: null,
    range: range?.(parts.map((part) => part.range)) ?? whole,
    explain: operatorExplain({ name, parts, list, pointer: node.pointer }),
  }
}

function innerNode(operation: Operation, index: number, { list, ...node }: Node): Node {
  const inner = { ...node, pointer: node.pointer + pointerTo(keysOf(operation, index)) }
  if (!isBody(operation, index)) return list === undefined ? inner : { ...inner, list }
  const path = listPath(operation)
  return { ...inner, inputs: elementInputs(node.inputs.get(path)), list: path }
}

/** Of all operators one alone needs an escape in a JSON Pointer. */
const pointerTo = (keys: readonly (string | number)[]): string =>
  keys.map((key) => (key === '/' ? '/~1' : `/${key}`)).join('')
