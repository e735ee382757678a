import * as z from 'zod'
import { Holder, Issuer } from './dossier.js'
import { EvidenceGrade, ViewName } from './grade.js'
import { Day, Id, Status, Version } from './head.js'
import { AreaWord } from './match.js'
import { said } from './said.js'
import { RaterRole } from './source.js'
import { Language, LanguageTag, Words } from './text.js'

const Level = z.int().min(0).max(9)
const Place = z.int().min(0)

/** For whom an edition is made. */
export const Audience = z
  .enum(['person', 'employer'])
  .meta({ id: 'Audience', title: 'Audience', description: 'For the person or for an employer' })
export type Audience = z.infer<typeof Audience>

/** Who stands behind an evidence word: roles, documents or a test, never names. */
export const EvidenceRole = z
  .union([RaterRole, z.enum(['friendOrFamily', 'document', 'test'])])
  .meta({ id: 'EvidenceRole', title: 'Role', description: 'Who stands behind it, by role' })
export type EvidenceRole = z.infer<typeof EvidenceRole>

const PassportView = z
  .strictObject({
    level: said(z.union([Level, z.null()]), 'Level', 'null: not determinable'),
    levelLow: said(Level, 'Lowest level', 'Lower end of the range'),
    levelHigh: said(Level, 'Highest level', 'Upper end of the range'),
    flags: said(
      z.array(z.enum(['oneSource', 'languageCaution', 'outdated', 'notApplicable'])),
      'Flags',
      'What is printed beside the level',
    ),
  })
  .meta({ id: 'PassportView', title: 'View', description: 'One view as it is printed' })
export type PassportView = z.infer<typeof PassportView>
const OpenView = z.union([PassportView, z.null()])

/** One competence as an edition shows it. */
export const PassportCompetence = z
  .strictObject({
    id: said(Id, 'Id', 'Inside the rubric'),
    rubric: said(Place, 'Rubric', 'Place in rubrics'),
    title: said(Words, 'Title', 'Name'),
    statement: said(Words, 'Statement', 'What was done, in one sentence'),
    level: said(Level, 'Level', 'Headline'),
    basis: ViewName,
    self: said(OpenView, 'Self', 'null: the person did not rate'),
    others: said(OpenView, 'Others', 'null: nobody else rated'),
    evidence: said(
      z.strictObject({
        grade: EvidenceGrade,
        by: said(
          z.array(z.strictObject({ role: EvidenceRole, people: said(z.int().min(1), 'People', 'How many') })),
          'By',
          'Roles behind it',
        ),
        on: said(Day, 'Day', 'Latest day that counts'),
      }),
      'Evidence',
      'What the statement rests on',
    ),
    flags: said(z.array(z.enum(['selfLower', 'talkAbout', 'claimUnproven'])), 'Flags', 'What is printed beside it'),
    remark: said(
      z.union([
        z.strictObject({
          text: said(z.string().min(1).max(2000), 'Text', 'The words of the person'),
          language: said(z.union([LanguageTag, z.null()]), 'Language', 'null: not stated'),
        }),
        z.null(),
      ]),
      'Remark',
      'What the person says about it',
    ),
  })
  .meta({ id: 'PassportCompetence', title: 'Competence', description: 'One competence as it is shown' })
export type PassportCompetence = z.infer<typeof PassportCompetence>

const OpenWord = z.union([AreaWord, z.null()])

/** One occupation as an edition shows it. */
export const PassportOccupation = z
  .strictObject({
    id: said(Id, 'Id', 'Occupation'),
    version: said(Version, 'Version', 'Its version'),
    status: Status,
    title: said(Words, 'Title', 'Name'),
    kldb: said(z.string().regex(/^\d{5}$/u), 'KldB', 'Five digits, such as 29302'),
    helper: said(z.boolean(), 'Helper', 'Possible at once'),
    overall: said(
      z.strictObject({ self: said(OpenWord, 'Self', 'Own view'), others: said(OpenWord, 'Others', 'View of others') }),
      'Overall',
      'null: too little is known',
    ),
    weightSource: said(z.enum(['assumed', 'chamber']), 'Weights by', 'Who set the weights'),
    areas: said(
      z.array(
        z.strictObject({
          id: said(Id, 'Id', 'Area'),
          title: said(z.union([Words, z.null()]), 'Title', 'null: not named in this edition'),
          weight: said(z.int().min(1).max(100), 'Weight', 'Weight of the area'),
          position: said(
            z.union([
              z.strictObject({
                regulation: said(z.string(), 'Regulation', 'Training regulation'),
                number: said(z.string(), 'Number', 'Number of the position'),
              }),
              z.null(),
            ]),
            'Position',
            'null: own area',
          ),
          self: AreaWord,
          others: AreaWord,
        }),
      ),
      'Areas',
      'One by one',
    ),
  })
  .meta({ id: 'PassportOccupation', title: 'Occupation', description: 'One occupation as it is shown' })
export type PassportOccupation = z.infer<typeof PassportOccupation>

/** Exactly what one edition shows; it is what is attached and hashed. */
export const Passport = z.strictObject({
  format: said(z.literal(1), 'Format', 'Version of the document format'),
  kind: said(z.literal('passport'), 'Kind', 'What this document is'),
  id: said(Id, 'Id', 'Number of the passport'),
  on: said(Day, 'Day', 'Day of issue'),
  validUntil: said(z.union([Day, z.null()]), 'Valid until', 'null: no end named'),
  language: Language,
  beside: said(z.union([Language, z.null()]), 'Beside', 'Second language of the summary'),
  audience: Audience,
  sample: said(z.boolean(), 'Sample', 'Invented data'),
  unchecked: said(z.array(Language), 'Unchecked', 'Languages of draft translations that are shown'),
  holder: said(
    z.strictObject({
      name: said(z.union([Holder.shape.name, z.null()]), 'Name', 'null: not ticked'),
      contact: Holder.shape.contact,
    }),
    'Holder',
    'The person, as far as ticked',
  ),
  issuer: said(z.union([Issuer, z.null()]), 'Issuer', 'null: no body issued it'),
  scales: said(
    z.array(
      z.strictObject({
        id: said(Id, 'Id', 'Scale'),
        version: said(Version, 'Version', 'Its version'),
        levels: said(z.array(Words), 'Levels', 'Short word of each level; place = level'),
      }),
    ),
    'Scales',
    'Scales of the rubrics shown',
  ),
  rubrics: said(
    z.array(
      z.strictObject({
        id: said(Id, 'Id', 'Rubric'),
        version: said(Version, 'Version', 'Its version'),
        status: Status,
        title: said(Words, 'Title', 'Name'),
        scale: said(Place, 'Scale', 'Place in scales'),
      }),
    ),
    'Rubrics',
    'Rubrics of what is shown',
  ),
  competences: said(z.array(PassportCompetence), 'Competences', 'What the person can do'),
  occupations: said(z.array(PassportOccupation), 'Occupations', 'Fitting occupations'),
  tasks: said(
    z.array(
      z.strictObject({
        rubric: said(Place, 'Rubric', 'Place in rubrics'),
        text: said(Words, 'Text', 'What is to be done'),
        minutes: said(z.int().min(1).max(1440), 'Minutes', 'How long it takes'),
        watch: said(z.array(Words), 'Watch', 'What to watch'),
      }),
    ),
    'Tasks',
    'Tasks to try out; employer only',
  ),
  selection: said(z.boolean(), 'Selection', 'The dossier holds more that could be shown'),
})
export type Passport = z.infer<typeof Passport>
