import type { ViewName } from '../model/grade.js'
import type { FindingFlagCode } from '../model/profile.js'
import type { Reason } from '../model/reason.js'
import type { Found } from './finding.js'
import { carriersOf, expiredCount, witnessCount } from './grade.js'
import type { Leaves } from './leaves.js'
import { evidenceReason, sentenceOf } from './rating-reason.js'
import { placeIn, shortOf, step } from './texts.js'
import { viewReason } from './view-reason.js'

/** A finding with its reason and those of its two sides, on which comparisons and advice rest. */
export interface Told extends Pick<Found, 'finding'> {
  readonly reason: Reason
  readonly sides: Readonly<Record<ViewName, Reason>>
}

/** The whole derivation of one finding, down to ratings, absences and pieces of evidence. */
export function tellFinding(found: Found, leaves: Leaves): Told {
  const { finding, views, headline } = found
  const { loaded, own } = views.self.judged.model.frame
  const { competence, level, basis, confidence, evidenceGrade } = finding
  const sides = { self: viewReason(views.self, leaves), others: viewReason(views.others, leaves) }
  const both = [sides.self, sides.others]
  const grade = gradeReasons(found, leaves)
  const reason = step('score/finding', level, {
    params: { competence, basis, choice: headline.choice, confidence, evidenceGrade },
    texts: { competence: own.competence.title, value: shortOf(level, loaded) },
    source: placeIn(loaded, own.pointer),
    because: [
      ...both,
      ...grade,
      ...discrepancyReasons(found, both),
      ...talkReasons(found, both),
      ...claims(found, grade),
      ...nextReasons(found, sides, leaves),
    ],
  })
  return { finding, reason, sides }
}

/** What carries the grade; without headline there is no grade. */
function gradeReasons({ graded, headline, views }: Found, leaves: Leaves): Reason[] {
  if (graded === null || headline.basis === null) return []
  const { model } = views[headline.basis].judged
  const supports = graded.supports()
  const params = { view: headline.basis, pieces: witnessCount(supports), expired: expiredCount(graded, model.frame) }
  const because = carriersOf(graded.grade, supports).map((support) =>
    support.by === 'rating' ? leaves.rating(support.rated, model) : evidenceReason(support.piece, support.grade),
  )
  return [step('score/grade', graded.grade, { params, because })]
}

function discrepancyReasons({ finding: { discrepancy } }: Found, because: Reason[]): Reason[] {
  if (discrepancy === null) return []
  const { word, ...params } = discrepancy
  return [step('score/discrepancy', word, { params, because })]
}

const isFlagged = ({ flags }: Found['finding'], wanted: FindingFlagCode): boolean =>
  flags.some(({ code }) => code === wanted)

/** The value is self minus others, in levels: below zero others see more. */
function talkReasons({ finding, views }: Found, because: Reason[]): Reason[] {
  const [self, others] = [finding.self.level, finding.others.level]
  if (self === null || others === null || !isFlagged(finding, 'talkAbout')) return []
  const { loaded } = views.self.judged.model.frame
  const texts = { self: shortOf(self, loaded), others: shortOf(others, loaded) }
  return [step('score/talk', self - others, { params: { self, others }, texts, because })]
}

function claims({ finding }: Found, because: Reason[]): Reason[] {
  if (!isFlagged(finding, 'claimUnproven')) return []
  const params = { grade: finding.evidenceGrade, needs: 'confirmed' }
  return [step('score/claim', false, { params, because })]
}

/** What would change this: the change rests on what is there of its indicator now, the distance on the whole view. */
function nextReasons({ finding: { nextLevel, basis }, views }: Found, sides: Told['sides'], leaves: Leaves): Reason[] {
  if (nextLevel === null || basis === null) return []
  const { level, distance, change } = nextLevel
  const { model } = views[basis].judged
  const { loaded } = model.frame
  const item = model.items.find(({ indicator }) => indicator.id === change?.indicator)
  const { level: to = null, ...what } = change ?? {}
  return [
    step('score/next-level', level, {
      params: Object.assign({ view: basis, distance }, what, to === null ? {} : { to }),
      texts: {
        value: shortOf(level, loaded),
        to: shortOf(to, loaded),
        indicator: item && sentenceOf(item.indicator.indicator, basis === 'self'),
      },
      because: change ? leaves.ofIndicator(change.indicator, model) : [sides[basis]],
    }),
  ]
}
