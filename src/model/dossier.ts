import * as z from 'zod'
import { Assessment } from './assessment.js'
import { Day } from './head.js'
import { Match } from './match.js'
import { PathwayOption } from './option.js'
import { Profile } from './profile.js'
import { Reason } from './reason.js'
import { said } from './said.js'
import { Situation } from './situation.js'

const Line = z.string().min(1).max(300)

/** The person, as far as she wants to be named. */
export const Holder = z
  .strictObject({
    name: said(Line, 'Name', 'Name of the person'),
    contact: said(z.array(Line).max(5), 'Contact', 'Lines of contact'),
  })
  .meta({ id: 'Holder', title: 'Holder', description: 'The person' })
export type Holder = z.infer<typeof Holder>

// So short that the code of a passport, which holds it with a hash behind its #, has modules of 0.4 mm on paper.
const VerifyUrl = said(
  z.string().regex(/^https:\/\/[^\s<>"#]{1,200}$/u),
  'Address',
  'Web address, https only, without #, at most 208 characters',
)
/** The body that issues the passport. */
export const Issuer = z
  .strictObject({
    name: said(Line, 'Name', 'Name of the body'),
    contact: said(z.union([Line, z.null()]), 'Contact', 'Where an employer may ask'),
    verifyUrl: said(z.union([VerifyUrl, z.null()]), 'Address', 'Page that compares the code'),
    id: said(z.union([z.string().regex(/^(https:\/\/|did:)[^\s<>"]{1,500}$/u), z.null()]), 'Id', 'https or did'),
  })
  .meta({ id: 'Issuer', title: 'Issuer', description: 'The body that issues the passport' })
export type Issuer = z.infer<typeof Issuer>

/** Everything computed, with all reasons, for the person and the counsellor; never attached, never for an employer. */
export const Dossier = z.strictObject({
  format: said(z.literal(1), 'Format', 'Version of the document format'),
  kind: said(z.literal('dossier'), 'Kind', 'What this document is'),
  on: said(Day, 'Day', 'The day it holds for'),
  engine: said(z.string(), 'Engine', 'Version of the package'),
  assessments: said(z.array(Assessment), 'Assessments', 'What it rests on'),
  situation: said(z.union([Situation, z.null()]), 'Situation', 'null: not asked'),
  profiles: said(z.array(Profile), 'Profiles', 'One for each assessment'),
  matches: said(z.array(Match), 'Matches', 'Occupations'),
  pathways: said(z.array(PathwayOption), 'Pathways', 'Options for the occupations'),
  holder: said(z.union([Holder, z.null()]), 'Holder', 'null: nobody is named'),
  issuer: said(z.union([Issuer, z.null()]), 'Issuer', 'null: no body issues it'),
  sample: said(z.boolean(), 'Sample', 'Invented data'),
  reason: Reason,
})
export type Dossier = z.infer<typeof Dossier>
