import type { Show } from '../model/story.js'
import { isDay } from '../rule/day.js'
import { needMembers } from './members.js'

/** What was ticked has the form that each tick has; else a TypeError says which one it should be. */
export function needTicks(show: Show): void {
  needMembers(show, Object.keys(ticks), 'buildPassport, in "show",')
  for (const [name, { is, expected }] of Object.entries(ticks)) {
    const value: unknown = Object.entries(show).find(([own]) => own === name)?.[1]
    if (!is(value)) throw new TypeError(`buildPassport, in "show", needs "${name}": ${expected}.`)
  }
}

interface Tick {
  readonly is: (value: unknown) => boolean
  readonly expected: string
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/u.test(value)
const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
const maybe =
  (is: Tick['is']): Tick['is'] =>
  (value) =>
    value === undefined || is(value)
const yesOrNo: Tick = { is: maybe((value) => typeof value === 'boolean'), expected: 'true or false' }

const ticks: Readonly<Record<keyof Show, Tick>> = {
  id: { is: isId, expected: 'the number of the passport, such as "muster-1"' },
  competences: { is: isList, expected: 'a list such as ["kochen-gruppe/hygiene"]' },
  occupations: { is: isList, expected: 'a list such as ["koch"]' },
  name: yesOrNo,
  contact: yesOrNo,
  remarks: yesOrNo,
  beside: { is: maybe((value) => typeof value === 'string'), expected: 'a language such as "uk"' },
  validUntil: { is: maybe(isDay), expected: 'a day such as "2027-11-26"' },
}
