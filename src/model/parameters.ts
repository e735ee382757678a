import * as z from 'zod'
import { Day, head, Verified } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

/** Numbers and days that change by year; a rule names them `param.<id>` and gets the value of the day. */
export const Parameters = z.strictObject({
  ...head('parameters'),
  parameters: said(
    z
      .array(
        z.strictObject({
          id: said(
            z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u),
            'Id',
            'Name, addressed as param.<id>, such as contributionCeiling',
          ),
          type: said(z.enum(['integer', 'months', 'euros', 'day']), 'Type', 'Type'),
          unit: said(z.string().min(1).max(40), 'Unit', 'Such as euros-per-year'),
          label: said(Text, 'Label', 'Name of the parameter'),
          use: said(z.enum(['rule', 'text']), 'Use', 'rule: named in a rule; text: for sentences only'),
          values: said(
            z
              .array(
                z.strictObject({
                  value: said(z.union([z.number(), Day]), 'Value', 'The value'),
                  from: said(z.union([Day, z.null()]), 'From', 'First day; null: not known'),
                  to: said(z.union([Day, z.null()]), 'To', 'Last day; null: not known'),
                  source: said(z.string().min(1).max(500), 'Source', 'Where it was read'),
                  read: said(Day, 'Read', 'Day on which it was read'),
                  verified: said(Verified, 'Verified', 'How well it is known'),
                  note: said(z.string().min(1).max(500).exactOptional(), 'Note', 'What to keep in mind'),
                }),
              )
              .min(1)
              .max(100),
            'Values',
            'The values with their days',
          ),
        }),
      )
      .max(500),
    'Parameters',
    'The parameters',
  ),
})
export type Parameters = z.infer<typeof Parameters>
