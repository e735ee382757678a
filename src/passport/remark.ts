import type { Remark } from '../model/assessment.js'
import type { Dossier } from '../model/dossier.js'
import type { Audience, PassportCompetence } from '../model/passport.js'
import type { Language } from '../model/text.js'
import type { Counted } from './choice.js'
import type { Print } from './printed.js'

/** The latest word of the person about the competence itself; a counsellor's word is never shown. */
export function remarkShown(entry: Counted, { dossier, print, audience }: RemarkContext): PassportCompetence['remark'] {
  const latest = latestRemark(entry, dossier)
  if (!latest || (audience === 'employer' && !isIn(latest, print.leading))) return null
  return { text: latest.text.normalize('NFC'), language: latest.language ?? null }
}

/** What decides about a remark beside the person's tick. */
export interface RemarkContext {
  readonly dossier: Dossier
  readonly print: Print
  readonly audience: Audience
}

/** For employers only words in the language of the edition: another language would tell where somebody comes from. */
const isIn = ({ language }: Remark, leading: Language): boolean =>
  language === undefined || language === leading || language.startsWith(`${leading}-`)

function latestRemark({ profile, finding }: Counted, dossier: Dossier): Remark | null {
  const remarks = dossier.assessments
    .filter(({ rubric }) => rubric.id === profile.rubric.id)
    .flatMap((assessment) => assessment.remarks ?? [])
    .filter(({ by, about, on }) => by === 'person' && about === finding.competence && on <= dossier.on)
  return remarks.reduce<Remark | null>((last, next) => (last && last.on > next.on ? last : next), null)
}
