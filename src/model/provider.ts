import * as z from 'zod'
import { Day, head, Id, Origin } from './head.js'
import { said } from './said.js'
import { LanguageTag, Text } from './text.js'

/** An organisation to ask; it is never named as an offer. */
export const Provider = z.strictObject({
  ...head('provider'),
  title: said(Text, 'Title', 'Name of the organisation'),
  role: said(
    z.enum(['authority', 'coordination', 'municipality', 'association', 'education', 'advice', 'chamber', 'other']),
    'Role',
    'What kind of organisation it is',
  ),
  topics: said(z.array(Id).max(50), 'Topics', 'What it works on; empty: not stated'),
  languages: said(z.array(LanguageTag).max(50).exactOptional(), 'Languages', 'Languages of advice; absent: not stated'),
  place: said(z.string().min(1).max(200).exactOptional(), 'Place', 'Town; absent: not stated'),
  notes: said(Text.exactOptional(), 'Notes', 'What is worth knowing'),
  lastChecked: said(Day, 'Last checked', 'Day on which the entry was checked'),
  sources: said(z.array(Origin).min(1).max(50), 'Sources', 'What was read, and when'),
})
export type Provider = z.infer<typeof Provider>
