import type { NextStep, NextWord } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { step, type Texts } from '../score/texts.js'
import { wordOf } from './candidate.js'
import type { Held } from './shown.js'
import { levelOf, titleOf } from './titles.js'

/** What raises the word of an area, step by step. */
export const nextReason = ({ word, steps }: NextWord, held: Held): Reason =>
  step('map/next', word, { params: {}, because: steps.map((one) => stepReason(one, held)) })

/** One step; `where` says where it helps, if that does not stand above it. */
export function stepReason(
  { do: kind, competence, level, ways }: NextStep,
  { shown, catalog }: Held,
  where?: { readonly params: Reason['params']; readonly texts: Readonly<Texts> },
): Reason {
  const finding = shown.get(competence)?.finding
  // What the person states is to be learned only where others have seen less.
  const isLower = kind === 'learn' && finding !== undefined && wordOf(finding.self, level) === 'met'
  return step('map/step', kind, {
    params: { ...where?.params, competence, required: level, ways: ways.join(' '), isLower },
    texts: {
      ...where?.texts,
      competence: titleOf(competence, catalog),
      required: levelOf(level, competence, catalog),
    },
    because: [],
  })
}
