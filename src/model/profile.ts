import * as z from 'zod'
import { Absence, RatingId } from './assessment.js'
import { Confidence, EvidenceGrade, ViewName } from './grade.js'
import { Day, Id, RecordId, Version } from './head.js'
import { Reason } from './reason.js'
import { said } from './said.js'

const Level = z.int().min(0).max(9)
const OpenLevel = z
  .union([Level, z.null()])
  .meta({ id: 'OpenLevel', title: 'Level', description: 'Level of the scale; null: not determinable' })
const OpenNumber = z.union([z.number(), z.null()])
const OpenGrade = z.union([EvidenceGrade, z.null()])
const OpenConfidence = z.union([Confidence, z.null()])
const Model = z.enum(['weightedMean', 'ladder', 'conjunctive'])

/** What is noteworthy about a view (scoring.md §§4, 5). */
export const ViewFlagCode = z
  .enum([
    ...(['notApplicable', 'noRating', 'coverageBelow40', 'keyMissing', 'rungOpen', 'ruleOpen'] as const),
    ...(['selfView', 'familyOnly', 'oneSource', 'coverageBelow60', 'coverageBelow80', 'disagreement'] as const),
    ...(['rangeOpen', 'gateFailed', 'gateOpen', 'outdated', 'languageCaution'] as const),
  ])
  .meta({ id: 'ViewFlagCode', title: 'Flag', description: 'What is noteworthy about the view' })
export type ViewFlagCode = z.infer<typeof ViewFlagCode>

/** What is noteworthy about the two views of one competence. */
export const FindingFlagCode = z
  .enum(['selfLower', 'selfHigher', 'talkAbout', 'claimUnproven'])
  .meta({ id: 'FindingFlagCode', title: 'Flag', description: 'What is noteworthy about the finding' })
export type FindingFlagCode = z.infer<typeof FindingFlagCode>

const about = said(z.array(z.string().max(100)), 'About', 'Indicators, gates or raters it is about')
const ViewFlag = z
  .strictObject({ code: ViewFlagCode, about })
  .meta({ id: 'ViewFlag', title: 'Flag', description: 'A flag of a view' })
export type ViewFlag = z.infer<typeof ViewFlag>
const FindingFlag = z
  .strictObject({ code: FindingFlagCode, about })
  .meta({ id: 'FindingFlag', title: 'Flag', description: 'A flag of a finding' })
export type FindingFlag = z.infer<typeof FindingFlag>

/** How much one counted rating moves the value away from the middle of the scale. */
export const Contribution = z
  .strictObject({
    rating: RatingId,
    indicator: said(Id, 'Indicator', 'Inside the competence'),
    source: said(RecordId, 'Source', 'Who rated'),
    on: said(Day, 'Day', 'Day of the rating'),
    level: said(Level, 'Level', 'Level of the rating'),
    weight: said(z.int().min(1), 'Weight', 'Weight of indicator times weight of source'),
    share: said(z.number(), 'Share', 'Levels that it adds to the middle of the scale'),
  })
  .meta({ id: 'Contribution', title: 'Contribution', description: 'What one rating adds' })
export type Contribution = z.infer<typeof Contribution>

/** Result of one side; a view without ratings is a full result that says null. */
export const View = z
  .strictObject({
    view: ViewName,
    model: said(Model, 'Model', 'How ratings were combined'),
    level: OpenLevel,
    levelLow: said(Level, 'Lowest level', 'Whatever the missing ratings say'),
    levelHigh: said(Level, 'Highest level', 'Whatever the missing ratings say'),
    value: said(OpenNumber, 'Value', 'x of the model, in levels'),
    standardError: said(OpenNumber, 'Standard error', 'In levels, under assumed parameters'),
    interval80: said(z.array(z.number()).min(2).max(2), 'Interval', 'Lower and upper end, in levels'),
    levelProbability: said(z.union([z.array(z.number()), z.null()]), 'Probability', 'One number for each level'),
    coverage: said(OpenNumber, 'Coverage', 'Share of the weight that is rated'),
    confidence: said(OpenConfidence, 'Confidence', 'Stays in the dossier'),
    evidenceGrade: said(OpenGrade, 'Evidence grade', 'What this view rests on'),
    sources: said(z.array(RecordId), 'Sources', 'Sources that gave a counted level'),
    missing: said(
      z.array(
        z
          .strictObject({ indicator: said(Id, 'Indicator', 'Inside the competence'), reason: Absence })
          .meta({ id: 'Missing', title: 'Missing', description: 'An indicator without level' }),
      ),
      'Missing',
      'Indicators of the view without level',
    ),
    flags: said(z.array(ViewFlag), 'Flags', 'What is noteworthy'),
    contributions: said(z.array(Contribution), 'Contributions', 'What each rating adds'),
  })
  .meta({ id: 'View', title: 'View', description: 'Result of one side' })
