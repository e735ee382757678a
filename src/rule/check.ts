import type { InputDeclaration, Inputs } from './inputs.js'
import { type RuleIssue, ruleIssue } from './issue.js'
import { measure } from './measure.js'
import { operationOf } from './operation.js'
import type { Range } from './range.js'
import { exampleName, scopeOf } from './scope.js'
import { showJson, type Term } from './term.js'
import { fits } from './typing.js'
import { checkOperation } from './walk.js'

/** `result`: what the rule must give, a type or bounds as well; `monotone`: a better rating may never lower it. */
export interface CheckOptions {
  readonly result?: InputDeclaration['type'] | InputDeclaration
  readonly monotone?: boolean
}

const limits = { bytes: 32_768, depth: 32, nodes: 2000, cost: 50_000 }
const limitsOfAll = { bytes: 1_048_576, nodes: 20_000, cost: Number.POSITIVE_INFINITY }

/** All issues of one rule in the order of scoring.md section 7.4, whatever JSON value it is; none means that it may be compiled. */
export function checkRule(rule: unknown, inputs: Inputs, options: CheckOptions = {}): RuleIssue[] {
  const tooLarge = checkSize(rule, inputs)
  if (tooLarge.length > 0) return tooLarge
  const scope = scopeOf(inputs)
  const term = checkOperation(rule, scope)
  if (term === null) return scope.issues
  return [...resultIssues(rule, term, options.result), ...over('cost', term.cost), ...polarityIssues(term, options)]
}

/** The first part of it, by a walk without recursion: what is too large or no JSON is not looked at any further. */
export function checkSize(rule: unknown, inputs: Inputs): RuleIssue[] {
  const { bytes, nodes, tooDeep, foreign } = measure(rule, limits.depth)
  return [
    ...over('bytes', bytes),
    ...(tooDeep ? [ruleIssue('rule/depth', tooDeep, { limit: limits.depth })] : []),
    ...over('nodes', nodes),
    // What no JSON text can hold: a function, a symbol, a big integer, undefined.
    ...(foreign ? [ruleIssue('rule/shape', foreign.path, { found: foreign.type, path: exampleName(inputs) })] : []),
  ]
}

/** What all rules of one document may be together. */
export function checkRuleBudget(rules: readonly unknown[]): RuleIssue[] {
  const measures = rules.map((rule) => measure(rule, limits.depth))
  const all = { rules: rules.length }
  return [
    ...over('bytes', sum(measures.map(({ bytes }) => bytes)), all),
    ...over('nodes', sum(measures.map(({ nodes }) => nodes)), all),
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, one) => before + one, 0)

function over(name: 'bytes' | 'nodes' | 'cost', found: number, all: { readonly rules?: number } = {}): RuleIssue[] {
  const limit = (all.rules === undefined ? limits : limitsOfAll)[name]
  return found > limit ? [ruleIssue(`rule/${name}`, [], { [name]: found, limit, ...all })] : []
}

function resultIssues(rule: unknown, term: Term, result: CheckOptions['result']): RuleIssue[] {
  if (result === undefined) return []
  const declared: InputDeclaration = typeof result === 'string' ? { type: result } : result
  const operator = operationOf(rule)?.operator ?? ''
  const { kind, range } = term
  if (!fits(term, declared.type)) {
    return [ruleIssue('rule/type', [], { position: null, operator, found: term.found, expected: declared.type })]
  }
  const issue = (found: string, expected: string) => [ruleIssue('rule/result', [], { operator, found, expected })]
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, values } = declared
  if (kind === 'number' && (range.minimum < minimum || range.maximum > maximum)) {
    return issue(showRange(range), showRange({ minimum, maximum }))
  }
  if (kind !== 'text' || !values) return []
  // A text that the rule can give and the declaration does not name; the word `text` where any text may come.
  const outside = term.values ? term.values.find((value) => !values.includes(value)) : null
  if (outside === undefined) return []
  return issue(outside === null ? 'text' : showJson(outside), values.map(showJson).join(', '))
}

const showRange = ({ minimum, maximum }: Range) => `${minimum}…${maximum}`

function polarityIssues({ direction }: Term, { monotone = false }: CheckOptions): RuleIssue[] {
  const blame = direction?.blame
  if (!monotone || !blame) return []
  return [ruleIssue('rule/polarity', blame.path, { operator: blame.operator, input: blame.input })]
}
