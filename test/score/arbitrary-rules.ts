// Rules of rubrics for the laws of scoring: of gates and level rules, which a better rating can only make true, and of advice.
import * as fc from 'fast-check'

/** What a rule may read: so many competences, indicators of its own one, and levels up to `top`. */
export interface Readable {
  readonly competences: number
  readonly indicators: number
  readonly top: number
}

const one = (id: string) => fc.integer({ min: 1, max: 12 }).map((at) => ({ id, at }))
const turn = (at: number, count: number) => 1 + ((at - 1) % count)

/** Comparisons joined by `and` and `or`, as the check at load asks of gates and level rules. */
export const monotoneRule = (readable: Readable): fc.Arbitrary<unknown> => {
  const leaf = fc.oneof(rising(readable), turned(readable))
  const parts = fc.array(leaf, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: parts.map((list) => ({ and: list })) },
    { weight: 2, arbitrary: parts.map((list) => ({ or: list })) },
    { weight: 1, arbitrary: fc.tuple(leaf, parts).map(([first, list]) => ({ or: [first, { and: list }] })) },
  )
}

/**
 * A mean or level is never compared with 0: the level of a ladder may go from 0 to open when its first rung could still
 * be passed, so a rule that is true of every level would be lost by a better rating.
 */
const rising = ({ competences, indicators, top }: Readable): fc.Arbitrary<unknown> => {
  const number = fc.integer({ min: 1, max: top * 4 }).map((quarters) => quarters / 4)
  const level = fc.integer({ min: 1, max: top })
  const own = one('i').map(({ at }) => `i.i${turn(at, indicators)}`)
  const other = one('k').map(({ at }) => `k.k${turn(at, competences)}`)
  const reads = (path: string) => ({ var: path })
  return fc.oneof(
    fc.tuple(own, number).map(([i, at]) => ({ '>=': [reads(`${i}.rating`), at] })),
    fc.tuple(own, fc.nat(3)).map(([i, n]) => ({ '>=': [reads(`${i}.n`), n] })),
    fc.tuple(own, number).map(([i, at]) => ({ some: [reads(`${i}.ratings`), { '>': [{ var: '' }, at - 0.25] }] })),
    fc.tuple(own, number).map(([i, at]) => ({ all: [reads(`${i}.ratings`), { '>=': [{ var: '' }, at] }] })),
    fc.tuple(other, number).map(([k, at]) => ({ '>=': [reads(`${k}.mean`), at] })),
    fc.tuple(other, level).map(([k, at]) => ({ '<=': [at, reads(`${k}.level`)] })),
    fc.tuple(other, fc.nat(5)).map(([k, n]) => ({ '>=': [reads(`${k}.n`), n] })),
    fc.tuple(other, fc.constantFrom(0.25, 0.5, 1)).map(([k, part]) => ({ '>=': [reads(`${k}.coverage`), part] })),
  )
}

/** The same said the other way round, or of sums. */
const turned = ({ competences, indicators, top }: Readable): fc.Arbitrary<unknown> => {
  const number = fc.integer({ min: 1, max: top * 4 }).map((quarters) => quarters / 4)
  const own = one('i').map(({ at }) => ({ var: `i.i${turn(at, indicators)}.rating` }))
  const other = one('k').map(({ at }) => ({ var: `k.k${turn(at, competences)}.mean` }))
  return fc.oneof(
    fc.tuple(own, number).map(([i, at]) => ({ '!': { '<': [i, at] } })),
    fc.tuple(own, number).map(([i, at]) => ({ '<=': [{ '-': [i] }, -at] })),
    fc.tuple(own, own, number).map(([i, j, at]) => ({ '>=': [{ '+': [i, { '*': [j, 2] }] }, at] })),
    fc.tuple(other, number).map(([k, at]) => ({ '>=': [{ '/': [k, 2] }, at / 2 >= 0.5 ? 0.5 : 0.25] })),
  )
}

/** Conditions that may turn either way: advice never changes a level. */
export const adviceRule = ({ competences, top }: Readable): fc.Arbitrary<unknown> => {
  const k = one('k').map(({ at }) => `k.k${turn(at, competences)}`)
  const level = fc.integer({ min: 0, max: top })
  const reads = (path: string) => ({ var: path })
  return fc.oneof(
    fc.tuple(k, level).map(([id, at]) => ({ '===': [reads(`${id}.level`), at] })),
    fc.tuple(k, level).map(([id, at]) => ({ '<': [reads(`${id}.mean`), at] })),
    k.map((id) => ({ '>=': [{ '-': [reads(`${id}.othersLevel`), reads(`${id}.selfLevel`)] }, 1] })),
    k.map((id) => ({ or: [{ '<': [reads(`${id}.coverage`), 0.5] }, { '<': [reads(`${id}.p`), 0.5] }] })),
    k.map((id) => ({ in: [reads(`${id}.n`), [1, 2, 3]] })),
  )
}

const read = (path: string) => ({ var: path })
/** Rules of which the check at load refuses about as many as it accepts: the certificate is asked of them (P22). */
export const anyRule = ({ competences, indicators, top }: Readable): fc.Arbitrary<unknown> =>
  fc.letrec<Record<'truth' | 'number', unknown>>((tie) => {
    const small = { depthSize: 'small', maxDepth: 3 } as const
    const list = one('i').map(({ at }) => read(`i.i${turn(at, indicators)}.ratings`))
    const element = fc
      .tuple(fc.constantFrom('>', '>=', '<', '<='), fc.integer({ min: 1, max: top }))
      .map(([name, at]) => ({ [name]: [{ var: '' }, at] }))
    const compare = fc.constantFrom('>', '>=', '>=', '>=', '<', '===')
    return {
      truth: fc.oneof(
        small,
        {
          weight: 5,
          arbitrary: fc.tuple(compare, tie('number'), fc.nat(top)).map(([name, left, at]) => ({ [name]: [left, at] })),
        },
        fc.tuple(fc.nat(top), tie('number')).map(([at, right]) => ({ '<=': [at, right] })),
        fc.tuple(compare, tie('number'), tie('number')).map(([name, ...both]) => ({ [name]: both })),
        fc.tuple(fc.constantFrom('some', 'all', 'none'), list, element).map(([name, ...both]) => ({ [name]: both })),
        fc.array(tie('truth'), { minLength: 1, maxLength: 3 }).map((parts) => ({ and: parts })),
        fc.array(tie('truth'), { minLength: 1, maxLength: 3 }).map((parts) => ({ or: parts })),
        tie('truth').map((inner) => ({ '!': inner })),
        fc.tuple(tie('truth'), tie('truth'), tie('truth')).map((parts) => ({ if: parts })),
      ),
      number: fc.oneof(
        small,
        one('i').map(({ at }) => read(`i.i${turn(at, indicators)}.rating`)),
        one('i').map(({ at }) => read(`i.i${turn(at, indicators)}.n`)),
        fc
          .tuple(one('k'), fc.constantFrom('mean', 'level', 'n', 'coverage', 'p'))
          .map(([{ at }, field]) => read(`k.k${turn(at, competences)}.${field}`)),
        fc.array(tie('number'), { minLength: 2, maxLength: 3 }).map((parts) => ({ '+': parts })),
        fc.tuple(tie('number'), tie('number')).map((parts) => ({ '-': parts })),
        fc.tuple(tie('number'), fc.constantFrom(-2, -1, 0.5, 2)).map((parts) => ({ '*': parts })),
        fc
          .tuple(fc.constantFrom('min', 'max'), tie('number'), tie('number'))
          .map(([name, ...both]) => ({ [name]: both })),
      ),
    }
  }).truth
