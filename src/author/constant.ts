import { short } from '../load/fault.js'
import type { Placed } from '../load/library.js'
import type { PlacedRule } from '../load/rules.js'
import type { Issue } from '../model/issue.js'
import { type Constant, constantsIn } from '../rule/constant.js'

/** Advice for each comparison in a rule that the declared ranges make always true or always false, so that it decides nothing. */
export function constantComparisons(placed: readonly Placed<readonly PlacedRule[]>[]): Issue[] {
  return placed.flatMap(({ document: rules, index }) =>
    rules.flatMap(({ rule, path, inputs }) =>
      constantsIn(rule, inputs).map((constant) => adviceOf(constant, path, index)),
    ),
  )
}

function adviceOf(
  { operator, value, input, range, path }: Constant,
  rule: PlacedRule['path'],
  document: number,
): Issue {
  const params = { fault: value ? 'always' : 'never', operator, input, range: input === null ? null : short(range) }
  const because = input === null ? '' : `, since ${input} can only be ${params.range}`
  return {
    code: 'review/constant-comparison',
    document,
    path: [...rule, ...path],
    params,
    message: `The comparison "${operator}" is always ${value}${because}. Compare with another value, or leave it out.`,
  }
}
