import type { Catalog } from '../load/catalog.js'
import { nearest } from '../load/nearest.js'
import type { FactValue } from '../load/stated.js'
import type { Assumptions } from '../model/assumptions.js'
import type { Fact } from '../model/facts.js'
import type { Id } from '../model/head.js'
import type { Situation } from '../model/situation.js'
import { still } from '../rule/still.js'
import type { Place } from '../rule/trace.js'
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
  readonly source: Place
}

/** What may be assumed about each fact, in the order in which it was allowed. */
export type Assumable = ReadonlyMap<string, readonly Assumed[]>

/** Every allowed assumption by the facts that it fills in. */
export function assumable(allowed: NonNullable<Situation['assumed']>, catalog: Catalog): Assumable {
  const found = new Map<string, Assumed[]>()
  for (const { document, version, ids } of allowed) {
    for (const [index, assumption] of heldAssumptions(document, version, catalog).entries()) {
      if (!ids.includes(assumption.id)) continue
      const source = still({ document: `${document}@${version}`, pointer: `/assumptions/${index}` })
      for (const [id, value] of Object.entries(assumption.facts)) {
        const one = { assumption, document, value, source }
        found.set(id, [...(found.get(id) ?? []), one])
      }
    }
  }
  return found
}

/** Assumptions are made in the version that was allowed; another one may say something else. */
function heldAssumptions(document: Id, version: string, { assumptions }: Catalog): Assumptions['assumptions'] {
  const held = assumptions.get(document)
  if (held?.version === version) return held.assumptions
  throw new TypeError(`The catalog has no assumptions "${document}" of version ${version}.`)
}

interface Beside {
  readonly assumptions: Assumable
  /** What is known without assumptions. */
  readonly bare: { readonly look: (path: string) => { readonly value: unknown } } | null
}

/** The first allowed assumption about a fact that nothing stated speaks against; null: nothing may be assumed. */
export function assumedFact({ id, of }: Fact, question: Question, { assumptions, bare }: Beside): Assumed | null {
  const isUnasked = of === 'occupation' && question.occupation === null
  if (isUnasked || (of === 'certificate' && question.certificate === 'none')) return null
  const isDoubtful = ({ assumption: { unless } }: Assumed) => unless !== undefined && bare?.look(unless).value === true
  return assumptions.get(id)?.find((one) => !isDenied(one.assumption.facts, id, question) && !isDoubtful(one)) ?? null
}

/** Facts that are assumed together stand or fall together; of the fact itself nothing is stated. */
function isDenied(facts: Readonly<Record<string, FactValue>>, own: string, question: Question): boolean {
  for (const id in facts) {
    const loaded = id === own ? undefined : question.catalog.facts.get(id)
    const stated = loaded && statedFact(loaded, question)
    if (stated && stated.value !== facts[id]) return true
  }
  return false
}
