import * as z from 'zod'
import { Address, Day, head, Id, Origin, Version } from './head.js'
import { said } from './said.js'
import { Select, SourceWeights, Tau } from './scale.js'
import { Text } from './text.js'

const Step = z.int().min(1).max(9)
const Weight = z.int().min(1).max(100)
const Condition = z.unknown()

/** One whole sentence a level, in the observer's voice; keys are the levels 1 to M. */
export const Anchors = z.record(z.string().regex(/^[1-9]$/u), Text).meta({
  id: 'Anchors',
  title: 'Anchors',
  description: 'One whole sentence for each level, in the voice of an observer',
})

/** Something of another framework that is near to this competence. */
export const Alignment = z
  .strictObject({
    framework: said(Id, 'Framework', 'Such as esco or cefr'),
    version: said(z.string().min(1).max(40), 'Version', 'Version of the framework'),
    id: said(z.string().min(1).max(200), 'Id', 'Id inside the framework'),
    relation: said(z.enum(['exact', 'close', 'broad', 'narrow']), 'Relation', 'How near it is'),
  })
  .meta({ id: 'Alignment', title: 'Alignment', description: 'The same or a near skill in another framework' })

const LegalNote = z
  .strictObject({
    law: said(z.string().min(1).max(300), 'Law', 'Paragraph and act'),
    read: said(Day, 'Read', 'Day on which it was read'),
    text: said(Text, 'Text', 'What it asks, in plain words'),
  })
  .meta({ id: 'LegalNote', title: 'Legal note', description: 'What a law asks of whoever does this' })

/** One observable act; `ask` names the answer format, `for` who rates it (both where it is left out). */
export const Indicator = z
  .strictObject({
    id: said(Id, 'Id', 'Name inside the competence'),
    ask: said(z.enum(['use', 'level', 'know', 'state']), 'Ask', 'Answer format'),
    for: said(z.enum(['both', 'self', 'observer']).exactOptional(), 'For', 'Who rates it; both where left out'),
    self: said(Text.exactOptional(), 'Self', 'Sentence for the person, in the first person'),
    observer: said(Text.exactOptional(), 'Observer', 'Sentence for an observer'),
    corrects: said(
      z.array(Version).min(1).max(50).exactOptional(),
      'Corrects',
      'Earlier versions whose sentences differ by errors of writing only; their ratings go along',
    ),
    weight: said(Weight.exactOptional(), 'Weight', 'Weight in the mean, 1 where left out'),
    key: said(z.literal(true).exactOptional(), 'Key', 'Without a rating of it the level stays open'),
    rung: said(Step.exactOptional(), 'Rung', 'Rung of the model ladder'),
    anchors: said(Anchors.exactOptional(), 'Anchors', 'Anchors of its own, where a gate or safety asks for them'),
    picture: said(z.string().max(500).exactOptional(), 'Picture', 'File name of a picture'),
    notes: said(Text.exactOptional(), 'Notes', 'Hint for the observer'),
  })
  .meta({ id: 'Indicator', title: 'Indicator', description: 'One observable act' })
export type Indicator = z.infer<typeof Indicator>

const GateOnIndicator = z.strictObject({
  level: said(Step, 'Level', 'This level and above need the gate'),
  indicator: said(Id, 'Indicator', 'Indicator of the same competence'),
  atLeast: said(Step, 'At least', 'Rating that opens the gate'),
  text: said(Text, 'Text', 'What has to be shown'),
})
const GateOnRule = z.strictObject({
  level: said(Step, 'Level', 'This level and above need the gate'),
  when: said(Condition, 'When', 'Rule that opens the gate'),
  text: said(Text, 'Text', 'What has to be shown'),
})
/** A level and all above it need one rating or a true rule. */
export const Gate = z
  .union([GateOnIndicator, GateOnRule])
  .meta({ id: 'Gate', title: 'Gate', description: 'A level and all above need this' })
export type Gate = z.infer<typeof Gate>

