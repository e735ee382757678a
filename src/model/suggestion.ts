import * as z from 'zod'
import { Address, Id } from './head.js'
import { Reason } from './reason.js'
import { said } from './said.js'

/** A question that would settle open requirements of the occupations that a person wants. */
export const Suggestion = z
  .strictObject({
    rubric: said(Id, 'Rubric', 'Where the question stands'),
    indicator: said(
      z.union([Address, z.null()]),
      'Indicator',
      'competence/indicator; null: the whole rubric, nothing in it was asked yet',
    ),
    settles: said(
      z.array(
        z.strictObject({
          occupation: said(Id, 'Occupation', 'One that the person wants'),
          area: said(Id, 'Area', 'Inside the occupation'),
          competence: said(Address, 'Competence', 'That the requirement names'),
          level: said(z.int().min(1).max(9), 'Level', 'Level that is asked for'),
        }),
      ),
      'Settles',
      'Requirements that neither view can answer yet',
    ),
    share: said(z.number(), 'Share', '0 to 1: part of an occupation that these weigh, over all that were looked at'),
    reason: Reason,
  })
  .meta({ id: 'Suggestion', title: 'Suggestion', description: 'What to ask next' })
export type Suggestion = z.infer<typeof Suggestion>
