import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, fieldOf, nameOf, unitOf } from './steps.js'
import { counted, countedOf, type Noun, ukForms } from './uk-forms.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

const units: Readonly<Record<string, Noun>> = {
  months: ['місяць', 'місяці', 'місяців', 'місяця'],
  years: ['рік', 'роки', 'років', 'року'],
  euros: ['євро', 'євро', 'євро', 'євро'],
  'euros-per-year': ['євро на рік', 'євро на рік', 'євро на рік', 'євро на рік'],
}

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  const words = entryOf(units, unit)
  return words ? counted(value, words) : ukForms.number(value)
}

/** The same behind "з", "від" and "до". */
const amountOf = (value: number, unit: unknown): string => {
  const words = entryOf(units, unit)
  return words ? countedOf(value, words) : ukForms.number(value)
}

/** What came out, in its unit or in words. */
export const inUnit = (value: Reason['value'], unit: unknown, words: string): string =>
  value === null ? 'ще невідомо' : typeof value === 'number' ? amount(value, unit) : words

const extreme =
  (says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const signs: Readonly<Record<string, string>> = {
  '>': 'більше ніж',
  '>=': 'щонайменше',
  '<': 'менше ніж',
  '<=': 'щонайбільше',
  '===': 'рівно',
  '!==': 'не',
}

const written = (value: unknown, unit: unknown): string | null => {
  if (typeof value === 'number') return amount(value, unit)
  if (typeof value === 'boolean') return value ? 'так' : 'ні'
  return typeof value === 'string' ? `«${value}»` : null
}

/** The value of an operand in the words of its option, where it has any. */
function operand(step: Reason | undefined, value: unknown, { unit, tools }: { unit: unknown; tools: ReasonTools }) {
  return step?.texts?.['value'] ? tools.of(step).value : written(value, unit)
}

/** What is there, and what is asked for where that is another. */
const held = (name: string | null, own: string | null, asked: string | false | null | undefined): string =>
  sentences(`${around('', name, ': ')}${own ?? 'ще невідомо'}.`, asked)

/** A choice, or one of several. */
const choice: ReasonSentence = (reason, tools) => {
  const { value, params, because } = reason
  const step = because.find((one) => nameOf(one, tools) !== null) ?? because[0]
  const own = operand(step, step?.value, { unit: unitOf(because), tools })
  const asked = params['operator'] === '!==' ? [] : askedOf(reason, tools, (one) => written(one, null) ?? '')
  const other = value === false && 'Потрібно щось інше.'
  const wanted = asked.length > 0 ? `Потрібно: ${joined(asked, 'або')}.` : other
  return held(nameOf(step, tools), own, value === true ? 'Це підходить.' : wanted)
}

const fields: Readonly<Record<string, string>> = { n: 'оцінки', mean: 'середнє значення', coverage: 'частка' }

/** What of the thing is counted or measured, where it is not its level. */
const field = (step: Reason | undefined): string => around(' (', entryOf(fields, fieldOf(step)), ')')

/** A side of a range, in the genitive. */
const limit = (side: unknown, unit: unknown, words: string | null | undefined): string | null =>
  typeof side === 'number' ? amountOf(side, unit) : (words ?? null)

const compare: ReasonSentence = (given, tools) => {
  const reason = facing(given)
  if (asksForWord(reason)) return choice(reason, tools)
  const { value, params, because } = reason
  const { operator, left, middle, right } = params
  const [unit, own] = [unitOf(because), nameOf(because[0], tools)]
  const name = own && own + field(because[0])
  const [from, to] = [left, right].map((side, place) => operand(because[place], side ?? null, { unit, tools }))
  if (middle !== undefined) {
    const [low, high] = [limit(left, unit, from), limit(right, unit, to)]
    const without = operator === '<' ? ', не включно' : ''
    return held(name, written(middle, unit), low && high && `Потрібно: від ${low} до ${high}${without}.`)
  }
  if (operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number')
    return held(name, `${ukForms.number(left)} з ${amountOf(right, unit)}`, null)
  const sign = entryOf(signs, operator)
  return held(name, from ?? null, to ? `Потрібно: ${around('', sign, ' ')}${to}.` : null)
}

const not: ReasonSentence = ({ value, because }, tools) => {
  const name = nameOf(because[0], tools)
  if (name !== null)
    return held(
      name,
      three(value, 'ні', 'так', 'ще невідомо'),
      value === true ? 'Це підходить.' : 'Потрібна відповідь: ні.',
    )
  const rest = three(value, ', і цього немає', ', але це є', '. Це ще невідомо')
  return `Далі йде те, чого не має бути${rest}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'Для цього ще бракує даних.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${ukForms.number(left)} ${sign} ${ukForms.number(right)} = ` : ''
  return `Обчислено: ${sum}${amount(value, unit)}.`
}

/** Ukrainian sentences for steps of rules. */
export const ukRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) =>
    three(value, 'Усі частини виконано.', 'Одну частину не виконано.', 'Одна частина ще невідома.'),
  'rule/or': ({ value }) =>
    three(
      value,
      'Одну частину виконано, цього досить.',
      'Жодну частину не виконано.',
      'Ще невідомо, чи якоїсь частини досить.',
    ),
  'rule/not': not,
  'rule/if': ({ value }, tools) => `Залежно від випадку: ${ended(inUnit(value, null, tools.value))}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': extreme('Рахується найменше значення'),
  'rule/max': extreme('Рахується найбільше значення'),
  'rule/in': choice,
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (запис ${params['index'] + 1})` : ''
    return `Для списку ${three(value, 'це виконано', 'це не виконано', 'це ще невідомо')}${place}.`
  },
  'rule/fact': (reason, tools) => {
    const { value, params } = reason
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said = inUnit(value, params['unit'], tools.value)
    return name === null ? `Дані: ${said}.` : `«${open(name)}»${field(reason)}: ${said}.`
  },
  'rule/literal': (_, { value }) => `Стале значення правила: ${value}.`,
  'rule/truncated': (_, { said }) => `Подальші кроки пропущено${around(' (їх більше ніж ', said('limit'), ')')}.`,
}
