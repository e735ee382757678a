import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import { counted, countedOf, type Noun, plForms } from './pl-forms.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, fieldOf, nameOf, unitOf } from './steps.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

const units: Readonly<Record<string, Noun>> = {
  months: ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'],
  years: ['rok', 'lata', 'lat', 'roku'],
  euros: ['euro', 'euro', 'euro', 'euro'],
  'euros-per-year': ['euro rocznie', 'euro rocznie', 'euro rocznie', 'euro rocznie'],
}

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  const words = entryOf(units, unit)
  return words ? counted(value, words) : plForms.number(value)
}

/** The same behind "z", "od" and "do". */
const amountOf = (value: number, unit: unknown): string => {
  const words = entryOf(units, unit)
  return words ? countedOf(value, words) : plForms.number(value)
}

/** What came out, in its unit or in words. */
export const inUnit = (value: Reason['value'], unit: unknown, words: string): string =>
  value === null ? 'jeszcze nie wiadomo' : typeof value === 'number' ? amount(value, unit) : words

const extreme =
  (says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const signs: Readonly<Record<string, string>> = {
  '>': 'więcej niż',
  '>=': 'co najmniej',
  '<': 'mniej niż',
  '<=': 'najwyżej',
  '===': 'dokładnie',
  '!==': 'nie',
}

const written = (value: unknown, unit: unknown): string | null => {
  if (typeof value === 'number') return amount(value, unit)
  if (typeof value === 'boolean') return value ? 'tak' : 'nie'
  return typeof value === 'string' ? `„${value}”` : null
}

/** The value of an operand in the words of its option, where it has any. */
function operand(step: Reason | undefined, value: unknown, { unit, tools }: { unit: unknown; tools: ReasonTools }) {
  return step?.texts?.['value'] ? tools.of(step).value : written(value, unit)
}

/** What is there, and what is asked for where that is another. */
const held = (name: string | null, own: string | null, asked: string | false | null | undefined): string =>
  sentences(`${around('', name, ': ')}${own ?? 'jeszcze nie wiadomo'}.`, asked)

/** A choice, or one of several. */
const choice: ReasonSentence = (reason, tools) => {
  const { value, params, because } = reason
  const step = because.find((one) => nameOf(one, tools) !== null) ?? because[0]
  const own = operand(step, step?.value, { unit: unitOf(because), tools })
  const asked = params['operator'] === '!==' ? [] : askedOf(reason, tools, (one) => written(one, null) ?? '')
  const other = value === false && 'Potrzeba czegoś innego.'
  const wanted = asked.length > 0 ? `Potrzebne: ${joined(asked, 'lub')}.` : other
  return held(nameOf(step, tools), own, value === true ? 'To pasuje.' : wanted)
}

const fields: Readonly<Record<string, string>> = { n: 'oceny', mean: 'średnia', coverage: 'udział' }

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
    const without = operator === '<' ? ', bez tych wartości' : ''
    return held(name, written(middle, unit), low && high && `Potrzebne: od ${low} do ${high}${without}.`)
  }
  if (operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number')
    return held(name, `${plForms.number(left)} z ${amountOf(right, unit)}`, null)
  const sign = entryOf(signs, operator)
  return held(name, from ?? null, to ? `Potrzebne: ${around('', sign, ' ')}${to}.` : null)
}

const not: ReasonSentence = ({ value, because }, tools) => {
  const name = nameOf(because[0], tools)
  if (name !== null)
    return held(
      name,
      three(value, 'nie', 'tak', 'jeszcze nie wiadomo'),
      value === true ? 'To pasuje.' : 'Potrzebna odpowiedź: nie.',
    )
  const rest = three(value, ', i tego nie ma', ', ale to jest', '. Jeszcze nie wiadomo, jak jest')
  return `Dalej stoi to, czego ma nie być${rest}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'Brakuje do tego jeszcze danych.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${plForms.number(left)} ${sign} ${plForms.number(right)} = ` : ''
  return `Obliczono: ${sum}${amount(value, unit)}.`
}

/** Polish sentences for steps of rules. */
export const plRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) =>
    three(value, 'Wszystkie części się zgadzają.', 'Jedna część się nie zgadza.', 'Jedna część jest jeszcze nieznana.'),
  'rule/or': ({ value }) =>
    three(
      value,
      'Jedna część się zgadza, to wystarczy.',
      'Żadna część się nie zgadza.',
      'Jeszcze nie wiadomo, czy jakaś część wystarczy.',
    ),
  'rule/not': not,
  'rule/if': ({ value }, tools) => `Zależnie od przypadku: ${ended(inUnit(value, null, tools.value))}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': extreme('Liczy się najmniejsza wartość'),
  'rule/max': extreme('Liczy się największa wartość'),
  'rule/in': choice,
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (wpis ${params['index'] + 1})` : ''
    return `Dla listy ${three(value, 'to się zgadza', 'to się nie zgadza', 'jeszcze tego nie wiadomo')}${place}.`
  },
  'rule/fact': (reason, tools) => {
    const { value, params } = reason
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said = inUnit(value, params['unit'], tools.value)
    return name === null ? `Dane: ${said}.` : `„${open(name)}”${field(reason)}: ${said}.`
  },
  'rule/literal': (_, { value }) => `Stała wartość reguły: ${value}.`,
  'rule/truncated': (_, { said }) => `Dalsze kroki pominięto${around(' (jest ich więcej niż ', said('limit'), ')')}.`,
}
