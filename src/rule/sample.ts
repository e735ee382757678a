import { type InputDeclaration, maxItemsOf, type RuleValue, rangeOfInput } from './inputs.js'
import { isRecord } from './operation.js'

/** A number from 0 up to, without, 1: the same list of them for the same seed. */
export type Draw = () => number

/** Linear congruential generator of Numerical Recipes: enough to scatter data, and the same on every machine. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** The numbers and texts that stand in a rule: data near them decide its comparisons. */
export interface Landmarks {
  readonly numbers: readonly number[]
  readonly texts: readonly string[]
}

export function landmarksOf(rule: unknown): Landmarks {
  const found = { numbers: [0, 1], texts: ['other'] }
  const open = [rule]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'number') found.numbers.push(value)
    if (typeof value === 'string') found.texts.push(value)
    if (Array.isArray(value)) open.push(...value)
    if (isRecord(value)) open.push(...Object.values(value))
  }
  return found
}

/** A known value that an input may have: near the landmarks, at the ends of its range, or anywhere in it. */
export function sampleValue(declaration: InputDeclaration, landmarks: Landmarks, draw: Draw): RuleValue {
  const { type, values } = declaration
  if (type === 'boolean') return draw() < 0.5
  if (type === 'text') return pick(values ?? landmarks.texts, draw) ?? ''
  if (type !== 'numbers') return sampleNumber(declaration, landmarks, draw)
  const length = Math.floor(draw() * (Math.min(maxItemsOf(declaration), 5) + 1))
  return Array.from({ length }, () => sampleNumber(declaration, landmarks, draw))
}

function sampleNumber(declaration: InputDeclaration, { numbers }: Landmarks, draw: Draw): number {
  const { minimum, maximum } = rangeOfInput(declaration)
  const near = (pick(numbers, draw) ?? 0) + (pick([0, 0, 0.25, -0.25, 1, -1], draw) ?? 0)
  const anywhere = minimum + draw() * (maximum - minimum)
  const chosen = pick([near, near, near, minimum, maximum, anywhere, Math.round(anywhere * 4) / 4], draw) ?? 0
  const inside = Math.min(Math.max(chosen, minimum), maximum)
  return declaration.type === 'integer' ? Math.min(Math.ceil(inside), Math.floor(maximum)) : inside
}

const pick = <Item>(items: readonly Item[], draw: Draw): Item | undefined => items[Math.floor(draw() * items.length)]
