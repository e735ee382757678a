import type { ReasonCode } from '../../model/reason.js'
import { deFormReasons } from './de-form-reasons.js'
import { deLoadReasons } from './de-load-reasons.js'
import { deMapReasons } from './de-map-reasons.js'
import { dePathReasons } from './de-path-reasons.js'
import { deRuleReasons } from './de-rule-reasons.js'
import { deScoreReasons } from './de-score-reasons.js'
import { around } from './phrases.js'
import type { ReasonSentence } from './sentences.js'

/** One German sentence for every kind of step. */
export const deReasons: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...deScoreReasons,
  ...deLoadReasons,
  ...deFormReasons,
  ...deRuleReasons,
  ...deMapReasons,
  ...dePathReasons,
  'dossier/dossier': (_, { said }) => `Beratungsakte${around(' vom ', said('on'))}.`,
}
