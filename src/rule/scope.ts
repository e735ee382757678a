import type { Inputs } from './inputs.js'
import { type IssueCode, type Params, type Path, type RuleIssue, ruleIssue } from './issue.js'
import type { OperatorName } from './operators.js'
import type { Standing, Term } from './term.js'

/** Where the check stands in a rule, what may be read there, and where its issues are collected. */
export interface Scope extends Standing {
  readonly inputs: Inputs
  readonly issues: RuleIssue[]
  /** Told of every operator whose operands fit, with what is known of them. */
  readonly visit?: (operator: OperatorName, operands: readonly Term[], path: Path) => void
}

export const scopeOf = (inputs: Inputs, slotOf: Scope['slotOf'] = () => 0): Scope => ({
  ...{ inputs, slotOf, path: [], pointer: '', issues: [], list: null },
})

/** The scope further in. */
export const within = (scope: Scope, keys: Path): Scope => ({
  ...scope,
  path: [...scope.path, ...keys],
  // Of all operators one alone needs an escape.
  pointer: scope.pointer + keys.map((key) => (key === '/' ? '/~1' : `/${key}`)).join(''),
})

/** The declared names in code-unit order. */
export const namesOf = (inputs: Inputs): readonly string[] => [...inputs.keys()].sort()

/** A name for messages that show what to write: a number where there is one. */
export function exampleName(inputs: Inputs): string {
  const names = namesOf(inputs)
  return names.find((name) => /^(integer|number)$/u.test(inputs.get(name)?.type ?? '')) ?? names[0] ?? 'input'
}

/** So many issues of one rule are told; a rule that is wrong everywhere costs neither time nor patience. */
const mostIssues = 100

export const hasEnough = ({ issues }: Scope): boolean => issues.length >= mostIssues

/** Notes an issue; null, as the term of what is wrong. */
export function report(scope: Scope, code: IssueCode, params: Params): null {
  if (!hasEnough(scope)) scope.issues.push(ruleIssue(code, scope.path, params))
  return null
}
