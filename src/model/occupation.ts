import * as z from 'zod'
import { Address, Day, head, Id, Origin } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

const Assumed = z.enum(['assumed', 'chamber'])

/** Any one of the competences at the level is enough. */
export const Requirement = z
  .strictObject({
    competences: said(z.array(Address).min(1).max(20), 'Competences', 'Any one of them is enough, rubric/competence'),
    level: said(z.int().min(1).max(9), 'Level', 'Level that is asked for'),
    essential: said(z.boolean(), 'Essential', 'A gap here makes the area at most some'),
    status: said(Assumed, 'Status', 'Who set the level'),
  })
  .meta({ id: 'Requirement', title: 'Requirement', description: 'A level in any one of the competences' })
export type Requirement = z.infer<typeof Requirement>

/** A part of the occupation; it cites a position of a regulation only where it is one. */
export const Area = z
  .strictObject({
    id: said(Id, 'Id', 'Name inside the occupation'),
    title: said(Text, 'Title', 'Name of the area'),
    weight: said(z.int().min(1).max(100), 'Weight', 'How much of the occupation it is'),
    position: said(
      z
        .strictObject({
          regulation: said(z.string().min(1).max(200), 'Regulation', 'Training regulation'),
          number: said(z.string().min(1).max(40), 'Number', 'Number of the position'),
        })
        .exactOptional(),
      'Position',
      'Only where the area is that position',
    ),
    requirements: said(z.array(Requirement).max(50), 'Requirements', 'Empty where no rubric asks about it yet'),
  })
  .meta({ id: 'Area', title: 'Area', description: 'Part of a reference occupation' })
export type Area = z.infer<typeof Area>

/** Reference occupation: the measure against which profiles are held. */
export const Occupation = z.strictObject({
  ...head('occupation'),
  title: said(Text, 'Title', 'Name of the occupation'),
  codes: said(
    z.strictObject({
      kldb: said(z.string().regex(/^\d{5}$/u), 'KldB', 'Five digits of KldB 2010, revised 2020, such as 29302'),
      isco: said(
        z
          .string()
          .regex(/^\d{4}$/u)
          .exactOptional(),
        'ISCO',
        'Four digits of ISCO-08, such as 5120',
      ),
      esco: said(z.string().max(200).exactOptional(), 'ESCO', 'URI of the ESCO occupation'),
      dqr: said(z.int().min(1).max(8).exactOptional(), 'DQR', 'Level of the qualification, never of a person'),
    }),
    'Codes',
    'Codes of classifications',
  ),
  training: said(
    z.strictObject({
      months: said(z.int().min(1).max(84).exactOptional(), 'Months', 'Length of the training'),
      regulation: said(z.string().min(1).max(200).exactOptional(), 'Regulation', 'Training regulation'),
      regime: said(z.string().min(1).max(40).exactOptional(), 'Regime', 'Option of the fact ref.regime'),
      regulated: said(z.boolean().exactOptional(), 'Regulated', 'Whether the occupation is regulated'),
      area: said(z.string().min(1).max(40).exactOptional(), 'Area', 'Option of the fact ref.area'),
      annex: said(z.string().min(1).max(10).exactOptional(), 'Annex', 'Option of the fact ref.annex'),
      annexNo: said(z.int().min(1).max(99).exactOptional(), 'Number', 'Number in the annex'),
      validFrom: said(Day.exactOptional(), 'Valid from', 'First day of the regulation'),
      validTo: said(Day.exactOptional(), 'Valid to', 'Last day of the regulation'),
      replacedBy: said(Id.exactOptional(), 'Replaced by', 'Occupation that follows'),
    }),
    'Training',
    'What the law says about the occupation; what is left out is not known',
  ),
  helper: said(z.boolean(), 'Helper', 'Work without training, possible at once'),
  weightSource: said(Assumed, 'Weights by', 'Who set the weights'),
  areas: said(z.array(Area).min(1).max(60), 'Areas', 'The parts of the occupation'),
  dropped: said(
    z
      .array(
        z.strictObject({
          id: said(Id, 'Id', 'Area that was left out'),
          title: said(Text, 'Title', 'Its name'),
          reason: said(Text, 'Reason', 'Why it was left out'),
        }),
      )
      .exactOptional(),
    'Dropped',
    'Areas left out on purpose, such as traits of a person',
  ),
  sources: said(z.array(Origin).min(1).max(50), 'Sources', 'What was read, and when'),
})
export type Occupation = z.infer<typeof Occupation>
