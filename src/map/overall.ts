import type { ViewName } from '../model/grade.js'
import type { AreaWord, Match } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { sumBy } from '../score/number.js'
import type { JudgedArea } from './area.js'

type OverallWord = Match['overall']['self']

/** All areas in one view, with the step that led to the word. */
export interface JudgedOverall {
  readonly word: OverallWord
  readonly explain: () => Reason
}

/** One word over all areas of a view, an estimate for preparation; null while areas with a word weigh less than half. */
export function judgeOverall(areas: readonly JudgedArea[], side: ViewName): JudgedOverall {
  const weighing = (words: readonly AreaWord[]) =>
    sumBy(areas, ({ area }) => (words.includes(area[side].word) ? area.weight : 0))
  const total = sumBy(areas, ({ area }) => area.weight)
  const known = total - weighing(['noInformation'])
  const word = 2 * known < total ? null : overallWord(weighing, total)
  const params = { view: side, known, total, most: weighing(['all', 'mostly']) }
  return {
    word,
    explain: () => ({ code: 'map/overall', value: word, params, because: areas.map(({ explain }) => explain(side)) }),
  }
}

function overallWord(weighing: (words: readonly AreaWord[]) => number, total: number): OverallWord {
  if (weighing(['all']) === total) return 'all'
  if (2 * weighing(['all', 'mostly']) >= total) return 'mostly'
  return weighing(['all', 'mostly', 'some']) > 0 ? 'some' : 'none'
}
