import * as z from 'zod'
import { FactId, head } from './head.js'
import { said } from './said.js'
import { Text } from './text.js'

/** Facts that counselling usually assumes together; an assumption with several facts stands or falls as one. */
export const Assumptions = z.strictObject({
  ...head('assumptions'),
  assumptions: said(
    z
      .array(
        z.strictObject({
          id: said(
            z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u),
            'Id',
            'Name of the assumption, such as noGermanQualification',
          ),
          facts: said(
            z.record(FactId, z.union([z.boolean(), z.number(), z.string().max(200)])),
            'Facts',
            'The facts and the values that are assumed',
          ),
          unless: said(FactId.exactOptional(), 'Unless', 'Fact that is true where what was stated speaks against it'),
          text: said(Text, 'Text', 'The assumption in a sentence'),
        }),
      )
      .min(1)
      .max(200),
    'Assumptions',
    'The assumptions',
  ),
})
export type Assumptions = z.infer<typeof Assumptions>
