import type { Remark } from '../model/assessment.js'
import type { Dossier } from '../model/dossier.js'
import type { PassportCompetence } from '../model/passport.js'
import type { Counted } from './choice.js'

/** The latest word of the person about the competence itself; a counsellor's word is never shown. */
export function remarkShown({ profile, finding }: Counted, dossier: Dossier): PassportCompetence['remark'] {
  const remarks = dossier.assessments
    .filter(({ rubric }) => rubric.id === profile.rubric.id)
    .flatMap((assessment) => assessment.remarks ?? [])
    .filter(({ by, about, on }) => by === 'person' && about === finding.competence && on <= dossier.on)
  const latest = remarks.reduce<Remark | null>((last, next) => (last && last.on > next.on ? last : next), null)
  return latest && { text: latest.text.normalize('NFC'), language: latest.language ?? null }
}
