import type { Id } from '../model/head.js'
import { compareIds } from '../score/order.js'
import type { JudgedOccupation } from './judge.js'

/** An occupation that is listed; `wishes` are the occupations that the person wants and that it stands for. */
export interface Ranked {
  readonly judged: JudgedOccupation
  readonly wishes: readonly Id[]
}

/**
 * Qualified before helper, wanted first, then the shared part of its own weight, then the higher requirement level, then the id. Trainings of one KldB code are
 * the same work at two depths and stand together, where the best of them does: of those with an equally good word the higher DQR level comes first, so
 * that nobody is pointed to the short training because the long one has more that nobody can be asked about.
 */
export function inOrder(ranked: readonly Ranked[]): Ranked[] {
  const leads = new Map<string, Ranked>()
  for (const one of ranked) {
    const lead = leads.get(workOf(one))
    if (!lead || compareAlone(one, lead) < 0) leads.set(workOf(one), one)
  }
  const leadOf = (one: Ranked) => leads.get(workOf(one)) ?? one
  return [...ranked].sort(
    (a, b) =>
      partOf(a) - partOf(b) ||
      compareAlone(leadOf(a), leadOf(b)) ||
      wordOf(b) - wordOf(a) ||
      dqrOf(b) - dqrOf(a) ||
      compareAlone(a, b),
  )
}

/** As if each were the only training of its work. */
const compareAlone = (a: Ranked, b: Ranked): number =>
  millionths(b) - millionths(a) ||
  requirementLevel(kldbOf(b)) - requirementLevel(kldbOf(a)) ||
  compareIds(idOf(a), idOf(b))

const partOf = ({ judged, wishes }: Ranked): number =>
  (judged.loaded.occupation.helper ? 2 : 0) + (wishes.length > 0 ? 0 : 1)

/** Of its own weight, so that equal parts are equal numbers; weights of two occupations have no common unit. */
const millionths = ({ judged: { shared, loaded } }: Ranked): number => Math.round((1e6 * shared) / loaded.total)

/** The fifth digit of KldB 2010. */
export const requirementLevel = (kldb: string): number => Number(kldb.at(4))

const kldbOf = ({ judged }: Ranked): string => judged.loaded.occupation.codes.kldb
const dqrOf = ({ judged }: Ranked): number => judged.loaded.occupation.codes.dqr ?? 0
const idOf = ({ judged }: Ranked): Id => judged.loaded.occupation.id

/** Where no DQR level is known, an occupation is compared by itself. */
const workOf = (one: Ranked): string => `${partOf(one)} ${dqrOf(one) > 0 ? kldbOf(one) : idOf(one)}`

const words = [null, 'none', 'some', 'mostly', 'all'] as const
const wordOf = ({ judged: { overall } }: Ranked): number =>
  Math.max(words.indexOf(overall.self.word), words.indexOf(overall.others.word))
