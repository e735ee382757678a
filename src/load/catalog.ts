import type { Assumptions } from '../model/assumptions.js'
import type { Fact } from '../model/facts.js'
import type { Parameters } from '../model/parameters.js'
import type { Condition, Pathway } from '../model/pathway.js'
import type { Provider } from '../model/provider.js'
import type { Scale } from '../model/scale.js'
import type { Translation } from '../model/translation.js'
import type { CompiledRule } from '../rule/compile.js'
import type { LoadedOccupation } from './loaded-occupation.js'
import type { LoadedCompetence, LoadedRubric } from './loaded-rubric.js'

/** Checked documents with their rules compiled; made by `loadCatalog`, read by every later step, never changed. */
export interface Catalog {
  readonly scales: ReadonlyMap<string, Scale>
  /** Every version, by `id@version`: an assessment is scored with the version it names. */
  readonly rubrics: ReadonlyMap<string, LoadedRubric>
  /** The highest version of each, by id; so are all that follow. */
  readonly newestRubrics: ReadonlyMap<string, LoadedRubric>
  readonly occupations: ReadonlyMap<string, LoadedOccupation>
  /** What requirements name, by `rubric/competence`. */
  readonly competences: ReadonlyMap<string, NamedCompetence>
  readonly facts: ReadonlyMap<string, LoadedFact>
  readonly assumptions: ReadonlyMap<string, Assumptions>
  readonly parameters: ReadonlyMap<string, LoadedParameter>
  /** In the order in which they are shown. */
  readonly pathways: ReadonlyMap<string, LoadedPathway>
  readonly providers: ReadonlyMap<string, Provider>
  /** The codes that exist, by classification. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  /** Every version; their words stand in the texts of the documents. */
  readonly translations: readonly Translation[]
}

/** A competence with its rubric. */
export interface NamedCompetence {
  readonly loaded: LoadedRubric
  readonly own: LoadedCompetence
}

/** Where something stands: document as `id@version`, and JSON Pointer inside it. */
export interface Place {
  readonly document: string
  readonly pointer: string
}

/** A fact; a derived one with its compiled rules. */
export interface LoadedFact {
  readonly fact: Fact
  /** Its name by the steps into the objects of a situation. */
  readonly keys: readonly string[]
  readonly place: Place
  readonly rule: CompiledRule | undefined
  readonly unsettled: CompiledRule | undefined
}

/** A dated parameter. */
export interface LoadedParameter {
  readonly parameter: Parameters['parameters'][number]
  readonly place: Place
}

/** A pathway with all its conditions, included ones first, each with compiled rules and its own place. */
export interface LoadedPathway {
  readonly pathway: Pathway
  readonly place: Place
  readonly conditions: readonly LoadedCondition[]
  /** Whether it is asked once for each certificate: a rule reads a fact of one, or what is derived from such a fact. */
  readonly readsCertificate: boolean
  /** Whether a rule reads what the document of an occupation answers. */
  readonly readsTraining: boolean
  /** Rules of `basis.pending`, same order; null: concerns everybody. */
  readonly pending: readonly (CompiledRule | null)[]
  /** Rules of `bodies`, same order; null: always. */
  readonly bodies: readonly (CompiledRule | null)[]
}

/** A condition has `when`, or alternatives in the order of `anyOf`. */
export interface LoadedCondition {
  readonly condition: Condition
  /** Law of the condition; where it names none, that of the path it stands in. */
  readonly law: string
  readonly place: Place
  readonly when: CompiledRule | null
  readonly anyOf: readonly CompiledRule[]
  readonly unsettled: CompiledRule | null
}
