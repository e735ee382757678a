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
    what: said(Words.exactOptional(), 'What', 'What was done'),
    where: said(Words.exactOptional(), 'Where', 'Where it was done'),
    when: said(Words.exactOptional(), 'When', 'When; "regularly" is enough'),
    ownPart: said(Words.exactOptional(), 'Own part', 'What of it the person did'),
    confirmedBy: said(z.string().min(1).max(200).exactOptional(), 'Confirmed by', 'Role or body, never a name'),
    relation: said(Relation.exactOptional(), 'Relation', 'Of whoever confirms'),
    official: said(z.boolean().exactOptional(), 'Official', 'Document issued by the body that the law names for it'),
    lastUsed: said(Day.exactOptional(), 'Last used', 'Day the skill was last used'),
    validUntil: said(Day.exactOptional(), 'Valid until', 'Last day of its validity'),
  })
  .meta({ id: 'Evidence', title: 'Evidence', description: 'What supports ratings' })
export type Evidence = z.infer<typeof Evidence>
