import type { ReasonCode } from '../../model/reason.js'
import { ruFormReasons } from './ru-form-reasons.js'
import { ruForms } from './ru-forms.js'
import { ruLoadReasons } from './ru-load-reasons.js'
import { ruMapReasons } from './ru-map-reasons.js'
import { ruPathReasons } from './ru-path-reasons.js'
import { ruRuleReasons } from './ru-rule-reasons.js'
import { ruScoreReasons } from './ru-score-reasons.js'
import type { ReasonSentence } from './sentences.js'

/** One Russian sentence for every kind of step. */
export const ruReasons: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...ruScoreReasons,
  ...ruLoadReasons,
  ...ruFormReasons,
  ...ruRuleReasons,
  ...ruMapReasons,
  ...ruPathReasons,
  'dossier/dossier': ({ params: { on } }) =>
    `Документы консультации${typeof on === 'string' ? ` от ${ruForms.date(on)}` : ''}: выводы, профессии и пути с их основаниями.`,
}
