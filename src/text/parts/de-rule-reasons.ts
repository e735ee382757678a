import type { Reason, ReasonCode } from '../../model/reason.js'
import { deForms } from './de-forms.js'
import { joined } from './forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, fieldOf, nameOf, unitOf } from './steps.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

/** One, several, and several behind "von". */
const units: Readonly<Record<string, readonly [string, string, string]>> = {
  months: ['Monat', 'Monate', 'Monaten'],
  years: ['Jahr', 'Jahre', 'Jahren'],
  euros: ['Euro', 'Euro', 'Euro'],
  'euros-per-year': ['Euro im Jahr', 'Euro im Jahr', 'Euro im Jahr'],
}

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown, several: 1 | 2 = 1): string {
  const words = entryOf(units, unit)
  return deForms.number(value) + (words ? ` ${words[value === 1 ? 0 : several]}` : '')
}

/** What came out, in its unit or in words. */
export const inUnit = (value: Reason['value'], unit: unknown, words: string): string =>
  value === null ? 'noch nicht bekannt' : typeof value === 'number' ? amount(value, unit) : words

const extreme =
  (says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const signs: Readonly<Record<string, string>> = {
  '>': 'mehr als',
  '>=': 'mindestens',
  '<': 'weniger als',
  '<=': 'höchstens',
  '===': 'genau',
  '!==': 'nicht',
}

const written = (value: unknown, unit: unknown): string | null => {
  if (typeof value === 'number') return amount(value, unit)
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  return typeof value === 'string' ? `„${value}“` : null
}

/** The value of an operand in the words of its option, where it has any. */
function operand(step: Reason | undefined, value: unknown, { unit, tools }: { unit: unknown; tools: ReasonTools }) {
  return step?.texts?.['value'] ? tools.of(step).value : written(value, unit)
}

/** What is there, and what is asked for where that is another. */
const held = (name: string | null, own: string | null, asked: string | false | null | undefined): string =>
  sentences(`${around('', name, ': ')}${own ?? 'noch nicht bekannt'}.`, asked)

/** A choice, or one of several. */
const choice: ReasonSentence = (reason, tools) => {
  const { value, params, because } = reason
  const step = because.find((one) => nameOf(one, tools) !== null) ?? because[0]
  const own = operand(step, step?.value, { unit: unitOf(because), tools })
  const asked = params['operator'] === '!==' ? [] : askedOf(reason, tools, (one) => written(one, null) ?? '')
  const other = value === false && 'Gefragt ist etwas anderes.'
  const wanted = asked.length > 0 ? `Gefragt ist: ${joined(asked, 'oder')}.` : other
  return held(nameOf(step, tools), own, value === true ? 'Das passt.' : wanted)
}

const fields: Readonly<Record<string, string>> = { n: 'Einschätzungen', mean: 'Mittelwert', coverage: 'Anteil' }

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
      from && to && `Gefragt ist: ${from} bis ${to}${operator === '<' ? ', diese nicht' : ''}.`,
    )
  if (operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number')
    return held(name, `${deForms.number(left)} von ${amount(right, unit, 2)}`, null)
  const sign = entryOf(signs, operator)
  return held(name, from ?? null, to ? `Gefragt ist: ${around('', sign, ' ')}${to}.` : null)
}

const not: ReasonSentence = ({ value, because }, tools) => {
  const name = nameOf(because[0], tools)
  if (name !== null)
    return held(
      name,
      three(value, 'nein', 'ja', 'noch nicht bekannt'),
      value === true ? 'Das passt.' : 'Gefragt ist: nein.',
    )
  const rest = three(value, ', und es trifft nicht zu', ', aber es trifft zu', '. Es ist noch nicht bekannt')
  return `Das Folgende soll nicht zutreffen${rest}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'Dazu fehlen noch Angaben.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${deForms.number(left)} ${sign} ${deForms.number(right)} = ` : ''
  return `Gerechnet: ${sum}${amount(value, unit)}.`
}

/** German sentences for steps of rules. */
export const deRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) =>
    three(value, 'Alle Teile treffen zu.', 'Ein Teil trifft nicht zu.', 'Ein Teil ist noch nicht bekannt.'),
  'rule/or': ({ value }) =>
    three(value, 'Ein Teil trifft zu, das reicht.', 'Kein Teil trifft zu.', 'Noch ist kein Teil bekannt, der reicht.'),
  'rule/not': not,
  'rule/if': ({ value }, tools) => `Je nach Fall: ${ended(inUnit(value, null, tools.value))}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': extreme('Der kleinste Wert zählt'),
  'rule/max': extreme('Der größte Wert zählt'),
  'rule/in': choice,
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (Eintrag ${params['index'] + 1})` : ''
    return `Für die Liste ${three(value, 'trifft das zu', 'trifft das nicht zu', 'ist das noch nicht bekannt')}${place}.`
  },
  'rule/fact': (reason, tools) => {
    const { value, params } = reason
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said = inUnit(value, params['unit'], tools.value)
    return name === null ? `Angabe: ${said}.` : `„${open(name)}“${field(reason)}: ${said}.`
  },
  'rule/literal': (_, { value }) => `Fester Wert der Regel: ${value}.`,
  'rule/truncated': () => 'Weitere Schritte fehlen hier.',
}
