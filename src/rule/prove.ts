import { compileRule } from './compile.js'
import type { InputDeclaration, Inputs, RuleValue } from './inputs.js'
import { referenceResult } from './reference.js'
import { drawFrom, landmarksOf, sampleValue } from './sample.js'
import { nested } from './values.js'

/** How often both engines agreed before they first did not, and on which data that was. */
export interface Proof {
  readonly agreed: number
  readonly counterexample: Counterexample | null
}
export interface Counterexample {
  readonly values: Readonly<Record<string, unknown>>
  readonly ours: RuleValue
  readonly theirs: unknown
}

const tries = 200

/** Compares an accepted rule with json-logic-js 2.0.5 on generated data in which every input is known; the seed fixes the data. */
export function provesReference(rule: unknown, inputs: Inputs, seed: number): Proof {
  const compiled = compileRule(rule, inputs)
  const declared = compiled.paths.map((path): [string, InputDeclaration] => [
    path,
    inputs.get(path) ?? { type: 'text' },
  ])
  const landmarks = landmarksOf(rule)
  const draw = drawFrom(seed)
  for (let agreed = 0; agreed < tries; agreed += 1) {
    const known = new Map(declared.map(([path, input]) => [path, sampleValue(input, landmarks, draw)]))
    const ours = compiled.evaluate([...known.values()])
    const values = nested(known)
    const theirs = referenceResult(rule, values)
    if (!isSame(ours, theirs)) return { agreed, counterexample: { values, ours, theirs } }
  }
  return { agreed: tries, counterexample: null }
}

/** Negative zero is zero; lists by their elements. */
const isSame = (ours: RuleValue, theirs: unknown): boolean =>
  typeof ours === 'object' && ours !== null ? JSON.stringify(ours) === JSON.stringify(theirs) : ours === theirs
