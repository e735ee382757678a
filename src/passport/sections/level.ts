import type { Passport, PassportCompetence } from '../../model/passport.js'
import type { Words } from '../../model/text.js'
import type { Block } from '../block.js'
import { type Edition, lineIn, textBlock } from '../edition.js'

/** The words of the levels on the scale of a competence; place = level. */
export function levelsOf({ rubric }: PassportCompetence, { rubrics, scales }: Passport): readonly Words[] {
  return scales[rubrics[rubric]?.scale ?? -1]?.levels ?? []
}

/** What was done, where there is a sentence for it. */
export function statementBlocks({ statement }: PassportCompetence, { leading }: Edition): Block[] {
  const isSaid = Object.keys(statement).length > 0
  return isSaid
    ? [
        textBlock(
          'body',
          lineIn(leading, (_, read) => read(statement)),
        ),
      ]
    : []
}
