import * as z from 'zod'

/** What a pathway leads to, and what a person may wish for; what leads furthest comes first, as among pathways. */
export const Goal = z
  .enum(['licence', 'full', 'part', 'preparation', 'business', 'study', 'funding', 'language', 'residence', 'advice'])
  .meta({ id: 'Goal', title: 'Goal', description: 'What a pathway leads to' })
export type Goal = z.infer<typeof Goal>
