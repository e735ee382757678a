import { elementInputs, type Inputs } from './inputs.js'
import { type IssueCode, type Params, type Path, type RuleIssue, ruleIssue } from './issue.js'
import { keysOf, listPath, type Operation } from './operation.js'
import { isBody, type OperatorName } from './operators.js'
import type { Term } from './term.js'

/** Where the check stands in a rule, what may be read there, and where its issues are collected. */
export interface Scope {
  readonly inputs: Inputs
  readonly path: Path
  readonly issues: RuleIssue[]
  /** Inside the body of a list operator: the input whose elements it looks at. */
  readonly list: string | null
  /** The declared names in code-unit order. */
  readonly names: () => readonly string[]
  /** Told of every operator whose operands fit, with what is known of them. */
  readonly visit?: (operator: OperatorName, operands: readonly Term[], path: Path) => void
}

export const scopeOf = (inputs: Inputs): Scope => ({
  ...{ inputs, path: [], issues: [], list: null },
  names: sortedNames(inputs),
})

/** The scope of one operand; the body of a list operator sees nothing but the element. */
export function operandScope(operation: Operation, index: number, scope: Scope): Scope {
  const path = [...scope.path, ...keysOf(operation, index)]
  if (!isBody(operation, index)) return { ...scope, path }
  const list = listPath(operation)
  const inputs = elementInputs(scope.inputs.get(list))
  return { ...scope, path, inputs, list, names: sortedNames(inputs) }
}

/** A name for messages that show what to write: a number where there is one. */
export function exampleName({ inputs, names }: Scope): string {
  const isNumber = (name: string) => ['integer', 'number'].includes(inputs.get(name)?.type ?? '')
  return names().find(isNumber) ?? names()[0] ?? 'input'
}

/** So many issues of one rule are told; a rule that is wrong everywhere costs neither time nor patience. */
const mostIssues = 100

export const hasEnough = ({ issues }: Scope): boolean => issues.length >= mostIssues

/** Notes an issue; null, as the term of what is wrong. */
export function report(scope: Scope, issue: readonly [IssueCode, Params], path: Path = scope.path): null {
  if (!hasEnough(scope)) scope.issues.push(ruleIssue(issue[0], path, issue[1]))
  return null
}

/** Sorted when a message first asks for it: most rules have no issue. */
function sortedNames(inputs: Inputs): () => readonly string[] {
  let sorted: readonly string[] | null = null
  return () => {
    sorted ??= [...inputs.keys()].sort()
    return sorted
  }
}
