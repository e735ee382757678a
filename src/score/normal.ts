const logRootTwoPi = 0.9189385332046728

/** Distribution function of the standard normal, error below 1e-12: the series of Marsaglia (2004), all terms of one sign. */
export function normal(z: number): number {
  if (Number.isNaN(z)) throw new TypeError('A level is no number.')
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0
  let [sum, before, term] = [z, 0, z]
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z - logRootTwoPi)
}
