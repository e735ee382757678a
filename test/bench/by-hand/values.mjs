// Truth in three values for the rules written by hand, and the two questions about lists that they ask.
// Arrays are indexed by the number in an id; a value that is not known is NaN, so that it fails every comparison: a rule is true
// where its condition holds, false where the opposite condition holds (and turned into or), else open.

/** @typedef {(view: any) => number} RuleByHand */

export const [no, open, yes] = [-1, 0, 1]

/** @param {Uint8Array} levels @param {Uint8Array} count @param {number} item @param {number} least */
export function someAtLeast(levels, count, item, least) {
  const end = 4 * item + Number(count[item])
  for (let at = 4 * item; at < end; at += 1) if (Number(levels[at]) >= least) return true
  return false
}

/** An empty list is not known, so it is not true either. @param {Uint8Array} levels @param {Uint8Array} count @param {number} item @param {number} least */
export function allAtLeast(levels, count, item, least) {
  const end = 4 * item + Number(count[item])
  for (let at = 4 * item; at < end; at += 1) if (!(Number(levels[at]) >= least)) return false
  return count[item] !== 0
}
