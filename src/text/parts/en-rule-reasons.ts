import type { Reason, ReasonCode } from '../../model/reason.js'
import { enForms } from './en-forms.js'
import { joined } from './forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, fieldOf, nameOf, unitOf } from './steps.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

/** One and several. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  months: ['month', 'months'],
  years: ['year', 'years'],
  euros: ['euro', 'euros'],
  'euros-per-year': ['euro a year', 'euros a year'],
}

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  const words = entryOf(units, unit)
  return enForms.number(value) + (words ? ` ${words[value === 1 ? 0 : 1]}` : '')
}

/** What came out, in its unit or in words. */
export const inUnit = (value: Reason['value'], unit: unknown, words: string): string =>
  value === null ? 'not known yet' : typeof value === 'number' ? amount(value, unit) : words

const extreme =
  (says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const signs: Readonly<Record<string, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '===': 'exactly',
  '!==': 'not',
}

const written = (value: unknown, unit: unknown): string | null => {
  if (typeof value === 'number') return amount(value, unit)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? `“${value}”` : null
}

/** The value of an operand in the words of its option, where it has any. */
function operand(step: Reason | undefined, value: unknown, { unit, tools }: { unit: unknown; tools: ReasonTools }) {
  return step?.texts?.['value'] ? tools.of(step).value : written(value, unit)
}

/** What is there, and what is asked for where that is another. */
const held = (name: string | null, own: string | null, asked: string | false | null | undefined): string =>
  sentences(`${around('', name, ': ')}${own ?? 'not known yet'}.`, asked)

/** A choice, or one of several. */
const choice: ReasonSentence = (reason, tools) => {
  const { value, params, because } = reason
  const step = because.find((one) => nameOf(one, tools) !== null) ?? because[0]
  const own = operand(step, step?.value, { unit: unitOf(because), tools })
  const asked = params['operator'] === '!==' ? [] : askedOf(reason, tools, (one) => written(one, null) ?? '')
  const other = value === false && 'Something else is asked for.'
  const wanted = asked.length > 0 ? `Asked for: ${joined(asked, 'or')}.` : other
  return held(nameOf(step, tools), own, value === true ? 'That fits.' : wanted)
}

const fields: Readonly<Record<string, string>> = { n: 'ratings', mean: 'mean', coverage: 'share' }

/** What of the thing is counted or measured, where it is not its level. */
const field = (step: Reason | undefined): string => around(' (', entryOf(fields, fieldOf(step)), ')')

const compare: ReasonSentence = (given, tools) => {
  const reason = facing(given)
  if (asksForWord(reason)) return choice(reason, tools)
  const { value, params, because } = reason
  const { operator, left, middle, right } = params
  const [unit, own] = [unitOf(because), nameOf(because[0], tools)]
  const name = own && own + field(because[0])
  const [from, to] = [left, right].map((side, place) => operand(because[place], side ?? null, { unit, tools }))
  if (middle !== undefined)
    return held(
      name,
      written(middle, unit),
      from && to && `Asked for: ${from} to ${to}${operator === '<' ? ', not these themselves' : ''}.`,
    )
  if (operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number')
    return held(name, `${enForms.number(left)} of ${amount(right, unit)}`, null)
  const sign = entryOf(signs, operator)
  return held(name, from ?? null, to ? `Asked for: ${around('', sign, ' ')}${to}.` : null)
}

const not: ReasonSentence = ({ value, because }, tools) => {
  const name = nameOf(because[0], tools)
  if (name !== null)
    return held(name, three(value, 'no', 'yes', 'not known yet'), value === true ? 'That fits.' : 'Asked for: no.')
  const rest = three(value, ', and it does not', ', but it does', '. It is not known yet')
  return `What follows should not hold${rest}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'This is not worked out yet, because information is missing.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${enForms.number(left)} ${sign} ${enForms.number(right)} = ` : ''
  return `Calculated: ${sum}${amount(value, unit)}.`
}

/** English sentences for steps of rules. */
export const enRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) => three(value, 'All parts hold.', 'One part does not hold.', 'One part is not known yet.'),
  'rule/or': ({ value }) =>
    three(value, 'One part holds, that is enough.', 'No part holds.', 'No part that is enough is known yet.'),
  'rule/not': not,
  'rule/if': ({ value }, tools) => `In this case: ${ended(inUnit(value, null, tools.value))}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': extreme('The smallest value counts'),
  'rule/max': extreme('The largest value counts'),
  'rule/in': choice,
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (entry ${params['index'] + 1})` : ''
    return three(
      value,
      `It holds for the list${place}.`,
      `It does not hold for the list${place}.`,
      'For the list this is not known yet.',
    )
  },
  'rule/fact': (reason, tools) => {
    const { value, params } = reason
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said = inUnit(value, params['unit'], tools.value)
    return name === null ? `Fact: ${said}.` : `“${open(name)}”${field(reason)}: ${said}.`
  },
  'rule/literal': (_, { value }) => `Fixed value of the rule: ${value}.`,
  'rule/truncated': (_, { said }) => `Further steps are left out${around(' (more than ', said('limit'), ')')}.`,
}
