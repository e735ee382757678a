import type { Remark } from '../model/assessment.js'
import type { Dossier } from '../model/dossier.js'
import type { Audience, PassportCompetence } from '../model/passport.js'
import type { Counted } from './choice.js'
import { languageOf } from './languages.js'
import type { Print } from './printed.js'

/**
 * The latest word of the person about the competence itself; a counsellor's word is never shown. Employers see it only where it
 * is said to be in the language of the edition, for another language would tell where somebody comes from.
 */
export function remarkShown(entry: Counted, { dossier, print, audience }: RemarkContext): PassportCompetence['remark'] {
  const latest = latestRemark(entry, dossier)
  if (!latest || (audience === 'employer' && languageOf(latest.language ?? null) !== print.leading)) return null
  return { text: latest.text.normalize('NFC'), language: latest.language ?? null }
}

/** What decides about a remark beside the person's tick. */
export interface RemarkContext {
  readonly dossier: Dossier
  readonly print: Print
  readonly audience: Audience
}

function latestRemark({ profile, finding }: Counted, dossier: Dossier): Remark | null {
  const remarks = dossier.assessments
    .filter(({ rubric }) => rubric.id === profile.rubric.id)
    .flatMap((assessment) => assessment.remarks ?? [])
    .filter(({ by, about, on }) => by === 'person' && about === finding.competence && on <= dossier.on)
  return remarks.reduce<Remark | null>((last, next) => (last && last.on > next.on ? last : next), null)
}
