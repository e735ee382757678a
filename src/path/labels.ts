import type { Fact } from '../model/facts.js'
import type { Reason } from '../model/reason.js'
import type { CompiledRule } from '../rule/compile.js'
import { still } from '../rule/still.js'
import { frozen, type Place } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'

type Texts = NonNullable<Reason['texts']>
type Options = NonNullable<Fact['options']>

/** A rule with the place where it stands. */
export interface Placed {
  readonly rule: CompiledRule
  /** Of the condition or fact around it. */
  readonly place: Place
  /** The way from there. */
  readonly tail: string
}

/** The steps of a rule with the words of options beside the values that stand for them in code; `own`: options of the result. */
export function traced({ rule, place, tail }: Placed, reader: Reader, own: Options = []): Reason {
  const { facts } = reader.question.catalog
  const optionsOf: OptionsOf = ({ params: { fact } }) => facts.get(String(fact))?.fact.options ?? []
  return labelled(rule.trace(reader.slots(rule), below(place, tail), reader.leaf).reason, own, optionsOf)
}

/** A place inside what stands at another. */
export const below = ({ document, pointer }: Place, more: string): Place => still({ document, pointer: pointer + more })

type OptionsOf = (step: Reason) => Options

/** Facts have their words already; a step without words stays as it is. */
function labelled(step: Reason, own: Options, optionsOf: OptionsOf): Reason {
  if (!step.code.startsWith('rule/')) return step
  const asked = askedBy(step)
  const options = asked.length > 0 ? step.because.flatMap(optionsOf) : own
  const because = step.because.map((one) => labelled(one, options, optionsOf))
  const texts = textsOf({ value: labelOf(step.value, own), ...askedTexts(asked, options) })
  for (const _ in texts) return frozen({ ...step, because, texts })
  return because.every((one, place) => one === step.because[place]) ? step : frozen({ ...step, because })
}

/** The values that a comparison or a list asks of a fact. */
function askedBy({ code, value, params, because }: Reason): Reason['value'][] {
  const { left = null, right = null, list } = params
  if (code === 'rule/in') return listed(list, params['count'])
  if (code !== 'rule/compare') return []
  return value === null ? [left ?? right] : because.filter(isLiteral).map((literal) => literal.value)
}

const isLiteral = ({ code }: Reason): boolean => code === 'rule/literal'

/** A list stands in a reason as one text; where its values cannot be told apart, it says nothing. */
function listed(list: Reason['value'] | undefined, count: Reason['value'] | undefined): string[] {
  const values = String(list).split(', ')
  return values.length === count ? values : []
}

/** In the order of the rule; none where one of them has no words. */
function askedTexts(asked: readonly Reason['value'][], options: Options): Texts {
  const labels = asked.flatMap((value) => labelOf(value, options) ?? [])
  return labels.length < asked.length
    ? {}
    : Object.fromEntries(labels.map((label, place) => [`asked.${place}`, label] as const))
}

const labelOf = (value: Reason['value'], options: Options) => options.find((one) => one.value === value)?.label
