import * as z from 'zod'
import { Holder, Issuer } from './dossier.js'
import { Address, Day, Id } from './head.js'
import { said } from './said.js'
import { Language, Text } from './text.js'

/** What the person ticked; nothing is shown that is not here. */
export const Show = z
  .strictObject({
    id: said(Id, 'Id', 'Number of the passport'),
    competences: said(z.array(Address).max(500), 'Competences', 'rubric/competence'),
    occupations: said(z.array(Id).max(50), 'Occupations', 'Occupations'),
    name: said(z.boolean().exactOptional(), 'Name', 'Show the name'),
    contact: said(z.boolean().exactOptional(), 'Contact', 'Show the contact'),
    remarks: said(z.boolean().exactOptional(), 'Remarks', 'Show what the person says'),
    beside: said(Language.exactOptional(), 'Beside', 'Second language of the summary'),
    validUntil: said(Day.exactOptional(), 'Valid until', 'Last day'),
  })
  .meta({ id: 'Show', title: 'Show', description: 'What the person ticked' })
export type Show = z.infer<typeof Show>

const File = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.json$/u)

/** One example from documents to passport; file names are relative to it. */
export const Story = z.strictObject({
  $schema: said(z.string().max(500).exactOptional(), 'Schema', 'Address of the JSON Schema, for editors'),
  format: said(z.literal(1), 'Format', 'Version of the document format'),
  kind: said(z.literal('story'), 'Kind', 'What this document is'),
  title: said(Text, 'Title', 'The story in one sentence'),
  on: said(Day, 'Day', 'The day of the passport'),
  assessments: said(z.array(File).min(1).max(20), 'Assessments', 'File names'),
  situation: said(z.union([File, z.null()]), 'Situation', 'File name; null: not asked'),
  holder: said(z.union([Holder, z.null()]), 'Holder', 'The person'),
  issuer: said(z.union([Issuer, z.null()]), 'Issuer', 'The issuing body'),
  sample: said(z.boolean(), 'Sample', 'Invented data'),
  show: Show,
})
export type Story = z.infer<typeof Story>
