/** All numbers that an expression can give, ends included. */
export interface Range {
  readonly minimum: number
  readonly maximum: number
}

/** Of an undeclared number: all integers that a double holds exactly lie in it. */
export const whole: Range = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }

export const pointRange = (value: number): Range => ({ minimum: value, maximum: value })

type Ranged = readonly { readonly range: Range }[]
type Pick = (...values: number[]) => number

/** The range of an operator that rises or falls steadily in each operand, so that its ends lie at ends of the operands. */
export const cornerRange =
  (calculate: (left: number, right: number) => number) =>
  (operands: Ranged): Range =>
    operands
      .map(({ range }) => range)
      .reduce((left, right) => {
        const corners = [left.minimum, left.maximum].flatMap((one) => [
          calculate(one, right.minimum),
          calculate(one, right.maximum),
        ])
        return { minimum: Math.min(...corners), maximum: Math.max(...corners) }
      })

/** The range of an operator that gives one of its operands. */
export const rangeBy =
  (low: Pick, high: Pick) =>
  (operands: Ranged): Range => ({
    minimum: low(...operands.map(({ range }) => range.minimum)),
    maximum: high(...operands.map(({ range }) => range.maximum)),
  })

/** Of `if`: conditions stand at even places, except the last. */
export const branchesOf = <Item>(operands: readonly Item[]): readonly Item[] =>
  operands.filter((_, index) => isBranch(index, operands.length))
export const isBranch = (index: number, count: number): boolean => index % 2 === 1 || index === count - 1
