import * as z from 'zod'
import { said } from './said.js'

/** Name of a document, competence or indicator: kebab-case ASCII, at most 40 characters. */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/u)
  .meta({ id: 'Id', title: 'Id', description: 'Lower-case letters, digits and hyphens, at most 40 characters' })
export type Id = z.infer<typeof Id>

/** Name of a record inside one assessment; pseudonyms and numbers are allowed. */
export const RecordId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/u)
  .meta({ id: 'RecordId', title: 'Record id', description: 'Letters, digits, dots, hyphens, at most 40 characters' })
export type RecordId = z.infer<typeof RecordId>

/** A competence where several rubrics can meet: `rubric/competence`; inside one rubric an indicator: `competence/indicator`. */
export const Address = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}\/[a-z][a-z0-9-]{0,39}$/u)
  .meta({ id: 'Address', title: 'Address', description: 'Two ids with a slash, such as kochen-gruppe/hygiene' })
export type Address = z.infer<typeof Address>

/** Semantic version; compared as numbers. */
export const Version = z
  .string()
  .regex(/^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/u)
  .meta({ id: 'Version', title: 'Version', description: 'Three numbers with dots, such as 1.0.0' })

/** Calendar day; that the day exists is checked at load. */
export const Day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u)
  .meta({ id: 'Day', title: 'Day', description: 'Day as year-month-day, such as 2026-11-26' })
export type Day = z.infer<typeof Day>

/** Dotted name of a fact: camelCase segments. */
export const FactId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}(\.[a-z][A-Za-z0-9]{0,39}){0,3}$/u)
  .meta({ id: 'FactId', title: 'Fact', description: 'Name of a fact, such as exp.fteDE' })
export type FactId = z.infer<typeof FactId>

export const Status = z
  .enum(['draft', 'reviewed'])
  .meta({ id: 'Status', title: 'Status', description: 'draft until people of the trade have read the text' })

/** What a value is: numbers are finite, null is not known. */
export const Value = z
  .union([z.boolean(), z.number(), z.string(), z.null()])
  .meta({ id: 'Value', title: 'Value', description: 'A truth value, number, word, or null for not known' })
export type Value = z.infer<typeof Value>

/** Where something was read, and when. */
export const Origin = z
  .strictObject({
    title: said(z.string().min(1).max(500), 'Title', 'What was read'),
    url: said(
      z
        .string()
        .regex(/^https:\/\/[^\s<>"]{1,500}$/u)
        .exactOptional(),
      'Address',
      'Web address, https only',
    ),
    read: said(Day, 'Read', 'Day on which it was read'),
  })
  .meta({ id: 'Origin', title: 'Source', description: 'Where something was read, and when' })

/** How well a statement about law or procedure is known, from the text of the law down to an assumption. */
export const Verified = z.enum(['statute', 'page', 'derived', 'assumed']).meta({
  id: 'Verified',
  title: 'Verified',
  description: 'Read in the law, read on a page of the body, own reading, or assumed',
})

/** The members with which every document of a catalog begins. */
export const head = <Kind extends string>(kind: Kind) => ({
  $schema: said(z.string().max(500).exactOptional(), 'Schema', 'Address of the JSON Schema, for editors'),
  format: said(z.literal(1), 'Format', 'Version of the document format'),
  kind: said(z.literal(kind), 'Kind', 'What this document is'),
  id: said(Id, 'Id', 'Name of the document'),
  version: said(Version, 'Version', 'Version of the document'),
  status: said(Status, 'Status', 'draft or reviewed'),
  review: said(
    z
      .strictObject({
        role: said(z.string().min(1).max(200), 'Role', 'Who read it, by role, never by name'),
        on: said(Day, 'Day', 'When it was read'),
      })
      .exactOptional(),
    'Review',
    'Who reviewed it; needed where status is reviewed',
  ),
})
