import type { Catalog } from '../load/catalog.js'
import type { NextStep, NextWord } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { step, type Texts } from '../score/texts.js'
import { levelOf, titleOf } from './titles.js'

/** What raises the word of an area, step by step. */
export const nextReason = ({ word, steps }: NextWord, catalog: Catalog): Reason =>
  step('map/next', word, { params: {}, because: steps.map((one) => stepReason(one, catalog)) })

/** One step; `where` says where it helps, if that does not stand above it. */
export function stepReason(
  { do: kind, competence, level, ways }: NextStep,
  catalog: Catalog,
  where?: { readonly params: Reason['params']; readonly texts: Readonly<Texts> },
): Reason {
  return step('map/step', kind, {
    params: { ...where?.params, competence, required: level, ways: ways.join(' ') },
    texts: {
      ...where?.texts,
      competence: titleOf(competence, catalog),
      required: levelOf(level, competence, catalog),
    },
    because: [],
  })
}
