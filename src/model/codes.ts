import * as z from 'zod'
import { head, Id, Origin } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

/** The codes of a classification that exist; titles stay with whoever publishes it. */
export const Codes = z.strictObject({
  ...head('codes'),
  title: said(Text, 'Title', 'Name of the classification'),
  classification: said(Id, 'Classification', 'Which codes these are, such as kldb-2010'),
  codes: said(
    z
      .array(z.string().regex(/^[A-Z0-9.]{1,20}$/u))
      .min(1)
      .max(20_000),
    'Codes',
    'Every code that exists',
  ),
  sources: said(z.array(Origin).min(1).max(50), 'Sources', 'What was read, and when'),
})
export type Codes = z.infer<typeof Codes>
