import type { Evidence } from '../model/evidence.js'
import type { EvidenceGrade } from '../model/grade.js'
import type { Reason } from '../model/reason.js'
import type { Competence, Indicator } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Text } from '../model/text.js'
import type { Item } from './items.js'
import type { Rated } from './select.js'
import type { Modelled } from './tally.js'
import { joined, shortOf, step, type Texts } from './texts.js'

/** One rating: who, when, what was asked, what was answered and which anchors were seen. */
export function ratingReason(rated: Rated, { frame: { loaded, own } }: Modelled): Reason {
  const { rating, indicator, level, by } = rated
  const { anchors, answer } = rating
  const texts: Texts = {
    value: shortOf(level, loaded),
    indicator: sentenceOf(indicator.indicator, by.view === 'self'),
  }
  if (anchors) texts['anchors'] = anchorTexts(anchors, own.competence)
  if (answer) addAnswer(texts, rated, loaded.scale)
  return step('score/rating', level, { params: paramsOf(rated), texts, because: none })
}

const none: Reason[] = []

export const absentReason = ({ indicator: { id, indicator }, absence, isHalf }: Item, { view }: Modelled): Reason =>
  step('score/absent', null, {
    params: isHalf ? { indicator: id, view, reason: absence, half: true } : { indicator: id, view, reason: absence },
    texts: { indicator: sentenceOf(indicator, view === 'self') },
    because: none,
  })

/** Never the free text of a piece: it belongs to the person. */
export const evidenceReason = ({ id, kind, on, relation, official }: Evidence, grade: EvidenceGrade): Reason =>
  step('score/evidence', grade, {
    params: { evidence: id, kind, on, official: official === true, ...(relation === undefined ? {} : { relation }) },
    because: none,
  })

/** The sentence that was rated: the person reads another one than an observer. */
export const sentenceOf = (indicator: Indicator, isSelf: boolean): Text | undefined =>
  isSelf ? (indicator.self ?? indicator.observer) : (indicator.observer ?? indicator.self)

function paramsOf({ rating, by: { source }, indicator }: Rated): Reason['params'] {
  const { id, on, anchors, answer } = rating
  const params: Reason['params'] = { rating: id, indicator: indicator.id, source: source.id, kind: source.kind, on }
  if ('role' in source && source.role) params['role'] = source.role
  if ('relation' in source && source.relation) params['relation'] = source.relation
  if (anchors?.length) params['anchors'] = anchors.join(', ')
  if (typeof answer === 'string') params['answer'] = answer
  else if (answer) {
    params['frequency'] = answer.frequency
    if (answer.independence) params['independence'] = answer.independence
  }
  return params
}

/** Addressed as `competence/level`, or `competence/indicator/level` for an anchor of an indicator. */
const anchorTexts = (addresses: readonly string[], { anchors, indicators }: Competence): Text | undefined =>
  joined(
    addresses.flatMap((address) => {
      const [, second = '', level] = address.split('/')
      if (level === undefined) return anchors?.[second] ?? []
      return indicators.find(({ id }) => id === second)?.anchors?.[level] ?? []
    }),
  )

/** The words of the scale for what the person answered. */
function addAnswer(texts: Texts, { rating: { answer }, indicator: { indicator } }: Rated, { answers }: Scale): void {
  if (typeof answer === 'string') {
    texts['answer'] = (indicator.ask === 'know' ? answers.know : answers.state)?.[answer]?.word
  } else if (answer) {
    texts['frequency'] = answers.use?.frequency[answer.frequency]?.word
    texts['independence'] = answers.use?.independence[answer.independence ?? '']?.word
  }
}
