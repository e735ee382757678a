import type { Dossier } from '../model/dossier.js'
import type { Audience, PassportCompetence, PassportView } from '../model/passport.js'
import type { View } from '../model/profile.js'
import type { Competence } from '../model/rubric.js'
import type { Show } from '../model/story.js'
import type { Headed } from './choice.js'
import { evidenceShown } from './evidence.js'
import { type Print, wordsIn } from './printed.js'
import { remarkShown } from './remark.js'
import { rubricPlace, type ShownRubrics } from './rubrics.js'
import { statementOf } from './statement.js'
import { summaryStrengths } from './strengths.js'

/** What the competences of one edition share. */
export interface CompetenceContext {
  readonly dossier: Dossier
  readonly shown: ShownRubrics
  readonly print: Print
  readonly show: Show
  readonly audience: Audience
}

/** In the order of the findings; only a competence that the summary names has its title in the second language. */
export function passportCompetences(findings: readonly Headed[], context: CompetenceContext): PassportCompetence[] {
  const { print } = context
  const { leading } = print
  const competences = findings.map((entry) => passportCompetence(entry, context))
  const named = new Set(summaryStrengths(competences))
  return competences.map((entry) =>
    named.has(entry) ? entry : { ...entry, title: wordsIn(entry.title, [leading], print) },
  )
}

function passportCompetence(entry: Headed, context: CompetenceContext): PassportCompetence {
  const { profile, finding, level, basis } = entry
  const { dossier, shown, print, show } = context
  const competence = competenceOf(entry, shown)
  return {
    id: competence.id,
    rubric: rubricPlace(profile.rubric.id, shown),
    title: wordsIn(competence.title, [print.leading, print.second], print),
    statement: wordsIn(statementOf(entry, competence) ?? {}, [print.leading], print),
    level,
    basis,
    self: viewShown(finding.self, context.audience),
    others: viewShown(finding.others, context.audience),
    evidence: evidenceShown(entry, dossier),
    flags: flagsShown(entry, context.audience),
    remark: show.remarks === true ? remarkShown(entry, context) : null,
  }
}

function competenceOf({ profile, finding }: Headed, { rubrics }: ShownRubrics): Competence {
  const { rubric } = rubrics.find((loaded) => loaded.rubric.id === profile.rubric.id) ?? {}
  const competence = rubric?.competences.find(({ id }) => id === finding.competence)
  if (!competence) throw new TypeError(`The rubric ${profile.rubric.id} has no competence "${finding.competence}".`)
  return competence
}

const keptFlags = ['oneSource', 'languageCaution', 'outdated', 'notApplicable'] as const

/**
 * null: nobody on that side was asked; who was asked and gave no level leaves it undetermined. To employers nothing is said of
 * language: that German may have held somebody back would tell where she comes from.
 */
function viewShown({ level, levelLow, levelHigh, flags, missing }: View, audience: Audience): PassportView | null {
  const codes = new Set<string>(flags.map(({ code }) => code))
  if (codes.has('noRating') && missing.every(({ reason }) => reason === 'notAsked')) return null
  const kept = keptFlags.filter((flag) => codes.has(flag) && (flag !== 'languageCaution' || audience === 'person'))
  return { level, levelLow, levelHigh, flags: kept }
}

/** A talk about two different views is for the person alone. */
function flagsShown({ finding }: Headed, audience: Audience): PassportCompetence['flags'] {
  const codes = new Set<string>(finding.flags.map(({ code }) => code))
  const kept = (['selfLower', 'talkAbout', 'claimUnproven'] as const).filter((flag) => codes.has(flag))
  return kept.filter((flag) => flag !== 'talkAbout' || audience === 'person')
}
