import { version } from '../generated/version.js'
import { needCatalog, needDay, needList } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { freeze, keep } from '../load/freeze.js'
import { matchOccupations } from '../map/match.js'
import type { Assessment } from '../model/assessment.js'
import type { Dossier, Holder, Issuer } from '../model/dossier.js'
import type { Day, Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import type { Situation } from '../model/situation.js'
import { findPathways } from '../path/find.js'
import { scoreAssessment } from '../score/score.js'

/** What a dossier is made of; situation, holder and issuer are null where nobody asked or is named. */
export interface DossierParts {
  readonly assessments: readonly Assessment[]
  readonly situation: Situation | null
  readonly holder: Holder | null
  readonly issuer: Issuer | null
  /** Invented data; every page says so. */
  readonly sample: boolean
}

/** The chain in one call: profiles, matches and pathway options of one person on one day, with all reasons. Every step is also a function of its own. */
export function buildDossier(parts: DossierParts, catalog: Catalog, options: { readonly on: Day }): Dossier {
  needList(parts?.assessments, 'buildDossier', 'assessments')
  needSaid(parts)
  needCatalog(catalog, 'buildDossier')
  needDay(options, 'buildDossier')
  const { on } = options
  const assessments = parts.assessments.map((assessment) => keep(assessment))
  const [situation, holder, issuer] = [keep(parts.situation), keep(parts.holder), keep(parts.issuer)]
  const profiles = assessments.map((assessment) => scoreAssessment(assessment, catalog, { on }))
  const wanted = wantedBy(assessments)
  const matches = matchOccupations(profiles, catalog, { on, wanted })
  const asked = situation ? occupationsFor(wanted, matches) : []
  const pathways = asked.flatMap((id) => optionsFor(id, { situation, matches, on }, catalog))
  const computed = { profiles, matches, pathways }
  return freeze({
    format: 1,
    kind: 'dossier',
    on,
    engine: version,
    assessments,
    situation,
    ...computed,
    holder,
    issuer,
    sample: parts.sample,
    reason: dossierReason(computed, { on, sample: parts.sample }),
  })
}

/** What is left out would be nothing that anybody said. */
function needSaid({ situation, holder, issuer, sample }: DossierParts): void {
  if (typeof sample !== 'boolean')
    throw new TypeError('buildDossier needs "sample": true for invented data, else false.')
  for (const [name, part] of Object.entries({ situation, holder, issuer }))
    if (typeof part !== 'object') throw new TypeError(`buildDossier needs "${name}": null where there is none.`)
}

/** The occupations that the person wants, in the order given, each once. */
export const wantedBy = (assessments: readonly Assessment[]): Id[] => [
  ...new Set(assessments.flatMap(({ wanted = [] }) => wanted)),
]

/** The wanted occupations, or what counts in their place, else the first three qualified ones that share something, else none in particular. */
function occupationsFor(wanted: readonly Id[], matches: readonly Match[]): readonly (Id | null)[] {
  const standsFor = (id: Id) => matches.find(({ occupation, replaces }) => [occupation.id, ...replaces].includes(id))
  if (wanted.length > 0) return [...new Set(wanted.map((id) => standsFor(id)?.occupation.id ?? id))]
  const qualified = matches.filter(({ helper }) => !helper).slice(0, 3)
  return qualified.length > 0 ? qualified.map(({ occupation }) => occupation.id) : [null]
}

interface Known extends Pick<Dossier, 'situation' | 'matches'> {
  readonly on: Day
}

/** The match says which areas are still open where a path asks for the scope of the work. */
function optionsFor(id: Id | null, { situation, matches, on }: Known, catalog: Catalog): PathwayOption[] {
  const match = matches.find(({ occupation }) => occupation.id === id)
  return situation ? findPathways(situation, id, catalog, { on, match }) : []
}

/** One step for each finding, match and option, without the steps below: those stand in the part itself, once. */
function dossierReason(
  { profiles, matches, pathways }: Pick<Dossier, 'profiles' | 'matches' | 'pathways'>,
  params: { readonly on: Day; readonly sample: boolean },
): Reason {
  const parts = [...profiles.flatMap(({ findings }) => findings), ...matches, ...pathways]
  const because = parts.map(({ reason }) => ({ ...reason, because: [] }))
  return { code: 'dossier/dossier', value: null, params, because }
}
