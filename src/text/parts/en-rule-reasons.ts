import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted, enForms } from './en-forms.js'
import { ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  if (unit === 'months') return counted(value, 'month', 'months')
  if (unit === 'years') return counted(value, 'year', 'years')
  if (unit === 'euros') return `${enForms.number(value)} euros`
  if (unit === 'euros-per-year') return `${enForms.number(value)} euros a year`
  return enForms.number(value)
}

/** The unit that any of the steps below counts in. */
export const unitOf = (because: readonly Reason[]): unknown =>
  because.map((step) => step.params['unit'] ?? unitOf(step.because)).find((unit) => unit !== undefined)

/** What a step speaks of, in words of a document. */
export function nameOf(step: Reason | undefined, tools: ReasonTools): string | null {
  if (!step?.texts) return null
  const { said } = tools.of(step)
  const name = (['fact', 'parameter', 'competence', 'indicator'] as const).find((key) => step.texts?.[key])
  return name === undefined ? null : said(name)
}

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

/** The word that is asked for is one of code, so only whether it is the same is said. */
const sameAs = (own: string | null, fits: Reason['value']): string =>
  own === null || fits === null ? 'not known yet.' : `${own}. ${fits ? 'That fits.' : 'Something else is asked for.'}`

const compare: ReasonSentence = ({ value, params, because }, tools) => {
  const { operator, left, middle, right } = params
  const [unit, name] = [unitOf(because), nameOf(because[0], tools)]
  const lead = name === null ? '' : `${name}: `
  if (typeof right === 'string') return lead + sameAs(operand(because[0], left, { unit, tools }), value)
  if (middle !== undefined) return between(value, params, { unit, lead })
  const isTooLittle = operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number'
  if (isTooLittle) return `${lead}${enForms.number(left)} of ${amount(right, unit)}.`
  const own = operand(because[0], left, { unit, tools })
  const asked = operand(because[1], right, { unit, tools })
  const wanted = asked === null ? null : `Asked for: ${entryOf(signs, operator) ?? ''} ${asked}.`.replace('  ', ' ')
  return sentences(own === null ? `${lead}not known yet.` : `${lead}${own}.`, wanted)
}

function between(value: Reason['value'], params: Reason['params'], { unit, lead }: { unit: unknown; lead: string }) {
  const [from, own, to] = [params['left'], params['middle'], params['right']].map((end) => written(end, unit))
  const isInside = value === null ? 'is not known yet' : value === true ? 'lies between' : 'does not lie between'
  return `${lead}${own ?? 'the value'} ${isInside}: ${from ?? '?'} to ${to ?? '?'}.`
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

const three = (value: Reason['value'], whenTrue: string, whenFalse: string, whenOpen: string): string =>
  value === null ? whenOpen : value === true ? whenTrue : whenFalse

/** English sentences for steps of rules. */
export const enRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) => three(value, 'All parts hold.', 'One part does not hold.', 'One part is not known yet.'),
  'rule/or': ({ value }) =>
    three(value, 'One part holds, that is enough.', 'No part holds.', 'No part that is enough is known yet.'),
  'rule/not': ({ value }) =>
    three(
      value,
      'This does not hold, and that is what is asked.',
      'This holds, but the opposite is asked.',
      'Not known yet.',
    ),
  'rule/if': ({ value }, tools) =>
    value === null ? 'It depends on something that is not known yet.' : `In this case: ${ended(tools.value)}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': ({ value, because }) =>
    typeof value === 'number'
      ? `The smallest value counts: ${amount(value, unitOf(because))}.`
      : 'The smallest value is not known yet.',
  'rule/max': ({ value, because }) =>
    typeof value === 'number'
      ? `The largest value counts: ${amount(value, unitOf(because))}.`
      : 'The largest value is not known yet.',
  'rule/in': ({ value, params, because }, tools) => {
    const name = nameOf(because[0], tools)
    const own = operand(because[0], params['operand'], { unit: unitOf(because), tools })
    const lead = own === null ? '' : `${name === null ? '' : `${name}: `}${own}.`
    const open = name === null ? 'Not known yet.' : `${name}: not known yet.`
    return three(value, `${lead} That is one of them.`, `${lead} That is none of them.`, open).trim()
  },
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (entry ${params['index'] + 1})` : ''
    return three(
      value,
      `It holds for the list${place}.`,
      `It does not hold for the list${place}.`,
      'For the list this is not known yet.',
    )
  },
  'rule/fact': ({ value, params }, tools) => {
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said =
      value === null ? 'not known yet' : typeof value === 'number' ? amount(value, params['unit']) : tools.value
    return name === null ? `Fact: ${said}.` : `“${open(name)}”: ${said}.`
  },
  'rule/literal': (_, { value }) => `Fixed value of the rule: ${value}.`,
  'rule/truncated': (_, { number }) =>
    `Further steps are left out${number('limit') === null ? '' : ` (more than ${number('limit')})`}.`,
}
