import * as z from 'zod'
import { Evidence } from './evidence.js'
import { Goal } from './goal.js'
import { Address, Day, Id, RecordId, Version } from './head.js'
import { said } from './said.js'
import { Source } from './source.js'
import { LanguageTag } from './text.js'

const Word = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u)

/** Why there is no level; only `notApplicable` takes the indicator out of the count. */
export const Absence = z
  .enum(['notAsked', 'notAnswered', 'notObserved', 'notApplicable'])
  .meta({ id: 'Absence', title: 'Absence', description: 'Why there is no level' })
export type Absence = z.infer<typeof Absence>

/** An answer in the words of the scale: a frequency with an independence, or one word. */
export const GivenAnswer = z
  .union([
    z.strictObject({
      frequency: said(Word, 'Frequency', 'How often, such as sometimes'),
      independence: said(Word.exactOptional(), 'Independence', 'How independently, not after never, such as guided'),
    }),
    Word,
  ])
  .meta({ id: 'GivenAnswer', title: 'Answer', description: 'Answer of the person in the words of the scale' })

/** Name of a rating inside its assessment. */
export const RatingId = said(RecordId, 'Rating', 'Name of a rating inside its assessment')

/** One level by one source on a day, or the reason why there is none: exactly one of level, answer, absent. */
export const Rating = z
  .strictObject({
    id: said(RecordId, 'Id', 'Name inside the assessment'),
    indicator: said(Address, 'Indicator', 'competence/indicator'),
    source: said(RecordId, 'Source', 'Id of the source'),
    level: said(z.int().min(0).max(9).exactOptional(), 'Level', 'Level of the scale'),
    answer: said(GivenAnswer.exactOptional(), 'Answer', 'Answer of the person'),
    absent: said(Absence.exactOptional(), 'Absent', 'Why there is no level'),
    on: said(Day, 'Day', 'Day on which it happened'),
    anchors: said(
      z
        .array(z.string().regex(/^[a-z][a-z0-9-]{0,39}(\/[a-z][a-z0-9-]{0,39})?\/[1-9]$/u))
        .max(20)
        .exactOptional(),
      'Anchors',
      'Anchors that were seen: competence/level or competence/indicator/level',
    ),
    evidence: said(z.array(RecordId).max(100).exactOptional(), 'Evidence', 'Ids of the evidence it rests on'),
  })
  .meta({ id: 'Rating', title: 'Rating', description: 'One level by one source on a day, or why there is none' })
export type Rating = z.infer<typeof Rating>

/** The person's or the counsellor's word about a competence or an indicator. */
export const Remark = z
  .strictObject({
    about: said(z.union([Id, Address]), 'About', 'competence or competence/indicator of the rubric'),
    by: said(z.enum(['person', 'counsellor']), 'By', 'Whose word it is'),
    text: said(z.string().min(1).max(2000), 'Text', 'The words'),
    language: said(LanguageTag.exactOptional(), 'Language', 'Language of the words'),
    on: said(Day, 'Day', 'Day it was said'),
  })
  .meta({ id: 'Remark', title: 'Remark', description: 'The voice of the person or the counsellor' })
export type Remark = z.infer<typeof Remark>

/** One person's sources, ratings, evidence, goals and remarks for one version of one rubric. */
export const Assessment = z.strictObject({
  $schema: said(z.string().max(500).exactOptional(), 'Schema', 'Address of the JSON Schema, for editors'),
  format: said(z.literal(1), 'Format', 'Version of the document format'),
  kind: said(z.literal('assessment'), 'Kind', 'What this document is'),
  id: said(RecordId, 'Id', 'Name of the assessment, never of the person'),
  rubric: said(
    z.strictObject({
      id: said(Id, 'Id', 'Rubric'),
      version: said(Version, 'Version', 'Exactly this version is used'),
    }),
    'Rubric',
    'Rubric and version that were asked',
  ),
  sources: said(z.array(Source).max(50), 'Sources', 'Who or what rated'),
  ratings: said(z.array(Rating).max(20_000), 'Ratings', 'Levels, answers and absences'),
  evidence: said(z.array(Evidence).max(2000).exactOptional(), 'Evidence', 'What supports the ratings'),
  goals: said(z.array(Goal).max(20).exactOptional(), 'Goals', 'What the person wants to reach'),
  wanted: said(z.array(Id).max(20).exactOptional(), 'Wanted', 'Occupations that the person wants'),
  remarks: said(z.array(Remark).max(500).exactOptional(), 'Remarks', 'What the person and the counsellor say'),
})
export type Assessment = z.infer<typeof Assessment>
