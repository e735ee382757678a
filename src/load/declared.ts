import type { InputDeclaration, Inputs } from '../rule/inputs.js'
import { isName } from '../rule/leaves.js'
import { isRecord } from '../rule/operation.js'
import { enter } from './enter.js'
import { short } from './fault.js'

/** What a rule may read under one name; every input may be unknown. A list has at most 50 elements where `maxItems` says nothing else. */
export type RuleInput = Pick<InputDeclaration, 'type' | 'minimum' | 'maximum' | 'values' | 'maxItems'>

/** Declarations from outside as a copy of their own; wrong ones are a wrong call, said in one sentence. */
export function declaredInputs(inputs: unknown): Inputs {
  const { copy, faults } = enter(inputs)
  if (faults.length > 0 || !isRecord(copy))
    throw new TypeError('The inputs must be an object of plain JSON that declares each input under its dotted name.')
  const wrong = Object.entries(copy).flatMap(([name, declaration]) => wrongs(name, declaration, copy))
  if (wrong[0] !== undefined) throw new TypeError(wrong[0])
  return new Map(Object.entries(copy as Record<string, RuleInput>))
}

const longestName = 200

function wrongs(name: string, declaration: unknown, all: object): string[] {
  const input = `The input "${short(name)}"`
  if (name.length > longestName || !isName(name) || name.normalize('NFC') !== name)
    return [
      `${input} has no plain name: write up to ${longestName} characters in composed form, dots between the segments.`,
    ]
  const begun = beginnings(name).find((one) => Object.hasOwn(all, one))
  if (begun !== undefined) return [`${input} continues the input "${short(begun)}", so that one would hold the other.`]
  const members = isRecord(declaration) ? membersByType.get(declaration['type']) : undefined
  if (!isRecord(declaration) || members === undefined)
    return [`${input} needs a type: boolean, integer, number, text or numbers.`]
  const strange = Object.keys(declaration).find((key) => key !== 'type' && !members.includes(key))
  if (strange !== undefined) return [`${input} is declared with "${short(strange)}", which its type does not have.`]
  const broken = Object.entries(memberRules).find(([member, [fits]]) => !fits(declaration[member], declaration))
  return broken ? [`${input} has a wrong ${broken[0]}: ${broken[1][1]}.`] : []
}

/** The names that a dotted name continues: of `a.b.c` they are `a` and `a.b`. */
const beginnings = (name: string): string[] =>
  name
    .split('.')
    .slice(0, -1)
    .map((_, at, segments) => segments.slice(0, at + 1).join('.'))

/** The members of a declaration beside its type, by the type. */
const membersByType = new Map<unknown, readonly string[]>([
  ['boolean', []],
  ['integer', ['minimum', 'maximum']],
  ['number', ['minimum', 'maximum']],
  ['text', ['values']],
  ['numbers', ['minimum', 'maximum', 'maxItems']],
])

type Fits = (value: unknown, declaration: Readonly<Record<string, unknown>>) => boolean
const isBound: Fits = (value) =>
  value === undefined || (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER)

/** What each member may be, and that in words. */
const memberRules: Readonly<Record<string, readonly [Fits, string]>> = {
  minimum: [isBound, 'write a number of at most 2^53 - 1'],
  maximum: [
    (value, { minimum }) => isBound(value, {}) && !(Number(value) < Number(minimum)),
    'write a number of at most 2^53 - 1, not below the minimum',
  ],
  values: [
    (value) =>
      value === undefined ||
      (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')),
    'write a list of texts',
  ],
  maxItems: [
    (value) => value === undefined || (typeof value === 'number' && Number.isInteger(value) && value > 0),
    'write a whole number from 1 on',
  ],
}
