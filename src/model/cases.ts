import * as z from 'zod'
import { Relation } from './evidence.js'
import { Confidence, EvidenceGrade, ViewName } from './grade.js'
import { Address, Day, head, Id, RecordId, Version } from './head.js'
import { OptionStatus } from './option.js'
import { FindingFlagCode, ViewFlagCode } from './profile.js'
import { said } from './said.js'
import { Situation } from './situation.js'
import { RaterRole } from './source.js'

const OpenLevel = z.union([z.int().min(0).max(9), z.null()])
const Word = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u)

/** What one source says: words of the scale, a level, or the word of an absence. */
const Said = z
  .record(Address, z.union([z.array(Word).min(1).max(2), Word, z.int().min(0).max(9)]))
  .meta({ id: 'Said', title: 'Ratings', description: 'competence/indicator: answer words, level or absence' })

const expectedView = {
  level: said(OpenLevel.exactOptional(), 'Level', 'null: the view has no level'),
  levelLow: said(OpenLevel.exactOptional(), 'Lowest level', 'Lower bound'),
  levelHigh: said(OpenLevel.exactOptional(), 'Highest level', 'Upper bound'),
  value: said(z.union([z.number(), z.null()]).exactOptional(), 'Value', 'Compared with 1e-9'),
  coverage: said(z.union([z.number(), z.null()]).exactOptional(), 'Coverage', 'Compared with 1e-9'),
  confidence: said(z.union([Confidence, z.null()]).exactOptional(), 'Confidence', 'Of the view'),
  evidenceGrade: said(z.union([EvidenceGrade, z.null()]).exactOptional(), 'Evidence grade', 'Of the view'),
  flags: said(z.array(ViewFlagCode).exactOptional(), 'Flags', 'They must occur; others may'),
}
const ExpectedView = z
  .strictObject(expectedView)
  .meta({ id: 'ExpectedView', title: 'View', description: 'What is not listed is not looked at' })

/** What a finding has to be; what is not listed is not looked at. */
export const ExpectedFinding = z
  .strictObject({
    level: said(OpenLevel.exactOptional(), 'Level', 'Headline'),
    basis: said(z.union([ViewName, z.null()]).exactOptional(), 'Basis', 'View of the headline'),
    confidence: said(z.union([Confidence, z.null()]).exactOptional(), 'Confidence', 'Of the finding'),
    evidenceGrade: said(z.union([EvidenceGrade, z.null()]).exactOptional(), 'Evidence grade', 'Of the finding'),
    flags: said(z.array(FindingFlagCode).exactOptional(), 'Flags', 'They must occur; others may'),
    self: ExpectedView.exactOptional(),
    others: ExpectedView.exactOptional(),
  })
  .meta({ id: 'ExpectedFinding', title: 'Finding', description: 'What a finding has to be' })
export type ExpectedFinding = z.infer<typeof ExpectedFinding>

/** One observer of a case; what is left out is that of an independent trainer at real work, once, in Ukrainian. */
export const CaseObserver = z
  .strictObject({
    relation: Relation,
    role: RaterRole.exactOptional(),
    kind: said(z.enum(['observer', 'workSample']).exactOptional(), 'Kind', 'observer where left out'),
    rater: said(RecordId.exactOptional(), 'Rater', 'Same person behind two sources'),
    language: said(z.string().max(35).exactOptional(), 'Language', 'Language of the task'),
    occasions: said(z.int().min(1).max(1000).exactOptional(), 'Occasions', 'One where left out'),
    anchorTraining: said(z.boolean().exactOptional(), 'Anchor training', 'Trained with the anchors'),
    ratings: Said,
  })
  .meta({ id: 'CaseObserver', title: 'Observer', description: 'One observer of a case' })
export type CaseObserver = z.infer<typeof CaseObserver>

const Case = z.strictObject({
  title: said(z.string().min(1).max(300), 'Title', 'The case in one sentence'),
  why: said(z.string().min(1).max(1000), 'Why', 'Why this must come out: method or law'),
  on: said(Day, 'Day', 'Day of the question'),
  self: said(Said.exactOptional(), 'Self', 'What the person says'),
  observers: said(z.array(CaseObserver).max(20).exactOptional(), 'Observers', 'What others saw'),
  situation: said(Situation.exactOptional(), 'Situation', 'For pathways: the situation'),
  occupation: said(Id.exactOptional(), 'Occupation', 'For pathways: the occupation'),
  assume: said(Id.exactOptional(), 'Assume', 'For pathways: document of assumptions'),
  expect: said(
    z.record(Id, z.union([OptionStatus, ExpectedFinding])),
    'Expect',
    'Competence or pathway and what has to come out',
  ),
})
export type Case = z.infer<typeof Case>

/** An author's test: persons written down with what has to come out. */
export const Cases = z.strictObject({
  ...head('cases'),
  of: said(Id, 'Of', 'Rubric or pathway that is tested'),
  ofVersion: said(Version, 'Of version', 'Its version'),
  cases: said(z.array(Case).min(1).max(500), 'Cases', 'The cases'),
})
export type Cases = z.infer<typeof Cases>
