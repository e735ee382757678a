import type { Catalog } from '../load/catalog.js'
import type { Fact } from '../model/facts.js'
import type { Goal } from '../model/goal.js'
import type { PathwayOption } from '../model/option.js'
import type { Situation } from '../model/situation.js'
import type { WithoutReasons } from '../score/without-reasons.js'
import { findPathways } from './find.js'
import type { Subject } from './question.js'

/** A fact that may be asked because of one path. */
export interface Candidate {
  readonly fact: Fact
  /** What the path is like: it can still open, an assumption alone keeps it closed, or something else keeps it from being open. */
  readonly group: 'canOpen' | 'assumed' | 'stopped'
  /** Facts of the path that are still open. */
  readonly open: number
}

type Option = WithoutReasons<PathwayOption>

/** What may be asked about one occupation: what is unknown of paths that are not closed, and what is assumed of those that are closed by it alone. */
export function candidatesOf({ situation, occupation, catalog, on }: Subject, goals: readonly Goal[]): Candidate[] {
  const { assumed, ...bare } = situation
  const ask = (about: Situation): Option[] => findPathways(about, occupation, catalog, { on, reasons: false })
  const certain = assumed && new Map(ask(bare).map((option) => [option.pathway, option]))
  return ask(situation)
    .filter(({ pathway }) => goals.length === 0 || goals.some((goal) => goal === leadsTo(pathway, catalog)))
    .flatMap((option) => {
      if (option.status !== 'closed') return asked(option, groupOf(option), { situation, catalog })
      const open = certain?.get(option.pathway)
      return open ? asked(onlyAssumed(open, option, catalog), 'assumed', { situation, catalog }) : []
    })
}

const leadsTo = (id: string, { pathways }: Catalog) => pathways.get(id)?.pathway.leadsTo

/** Nothing that is known stands against a path that can still open. */
const groupOf = ({ conditions, pending }: Option) =>
  pending.length === 0 && conditions.every(({ value }) => value === null) ? 'canOpen' : 'stopped'

/** What the path lacks without assumptions, as far as the closed one rests on assumptions about it. */
function onlyAssumed(open: Option, { assuming }: Option, { assumptions }: Catalog): Option {
  const facts = assuming.flatMap(({ document, id }) => {
    const one = assumptions.get(document)?.assumptions.find((assumption) => assumption.id === id)
    return Object.keys(one?.facts ?? {})
  })
  return { ...open, missing: open.missing.filter(({ fact }) => facts.includes(fact)) }
}

type Beside = Pick<Subject, 'situation' | 'catalog'>

/** Each fact once, though it may be missing for several certificates. */
function asked(option: Option, group: Candidate['group'], { situation, catalog }: Beside): Candidate[] {
  const missing = option.missing.flatMap(({ fact: id }) => {
    const fact = catalog.facts.get(id)?.fact
    if (!fact || fact.question === undefined || fact.offered || !hasPlace(fact, option, situation)) return []
    return [isOfUnknown(fact, situation) ? (catalog.facts.get('fq.type')?.fact ?? fact) : fact]
  })
  return [...new Set(missing)].map((fact) => ({ fact, group, open: option.missing.length }))
}

/** Nothing is asked about a certificate before the question that says whether there is one. */
const isOfUnknown = ({ of }: Fact, { certificates }: Situation): boolean =>
  of === 'certificate' && certificates === undefined

/** Whether an answer could be kept: not about an occupation while none is named, nor about a certificate where there is none. */
function hasPlace({ of, answeredBy }: Fact, { occupation }: Option, { certificates }: Situation): boolean {
  if (of === 'certificate' && certificates?.length === 0) return false
  return occupation !== null || (of !== 'occupation' && answeredBy === undefined)
}
