import type { Path } from './issue.js'
import type { Range } from './range.js'

/** Where a value goes when a better rating comes; a constant has none. */
export interface Direction {
  /** 1 up, -1 down; 0 is mixed, which is no certificate, and stays 0 whatever it is multiplied with. */
  readonly way: number
  /** An input that the node reads, for the message. */
  readonly input: string
  /** The operator that first turned or mixed the way; null while it is up. */
  readonly blame: Blame | null
}
export interface Blame {
  readonly operator: string
  readonly input: string
  readonly path: Path
}

interface Moved {
  readonly direction: Direction | null
  readonly range: Range
}

/** What a better operand does to the result: 1 keeps its way, -1 turns it, 0 mixes it. */
export type Moves = (index: number, operands: readonly Moved[]) => number

export const keep: Moves = () => 1
export const turn: Moves = () => -1
export const mix: Moves = () => 0
export const turnLast: Moves = (index, { length }) => (index === length - 1 ? -1 : 1)
/** "Between" has a side for each direction. */
export const turnFirst: Moves = (index, { length }) => (length > 2 ? 0 : index * 2 - 1)

/** A factor keeps or turns the way by its sign; the sign of data may change. */
export const bySign: Moves = (index, operands) =>
  operands.reduce((sign, { direction, range: { minimum, maximum } }, other) => {
    if (other === index) return sign
    const isKnown = direction === null && (minimum >= 0 || maximum <= 0)
    return isKnown ? sign * (minimum < 0 ? -1 : 1) : 0
  }, 1)

interface Here {
  readonly operator: string
  /** Of the operation. */
  readonly path: Path
}

/** The direction of an operator from those of its operands (scoring.md section 7.6). */
export function directionOf(moves: Moves, operands: readonly Moved[], { operator, path }: Here): Direction | null {
  const moved = operands.flatMap(({ direction }, index) => {
    if (direction === null) return []
    const way = direction.way * moves(index, operands)
    const { input } = direction
    return [
      { way, input, blame: way === 1 ? null : (direction.blame ?? { operator, input, path: [...path, operator] }) },
    ]
  })
  const [first] = moved
  if (first === undefined) return null
  const isOneWay = moved.every(({ way }) => way === first.way)
  return {
    way: isOneWay ? first.way : 0,
    input: first.input,
    blame: moved.find(({ blame }) => blame !== null)?.blame ?? null,
  }
}
