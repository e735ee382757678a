import type { Value } from '../../model/head.js'
import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { askedOf, asksForWord, facing, measureOf, nameOf, unitOf } from './steps.js'

type RuleCode = Extract<ReasonCode, `rule/${string}`>

type Amount = (value: number, unit: unknown) => string

/** A value in its unit where it is a number, else in words. */
type InUnit = (value: Value, unit: unknown, words: string) => string

/** What is said if it is true, if it is false, and while it is open. */
type Three = readonly [whenTrue: string, whenFalse: string, whenOpen: string]

/** What one language says about steps of rules; how they are read is the same in all of them. */
export interface RuleWords {
  readonly inUnit: InUnit
  readonly quoted: (text: string) => string
  /** How much is there of the whole that is asked for. */
  readonly share: (part: string, whole: number, unit: unknown) => string
  readonly range: (ends: readonly number[], unit: unknown, isOpen: boolean) => string
  /** By the sign in code, with what stands between it and the number. */
  readonly signs: Readonly<Record<string, string>>
  /** What is counted or measured where it is not a level, as it stands behind the name. */
  readonly fields: Readonly<Record<string, string>>
  readonly asked: (what: string) => string
  readonly askedNo: string
  readonly askedOther: string
  readonly anyOf: (items: readonly string[]) => string
  readonly fits: string
  /** Numbers with the sign between them, where they can be shown, and what came out. */
  readonly sum: (numbers: string | null, result: string) => string
  readonly noSum: string
  readonly and: Three
  readonly or: Three
  readonly not: Three
  /** `place`: of the entry that decides. */
  readonly list: (place: string | null) => Three
  readonly truncated: ReasonSentence
  /** What stands in front of a colon. */
  readonly if: string
  readonly min: string
  readonly max: string
  readonly fact: string
  readonly literal: string
}

/** Numbers in the unit of the law, by its name in code. */
export const amountIn =
  <Noun>(
    units: Readonly<Record<string, Noun>>,
    counted: (value: number, noun: Noun) => string,
    number: (value: number) => string,
  ): Amount =>
  (value, unit) => {
    const noun = entryOf(units, unit)
    return noun ? counted(value, noun) : number(value)
  }

/** What came out, in its unit or in words. */
export const inUnitOr =
  (unknown: string, amount: Amount): InUnit =>
  (value, unit, words) =>
    value === null ? unknown : typeof value === 'number' ? amount(value, unit) : words

/** What is counted or measured of a thing, where it is not its level. */
const measured = ({ fields }: RuleWords, step: Reason | undefined): string => entryOf(fields, measureOf(step)) ?? ''

/** Says what is there of what a step speaks of, and what is asked for where that is another. */
const saying = (words: RuleWords, step: Reason | undefined, tools: ReasonTools) => {
  const name = around('', nameOf(step, tools), `${measured(words, step)}: `)
  return (own: string, asked: string | false): string => sentences(`${name}${own}.`, asked)
}

/** A choice, or one of several. */
const choice =
  (words: RuleWords): ReasonSentence =>
  (reason, tools) => {
    const { value, params, because } = reason
    const step = because.find((one) => nameOf(one, tools)) ?? because[0]
    const own = step?.value ?? null
    const word = typeof own === 'string' ? words.quoted(own) : tools.write(own)
    const labels = params['operator'] === '!==' ? [] : askedOf(reason, tools)
    const wanted = labels.length > 0 ? words.asked(words.anyOf(labels)) : value === false && words.askedOther
    const say = saying(words, step, tools)
    const label = step?.texts?.['value'] ? tools.of(step).value : word
    return say(words.inUnit(own, unitOf(because), label), value === true ? words.fits : wanted)
  }

const numbers = (...values: readonly unknown[]): number[] => values.filter((value) => typeof value === 'number')

const compare =
  (words: RuleWords): ReasonSentence =>
  (given, tools) => {
    const reason = facing(given)
    if (asksForWord(reason)) return choice(words)(reason, tools)
    const { value, params, because } = reason
    const { operator, left = null, middle, right = null } = params
    const step =
      middle === undefined ? because[0] : because.find((one) => one.value === middle && one.code !== 'rule/literal')
    const [unit, ends, say] = [unitOf(because), numbers(left, right), saying(words, step, tools)]
    const [, whole] = ends
    const amount = (side: Value) => words.inUnit(side, unit, '')
    if (middle !== undefined)
      return say(amount(middle), whole !== undefined && words.asked(words.range(ends, unit, operator === '<')))
    if (operator === '>=' && value === false && whole !== undefined)
      return say(words.share(tools.write(left), whole, unit), false)
    const sign = entryOf(words.signs, operator) ?? ''
    return say(amount(left), right !== null && words.asked(sign + amount(right)))
  }

const not =
  (words: RuleWords): ReasonSentence =>
  ({ value, because: [step] }, tools) => {
    if (nameOf(step, tools) === null) return three(value, ...words.not)
    const said = words.inUnit(value, null, tools.write(!value))
    return saying(words, step, tools)(said, value === true ? words.fits : words.askedNo)
  }

const arithmetic =
  ({ inUnit, sum, noSum }: RuleWords): ReasonSentence =>
  ({ value, params: { operator, left, middle, right }, because }, tools) => {
    if (typeof value !== 'number') return noSum
    const sign = entryOf({ '-': '−', '*': '×', '/': ':' }, operator) ?? '+'
    const shown = numbers(left, middle, right).map(tools.write).join(` ${sign} `)
    return sum(shown || null, inUnit(value, unitOf(because), ''))
  }

const extreme =
  ({ inUnit }: RuleWords, says: string): ReasonSentence =>
  ({ value, because }, tools) =>
    `${says}: ${inUnit(value, unitOf(because), tools.value)}.`

const fact =
  (words: RuleWords): ReasonSentence =>
  (reason, tools) => {
    const name = ['indicator', 'competence', 'fact', 'path'].map(tools.said).find(Boolean)
    const what = name ? words.quoted(open(name)) + measured(words, reason) : words.fact
    return `${what}: ${words.inUnit(reason.value, reason.params['unit'], tools.value)}.`
  }

/** A sentence for every kind of step of a rule, in the words of one language. */
export const ruleReasons = (words: RuleWords): Readonly<Record<RuleCode, ReasonSentence>> => ({
  'rule/and': ({ value }) => three(value, ...words.and),
  'rule/or': ({ value }) => three(value, ...words.or),
  'rule/not': not(words),
  'rule/if': ({ value }, tools) => `${words.if}: ${ended(words.inUnit(value, null, tools.value))}`,
  'rule/compare': compare(words),
  'rule/arithmetic': arithmetic(words),
  'rule/min': extreme(words, words.min),
  'rule/max': extreme(words, words.max),
  'rule/in': choice(words),
  'rule/list': ({ value }, { number, write }) => {
    const index = number('index')
    return three(value, ...words.list(index === null ? null : write(index + 1)))
  },
  'rule/fact': fact(words),
  'rule/literal': (_, tools) => `${words.literal}: ${tools.value}.`,
  'rule/truncated': words.truncated,
})
