import * as z from 'zod'
import { Goal } from './goal.js'
import { Day, head, Id, Verified } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

const Law = z.string().min(1).max(300)

const Note = said(
  Text.exactOptional(),
  'Note',
  'What the law allows beside it: a waiver, other proof, what counts as well',
)

/** One of several ways to meet a condition, with its own law. */
export const Alternative = z
  .strictObject({
    id: said(Id, 'Id', 'Name of the alternative'),
    law: said(Law, 'Law', 'Paragraph and act'),
    verified: said(Verified, 'Verified', 'How well the law is known'),
    text: said(Text, 'Text', 'The condition in a sentence'),
    note: Note,
    when: said(z.unknown(), 'When', 'Rule'),
  })
  .meta({ id: 'Alternative', title: 'Alternative', description: 'One of several ways to meet a condition' })

const Unsettled = z
  .strictObject({
    when: said(z.unknown(), 'When', 'Rule'),
    text: said(Text, 'Text', 'What is not settled'),
  })
  .meta({ id: 'Unsettled', title: 'Unsettled', description: 'For which facts the law is not settled' })

/** A must-condition closes the path when false; a may-condition (evidence, waiver, discretion) makes it conditional. */
export const Condition = z
  .strictObject({
    id: said(Id, 'Id', 'Name inside the pathway'),
    kind: said(z.enum(['must', 'may']), 'Kind', 'must closes when false, may makes it conditional'),
    law: said(Law.exactOptional(), 'Law', 'Paragraph and act'),
    verified: said(Verified.exactOptional(), 'Verified', 'How well the law is known'),
    text: said(Text.exactOptional(), 'Text', 'The condition in a sentence'),
    note: Note,
    when: said(z.unknown().exactOptional(), 'When', 'Rule; or anyOf in its place'),
    anyOf: said(z.array(Alternative).min(2).max(20).exactOptional(), 'Any of', 'One true alternative is enough'),
    unsettled: said(Unsettled.exactOptional(), 'Unsettled', 'The value is known only while this is known to be false'),
  })
  .meta({ id: 'Condition', title: 'Condition', description: 'One condition of a pathway' })
export type Condition = z.infer<typeof Condition>

const Bounds = z
  .array(z.union([z.number(), z.null()]))
  .min(2)
  .max(2)

/** How long a path takes, with how well that is known. */
export const Effort = z.strictObject({
  months: said(Bounds, 'Months', 'Least and most; null: no upper figure'),
  verified: said(Verified, 'Verified', 'How well it is known'),
})

/** What a path costs, with how well that is known. */
export const Fee = z.strictObject({
  euros: said(Bounds, 'Euros', 'Least and most; null: no upper figure'),
  verified: said(Verified, 'Verified', 'How well it is known'),
})

/** Which paths may follow, by the result. */
export const Outcomes = z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u), z.array(Id).max(20))

/** A way to recognition, with its law and the day it was read. */
export const Pathway = z.strictObject({
  ...head('pathway'),
  title: said(Text, 'Title', 'Name of the pathway'),
  leadsTo: Goal,
  basis: said(
    z.strictObject({
      law: said(Law, 'Law', 'The laws it rests on'),
      read: said(Day, 'Read', 'Day on which they were read'),
      verified: said(Verified.exactOptional(), 'Verified', 'How well they are known'),
      inForceFrom: said(Day.exactOptional(), 'In force from', 'First day of the path; absent: not known'),
      reviewBy: said(Day, 'Review by', 'After this day the path is at most conditional'),
      pending: said(
        z
          .array(
            z.strictObject({
              id: said(Id, 'Id', 'Name of the change'),
              change: said(Text, 'Change', 'What changes'),
              citation: said(z.string().min(1).max(300), 'Citation', 'Where it is published'),
              inForceFrom: said(Day.exactOptional(), 'In force from', 'First day; absent: not known'),
              read: said(z.boolean(), 'Read', 'Whether the new text has been read'),
              when: said(z.unknown().exactOptional(), 'When', 'Whom it concerns; everybody where left out'),
            }),
          )
          .max(50),
        'Pending',
        'Changes of the law',
      ),
    }),
    'Basis',
    'Law and days',
  ),
  include: said(
    z
      .array(
        z.strictObject({
          pathway: said(Id, 'Pathway', 'Path whose conditions are taken over'),
          except: said(z.array(Id).max(50), 'Except', 'Conditions that are left out'),
        }),
      )
      .max(5)
      .exactOptional(),
    'Include',
    'Conditions of other paths, with their ids',
  ),
  conditions: said(z.array(Condition).max(100), 'Conditions', 'What has to hold'),
  outcomes: said(Outcomes, 'Outcomes', 'What follows'),
  notBefore: said(
    z
      .array(
        z.strictObject({
          pathway: said(Id.exactOptional(), 'Pathway', 'Path that comes first; without it a plain warning'),
          reason: said(Text, 'Reason', 'Why the order matters'),
          verified: said(Verified, 'Verified', 'How well it is known'),
        }),
      )
      .max(20),
    'Not before',
    'What has to come first',
  ),
  bodies: said(
    z
      .array(
        z.strictObject({
          body: said(Id, 'Body', 'Id of a provider'),
          role: said(z.enum(['decides', 'advises']), 'Role', 'decides or advises'),
          when: said(z.unknown().exactOptional(), 'When', 'For which facts; always where left out'),
          verified: said(Verified, 'Verified', 'How well it is known'),
        }),
      )
      .max(20),
    'Bodies',
    'Who decides, who advises',
  ),
  effort: said(Effort.exactOptional(), 'Effort', 'How long it takes'),
  fee: said(Fee.exactOptional(), 'Fee', 'What it costs'),
  documents: said(z.array(Text).max(20).exactOptional(), 'Documents', 'What to bring'),
  notes: said(z.array(Text).max(20).exactOptional(), 'Notes', 'What is worth knowing and never evaluated'),
})
export type Pathway = z.infer<typeof Pathway>
