import * as z from 'zod'
import { Day, FactId, head, Verified } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

const FactValue = z.union([z.boolean(), z.number(), z.string().max(200)])

/** How a fact is computed from others: time since a day, a rule, or a rule that holds for any certificate. */
export const Derivation = z
  .union([
    z.strictObject({
      kind: said(z.enum(['yearsBetween', 'monthsBetween']), 'Kind', 'Completed years, or months with a begun half'),
      from: said(FactId, 'From', 'Fact that is a day'),
    }),
    z.strictObject({
      rule: said(z.unknown(), 'Rule', 'Rule over facts'),
      contradiction: said(
        z.literal(true).exactOptional(),
        'Contradiction',
        'Where it is true, facts exclude each other',
      ),
      unsettled: said(
        z
          .strictObject({
            when: said(z.unknown(), 'When', 'Rule'),
            text: said(Text, 'Text', 'What is not settled'),
          })
          .exactOptional(),
        'Unsettled',
        'For which facts the law is not settled',
      ),
    }),
    z.strictObject({
      some: said(z.literal('certificates'), 'Some', 'Looks at every certificate'),
      rule: said(z.unknown(), 'Rule', 'Rule over facts of one certificate'),
    }),
  ])
  .meta({ id: 'Derivation', title: 'Derivation', description: 'How the fact is computed from others' })
export type Derivation = z.infer<typeof Derivation>

/** One thing that a law asks about a person, a certificate or an occupation; it has no default. */
export const Fact = z
  .strictObject({
    id: said(FactId, 'Id', 'Dotted name'),
    type: said(z.enum(['boolean', 'integer', 'months', 'euros', 'choice', 'ordered', 'day']), 'Type', 'Type'),
    of: said(z.enum(['person', 'certificate', 'occupation']), 'Of', 'Whose fact it is'),
    sensitivity: said(
      z.enum(['plain', 'personal', 'special']).exactOptional(),
      'Sensitivity',
      'How delicate it is to ask',
    ),
    label: said(Text, 'Label', 'Name of the fact'),
    question: said(Text.exactOptional(), 'Question', 'Question to the person'),
    options: said(
      z
        .array(z.strictObject({ value: said(z.string().min(1).max(60), 'Value', 'Word in code'), label: Text }))
        .min(1)
        .max(60)
        .exactOptional(),
      'Options',
      'Of choice and ordered; of ordered in rising order',
    ),
    minimum: said(z.union([z.number(), Day]).exactOptional(), 'Minimum', 'Smallest number or first day'),
    maximum: said(z.union([z.number(), Day]).exactOptional(), 'Maximum', 'Largest number or last day'),
    why: said(Text.exactOptional(), 'Why', 'Which law asks'),
    offered: said(z.literal(true).exactOptional(), 'Offered', 'Left to the person to say, never asked for'),
    suggestedBy: said(
      z.literal('areas').exactOptional(),
      'Suggested by',
      'Areas of a match give a hint, which is never taken for an answer',
    ),
    moves: said(z.enum(['runs', 'changes']).exactOptional(), 'Moves', 'How the number changes with time'),
    ifNone: said(FactValue.exactOptional(), 'If none', 'Value while the person has no certificate'),
    answeredBy: said(
      z.enum(['occupation', 'for', 'rec.for']).exactOptional(),
      'Answered by',
      'Where the value stands, if not under its own name',
    ),
    law: said(z.string().min(1).max(300).exactOptional(), 'Law', 'Law behind a derived fact'),
    verified: said(Verified.exactOptional(), 'Verified', 'How well the law is known'),
    text: said(Text.exactOptional(), 'Text', 'What a derived fact means'),
    derive: said(Derivation.exactOptional(), 'Derive', 'How it is computed from other facts'),
  })
  .meta({ id: 'Fact', title: 'Fact', description: 'One thing that a law asks' })
export type Fact = z.infer<typeof Fact>

/** Facts that conditions of pathways may read. */
export const Facts = z.strictObject({
  ...head('facts'),
  read: said(Day, 'Read', 'Day on which the laws were read'),
  facts: said(z.array(Fact).min(1).max(500), 'Facts', 'The facts'),
})
export type Facts = z.infer<typeof Facts>
