import type { Reason } from '../../model/reason.js'
import { open } from './phrases.js'
import type { ReasonTools } from './sentences.js'

type Said = Pick<ReasonTools, 'said'>

/** The unit that any of the steps below counts in. */
export const unitOf = (because: readonly Reason[]): unknown =>
  because.map((step) => step.params['unit'] ?? unitOf(step.because)).find(Boolean)

/** What a step speaks of, in words of a document; without the unit that stands behind its number. */
export function nameOf(step: Reason | undefined, tools: ReasonTools): string | null {
  const key = (['fact', 'parameter', 'competence', 'indicator'] as const).find((one) => step?.texts?.[one])
  if (!step || !key) return null
  const name = tools.of(step).said(key)
  return (
    name && open(step.params['unit'] === undefined ? name : name.replace(/ in (Jahren|Monaten|years|months)$/u, ''))
  )
}

/** What a rule of a rubric reads of a competence or an indicator, as `n`, `mean` or `coverage` beside its level. */
export const measureOf = (step: Reason | undefined): string | undefined =>
  /^[ki]\..+\.(.+)$/u.exec(String(step?.params['path']))?.[1]

/** The words of a list: those of `name.0`, `name.1` and so on. */
export function saidList(name: string, tools: Said, from = 0): string[] {
  const word = tools.said(`${name}.${from}`)
  return word === null ? [] : [word, ...saidList(name, tools, from + 1)]
}

/** A comparison with yes, no or a word of code, which has its own words beside it. */
export const asksForWord = ({ params: { left, right } }: Reason): boolean =>
  [left, right].some((side) => typeof side === 'string' || typeof side === 'boolean')

/** What a step asks for, in words or numbers; a word of code is never said. */
export function askedOf({ params: { right, list } }: Reason, { said, write }: Pick<ReasonTools, 'said' | 'write'>) {
  const labels = saidList('asked', { said })
  if (labels.length > 0) return labels
  if (typeof right === 'boolean') return [write(right)]
  return typeof list === 'string' && /^[-\d., ]+$/u.test(list) ? list.split(', ').map((one) => write(Number(one))) : []
}

/** Whether either side has rated any act of a finding. */
export const isRatedBy = ({ because }: Reason): boolean => because.some(({ params: { given } }) => Number(given) > 0)

const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** A comparison turned so that what is written out, or is known while the other side is not, stands on the right: it is asked for, not held. */
export function facing(reason: Reason): Reason {
  const { value, params, because } = reason
  const { operator = null, left = null, middle, right = null } = params
  const isTurned = value === null ? left !== null : because[0]?.code === 'rule/literal'
  if (middle !== undefined || !isTurned) return reason
  const turned = { ...params, operator: mirrored[String(operator)] ?? operator, left: right, right: left }
  return { ...reason, params: turned, because: [...because].reverse() }
}

/** Two decimals are enough to follow a mean. */
export const short = (value: number): number => Math.round(100 * value) / 100

/** Which word tells how much of a whole a part is; null: nothing of it. */
export function partOf(part: number | null, whole: number | null): 'all' | 'most' | 'half' | 'less' | null {
  if (part === null || whole === null || part <= 0) return null
  if (part >= whole) return 'all'
  return part > whole / 2 ? 'most' : part < whole / 2 ? 'less' : 'half'
}
