import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted, deForms } from './de-forms.js'
import { ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

/** A number in the unit of the law. */
export function amount(value: number, unit: unknown): string {
  if (unit === 'months') return counted(value, 'Monat', 'Monate')
  if (unit === 'years') return counted(value, 'Jahr', 'Jahre')
  if (unit === 'euros') return `${deForms.number(value)} Euro`
  if (unit === 'euros-per-year') return `${deForms.number(value)} Euro im Jahr`
  return deForms.number(value)
}

/** Behind "von": 48 von 54 Monaten. */
function ofAmount(value: number, unit: unknown): string {
  if (unit === 'months') return counted(value, 'Monat', 'Monaten')
  return unit === 'years' ? counted(value, 'Jahr', 'Jahren') : amount(value, unit)
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

/** The word that is asked for is one of code, so only whether it is the same is said. */
const sameAs = (own: string | null, fits: Reason['value']): string =>
  own === null || fits === null
    ? 'noch nicht bekannt.'
    : `${own}. ${fits ? 'Das passt.' : 'Gefragt ist etwas anderes.'}`

const compare: ReasonSentence = ({ value, params, because }, tools) => {
  const { operator, left, middle, right } = params
  const [unit, name] = [unitOf(because), nameOf(because[0], tools)]
  const lead = name === null ? '' : `${name}: `
  if (typeof right === 'string') return lead + sameAs(operand(because[0], left, { unit, tools }), value)
  if (middle !== undefined) return between(value, params, { unit, lead })
  const isTooLittle = operator === '>=' && value === false && typeof left === 'number' && typeof right === 'number'
  if (isTooLittle) return `${lead}${deForms.number(left)} von ${ofAmount(right, unit)}.`
  const own = operand(because[0], left, { unit, tools })
  const asked = operand(because[1], right, { unit, tools })
  const wanted = asked === null ? null : `Gefragt ist: ${entryOf(signs, operator) ?? ''} ${asked}.`.replace('  ', ' ')
  return sentences(own === null ? `${lead}noch nicht bekannt.` : `${lead}${own}.`, wanted)
}

function between(value: Reason['value'], params: Reason['params'], { unit, lead }: { unit: unknown; lead: string }) {
  const [from, own, to] = [params['left'], params['middle'], params['right']].map((end) => written(end, unit))
  const isInside = value === null ? 'noch nicht bekannt' : value === true ? 'dazwischen' : 'nicht dazwischen'
  return `${lead}${own ?? 'Der Wert'} liegt ${isInside}: ${from ?? '?'} bis ${to ?? '?'}.`
}

const arithmetic: ReasonSentence = ({ value, params, because }) => {
  const unit = unitOf(because)
  if (typeof value !== 'number') return 'Das lässt sich noch nicht ausrechnen, weil Angaben fehlen.'
  const { left, right } = params
  const sign = entryOf({ '+': '+', '-': '−', '*': '×', '/': ':' }, params['operator'])
  const isSum = typeof left === 'number' && typeof right === 'number' && sign !== null
  const sum = isSum ? `${deForms.number(left)} ${sign} ${deForms.number(right)} = ` : ''
  return `Gerechnet: ${sum}${amount(value, unit)}.`
}

const three = (value: Reason['value'], whenTrue: string, whenFalse: string, whenOpen: string): string =>
  value === null ? whenOpen : value === true ? whenTrue : whenFalse

/** German sentences for steps of rules. */
export const deRuleReasons: Readonly<Record<RuleCode, ReasonSentence>> = {
  'rule/and': ({ value }) =>
    three(value, 'Alle Teile treffen zu.', 'Ein Teil trifft nicht zu.', 'Ein Teil ist noch nicht bekannt.'),
  'rule/or': ({ value }) =>
    three(value, 'Ein Teil trifft zu, das reicht.', 'Kein Teil trifft zu.', 'Noch ist kein Teil bekannt, der reicht.'),
  'rule/not': ({ value }) =>
    three(
      value,
      'Das trifft nicht zu, und so ist es gefragt.',
      'Das trifft zu, gefragt ist das Gegenteil.',
      'Noch nicht bekannt.',
    ),
  'rule/if': ({ value }, tools) =>
    value === null ? 'Es kommt auf etwas an, das noch nicht bekannt ist.' : `Je nach Fall: ${ended(tools.value)}`,
  'rule/compare': compare,
  'rule/arithmetic': arithmetic,
  'rule/min': ({ value, because }) =>
    typeof value === 'number'
      ? `Der kleinste Wert zählt: ${amount(value, unitOf(because))}.`
      : 'Der kleinste Wert ist noch nicht bekannt.',
  'rule/max': ({ value, because }) =>
    typeof value === 'number'
      ? `Der größte Wert zählt: ${amount(value, unitOf(because))}.`
      : 'Der größte Wert ist noch nicht bekannt.',
  'rule/in': ({ value, params, because }, tools) => {
    const name = nameOf(because[0], tools)
    const own = operand(because[0], params['operand'], { unit: unitOf(because), tools })
    const lead = own === null ? '' : `${name === null ? '' : `${name}: `}${own}.`
    const open = name === null ? 'Noch nicht bekannt.' : `${name}: noch nicht bekannt.`
    return three(value, `${lead} Das gehört dazu.`, `${lead} Das gehört nicht dazu.`, open).trim()
  },
  'rule/list': ({ value, params }) => {
    const place = typeof params['index'] === 'number' ? ` (Eintrag ${params['index'] + 1})` : ''
    return three(
      value,
      `Für die Liste trifft das zu${place}.`,
      `Für die Liste trifft das nicht zu${place}.`,
      'Für die Liste ist das noch nicht bekannt.',
    )
  },
  'rule/fact': ({ value, params }, tools) => {
    const name = tools.said('indicator') ?? tools.said('competence') ?? tools.said('fact') ?? tools.said('path')
    const said =
      value === null ? 'noch nicht bekannt' : typeof value === 'number' ? amount(value, params['unit']) : tools.value
    return name === null ? `Angabe: ${said}.` : `„${open(name)}“: ${said}.`
  },
  'rule/literal': (_, { value }) => `Fester Wert der Regel: ${value}.`,
  'rule/truncated': (_, { number }) =>
    `Weitere Schritte sind weggelassen${number('limit') === null ? '' : ` (mehr als ${number('limit')})`}.`,
}
