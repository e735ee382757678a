import * as z from 'zod'
import { Day, FactId, Id, RecordId, Value } from './head.js'
import { Effort, Fee, Outcomes } from './pathway.js'
import { Reason } from './reason.js'
import { said } from './said.js'
import { Words } from './text.js'

/** Whether a pathway is open to a person on a day; open speaks of admission, never of the result of an examination. */
export const OptionStatus = z
  .enum(['open', 'conditional', 'closed'])
  .meta({ id: 'OptionStatus', title: 'Status', description: 'open, conditional or closed' })
export type OptionStatus = z.infer<typeof OptionStatus>

/** One pathway for one occupation, with all that is missing and all that it rests on. */
export const PathwayOption = z.strictObject({
  on: said(Day, 'Day', 'The day it holds for'),
  pathway: said(Id, 'Pathway', 'The path'),
  occupation: said(z.union([Id, z.null()]), 'Occupation', 'null: no occupation was named'),
  certificate: said(z.union([RecordId, z.null()]), 'Certificate', 'The one that the answer rests on'),
  status: OptionStatus,
  missing: said(
    z.array(
      z.strictObject({
        fact: said(FactId, 'Fact', 'What is not known'),
        certificate: said(RecordId.exactOptional(), 'Certificate', 'Of which certificate'),
        was: said(Value.exactOptional(), 'Was', 'Old value of a fact that has moved'),
        on: said(Day.exactOptional(), 'On', 'Day of the old value'),
      }),
    ),
    'Missing',
    'Facts that an undecided condition reads',
  ),
  conditions: said(
    z.array(
      z.strictObject({
        id: said(Id, 'Id', 'Condition'),
        kind: said(z.enum(['must', 'may']), 'Kind', 'must or may'),
        value: said(z.union([z.literal(false), z.null()]), 'Value', 'false, or null: not known'),
      }),
    ),
    'Conditions',
    'Every one that is not known to be true',
  ),
  assuming: said(
    z.array(
      z.strictObject({
        document: said(Id, 'Document', 'Document of assumptions'),
        id: said(z.string().min(1).max(40), 'Id', 'Assumption'),
      }),
    ),
    'Assuming',
    'Assumptions that the option rests on',
  ),
  pending: said(
    z.array(
      z.strictObject({
        kind: said(
          z.enum(['change', 'reviewBy', 'inForceFrom', 'read', 'validFrom', 'validTo', 'contradiction']),
          'Kind',
          'Why',
        ),
        id: said(Id.exactOptional(), 'Id', 'Change of the law'),
        day: said(Day, 'Day', 'Its day'),
      }),
    ),
    'Pending',
    'Why the option is at most conditional',
  ),
  before: said(
    z.array(
      z.strictObject({
        pathway: said(Id.exactOptional(), 'Pathway', 'Path that comes first'),
        reason: said(Words, 'Reason', 'Why'),
      }),
    ),
    'Before',
    'What has to come first',
  ),
  openAreas: said(z.array(Id).exactOptional(), 'Open areas', 'Areas that make the difference'),
  effort: said(z.union([Effort, z.null()]), 'Effort', 'How long it takes; null: the path says nothing of it'),
  fee: said(z.union([Fee, z.null()]), 'Fee', 'What it costs; null: the path says nothing of it'),
  documents: said(z.array(Words), 'Documents', 'What to bring, as the path says it'),
  notes: said(z.array(Words), 'Notes', 'What is worth knowing and never evaluated, as the path says it'),
  outcomes: said(Outcomes, 'Outcomes', 'Which paths may follow, by the result'),
  reason: Reason,
})
export type PathwayOption = z.infer<typeof PathwayOption>
