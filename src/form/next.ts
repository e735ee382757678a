import { needAssessment, needCatalog } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { freeze } from '../load/freeze.js'
import type { Assessment } from '../model/assessment.js'
import type { Id } from '../model/head.js'
import type { Reason } from '../model/reason.js'
import { entryOf, gatedOf } from './order.js'
import { entryReason, gateReason, restReason } from './reason.js'
import { type Act, type Standing, standingsOf } from './standing.js'

/** What to ask the person next; the indicator is named by its id inside the competence. */
export interface Question {
  readonly competence: Id
  readonly indicator: Id
  readonly reason: Reason
}

/** Asks only what can still change something in the view of the person (scoring.md, section 10); null: nothing is left to ask. */
export function nextQuestion(assessment: Assessment, catalog: Catalog): Question | null {
  needAssessment(assessment, 'nextQuestion')
  needCatalog(catalog, 'nextQuestion')
  const standings = standingsOf(assessment, catalog)
  const claimed = standings.filter(isClaimed)
  return freeze(first(standings, askEntry) ?? first(claimed, askGate) ?? first(claimed, askRest))
}

type Ask = (standing: Standing) => Question | null

function first(standings: readonly Standing[], ask: Ask): Question | null {
  for (const standing of standings) {
    const question = ask(standing)
    if (question) return question
  }
  return null
}

/** Who never does the first act is not asked for the others. */
const isClaimed = (standing: Standing): boolean => entryOf(standing.acts)?.isNever !== true

const askEntry: Ask = (standing) => {
  const entry = entryOf(standing.acts)
  return entry?.isOpen ? question(entry, standing, entryReason(entry, standing)) : null
}

const askGate: Ask = (standing) => {
  const next = gatedOf(standing.acts, standing.openGates)
  return next ? question(next.act, standing, gateReason(next.act, standing, next.open)) : null
}

const askRest: Ask = (standing) => {
  const next = isSettled(standing) ? undefined : standing.acts.find((act) => act.isOpen)
  return next ? question(next, standing, restReason(next, standing)) : null
}

/** Further answers cannot change the level, or hardly will. */
const isSettled = ({ levelLow, levelHigh, isCovered, probability }: Standing): boolean =>
  levelLow === levelHigh || (isCovered && probability !== null && probability >= 0.8)

const question = ({ indicator }: Act, { competence }: Standing, reason: Reason): Question => ({
  competence: competence.id,
  indicator: indicator.id,
  reason,
})
