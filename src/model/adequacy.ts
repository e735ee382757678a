import * as z from 'zod'
import { Day, Id } from './head.js'
import { Reason } from './reason.js'
import { said } from './said.js'

const RequirementLevel = z.int().min(1).max(4)

/** How a job stands to what one side says. */
export const AdequacyView = z
  .strictObject({
    word: said(z.enum(['below', 'fits', 'above', 'unknown']), 'Word', 'The job is below, at or above what is there'),
    level: said(
      z.union([RequirementLevel, z.null()]),
      'Level',
      'Highest requirement level that is there for the most part',
    ),
    occupation: said(z.union([Id, z.null()]), 'Occupation', 'Where it is there'),
  })
  .meta({ id: 'AdequacyView', title: 'Adequacy in a view', description: 'A job held against one view' })
export type AdequacyView = z.infer<typeof AdequacyView>

/** The requirement level of a present or offered job, held against what a person shows and states. */
export const Adequacy = z
  .strictObject({
    on: said(Day, 'Day', 'The day it holds for'),
    job: said(z.string().regex(/^\d{5}$/u), 'Job', 'Five digits of KldB 2010, revised 2020, such as 29302'),
    level: said(RequirementLevel, 'Level', 'Fifth digit of the code'),
    self: AdequacyView,
    others: AdequacyView,
    reason: Reason,
  })
  .meta({ id: 'Adequacy', title: 'Adequacy', description: 'A job held against what is shown' })
export type Adequacy = z.infer<typeof Adequacy>
