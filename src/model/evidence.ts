import * as z from 'zod'
import { Day, RecordId } from './head.js'
import { said } from './said.js'
import { Words } from './text.js'

/** How near somebody who rates or confirms stands to the person. */
export const Relation = z
  .enum(['independent', 'worksWith', 'friendOrFamily'])
  .meta({ id: 'Relation', title: 'Relation', description: 'How near the rater stands to the person' })
export type Relation = z.infer<typeof Relation>

/** What supports ratings (VACS: valid, authentic, current, sufficient); it decides the evidence grade and nothing else. */
export const Evidence = z
  .strictObject({
    id: said(RecordId, 'Id', 'Name inside the assessment'),
    kind: said(
      z.enum(['account', 'record', 'workSample', 'thirdParty', 'document', 'observation', 'test']),
      'Kind',
      'account: an own example; record: a payslip or duty list; thirdParty: a reference',
    ),
    on: said(Day, 'Day', 'Day it was made or issued'),
    learningContext: said(z.enum(['formal', 'nonFormal', 'informal']), 'Learning context', 'Where it was learned'),
    lifeField: said(
      z.enum([
        ...(['employment', 'selfEmployment', 'training', 'household', 'care', 'volunteering'] as const),
        ...(['neighbourhood', 'hobby', 'military', 'flightAndMigration', 'school'] as const),
      ]),
      'Field of life',
      'Where it was done',
    ),
    why: said(Words, 'Why', 'What the piece shows'),
    what: said(Words.optional(), 'What', 'What was done'),
    where: said(Words.optional(), 'Where', 'Where it was done'),
    when: said(Words.optional(), 'When', 'When; "regularly" is enough'),
    ownPart: said(Words.optional(), 'Own part', 'What of it the person did'),
    confirmedBy: said(z.string().min(1).max(200).optional(), 'Confirmed by', 'Role or body, never a name'),
    relation: said(Relation.optional(), 'Relation', 'Of whoever confirms'),
    official: said(z.boolean().optional(), 'Official', 'Document issued by the body that the law names for it'),
    lastUsed: said(Day.optional(), 'Last used', 'Day the skill was last used'),
    validUntil: said(Day.optional(), 'Valid until', 'Last day of its validity'),
  })
  .meta({ id: 'Evidence', title: 'Evidence', description: 'What supports ratings' })
export type Evidence = z.infer<typeof Evidence>
