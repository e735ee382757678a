import type { Tallied } from './items.js'
import type { Model, Rung, Tally } from './tally.js'
import { isKey } from './weighted-mean.js'

/** The highest level up to which every rung is passed. */
export const ladder: Model = {
  keys: (counted) => counted.filter(isKey),
  deciding: () => null,
  rungs: (tally) => climb(tally, undefined),
  stand: (tally, virtual) => {
    const level = climb(tally, virtual).filter(({ state }) => state === 'passed').length
    return { mean: level, level }
  },
}

/** The rungs from the lowest up to the first that is not passed. */
function climb(tally: Tally<Tallied>, virtual: number | undefined): Rung[] {
  const rungs: Rung[] = []
  for (let level = 1; level <= tally.frame.loaded.top; level += 1) {
    const rung = rungAt(level, tally, virtual)
    rungs.push(rung)
    if (rung.state !== 'passed') break
  }
  return rungs
}

/** Of its indicators at least half and one, at the middle of the scale or above, unless the author says otherwise. */
function rungAt(level: number, { counted, frame }: Tally<Tallied>, virtual: number | undefined): Rung {
  const own = counted.filter(({ indicator }) => indicator.indicator.rung === level)
  const asked = frame.own.competence.rungs?.find((rung) => rung.level === level)
  const reach = asked?.reach ?? Math.ceil(frame.loaded.top / 2)
  const needed = Math.min(asked?.atLeast ?? Math.floor(own.length / 2) + 1, own.length)
  const reached = own.filter(({ absence, weight, total }) =>
    absence === null ? total >= reach * weight : (virtual ?? 0) >= reach,
  ).length
  const unrated = own.filter(({ absence }) => absence !== null).length
  const isPassed = own.length > 0 && reached >= needed
  const state = isPassed ? 'passed' : reached + unrated >= needed ? 'open' : 'failed' // open too where nothing applies
  return { level, name: `rung-${level}`, needed, reach, reached, count: own.length, state }
}
