import type { Path } from './issue.js'
import type { Moves } from './operators.js'
import type { Range } from './range.js'

/** Where the result goes when a better rating comes; `mixed` is no certificate. */
export interface Direction {
  readonly way: 'constant' | 'up' | 'down' | 'mixed'
  /** An input that the node reads, for the message. */
  readonly input: string
  /** The operator that first turned or mixed the way; null while the way is up or constant. */
  readonly blame: Blame | null
}
export interface Blame {
  readonly operator: string
  readonly input: string
  readonly path: Path
}

interface Moved {
  readonly direction: Direction
  readonly range: Range
}
type Effect = 'keep' | 'turn' | 'mix'

export const constant: Direction = { way: 'constant', input: '', blame: null }

/** The direction of an operator from those of its operands (scoring.md section 7.6). */
export function directionOf(moves: Moves, operands: readonly Moved[], here: Omit<Blame, 'input'>): Direction {
  const moved = operands
    .map(({ direction }, index) => moveBy(effects[moves](index, operands), direction, here))
    .filter(({ way }) => way !== 'constant')
  const [first] = moved
  if (first === undefined) return constant
  const way = moved.every((direction) => direction.way === first.way) ? first.way : 'mixed'
  return { way, input: first.input, blame: moved.find(({ blame }) => blame !== null)?.blame ?? null }
}

const effects: Readonly<Record<Moves, (index: number, operands: readonly Moved[]) => Effect>> = {
  keep: () => 'keep',
  turn: () => 'turn',
  mix: () => 'mix',
  turnLast: (index, { length }) => (index === length - 1 ? 'turn' : 'keep'),
  turnFirst: (index, { length }) => {
    if (length > 2) return 'mix' // "between" has a side for each direction
    return index === 0 ? 'turn' : 'keep'
  },
  sign: (index, operands) => signEffect(operands.filter((_, other) => other !== index)),
}

/** A factor keeps or turns the way by its sign; the sign of data may change. */
function signEffect(factors: readonly Moved[]): Effect {
  const isKnown = factors.every(
    ({ direction, range }) => direction.way === 'constant' && (range.minimum >= 0 || range.maximum <= 0),
  )
  if (!isKnown) return 'mix'
  return factors.filter(({ range }) => range.minimum < 0).length % 2 === 1 ? 'turn' : 'keep'
}

function moveBy(effect: Effect, direction: Direction, here: Omit<Blame, 'input'>): Direction {
  const { way, input } = direction
  if (way === 'constant' || effect === 'keep') return direction
  if (effect === 'turn' && way === 'down') return { way: 'up', input, blame: null }
  const blame = direction.blame ?? { ...here, input }
  return { way: effect === 'mix' || way === 'mixed' ? 'mixed' : 'down', input, blame }
}
