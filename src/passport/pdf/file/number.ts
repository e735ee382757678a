/** A number as a content stream wants it: so many decimals at most, no exponent, no minus zero. */
export function numberText(value: number, decimals = 2): string {
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  return Object.is(rounded, -0) || rounded === 0 ? '0' : String(rounded)
}
