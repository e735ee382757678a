import type { PassportCompetence } from '../../model/passport.js'
import { german } from '../../text/parts/german.js'
import type { Block, Line } from '../block.js'
import { type Edition, lineIn, markedBlock, textBlock, wordBlock, wordLine } from '../edition.js'
import { languageOf } from '../languages.js'
import { lineWith } from '../put.js'
import { rolesWith } from './by.js'
import { statementBlocks } from './level.js'

/** What it is, what was done, what the person says about it, and whether others see more. */
export function nameCell(competence: PassportCompetence, edition: Edition): Block[] {
  const { leading } = edition
  const isLower = competence.flags.includes('selfLower')
  return [
    textBlock(
      'strong',
      lineIn(leading, (_, read) => read(competence.title)),
    ),
    ...statementBlocks(competence, edition),
    ...remarkLines(competence, edition).map((line) => textBlock('quote', line)),
    ...(isLower ? [wordBlock('accent', leading, (words) => words.selfLower)] : []),
  ]
}

/** The words of the person stay in their own language; line breaks in them become spaces. */
function remarkLines({ remark }: PassportCompetence, { leading }: Edition): Line[] {
  if (remark === null) return []
  const text = remark.text.replace(/\s+/gu, ' ').trim()
  const spoken = languageOf(remark.language)
  if (spoken === null || spoken === leading.language)
    return [wordLine(leading, (words, put) => words.remark?.(put(text, remark.language)))]
  const quoted = lineWith(
    spoken,
    (put) => leading.passport?.quoted?.(put(text, spoken)) ?? german.passport.quoted(text),
  )
  return [wordLine(leading, (words) => words.remarkLead), ...(quoted ? [quoted] : [])]
}

/** What it rests on: the word, who by role, the day, the rubric by its number. */
export function evidenceCell(competence: PassportCompetence, { leading }: Edition): Block[] {
  const { evidence, flags, rubric } = competence
  const { grade, on } = evidence
  const word = lineIn(leading, ({ words }) => words?.grades?.[grade])
  const from = lineIn(leading, (table, _, put) =>
    table.passport?.evidenceFrom?.(rolesWith(table, competence), put(table.date(on)), rubric + 1),
  )
  const claim = wordLine(leading, (words) => words.claimUnproven)
  return [
    markedBlock('label', word, { kind: 'evidence', grade }),
    textBlock('small', from),
    ...(flags.includes('claimUnproven') ? [textBlock('label', claim)] : []),
  ]
}
