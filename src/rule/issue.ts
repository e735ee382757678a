import { type Telling, tell } from './tell.js'

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

export type IssueCode = `rule/${keyof typeof rule}`

/** The sentences are those of scoring.md, section 7.4. */
export const ruleIssue = (code: IssueCode, path: Path, params: Params): RuleIssue => ({
  code,
  path,
  params,
  message: tell(english, code, { ...params, ...around(params) }) ?? code,
})

/** What sentences say around the params: an example, which operand is meant, one rule or all. */
function around({ path, input, position, rules }: Params): Params {
  const [whose, has, what] =
    rules === undefined
      ? ['The rule is', 'The rule has', 'Split it into several gates or level rules.']
      : [`The ${rules} rules together are`, `The ${rules} rules together have`, 'Write fewer or shorter rules.']
  const place = typeof position === 'number' ? `Operand ${position}` : 'The result'
  return { whose, has, what, place, example: `{ ">=": [{ "var": "${path ?? input}" }, 2] }` }
}

const rule = {
  bytes: '{whose} {bytes} bytes long, the limit is {limit}. {what}',
  depth:
    'The rule is nested deeper than {limit} levels. Write equal operators as one list: "and" takes up to 64 parts.',
  nodes: '{has} {nodes} values, the limit is {limit}. {what}',
  shape: 'Found {found} where a condition must stand. Write one object with one operator, such as {example}.',
  operator: 'The operator "{operator}" is not allowed. Write {instead}.',
  arity: 'The operator "{operator}" has {found} operands.',
  path: '"var" holds {found}. Write one plain path without a default, such as { "var": "{path}" }.',
  undeclared: 'No input is called "{path}" here.[ Write one of: {known}.]',
  type: '{place} of "{operator}" is {found}.',
  number: 'The number {number} is no multiple of 0.25. Write {nearest}.',
  'ordered-gap': 'The list leaves a gap in "{input}": {values}. Write for example {instead}.',
  overflow: 'The result of "{operator}" can grow to {size}, the limit is {limit}. Write a product of fewer inputs.',
  result: 'The result of "{operator}" can be {found}, declared is {expected}. Correct one of them.',
  cost: 'The rule can take {cost} steps, the limit is {limit}. Write fewer list operators or split the rule.',
  polarity:
    'With "{operator}" a better {input} could lower the level. Write comparisons such as {example}, joined by "and" and "or".',
}

/** English, for the issues of rules; those of documents say the same words and hints. */
export const english: Telling = {
  templates: { rule },
  hints: {
    expected: 'Write {expected}.',
    members: 'An object has the members: {members}.',
    allowed: 'Write one of: {allowed}.',
    minimum: 'Write at least {minimum}.',
    maximum: 'Write at most {maximum}.',
    nearest: 'Did you mean "{nearest}"?',
    known: 'There is: {known}.',
  },
  words: {
    string: 'a text',
    text: 'a text',
    texts: 'a fixed list of texts',
    number: 'a number',
    numbers: 'a list of numbers',
    decimals: 'a fixed list of numbers',
    integer: 'a whole number',
    integers: 'a fixed list of whole numbers',
    divisor: 'a fixed number, not 0',
    quarters: 'a multiple of 0.25',
    boolean: 'true or false',
    booleans: 'a fixed list of true and false',
    comparable: 'true, false, a whole number or a text',
    scalar: 'true, false, a number or a text',
    array: 'a list',
    list: 'a list',
    literals: 'a fixed list',
    input: 'an input: a list of numbers',
    object: 'an object',
    nothing: 'nothing, a missing input is unknown by itself',
    day: 'a day as year-month-day',
    self: 'the person',
    observer: 'observers',
  },
}
