import type { Catalog } from '../load/catalog.js'
import type { NextStep, NextWord } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { step } from '../score/texts.js'
import { levelOf, titleOf } from './titles.js'

/** What raises the word of an area, step by step. */
export const nextReason = ({ word, steps }: NextWord, catalog: Catalog): Reason =>
  step('map/next', word, { params: {}, because: steps.map((one) => stepReason(one, catalog)) })

function stepReason({ do: kind, competence, level, ways }: NextStep, catalog: Catalog): Reason {
  return step('map/step', kind, {
    params: { competence, required: level, ways: ways.join(' ') },
    texts: { competence: titleOf(competence, catalog), required: levelOf(level, competence, catalog) },
    because: [],
  })
}
