import * as z from 'zod'
import { Address, Id, Version } from './head.js'
import { AreaView, RequirementWord } from './match.js'
import { Reason } from './reason.js'
import { said } from './said.js'

const Ref = z.strictObject({ id: said(Id, 'Id', 'Occupation'), version: said(Version, 'Version', 'Its version') })

/** What one occupation brings to another, requirement by requirement of the second; it is about the two documents, not about a person. */
export const Overlap = z
  .strictObject({
    from: said(Ref, 'From', 'The occupation that somebody has'),
    to: said(Ref, 'To', 'The occupation that is looked at'),
    areas: said(
      z.array(
        z.strictObject({
          id: said(Id, 'Id', 'Area'),
          weight: said(z.int().min(1).max(100), 'Weight', 'Weight of the area'),
          view: AreaView,
          requirements: said(
            z.array(
              z.strictObject({
                competences: said(z.array(Address), 'Competences', 'Any one is enough'),
                level: said(z.int().min(1).max(9), 'Level', 'Level that is asked for'),
                essential: said(z.boolean(), 'Essential', 'A gap makes the area at most some'),
                word: said(RequirementWord, 'Word', 'unknown: it depends on which competence somebody has'),
                brought: said(z.union([z.int().min(1).max(9), z.null()]), 'Brought', 'Level that the first asks for'),
              }),
            ),
            'Requirements',
            'One by one',
          ),
        }),
      ),
      'Areas',
      'Of the second occupation',
    ),
    reason: Reason,
  })
  .meta({ id: 'Overlap', title: 'Overlap', description: 'What carries over, and what comes on top' })
export type Overlap = z.infer<typeof Overlap>
