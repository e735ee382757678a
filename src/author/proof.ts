import { factRules } from '../load/fact-checks.js'
import { shown } from '../load/fault.js'
import { libraryOf, type Placed } from '../load/library.js'
import { newestIn } from '../load/newest.js'
import { pathwayRules } from '../load/pathway-checks.js'
import { rubricRules } from '../load/rubric-rules.js'
import type { PlacedRule } from '../load/rules.js'
import type { Issue } from '../model/issue.js'
import { type Counterexample, provesReference } from '../rule/prove.js'

/**
 * Holds every rule of the documents against json-logic-js 2.0.5 on generated data; a rule that means something else there is an issue with
 * the data. To be asked of documents that `loadCatalog` has accepted together with `beside`, the documents that these rest on.
 */
export function proveRules(documents: readonly unknown[], options: Beside = {}): Issue[] {
  return rulesIn(documents, options).flatMap(({ document, index }) =>
    proveEach(document).map((fault) => ({ ...fault, document: index })),
  )
}

interface Beside {
  readonly beside?: readonly unknown[]
}

/** The rules of each document that may hold some, with what they may read. */
export function rulesIn(documents: readonly unknown[], { beside = [] }: Beside = {}): Placed<PlacedRule[]>[] {
  const { library } = libraryOf([...documents, ...beside])
  const { inputs, scales } = newestIn(library)
  const placed = [
    ...library.rubric.map(({ document, index }) => {
      const scale = scales.get(document.scale)
      return { document: scale ? rubricRules(document, scale) : [], index }
    }),
    ...library.facts.map(({ document: { facts }, index }) => ({
      document: facts.flatMap((fact, i) => factRules(fact, inputs, ['facts', i])),
      index,
    })),
    ...library.pathway.map(({ document, index }) => ({ document: pathwayRules(document, inputs), index })),
  ]
  return placed.filter(({ index }) => index < documents.length)
}

/** The counterexamples of checked rules, each at the place of its rule. */
export function proveEach(rules: readonly PlacedRule[]): Omit<Issue, 'document'>[] {
  return rules.flatMap(({ rule, path, inputs }, i) => {
    const { counterexample } = provesReference(rule, inputs, i)
    return counterexample ? [issueOf(counterexample, path)] : []
  })
}

function issueOf({ values, ours, theirs }: Counterexample, path: PlacedRule['path']): Omit<Issue, 'document'> {
  const params = { ours: shown(ours), theirs: shown(theirs), values: JSON.stringify(values).slice(0, 300) }
  const message = `With ${params.values} the rule gives ${params.ours}, but ${params.theirs} in json-logic-js 2.0.5. Rewrite it.`
  return { code: 'rule/reference', path: [...path], params, message }
}
