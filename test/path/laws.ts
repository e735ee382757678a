// What the laws of paths have in common: how to ask, and how to look at an answer.
import type { Catalog } from '../../src/load/catalog.js'
import type { OptionStatus, PathwayOption } from '../../src/model/option.js'
import type { Reason } from '../../src/model/reason.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { catalog, type Person, situationOf, withPaths } from './people.js'

/** The options of somebody, without assumptions. */
export const ask = (one: Person, from: Catalog = withPaths(one.paths)): PathwayOption[] =>
  findPathways(situationOf(one), one.occupation, from, { on: one.on })

/** The same under the usual assumptions. */
export const askUsual = (one: Person, from: Catalog = withPaths(one.paths)): PathwayOption[] =>
  findPathways(assume(situationOf(one), 'usual', catalog), one.occupation, from, { on: one.on })

export const statuses = (options: readonly PathwayOption[]): Record<string, OptionStatus> =>
  Object.fromEntries(options.map(({ pathway, status }) => [pathway, status]))

export const settled = (options: readonly PathwayOption[]): PathwayOption[] =>
  options.filter(({ status }) => status !== 'conditional')

/** What a reason ends in, each step once. */
export function leaves(reason: Reason): Reason[] {
  const all = new Set<Reason>()
  const visit = (one: Reason): void => {
    if (all.has(one)) return
    all.add(one)
    one.because.forEach(visit)
  }
  visit(reason)
  return [...all].filter(({ because }) => because.length === 0)
}
