const rootTwoPi = 2.5066282746310002
const upper = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
]
const lower = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
]

/** Distribution function of the standard normal, error below 1e-14: the fraction of Hart (1968) as West (2005) gives it. */
export function normal(z: number): number {
  if (Number.isNaN(z)) throw new TypeError('A rating holds a level that is no number; parseAssessment refuses it.')
  const size = Math.abs(z)
  const tail = size > 37 ? 0 : Math.exp(-0.5 * size * size) * (size < 7.07106781186547 ? near(size) : far(size))
  return z > 0 ? 1 - tail : tail
}

const near = (size: number): number => polynomial(upper, size) / polynomial(lower, size)

const far = (size: number): number => 1 / (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) / rootTwoPi

const polynomial = (factors: readonly number[], at: number): number => {
  let sum = 0
  for (const factor of factors) sum = sum * at + factor
  return sum
}
