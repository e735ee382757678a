import type { Id } from '../model/head.js'
import { round9, sumBy } from '../score/number.js'
import { compareIds } from '../score/order.js'
import type { JudgedOccupation } from './judge.js'

/** An occupation that is listed; `wishes` are the occupations that the person wants and that it stands for. */
export interface Ranked {
  readonly judged: JudgedOccupation
  readonly wishes: readonly Id[]
}

/**
 * Qualified before helper, wanted first, then the shared part of its own weight, then the higher requirement level, then the id. Trainings of one KldB code are
 * the same work at two depths and stand together, where the best of them does: of those whose requirements, as far as any can be asked about, are met for half of their
 * weight or more, the higher DQR level comes first, so that nobody is pointed to the short training because the long one has more that no rubric asks about.
 */
export function inOrder<R extends Ranked>(ranked: readonly R[]): R[] {
  const keyed = ranked.map(keysOf)
  const leads = new Map<string, Keys<R>>()
  for (const one of keyed) {
    const lead = leads.get(one.work)
    if (!lead || compareAlone(one, lead) < 0) leads.set(one.work, one)
  }
  const leadOf = (one: Keys<R>) => leads.get(one.work) ?? one
  const compare = (a: Keys<R>, b: Keys<R>) =>
    a.list - b.list || compareAlone(leadOf(a), leadOf(b)) || b.depth - a.depth || compareAlone(a, b)
  return keyed.sort(compare).map(({ one }) => one)
}

interface Keys<R> {
  readonly one: R
  readonly id: Id
  /** Wanted qualified ones, other qualified ones, wanted helper occupations, others. */
  readonly list: number
  /** Occupations of one work and list stand together; where no DQR level is known, one is compared by itself. */
  readonly work: string
  /** Millionths of its own weight, so that equal parts are equal numbers; weights of two occupations have no common unit. */
  readonly shared: number
  readonly level: number
  /** One more than the DQR level where half is met, else 0. */
  readonly depth: number
}

/** As if each were the only training of its work. */
const compareAlone = (a: Keys<unknown>, b: Keys<unknown>): number =>
  b.shared - a.shared || b.level - a.level || compareIds(a.id, b.id)

function keysOf<R extends Ranked>(one: R): Keys<R> {
  const { loaded, shared } = one.judged
  const { id, helper, codes } = loaded.occupation
  const { kldb, dqr = 0 } = codes
  const list = (helper ? 2 : 0) + (one.wishes.length > 0 ? 0 : 1)
  return {
    one,
    id,
    list,
    work: `${list} ${dqr > 0 ? kldb : id}`,
    shared: Math.round((1e6 * shared) / loaded.total),
    level: requirementLevel(kldb),
    depth: isHalfMet(one.judged) ? 1 + dqr : 0,
  }
}

/** In the headline, which alone counts in an order, and of what any rubric asks about. */
function isHalfMet({ areas, shared }: JudgedOccupation): boolean {
  const more = sumBy(areas, ({ area, list }) => (list.requirements.length > 0 ? area.weight * (list.met - 0.5) : 0))
  return shared > 0 && round9(more) >= 0
}

/** The fifth digit of KldB 2010. */
export const requirementLevel = (kldb: string): number => Number(kldb.at(4))
