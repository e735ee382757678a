import type { InputDeclaration, Inputs } from './inputs.js'
import { type Params, type RuleIssue, ruleIssue } from './issue.js'
import { type Measure, measure } from './measure.js'
import { operationOf } from './operation.js'
import type { Range } from './range.js'
import { exampleName, scopeOf } from './scope.js'
import { showJson, type Term } from './term.js'
import { resultWants } from './typing.js'
import { checkOperation } from './walk.js'

/** `result`: what the rule must give, a type or bounds as well; `monotone`: a better rating may never lower it. */
export interface CheckOptions {
  readonly result?: InputDeclaration['type'] | InputDeclaration
  readonly monotone?: boolean
}

const limits = { bytes: 32_768, depth: 32, nodes: 2000, cost: 50_000 }
const limitsOfAll = { bytes: 1_048_576, nodes: 20_000 }

/** All issues of one rule in the order of scoring.md section 7.4, whatever JSON value it is; none means that it may be compiled. */
export function checkRule(rule: unknown, inputs: Inputs, options: CheckOptions = {}): RuleIssue[] {
  const tooLarge = checkSize(rule, inputs)
  if (tooLarge.length > 0) return tooLarge
  const scope = scopeOf(inputs)
  const term = checkOperation(rule, scope)
  if (term === null || scope.issues.length > 0) return scope.issues
  return [...resultIssues(rule, term, options.result), ...costIssues(term), ...polarityIssues(term, options)]
}

/** The first part of it, by a walk without recursion: what is too large or no JSON is not looked at any further. */
export function checkSize(rule: unknown, inputs: Inputs): RuleIssue[] {
  const measured = measure(rule, limits.depth)
  return [...sizeIssues(measured, limits, {}), ...shapeIssues(measured, inputs)]
}

/** What all rules of one document may be together. */
export function checkRuleBudget(rules: readonly unknown[]): RuleIssue[] {
  const measures = rules.map((rule) => measure(rule, limits.depth))
  const bytes = measures.reduce((sum, one) => sum + one.bytes, 0)
  const nodes = measures.reduce((sum, one) => sum + one.nodes, 0)
  return sizeIssues({ bytes, nodes, tooDeep: null }, limitsOfAll, { rules: rules.length })
}

function sizeIssues(
  { bytes, nodes, tooDeep }: Omit<Measure, 'foreign'>,
  limit: { readonly bytes: number; readonly nodes: number },
  more: Params,
): RuleIssue[] {
  return [
    ...(bytes > limit.bytes ? [ruleIssue('rule/bytes', [], { bytes, limit: limit.bytes, ...more })] : []),
    ...(tooDeep !== null ? [ruleIssue('rule/depth', tooDeep, { limit: limits.depth })] : []),
    ...(nodes > limit.nodes ? [ruleIssue('rule/nodes', [], { nodes, limit: limit.nodes, ...more })] : []),
  ]
}

/** What no JSON text can hold: a function, a symbol, a big integer, undefined. */
function shapeIssues({ foreign }: Measure, inputs: Inputs): RuleIssue[] {
  if (foreign === null) return []
  return [ruleIssue('rule/shape', foreign.path, { found: foreign.type, path: exampleName(scopeOf(inputs)) })]
}

function resultIssues(rule: unknown, term: Term, result: CheckOptions['result']): RuleIssue[] {
  if (result === undefined) return []
  const declared: InputDeclaration = typeof result === 'string' ? { type: result } : result
  const operator = operationOf(rule)?.operator ?? ''
  if (resultWants[declared.type]?.fits(term) === false) {
    return [ruleIssue('rule/type', [], { position: null, operator, found: term.found, expected: declared.type })]
  }
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, values } = declared
  if (term.kind === 'number' && (term.range.minimum < minimum || term.range.maximum > maximum)) {
    const [found, expected] = [showRange(term.range), showRange({ minimum, maximum })]
    return [ruleIssue('rule/result', [], { operator, found, expected })]
  }
  const outside = values && term.kind === 'text' ? outsideOf(term.values, values) : null
  if (outside === null || values === undefined) return []
  return [ruleIssue('rule/result', [], { operator, found: outside, expected: values.map(showJson).join(', ') })]
}

/** A text that the rule can give and the declaration does not name; the word `text` where any text may come. */
function outsideOf(given: readonly string[] | null, declared: readonly string[]): string | null {
  if (given === null) return 'text'
  const outside = given.find((value) => !declared.includes(value))
  return outside === undefined ? null : showJson(outside)
}
const showRange = ({ minimum, maximum }: Range) => `${minimum}…${maximum}`

const costIssues = ({ cost }: Term): RuleIssue[] =>
  cost > limits.cost ? [ruleIssue('rule/cost', [], { cost, limit: limits.cost })] : []

function polarityIssues({ direction }: Term, { monotone = false }: CheckOptions): RuleIssue[] {
  const { blame } = direction
  if (!monotone || blame === null) return []
  return [ruleIssue('rule/polarity', blame.path, { operator: blame.operator, input: blame.input })]
}
