import * as z from 'zod'
import { Value } from './head.js'
import { said } from './said.js'

/** What is wrong in a document, where, and what would be right (Standard-Schema compatible). */
export const Issue = z
  .strictObject({
    code: said(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/u), 'Code', 'What is wrong, such as link/unknown-competence'),
    document: said(z.int().min(0), 'Document', 'Place of the document in the call'),
    path: said(z.array(z.union([z.string(), z.int().min(0)])), 'Path', 'Place inside the document'),
    params: said(z.record(z.string(), Value), 'Params', 'Values that the sentence needs'),
    message: said(z.string(), 'Message', 'What is wrong, in English'),
  })
  .meta({ id: 'Issue', title: 'Issue', description: 'What is wrong in a document' })
export type Issue = z.infer<typeof Issue>
