import * as z from 'zod'

/** What a statement rests on, in rising order (competence-methods §6.2); another axis than the level. */
export const EvidenceGrade = z
  .enum(['stated', 'described', 'confirmed', 'observed', 'verified'])
  .meta({ id: 'EvidenceGrade', title: 'Evidence grade', description: 'What a statement rests on, in rising order' })
export type EvidenceGrade = z.infer<typeof EvidenceGrade>

/** Probability class of a level under assumed parameters; stays in the dossier. */
export const Confidence = z
  .enum(['A', 'B', 'C', 'D'])
  .meta({ id: 'Confidence', title: 'Confidence', description: 'A sure, B rather sure, C unsure, D open' })
export type Confidence = z.infer<typeof Confidence>

/** The person's own side, or that of everybody and everything else. */
export const ViewName = z
  .enum(['self', 'others'])
  .meta({ id: 'ViewName', title: 'View', description: 'self: the person; others: everybody else' })
export type ViewName = z.infer<typeof ViewName>
