import * as z from 'zod'
import { EvidenceGrade } from './grade.js'
import { Id } from './head.js'
import { Reason } from './reason.js'
import { said } from './said.js'

const Level = z.union([z.int().min(0).max(9), z.null()])
const Grade = z.union([EvidenceGrade, z.null()])

/** Where two profiles can differ; the headline is a choice of view, so it can change where neither view does. */
const place = {
  competence: said(Id, 'Competence', 'Inside the rubric'),
  view: said(z.enum(['headline', 'self', 'others']), 'View', 'The headline, or one of the two sides'),
}

/** One value in which two profiles of one rubric version differ; null: not determinable. */
export const Change = z
  .discriminatedUnion('field', [
    z.strictObject({
      ...place,
      field: said(z.literal('level'), 'Field', 'What differs'),
      before: said(Level, 'Before', 'Level of the earlier profile; null: not determinable'),
      after: said(Level, 'After', 'Level of the later profile; null: not determinable'),
      reason: Reason,
    }),
    z.strictObject({
      ...place,
      field: said(z.literal('evidenceGrade'), 'Field', 'What differs'),
      before: said(Grade, 'Before', 'Evidence grade of the earlier profile; null: no level'),
      after: said(Grade, 'After', 'Evidence grade of the later profile; null: no level'),
      reason: Reason,
    }),
  ])
  .meta({ id: 'Change', title: 'Change', description: 'One value in which two profiles differ' })
export type Change = z.infer<typeof Change>
