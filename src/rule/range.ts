/** All numbers that an expression can give, ends included. */
export interface Range {
  readonly minimum: number
  readonly maximum: number
}

/** Of an undeclared number: all integers that a double holds exactly lie in it. */
export const whole: Range = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }

export const pointRange = (value: number): Range => ({ minimum: value, maximum: value })

/** The range of an operator that rises or falls steadily in each operand, so that its ends lie at ends of the operands. */
export const cornerRange =
  (calculate: (left: number, right: number) => number) =>
  (operands: readonly Range[]): Range =>
    operands.reduce((left, right) => {
      const corners = [left.minimum, left.maximum].flatMap((one) => [
        calculate(one, right.minimum),
        calculate(one, right.maximum),
      ])
      return { minimum: Math.min(...corners), maximum: Math.max(...corners) }
    })

type Pick = (...values: number[]) => number
const rangeBy =
  (low: Pick, high: Pick) =>
  (operands: readonly Range[]): Range => ({
    minimum: low(...operands.map(({ minimum }) => minimum)),
    maximum: high(...operands.map(({ maximum }) => maximum)),
  })

export const smallestRange = rangeBy(Math.min, Math.min)
export const largestRange = rangeBy(Math.max, Math.max)

/** Of `if`: whatever one of the branches can give. */
export const branchRange = (operands: readonly Range[]): Range =>
  rangeBy(Math.min, Math.max)(operands.filter((_, index) => isBranch(index, operands.length)))

/** Conditions of `if` stand at even places, except the last. */
export const isBranch = (index: number, count: number): boolean => index % 2 === 1 || index === count - 1
