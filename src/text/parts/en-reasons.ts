import type { ReasonCode } from '../../model/reason.js'
import { enFormReasons } from './en-form-reasons.js'
import { enForms } from './en-forms.js'
import { enLoadReasons } from './en-load-reasons.js'
import { enMapReasons } from './en-map-reasons.js'
import { enPathReasons } from './en-path-reasons.js'
import { enRuleReasons } from './en-rule-reasons.js'
import { enScoreReasons } from './en-score-reasons.js'
import type { ReasonSentence } from './sentences.js'

/** One English sentence for every kind of step. */
export const enReasons: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...enScoreReasons,
  ...enLoadReasons,
  ...enFormReasons,
  ...enRuleReasons,
  ...enMapReasons,
  ...enPathReasons,
  'dossier/dossier': ({ params: { on } }) =>
    `Dossier${typeof on === 'string' ? ` of ${enForms.date(on)}` : ''}: findings, occupations and paths with their reasons.`,
}
