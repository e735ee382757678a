import type { ReasonCode } from '../../model/reason.js'
import { arFormReasons } from './ar-form-reasons.js'
import { arForms } from './ar-forms.js'
import { arLoadReasons } from './ar-load-reasons.js'
import { arMapReasons } from './ar-map-reasons.js'
import { arPathReasons } from './ar-path-reasons.js'
import { arRuleReasons } from './ar-rule-reasons.js'
import { arScoreReasons } from './ar-score-reasons.js'
import type { ReasonSentence } from './sentences.js'

/** One Arabic sentence for every kind of step. */
export const arReasons: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...arScoreReasons,
  ...arLoadReasons,
  ...arFormReasons,
  ...arRuleReasons,
  ...arMapReasons,
  ...arPathReasons,
  'dossier/dossier': ({ params: { on } }) =>
    `ملف الاستشارة${typeof on === 'string' ? ` بتاريخ ${arForms.date(on)}` : ''}: النتائج والمهن والطرق مع أسبابها.`,
}
