/** Keys that lead from a rule to the place that is meant. */
export type Path = readonly (string | number)[]
export type Params = Readonly<Record<string, string | number | boolean | null>>

/** What is wrong in a rule, where, and what would be right. */
export interface RuleIssue {
  readonly code: string
  readonly path: Path
  readonly params: Params
  readonly message: string
}

export type IssueCode = keyof typeof messages

export const ruleIssue = (code: IssueCode, path: Path, params: Params): RuleIssue => ({
  code,
  path,
  params,
  message: messages[code](params),
})

/** Words of params for English sentences; what is not in the table is said as it is. */
const words: Readonly<Record<string, string>> = {
  boolean: 'a boolean',
  number: 'a number',
  integer: 'an integer',
  text: 'a text',
  numbers: 'a list of numbers',
  list: 'a list',
  comparable: 'a boolean, an integer or a text',
  scalar: 'a boolean, a number or a text',
  divisor: 'a number other than 0, written out',
  input: 'an input that is a list of numbers',
  literals: 'a list of values, written out',
  booleans: 'a list of booleans, written out',
  integers: 'a list of integers, written out',
  decimals: 'a list of numbers, written out',
  texts: 'a list of texts, written out',
  nothing: 'nothing, a missing input is unknown by itself',
}
const say = (word: Params[string] | undefined): string => words[String(word)] ?? String(word)

const limitWords = (limit: Params[string] | undefined, rules: Params[string] | undefined): string =>
  `the limit is ${limit}. ${rules === undefined ? 'Split it into several gates or level rules' : 'Write fewer or shorter rules'}.`

const messages = {
  'rule/bytes': ({ bytes, limit, rules }: Params) =>
    `${rules === undefined ? 'The rule is' : `The ${rules} rules together are`} ${bytes} bytes long, ${limitWords(limit, rules)}`,
  'rule/depth': ({ limit }: Params) =>
    `The rule is nested deeper than ${limit} levels. Write equal operators as one list: "and" takes up to 64 parts.`,
  'rule/nodes': ({ nodes, limit, rules }: Params) =>
    `${rules === undefined ? 'The rule has' : `The ${rules} rules together have`} ${nodes} values, ${limitWords(limit, rules)}`,
  'rule/shape': ({ found, path }: Params) =>
    `Found ${found} where a condition must stand. Write one object with one operator, such as { ">=": [{ "var": "${path}" }, 2] }.`,
  'rule/operator': ({ operator, instead }: Params) =>
    `The operator "${operator}" is not allowed. Write ${say(instead)}.`,
  'rule/arity': ({ operator, found, expected }: Params) =>
    `The operator "${operator}" has ${found} operands. Write ${expected}.`,
  'rule/path': ({ found, path }: Params) =>
    `"var" holds ${found}. Write one plain path without a default, such as { "var": "${path}" }.`,
  'rule/undeclared': ({ path, nearest, known }: Params) =>
    `No input is called "${path}" here. ${nearest === null ? `Write one of: ${known}.` : `Did you mean "${nearest}"?`}`,
  'rule/type': ({ position, operator, found, expected }: Params) =>
    `${position === null ? 'The result' : `Operand ${position}`} of "${operator}" is ${say(found)}. Write ${say(expected)}.`,
  'rule/number': ({ number, nearest }: Params) => `The number ${number} is no multiple of 0.25. Write ${nearest}.`,
  'rule/ordered-gap': ({ input, values, instead }: Params) =>
    `The list leaves a gap in "${input}", whose values rise: ${values}. Write every value from one of them up or down, such as ${instead}.`,
  'rule/overflow': ({ operator, size, limit }: Params) =>
    `The result of "${operator}" can grow to ${size}, the limit is ${limit}. Write a product of fewer inputs.`,
  'rule/result': ({ operator, found, expected }: Params) =>
    `The result of "${operator}" can be ${say(found)}, declared is ${expected}. Widen the declaration or correct the rule.`,
  'rule/cost': ({ cost, limit }: Params) =>
    `The rule can take ${cost} steps, the limit is ${limit}. Write fewer list operators or split the rule.`,
  'rule/polarity': ({ operator, input }: Params) =>
    `With "${operator}" a better ${input} could lower the level. Write comparisons such as { ">=": [{ "var": "${input}" }, 2] }, joined by "and" and "or".`,
} satisfies Record<string, (params: Params) => string>