/** What is scored: indicators, anchors, and optionally a model, cuts, gates, rules. */
export const Competence = z
  .strictObject({
    id: said(Id, 'Id', 'Name inside the rubric'),
    dqr: said(z.enum(['wissen', 'fertigkeiten', 'sozial', 'selbstaendigkeit']), 'DQR', 'Column of the DQR matrix'),
    title: said(Text, 'Title', 'Name of the competence'),
    alignments: said(z.array(Alignment).max(20).exactOptional(), 'Alignments', 'Near skills of other frameworks'),
    anchors: said(Anchors.exactOptional(), 'Anchors', 'One whole sentence for each level'),
    model: said(z.enum(['weightedMean', 'ladder', 'conjunctive']).exactOptional(), 'Model', 'weightedMean if left out'),
    cuts: said(z.array(z.int().min(1).max(900)).min(1).max(9).exactOptional(), 'Cuts', 'Hundredths of a level, rising'),
    rungs: said(
      z
        .array(
          z.strictObject({
            level: said(Step, 'Level', 'Rung'),
            atLeast: said(z.int().min(1).max(500), 'At least', 'Number of indicators'),
            reach: said(Step, 'Reach', 'Rating they must reach'),
          }),
        )
        .exactOptional(),
      'Rungs',
      'For the model ladder',
    ),
    gates: said(z.array(Gate).max(50).exactOptional(), 'Gates', 'What levels need beside the mean'),
    levelRules: said(
      z
        .array(
          z.strictObject({
            level: said(Step, 'Level', 'Level that the rule gives'),
            when: said(Condition, 'When', 'Rule'),
            text: said(Text.exactOptional(), 'Text', 'What the rule says'),
          }),
        )
        .max(50)
        .exactOptional(),
      'Level rules',
      'Rules that replace the level of the model',
    ),
    safetyCritical: said(z.boolean().exactOptional(), 'Safety critical', 'Below grade confirmed nothing is claimed'),
    windowMonths: said(z.int().min(1).max(600).exactOptional(), 'Window', 'Months for which a rating is current'),
    legalNotes: said(z.array(LegalNote).max(20).exactOptional(), 'Legal notes', 'Laws that bind whoever does this'),
    notes: said(Text.exactOptional(), 'Notes', 'Hint for the observer'),
    picture: said(z.string().max(500).exactOptional(), 'Picture', 'File name of a picture'),
    indicators: said(z.array(Indicator).min(1).max(500), 'Indicators', 'The observable acts'),
  })
  .meta({ id: 'Competence', title: 'Competence', description: 'What is scored' })
export type Competence = z.infer<typeof Competence>

/** One field of activity: competences with indicators (CASE CFRubric). */
export const Rubric = z.strictObject({
  ...head('rubric'),
  scale: said(Id, 'Scale', 'Id of the scale'),
  title: said(Text, 'Title', 'Name of the field of activity'),
  field: said(Id, 'Field', 'Group of rubrics'),
  icatus: said(z.array(z.string().regex(/^I\d\d_\d$/u)).exactOptional(), 'ICATUS', 'Codes of unpaid activities'),
  preamble: said(Text.exactOptional(), 'Preamble', 'What people read before they answer'),
  task: said(
    z
      .strictObject({
        text: said(Text, 'Text', 'What is to be done'),
        minutes: said(z.int().min(1).max(1440), 'Minutes', 'How long it takes'),
        watch: said(z.array(Address).max(20), 'Watch', 'Indicators to watch, competence/indicator'),
      })
      .exactOptional(),
    'Task',
    'A task in which the competences can be seen',
  ),
  scoring: said(
    z
      .strictObject({
        select: said(Select.exactOptional(), 'Select', 'Instead of the value of the scale'),
        sigma: said(z.int().min(1).max(1000).exactOptional(), 'Sigma', 'Instead of the value of the scale'),
        sourceWeights: said(SourceWeights.partial().exactOptional(), 'Source weights', 'Instead of those of the scale'),
        tau: said(Tau.partial().exactOptional(), 'Tau', 'Instead of the values of the scale'),
      })
      .exactOptional(),
    'Scoring',
    'Parameters that differ from those of the scale',
  ),
  advice: said(
    z
      .array(
        z.strictObject({
          id: said(Id, 'Id', 'Name of the advice'),
          when: said(Condition, 'When', 'Rule'),
          text: said(Text, 'Text', 'The advice'),
        }),
      )
      .max(100)
      .exactOptional(),
    'Advice',
    'Appears in the profile when true; never changes a level',
  ),
  sources: said(z.array(Origin).max(50).exactOptional(), 'Sources', 'What the rubric rests on'),
  competences: said(z.array(Competence).min(1).max(100), 'Competences', 'What is scored'),
})
export type Rubric = z.infer<typeof Rubric>
