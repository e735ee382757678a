/** Distribution function of the standard normal: rational approximation of Hart (1968), error below 1e-14. @param {number} z */
export function normal(z) {
  const x = Math.abs(z)
  if (x > 37) return z > 0 ? 1 : 0
  const density = Math.exp((-x * x) / 2)
  const tail = x < 7.07106781186547 ? (density * above(x)) / under(x) : density / fraction(x) / 2.506628274631
  return z > 0 ? 1 - tail : tail
}

/** @param {number} x */
const above = (x) =>
  (((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x +
    112.079291497871) *
    x +
    221.213596169931) *
    x +
  220.206867912376
/** @param {number} x */
const under = (x) =>
  ((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x +
    296.564248779674) *
    x +
    637.333633378831) *
    x +
    793.826512519948) *
    x +
  440.413735824752
/** @param {number} x */
const fraction = (x) => x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))
