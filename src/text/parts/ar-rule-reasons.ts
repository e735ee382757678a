import type { Reason, ReasonCode } from '../../model/reason.js'
import { arForms, counted, latin, listed, type Noun } from './ar-forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, fieldOf, nameOf, unitOf } from './steps.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

const units: Readonly<Record<string, Noun>> = {
  months: ['شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'],
  years: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'],
  euros: ['1 يورو', '2 يورو', 'يورو', 'يورو', 'يورو'],
  'euros-per-year': ['1 يورو في السنة', '2 يورو في السنة', 'يورو في السنة', 'يورو في السنة', 'يورو في السنة'],
}

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  const words = entryOf(units, unit)
  return words ? counted(value, words) : arForms.number(value)
}

/** What came out, in its unit or in words. */
export const inUnit = (value: Reason['value'], unit: unknown, words: string): string =>
  value === null ? 'غير معروف بعد' : typeof value === 'number' ? amount(value, unit) : words

const extreme =
  (says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const signs: Readonly<Record<string, string>> = {
  '>': 'أكثر مما يلي:',
  '>=': 'على الأقل:',
  '<': 'أقل مما يلي:',
  '<=': 'على الأكثر:',
  '===': 'بالضبط:',
  '!==': 'ليس:',
}

const written = (value: unknown, unit: unknown): string | null => {
  if (typeof value === 'number') return amount(value, unit)
  if (typeof value === 'boolean') return value ? 'نعم' : 'لا'
  return typeof value === 'string' ? `«${value}»` : null
}

/** The value of an operand in the words of its option, where it has any. */
function operand(step: Reason | undefined, value: unknown, { unit, tools }: { unit: unknown; tools: ReasonTools }) {
  return step?.texts?.['value'] ? tools.of(step).value : written(value, unit)
}

/** What is there, and what is asked for where that is another. */
const held = (name: string | null, own: string | null, asked: string | false | null | undefined): string =>
  sentences(`${around('', name, ': ')}${own ?? 'غير معروف بعد'}.`, asked)

/** A choice, or one of several. */
const choice: ReasonSentence = (reason, tools) => {
  const { value, params, because } = reason
  const step = because.find((one) => nameOf(one, tools) !== null) ?? because[0]
  const own = operand(step, step?.value, { unit: unitOf(because), tools })
  const asked = params['operator'] === '!==' ? [] : askedOf(reason, tools, (one) => written(one, null) ?? '')
  const other = value === false && 'المطلوب شيء آخر.'
  const wanted = asked.length > 0 ? `المطلوب: ${listed(asked, ' أو ')}.` : other
  return held(nameOf(step, tools), own, value === true ? 'هذا مناسب.' : wanted)
}

const fields: Readonly<Record<string, string>> = { n: 'عدد التقييمات', mean: 'المتوسط', coverage: 'النسبة' }

/** What of the thing is counted or measured, where it is not its level. */
const field = (step: Reason | undefined): string => around('، ', entryOf(fields, fieldOf(step)))

const compare: ReasonSentence = (given, tools) => {
  const reason = facing(given)
  if (asksForWord(reason)) return choice(reason, tools)
  const { value, params, because } = reason
  const { operator, left, middle, right } = params
  const [unit, own] = [unitOf(because), nameOf(because[0], tools)]
  const name = own && own + field(because[0])
  const [from, to] = [left, right].map((side, place) => operand(because[place], side ?? null, { unit, tools }))
  if (middle !== undefined) {
    const ends = operator === '<' ? ['أكثر مما يلي', 'أقل مما يلي'] : ['على الأقل', 'على الأكثر']
    return held(name, written(middle, unit), from && to && `المطلوب: ${ends[0]}: ${from}؛ ${ends[1]}: ${to}.`)
  }
  if (operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number')
    return held(name, `${arForms.number(left)}، والمطلوب ${amount(right, unit)}`, null)
  const sign = entryOf(signs, operator)
  return held(name, from ?? null, to ? `المطلوب: ${around('', sign, ' ')}${to}.` : null)
}

const not: ReasonSentence = ({ value, because }, tools) => {
  const name = nameOf(because[0], tools)
  if (name !== null)
    return held(name, three(value, 'لا', 'نعم', 'غير معروف بعد'), value === true ? 'هذا مناسب.' : 'المطلوب: لا.')
  const rest = three(value, '، وهو لا ينطبق', '، لكنه ينطبق', '. هذا غير معروف بعد')
  return `يجب ألّا ينطبق ما يلي${rest}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'لم يُحسب هذا بعد، لأن معلومات ناقصة.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${latin(`${arForms.number(left)} ${sign} ${arForms.number(right)}`)}، والنتيجة: ` : ''
  return `الحساب: ${sum}${amount(value, unit)}.`
}

/** Arabic sentences for steps of rules. */
export const arRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) => three(value, 'كل الأجزاء تنطبق.', 'هناك جزء لا ينطبق.', 'هناك جزء غير معروف بعد.'),
  'rule/or': ({ value }) => three(value, 'هناك جزء ينطبق، وهذا يكفي.', 'لا ينطبق أي جزء.', 'لا يُعرف بعد أي جزء يكفي.'),
  'rule/not': not,
  'rule/if': ({ value }, tools) => `في هذه الحالة: ${ended(inUnit(value, null, tools.value))}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': extreme('تُحتسب أصغر قيمة'),
  'rule/max': extreme('تُحتسب أكبر قيمة'),
  'rule/in': choice,
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? `، البند ${params['index'] + 1}` : ''
    return `للقائمة${place}: ${three(value, 'ينطبق ذلك', 'لا ينطبق ذلك', 'ذلك غير معروف بعد')}.`
  },
  'rule/fact': (reason, tools) => {
    const { value, params } = reason
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said = inUnit(value, params['unit'], tools.value)
    return name === null ? `معلومة: ${said}.` : `«${open(name)}»${field(reason)}: ${said}.`
  },
  'rule/literal': (_, { value }) => `قيمة ثابتة للقاعدة: ${value}.`,
  'rule/truncated': (_, { said }) => `حُذفت خطوات أخرى${around('، لأن عددها أكثر من ', said('limit'))}.`,
}
