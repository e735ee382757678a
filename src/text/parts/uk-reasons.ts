import type { ReasonCode } from '../../model/reason.js'
import type { ReasonSentence } from './sentences.js'
import { ukFormReasons } from './uk-form-reasons.js'
import { ukForms } from './uk-forms.js'
import { ukLoadReasons } from './uk-load-reasons.js'
import { ukMapReasons } from './uk-map-reasons.js'
import { ukPathReasons } from './uk-path-reasons.js'
import { ukRuleReasons } from './uk-rule-reasons.js'
import { ukScoreReasons } from './uk-score-reasons.js'

/** One Ukrainian sentence for every kind of step. */
export const ukReasons: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...ukScoreReasons,
  ...ukLoadReasons,
  ...ukFormReasons,
  ...ukRuleReasons,
  ...ukMapReasons,
  ...ukPathReasons,
  'dossier/dossier': ({ params: { on } }) =>
    `Документація консультації${typeof on === 'string' ? ` від ${ukForms.date(on)}` : ''}: висновки, професії та шляхи з їхніми підставами.`,
}
