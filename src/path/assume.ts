import type { Catalog } from '../load/catalog.js'
import { nearest } from '../load/nearest.js'
import type { FactValue } from '../load/stated.js'
import type { Assumptions } from '../model/assumptions.js'
import type { Fact } from '../model/facts.js'
import type { Id } from '../model/head.js'
import type { Situation } from '../model/situation.js'
import { type Question, statedFact } from './question.js'

/** The situation with every assumption of a document allowed; no fact is written, and each result names those it rests on. */
export function assume(situation: Situation, assumptions: Id, catalog: Catalog): Situation {
  const held = catalog.assumptions.get(assumptions)
  if (!held) throw new TypeError(`No document of assumptions is called "${assumptions}"${hint(assumptions, catalog)}.`)
  const { id: document, version } = held
  const others = (situation.assumed ?? []).filter((other) => other.document !== document)
  return { ...situation, assumed: [...others, { document, version, ids: held.assumptions.map(({ id }) => id) }] }
}

function hint(word: string, { assumptions }: Catalog): string {
  const near = nearest(word, assumptions.keys())
  return near === null ? '' : `; "${near}" is`
}

/** An assumption that fills in a fact. */
export interface Assumed {
  readonly assumption: Assumptions['assumptions'][number]
  readonly document: Id
  readonly value: FactValue
  /** Where it stands. */
  readonly source: { readonly document: string; readonly pointer: string }
}

/** The first allowed assumption about a fact of which no fact is stated otherwise; null: nothing may be assumed. */
export function assumedFact({ id, of }: Fact, question: Question): Assumed | null {
  const isUnasked = of === 'occupation' && question.occupation === null
  if (isUnasked || (of === 'certificate' && question.certificate === 'none')) return null
  for (const { document, version, ids } of question.situation.assumed ?? []) {
    const all = heldAssumptions(document, version, question.catalog)
    for (const [index, assumption] of all.entries()) {
      const value = Object.hasOwn(assumption.facts, id) ? assumption.facts[id] : undefined
      if (value === undefined || !ids.includes(assumption.id) || isDenied(assumption.facts, question)) continue
      const source = { document: `${document}@${version}`, pointer: `/assumptions/${index}` }
      return { assumption, document, value, source }
    }
  }
  return null
}

/** Assumptions are made in the version that was allowed; another one may say something else. */
function heldAssumptions(document: Id, version: string, { assumptions }: Catalog): Assumptions['assumptions'] {
  const held = assumptions.get(document)
  if (held?.version === version) return held.assumptions
  throw new TypeError(`The catalog has no assumptions "${document}" of version ${version}.`)
}

/** Facts that are assumed together stand or fall together. */
function isDenied(facts: Readonly<Record<string, FactValue>>, question: Question): boolean {
  return Object.entries(facts).some(([id, value]) => {
    const loaded = question.catalog.facts.get(id)
    const stated = loaded && statedFact(loaded.fact, question)
    return stated ? stated.value !== value : false
  })
}
