import * as z from 'zod'
import { Day, Id, RecordId, Version } from './head.js'
import { said } from './said.js'

const Nested = z.record(z.string(), z.unknown())

/** What is known about a person's situation; which facts exist is the catalog's matter (`parseSituation`). */
export const Situation = z.strictObject({
  $schema: said(z.string().max(500).exactOptional(), 'Schema', 'Address of the JSON Schema, for editors'),
  format: said(z.literal(1).exactOptional(), 'Format', 'Version of the document format'),
  kind: said(z.literal('situation').exactOptional(), 'Kind', 'What this document is'),
  on: said(Day, 'Day', 'Day on which the facts are true'),
  person: said(Nested.exactOptional(), 'Person', 'Facts about the person, nested by their dotted names'),
  certificates: said(
    z
      .array(
        z.strictObject({
          id: said(RecordId, 'Id', 'Name of the certificate inside the situation'),
          for: said(z.array(Id).max(50).exactOptional(), 'For', 'Occupations that it plausibly belongs to'),
          notFor: said(z.array(Id).max(50).exactOptional(), 'Not for', 'Occupations that it does not belong to'),
          fq: said(Nested.exactOptional(), 'Qualification', 'Facts fq.*'),
          rec: said(Nested.exactOptional(), 'Decision', 'Facts rec.* of the latest decision'),
        }),
      )
      .max(20)
      .exactOptional(),
    'Certificates',
    'Qualifications acquired abroad; absent: unknown, empty: none',
  ),
  about: said(z.record(Id, Nested).exactOptional(), 'About', 'Facts about one occupation each'),
  assumed: said(
    z
      .array(
        z.strictObject({
          document: said(Id, 'Document', 'Document of assumptions'),
          version: said(Version, 'Version', 'Its version'),
          ids: said(z.array(z.string().min(1).max(40)).max(200), 'Ids', 'Assumptions that may be used'),
        }),
      )
      .max(10)
      .exactOptional(),
    'Assumed',
    'Assumptions that may be used; no fact is written',
  ),
})
export type Situation = z.infer<typeof Situation>
