import type { Fact } from '../model/facts.js'
import type { Issue } from '../model/issue.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Inputs } from '../rule/inputs.js'
import { assumptionFaults, parameterFaults } from './assumption-checks.js'
import { circleOf, factFaults, factRules } from './fact-checks.js'
import { factInputs } from './fact-inputs.js'
import { type Fault, issueOf } from './fault.js'
import type { Kinds, Library, Placed } from './library.js'
import { nearest } from './nearest.js'
import { newestFacts, newestOf, newestRubrics } from './newest.js'
import { occupationFaults } from './occupation-checks.js'
import { pathwayFaults, pathwayRules } from './pathway-checks.js'
import { rubricFaults } from './rubric-checks.js'
import { rubricRules } from './rubric-rules.js'
import { ruleFaults } from './rules.js'
import { changedScales, scaleFaults } from './scale-checks.js'

/** All that is wrong between and inside documents of the right shape, cases apart; in the order of the call. */
export function libraryIssues(library: Library): Issue[] {
  const facts = newestFacts(library)
  const issues = [
    ...changedScales(library.scale),
    ...each(library.scale, scaleFaults),
    ...rubricIssues(library),
    ...factIssues(library, facts),
    ...each(library.assumptions, (document) => assumptionFaults(document, facts)),
    ...each(library.parameters, parameterFaults),
    ...occupationIssues(library, facts),
    ...pathwayIssues(library, facts),
  ]
  return issues.sort((a, b) => a.document - b.document)
}

function each<D>(placed: readonly Placed<D>[], faultsOf: (document: D) => Fault[]): Issue[] {
  return placed.flatMap(({ document, index }) => faultsOf(document).map((fault) => issueOf(fault, index)))
}

function rubricIssues(library: Library): Issue[] {
  const scales = newestOf(library.scale)
  return each(library.rubric, (rubric) => {
    const scale = scales.get(rubric.scale)
    return scale ? withRules(rubric, scale) : [unknownScale(rubric.scale, scales)]
  })
}

/** Rules are checked only in a rubric that is sound without them, so that no rule is held against ids that are wrong themselves. */
function withRules(rubric: Rubric, scale: Scale): Fault[] {
  const faults = rubricFaults(rubric, scale)
  return faults.length > 0 ? faults : ruleFaults(rubricRules(rubric, scale))
}

function unknownScale(id: string, scales: ReadonlyMap<string, Scale>): Fault {
  return { code: 'link/unknown-scale', path: ['scale'], params: { id, nearest: nearest(id, scales.keys()) } }
}

/** What rules about a situation may read in this library. */
export function situationInputs(library: Library): Inputs {
  const parameters = [...newestOf(library.parameters).values()].flatMap((document) => document.parameters)
  return factInputs(newestFacts(library).values(), parameters)
}

function factIssues(library: Library, facts: ReadonlyMap<string, Fact>): Issue[] {
  const inputs = situationInputs(library)
  return each(library.facts, (document) =>
    document.facts.flatMap((fact, i) => {
      const path = ['facts', i]
      const isTwice = facts.get(fact.id) !== fact && isNewest(document, library)
      const twice = isTwice ? [{ code: 'facts/duplicate-id', path, params: { id: fact.id } }] : []
      const circle = circleOf(fact.id, (id) => readBy(facts.get(id)))
      const loop = circle === null ? [] : [{ code: 'facts/circle', path, params: { id: fact.id, circle } }]
      return [...twice, ...factFaults(fact, facts, path), ...ruleFaults(factRules(fact, inputs, path)), ...loop]
    }),
  )
}

const isNewest = (document: Kinds['facts'], library: Library): boolean =>
  newestOf(library.facts).get(document.id) === document

/** The facts that a derived fact reads. */
function readBy(fact: Fact | undefined): string[] {
  const { derive } = fact ?? {}
  if (!derive) return []
  if ('from' in derive) return [derive.from]
  const unsettled = 'unsettled' in derive ? derive.unsettled?.when : undefined
  return [...varsIn(derive.rule), ...varsIn(unsettled)]
}

function varsIn(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return []
  if (Array.isArray(rule)) return rule.flatMap(varsIn)
  return Object.entries(rule).flatMap(([key, inner]) =>
    key === 'var' && typeof inner === 'string' ? [inner] : varsIn(inner),
  )
}

function occupationIssues(library: Library, facts: ReadonlyMap<string, Fact>): Issue[] {
  const occupations = newestOf(library.occupation)
  const codes = new Map(
    [...newestOf(library.codes).values()].map((document) => [document.classification, new Set(document.codes)]),
  )
  const links = { rubrics: newestRubrics(library), occupations, facts, codes }
  return each(library.occupation, (occupation) => occupationFaults(occupation, links))
}

function pathwayIssues(library: Library, facts: ReadonlyMap<string, Fact>): Issue[] {
  const pathways = newestOf(library.pathway)
  const links = { pathways, providers: newestOf(library.provider) }
  const inputs = facts.size > 0 ? situationInputs(library) : new Map()
  const before = (id: string) => (pathways.get(id)?.notBefore ?? []).flatMap(({ pathway }) => pathway ?? [])
  return each(library.pathway, (pathway) => {
    const circle = circleOf(pathway.id, before)
    const loop = circle === null ? [] : [{ code: 'pathway/circle', path: ['notBefore'], params: { circle } }]
    return [...pathwayFaults(pathway, links), ...ruleFaults(pathwayRules(pathway, inputs)), ...loop]
  })
}
