import type { Inputs } from './inputs.js'
import type { Path } from './issue.js'
import type { OperatorName } from './operators.js'
import type { Range } from './range.js'
import { scopeOf } from './scope.js'
import type { Term } from './term.js'
import { checkOperation } from './walk.js'

/** A comparison whose result the declared ranges fix, as soon as all that it reads is known. */
export interface Constant {
  readonly operator: OperatorName
  readonly value: boolean
  /** The operator in the rule. */
  readonly path: Path
  /** An input that is an operand of it, with all that this can be; null where there is none. */
  readonly input: string | null
  readonly range: string
}

/** The comparisons of an accepted rule that are always true or always false. */
export function constantsIn(rule: unknown, inputs: Inputs): Constant[] {
  const found: Constant[] = []
  checkOperation(rule, {
    ...scopeOf(inputs),
    visit: (operator, terms, path) => {
      const value = deciders[operator]?.(terms) ?? null
      const read = terms.find(isInput)
      if (value === null) return
      found.push({ operator, value, path, input: read?.direction?.input ?? null, range: read ? rangeText(read) : '' })
    },
  })
  return found
}

/** An input itself: what is computed costs more than one step. */
const isInput = ({ direction, cost }: Term): boolean => direction !== null && cost === 1

type Decide = (terms: readonly Term[]) => boolean | null

type Holds = (left: Range, right: Range) => boolean

/** Ranges tell of every two operands, the left one first, whether it always holds, or never. */
const ordered =
  (holds: Holds, never: Holds): Decide =>
  (terms) => {
    const pairs = terms.flatMap(({ range }, index) =>
      terms.slice(index + 1).map((right) => [range, right.range] as const),
    )
    if (pairs.some(([left, right]) => never(left, right))) return false
    return pairs.every(([left, right]) => holds(left, right)) ? true : null
  }

const isAbove: Holds = (left, right) => left.minimum > right.maximum
const isFrom: Holds = (left, right) => left.minimum >= right.maximum
const isBelow: Holds = (left, right) => isAbove(right, left)
const isUpTo: Holds = (left, right) => isFrom(right, left)

const equal: Decide = ([left, right]) => {
  const [one, two] = [left && possible(left), right && possible(right)]
  if (one && two) return one.some((value) => two.includes(value)) ? isSingle(one, two) : false
  if (left?.kind !== 'number' || !right) return null
  return isAbove(left.range, right.range) || isAbove(right.range, left.range) ? false : null
}
const isSingle = (one: readonly unknown[], two: readonly unknown[]) =>
  one.length === 1 && two.length === 1 ? true : null

/** The list holds all that the value can be, or nothing of it. */
const listed: Decide = ([value, list]) => {
  const items = list?.items
  if (!value || !items) return null
  const all = possible(value)
  if (all) return all.every((one) => items.includes(one)) ? true : neverListed(all, items)
  const { minimum, maximum } = value.range
  const isOutside = (item: unknown) => typeof item === 'number' && (item < minimum || item > maximum)
  return items.every(isOutside) ? false : null
}
const neverListed = (all: readonly unknown[], items: readonly unknown[]) =>
  all.some((one) => items.includes(one)) ? null : false

const deciders: Readonly<Partial<Record<OperatorName, Decide>>> = {
  '>': ordered(isAbove, isUpTo),
  '>=': ordered(isFrom, isBelow),
  '<': ordered(isBelow, isFrom),
  '<=': ordered(isUpTo, isAbove),
  '===': equal,
  '!==': (terms) => {
    const value = equal(terms)
    return value === null ? null : !value
  },
  in: listed,
}

const mostValues = 100

/** Everything that an operand can be, where that is a short list. */
function possible({ kind, values, range, isInteger }: Term): readonly unknown[] | null {
  if (kind === 'boolean') return [true, false]
  if (kind === 'text') return values
  const { minimum, maximum } = range
  if (minimum === maximum) return [minimum]
  if (!isInteger || maximum - minimum >= mostValues) return null
  return Array.from({ length: Math.floor(maximum) - Math.ceil(minimum) + 1 }, (_, place) => Math.ceil(minimum) + place)
}

const rangeText = ({ kind, values, range }: Term): string =>
  kind === 'number' ? `${range.minimum}…${range.maximum}` : (values ?? ['true', 'false']).join(', ')
