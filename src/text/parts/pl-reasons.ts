import type { ReasonCode } from '../../model/reason.js'
import { plFormReasons } from './pl-form-reasons.js'
import { plForms } from './pl-forms.js'
import { plLoadReasons } from './pl-load-reasons.js'
import { plMapReasons } from './pl-map-reasons.js'
import { plPathReasons } from './pl-path-reasons.js'
import { plRuleReasons } from './pl-rule-reasons.js'
import { plScoreReasons } from './pl-score-reasons.js'
import type { ReasonSentence } from './sentences.js'

/** One Polish sentence for every kind of step. */
export const plReasons: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...plScoreReasons,
  ...plLoadReasons,
  ...plFormReasons,
  ...plRuleReasons,
  ...plMapReasons,
  ...plPathReasons,
  'dossier/dossier': ({ params: { on } }) =>
    `Akta doradztwa${typeof on === 'string' ? ` z dnia ${plForms.date(on)}` : ''}: wyniki, zawody i drogi z uzasadnieniem.`,
}
