import * as z from 'zod'
import { Assessment, Rating, RatingId, Remark } from './assessment.js'
import { Address, Id, RecordId, Version } from './head.js'
import { Reason } from './reason.js'
import { said } from './said.js'

/** What does not go along into the newest version, whole as it was, and why; nothing is left out silently. */
export const Left = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: said(z.literal('rating'), 'Kind', 'A rating'),
      rating: Rating,
      why: said(
        z.enum([
          ...(['indicatorGone', 'askChanged', 'wordingChanged'] as const),
          ...(['sideChanged', 'scaleChanged', 'limit'] as const),
        ]),
        'Why',
        'What changed; limit: more ratings than one view may count',
      ),
      reason: Reason,
    }),
    z.strictObject({
      kind: said(z.literal('anchor'), 'Kind', 'An anchor that a rating cites; the rating itself goes along'),
      rating: RatingId,
      anchor: said(z.string().max(100), 'Anchor', 'competence/level or competence/indicator/level'),
      why: said(z.enum(['anchorGone', 'anchorChanged']), 'Why', 'Nobody saw the new sentence'),
      reason: Reason,
    }),
    z.strictObject({
      kind: said(z.literal('remark'), 'Kind', 'A remark'),
      remark: Remark,
      why: said(z.enum(['competenceGone', 'indicatorGone', 'wordingChanged']), 'Why', 'What it speaks of changed'),
      reason: Reason,
    }),
  ])
  .meta({ id: 'Left', title: 'Left', description: 'What does not go along, and why' })
export type Left = z.infer<typeof Left>

/** Ratings that go along and are worth a look: what they speak of is the same act in other words. */
export const ToCheck = z
  .strictObject({
    about: said(z.union([Id, Address]), 'About', 'competence, or competence/indicator'),
    why: said(
      z.enum(['corrected', 'anchorsChanged']),
      'Why',
      'The author says that only an error of writing is corrected, or the anchors behind the level changed',
    ),
    ratings: said(z.array(RatingId).min(1), 'Ratings', 'Ratings it concerns'),
    reason: Reason,
  })
  .meta({ id: 'ToCheck', title: 'To check', description: 'Ratings that go along and are worth a look' })
export type ToCheck = z.infer<typeof ToCheck>

/** An assessment carried over to the highest version of its rubric, with everything that could not go along. */
export const Upgrade = z.strictObject({
  assessment: said(Assessment, 'Assessment', 'Same id, newest version: it takes the place of the one that was given'),
  from: said(Version, 'From', 'Version that was asked'),
  carried: said(z.array(RecordId), 'Carried', 'Ids of the ratings that went along, in their order'),
  left: said(z.array(Left), 'Left', 'What did not go along: ratings and their anchors in their order, then remarks'),
  toCheck: said(z.array(ToCheck), 'To check', 'What went along and is worth a look'),
  reason: Reason,
})
export type Upgrade = z.infer<typeof Upgrade>
