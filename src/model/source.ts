import * as z from 'zod'
import { Relation } from './evidence.js'
import { RecordId } from './head.js'
import { said } from './said.js'
import { LanguageTag } from './text.js'

/** Who rates for others, by role. */
export const RaterRole = z
  .enum(['counsellor', 'trainer', 'employer', 'volunteerLead', 'peer', 'teacher', 'other'])
  .meta({ id: 'RaterRole', title: 'Role', description: 'Role of the rater' })
export type RaterRole = z.infer<typeof RaterRole>

const Setting = z
  .enum(['realWork', 'workSample', 'simulation', 'rolePlay', 'course', 'volunteering', 'household'])
  .meta({ id: 'Setting', title: 'Setting', description: 'Where the rating was made' })
const Support = z
  .enum(['none', 'interpreter', 'pictures', 'other'])
  .meta({ id: 'Support', title: 'Support', description: 'Help with the language' })
const Purpose = z
  .enum(['development', 'guidance', 'placement', 'funding'])
  .meta({ id: 'Purpose', title: 'Purpose', description: 'What the rating was made for' })
const Occasions = z.int().min(1).max(1000)
const Minutes = z.int().min(1).max(100_000)

const id = said(RecordId, 'Id', 'Pseudonym of the source inside the assessment')
const rater = said(RecordId.exactOptional(), 'Rater', 'Opaque id of the person, where one person is behind two sources')
const minutes = said(Minutes.exactOptional(), 'Minutes', 'All occasions together')
const language = said(LanguageTag, 'Language', 'Language of the task or questionnaire')

const watching = {
  id,
  role: RaterRole,
  relation: Relation,
  setting: Setting,
  language,
  support: Support,
  purpose: Purpose,
  occasions: said(Occasions, 'Occasions', 'How many times it was seen'),
  minutes,
  anchorTraining: said(z.boolean().exactOptional(), 'Anchor training', 'Trained with the anchors; absent: not trained'),
  rater,
}

/** Who or what rated (competence-methods §7); what a kind does not carry is refused. */
export const Source = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: said(z.literal('self'), 'Kind', 'The person'),
      id,
      language: language.exactOptional(),
      support: Support.exactOptional(),
    }),
    z.strictObject({ kind: said(z.literal('observer'), 'Kind', 'Somebody who watched'), ...watching }),
    z.strictObject({ kind: said(z.literal('workSample'), 'Kind', 'A task that was set and marked'), ...watching }),
    z.strictObject({
      kind: said(z.literal('test'), 'Kind', 'A standardised test'),
      id,
      role: RaterRole.exactOptional(),
      relation: Relation.exactOptional(),
      setting: Setting.exactOptional(),
      language,
      support: Support,
      purpose: Purpose,
      occasions: said(Occasions.exactOptional(), 'Occasions', 'One where left out'),
      minutes,
      rater,
    }),
    z.strictObject({
      kind: said(z.literal('document'), 'Kind', 'A document that was read'),
      id,
      role: RaterRole,
      relation: Relation,
      language: language.exactOptional(),
      purpose: Purpose,
      rater,
    }),
  ])
  .meta({ id: 'Source', title: 'Source', description: 'Who or what rated' })
export type Source = z.infer<typeof Source>