export type View = z.infer<typeof View>

/** How far the two views are apart over the indicators that both rated. */
export const Discrepancy = z
  .strictObject({
    word: said(z.enum(['consistent', 'selfLower', 'selfHigher']), 'Word', 'What it means'),
    difference: said(z.number(), 'Difference', 'self - others, in levels'),
    standardError: said(z.number(), 'Standard error', 'Of the difference'),
    limit: said(z.number(), 'Limit', 'Up to here the views are consistent'),
    indicators: said(z.int().min(3), 'Indicators', 'Number of indicators that both rated'),
  })
  .meta({ id: 'Discrepancy', title: 'Discrepancy', description: 'How far the two views are apart' })
export type Discrepancy = z.infer<typeof Discrepancy>

const Change = z.strictObject({
  kind: said(z.enum(['rate', 'raise']), 'Kind', 'A first rating, or a higher one'),
  indicator: said(Id, 'Indicator', 'Inside the competence'),
  rating: RatingId.exactOptional(),
  level: said(Level, 'Level', 'Level that suffices'),
})
export const NextLevel = z
  .strictObject({
    level: said(Level, 'Level', 'The next level'),
    distance: said(OpenNumber, 'Distance', 'Levels up to the cut'),
    change: said(z.union([Change, z.null()]), 'Change', 'The first single change that reaches it'),
  })
  .meta({ id: 'NextLevel', title: 'Next level', description: 'What would reach the next level' })

export type NextLevel = z.infer<typeof NextLevel>

/** Both views of one competence; the headline is a choice of view, never a blend. */
export const Finding = z
  .strictObject({
    competence: said(Id, 'Competence', 'Inside the rubric'),
    level: OpenLevel,
    basis: said(z.union([ViewName, z.null()]), 'Basis', 'View that the headline comes from'),
    confidence: said(OpenConfidence, 'Confidence', 'Of the basis view'),
    evidenceGrade: said(OpenGrade, 'Evidence grade', 'What the finding rests on'),
    flags: said(z.array(FindingFlag), 'Flags', 'What is noteworthy'),
    discrepancy: said(z.union([Discrepancy, z.null()]), 'Discrepancy', 'null below three common indicators'),
    nextLevel: said(z.union([NextLevel, z.null()]), 'Next level', 'What would reach it'),
    self: View,
    others: View,
    reason: Reason,
  })
  .meta({ id: 'Finding', title: 'Finding', description: 'Both views of one competence' })
export type Finding = z.infer<typeof Finding>

/** All findings of one assessment on one day. */
export const Profile = z.strictObject({
  assessment: said(RecordId, 'Assessment', 'What was scored'),
  rubric: said(
    z.strictObject({ id: said(Id, 'Id', 'Rubric'), version: said(Version, 'Version', 'Its version') }),
    'Rubric',
    'With which rubric',
  ),
  scale: said(Id, 'Scale', 'Scale of the levels'),
  on: said(Day, 'Day', 'The day it was scored for'),
  ratedOn: said(z.union([Day, z.null()]), 'Rated on', 'Latest day of a rating with a level; null: none'),
  engine: said(z.string(), 'Engine', 'Version of the package'),
  parameters: said(
    z.strictObject({
      id: said(z.string(), 'Id', 'Error model'),
      status: said(z.enum(['assumed', 'calibrated']), 'Status', 'assumed until calibrated'),
    }),
    'Parameters',
    'Error model that was used',
  ),
  findings: said(z.array(Finding), 'Findings', 'One for each competence, by id'),
  advice: said(
    z.array(z.strictObject({ id: said(Id, 'Id', 'Advice of the rubric'), reason: Reason })),
    'Advice',
    'Advice of the rubric that is true',
  ),
  later: said(z.array(RecordId), 'Later', 'Ratings and evidence dated after the day'),
  defaultsUsed: said(z.array(z.string()), 'Defaults used', 'What was left to defaults'),
})
export type Profile = z.infer<typeof Profile>
