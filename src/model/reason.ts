import * as z from 'zod'
import { Value } from './head.js'
import { said } from './said.js'
import { Words } from './text.js'

/** Every kind of step; each has a sentence in every complete language. */
export const ReasonCode = z
  .enum([
    ...([
      'score/finding',
      'score/view',
      'score/level',
      'score/undetermined',
      'score/level-rule',
      'score/gate',
    ] as const),
    ...(['score/grade', 'score/discrepancy', 'score/talk', 'score/claim', 'score/advice'] as const),
    ...(['score/rating', 'score/absent', 'score/evidence', 'score/rung', 'score/next-level', 'score/change'] as const),
    ...(['load/upgrade', 'load/left', 'load/check', 'form/entry', 'form/gate', 'form/rest'] as const),
    ...([
      'rule/and',
      'rule/or',
      'rule/not',
      'rule/if',
      'rule/compare',
      'rule/arithmetic',
      'rule/min',
      'rule/max',
    ] as const),
    ...(['rule/in', 'rule/list', 'rule/fact', 'rule/literal', 'rule/truncated'] as const),
    ...(['map/match', 'map/overall', 'map/area', 'map/met', 'map/near', 'map/gap', 'map/unknown'] as const),
    ...(['map/not-asked', 'map/next', 'map/step', 'map/validity'] as const),
    ...(['map/overlap', 'map/adequacy'] as const),
    ...(['path/option', 'path/condition', 'path/alternative', 'path/unsettled', 'path/pending', 'path/fact'] as const),
    ...(['path/areas'] as const),
    ...(['path/derived', 'path/parameter', 'path/assumed', 'path/certificate', 'path/before'] as const),
    ...(['dossier/dossier'] as const),
  ])
  .meta({ id: 'ReasonCode', title: 'Code', description: 'What kind of step it is' })
export type ReasonCode = z.infer<typeof ReasonCode>

/** One step of a derivation: what came out, from what, by which rule; sentences are made later, per language. */
export interface Reason {
  code: ReasonCode
  value: Value
  /** Numbers and ids that the sentence needs. */
  params: Record<string, Value>
  /** Words of documents for what value and params name. */
  texts?: Record<string, Words>
  /** Where the rule stands: document, and JSON Pointer inside it. */
  source?: { document: string; pointer: string }
  /** The steps below; leaves are ratings, facts, parameters and literals. */
  because: Reason[]
}

/** The declaration of the shape; its type is written out above, since a recursive one cannot be inferred by those who import it. */
export const Reason: z.ZodType<Reason> = z
  .strictObject({
    code: ReasonCode,
    value: said(Value, 'Value', 'What came out'),
    params: said(z.record(z.string(), Value), 'Params', 'Numbers and ids that the sentence needs'),
    texts: said(
      z.record(z.string(), Words).exactOptional(),
      'Texts',
      'Words of documents for what value and params name',
    ),
    source: said(
      z
        .strictObject({
          document: said(z.string().min(1).max(100), 'Document', 'Document in which the rule stands'),
          pointer: said(z.string().max(2000), 'Pointer', 'JSON Pointer inside it'),
        })
        .exactOptional(),
      'Source',
      'Where the rule stands',
    ),
    get because() {
      return said(z.array(Reason), 'Because', 'The steps below; leaves are ratings, facts, parameters, literals')
    },
  })
  .meta({ id: 'Reason', title: 'Reason', description: 'One step of a derivation' })
