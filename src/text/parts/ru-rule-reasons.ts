import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import { counted, countedOf, type Noun, ruForms } from './ru-forms.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, fieldOf, nameOf, unitOf } from './steps.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

const units: Readonly<Record<string, Noun>> = {
  months: ['месяц', 'месяца', 'месяцев', 'месяца'],
  years: ['год', 'года', 'лет', 'года'],
  euros: ['евро', 'евро', 'евро', 'евро'],
  'euros-per-year': ['евро в год', 'евро в год', 'евро в год', 'евро в год'],
}

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  const words = entryOf(units, unit)
  return words ? counted(value, words) : ruForms.number(value)
}

/** The same behind "из", "от" and "до". */
const amountOf = (value: number, unit: unknown): string => {
  const words = entryOf(units, unit)
  return words ? countedOf(value, words) : ruForms.number(value)
}

/** What came out, in its unit or in words. */
export const inUnit = (value: Reason['value'], unit: unknown, words: string): string =>
  value === null ? 'ещё неизвестно' : typeof value === 'number' ? amount(value, unit) : words

const extreme =
  (says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const signs: Readonly<Record<string, string>> = {
  '>': 'больше чем',
  '>=': 'как минимум',
  '<': 'меньше чем',
  '<=': 'самое большее',
  '===': 'ровно',
  '!==': 'не',
}

const written = (value: unknown, unit: unknown): string | null => {
  if (typeof value === 'number') return amount(value, unit)
  if (typeof value === 'boolean') return value ? 'да' : 'нет'
  return typeof value === 'string' ? `«${value}»` : null
}

/** The value of an operand in the words of its option, where it has any. */
function operand(step: Reason | undefined, value: unknown, { unit, tools }: { unit: unknown; tools: ReasonTools }) {
  return step?.texts?.['value'] ? tools.of(step).value : written(value, unit)
}

/** What is there, and what is asked for where that is another. */
const held = (name: string | null, own: string | null, asked: string | false | null | undefined): string =>
  sentences(`${around('', name, ': ')}${own ?? 'ещё неизвестно'}.`, asked)

/** A choice, or one of several. */
const choice: ReasonSentence = (reason, tools) => {
  const { value, params, because } = reason
  const step = because.find((one) => nameOf(one, tools) !== null) ?? because[0]
  const own = operand(step, step?.value, { unit: unitOf(because), tools })
  const asked = params['operator'] === '!==' ? [] : askedOf(reason, tools, (one) => written(one, null) ?? '')
  const other = value === false && 'Нужно что-то другое.'
  const wanted = asked.length > 0 ? `Нужно: ${joined(asked, 'или')}.` : other
  return held(nameOf(step, tools), own, value === true ? 'Это подходит.' : wanted)
}

const fields: Readonly<Record<string, string>> = { n: 'оценки', mean: 'среднее значение', coverage: 'доля' }

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
    const without = operator === '<' ? ' (эти числа не входят)' : ''
    return held(name, written(middle, unit), low && high && `Нужно: от ${low} до ${high}${without}.`)
  }
  if (operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number')
    return held(name, `${ruForms.number(left)} из ${amountOf(right, unit)}`, null)
  const sign = entryOf(signs, operator)
  return held(name, from ?? null, to ? `Нужно: ${around('', sign, ' ')}${to}.` : null)
}

const not: ReasonSentence = ({ value, because }, tools) => {
  const name = nameOf(because[0], tools)
  if (name !== null)
    return held(
      name,
      three(value, 'нет', 'да', 'ещё неизвестно'),
      value === true ? 'Это подходит.' : 'Нужен ответ: нет.',
    )
  const rest = three(value, ', и этого нет', ', но это есть', '. Это ещё неизвестно')
  return `Дальше идёт то, чего не должно быть${rest}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'Для этого ещё не хватает данных.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${ruForms.number(left)} ${sign} ${ruForms.number(right)} = ` : ''
  return `Вычислено: ${sum}${amount(value, unit)}.`
}

/** Russian sentences for steps of rules. */
export const ruRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) => three(value, 'Все части верны.', 'Одна часть неверна.', 'Одна часть ещё неизвестна.'),
  'rule/or': ({ value }) =>
    three(
      value,
      'Одна часть верна, этого достаточно.',
      'Ни одна часть не верна.',
      'Ещё неизвестно, достаточно ли какой-то части.',
    ),
  'rule/not': not,
  'rule/if': ({ value }, tools) => `Зависит от случая: ${ended(inUnit(value, null, tools.value))}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': extreme('Считается самое маленькое значение'),
  'rule/max': extreme('Считается самое большое значение'),
  'rule/in': choice,
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (запись ${params['index'] + 1})` : ''
    return `Для списка ${three(value, 'это верно', 'это неверно', 'это ещё неизвестно')}${place}.`
  },
  'rule/fact': (reason, tools) => {
    const { value, params } = reason
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said = inUnit(value, params['unit'], tools.value)
    return name === null ? `Данные: ${said}.` : `«${open(name)}»${field(reason)}: ${said}.`
  },
  'rule/literal': (_, { value }) => `Постоянное значение правила: ${value}.`,
  'rule/truncated': (_, { said }) => `Дальнейшие шаги пропущены${around(' (их больше чем ', said('limit'), ')')}.`,
}
