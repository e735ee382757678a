import type { PassportCompetence } from '../../model/passport.js'
import type { Block, Line } from '../block.js'
import { type Edition, lineIn, markedBlock, sectionHeading, textBlock, wordBlock } from '../edition.js'
import { strengthCards } from '../strengths.js'
import { rolesWith } from './by.js'
import { levelsOf, statementBlocks } from './level.js'

/** The strengths as cards: what, at which level and whose view, resting on what. */
export function strengthBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const cards = strengthCards(passport.competences)
  const nothing = wordBlock('body', leading, (words) => words.nothingKnown)
  return [
    sectionHeading(leading, (words) => words.strengthsHeading),
    cards.length === 0
      ? nothing
      : { kind: 'list', style: 'cards', items: cards.map((card) => cardBlocks(card, edition)) },
  ]
}

function cardBlocks(competence: PassportCompetence, edition: Edition): Block[] {
  const { title, level, basis, evidence } = competence
  const of = levelsOf(competence, edition.passport).length - 1
  const mark = { kind: 'level', view: basis, of, level, low: level, high: level } as const
  return [
    textBlock(
      'strong',
      lineIn(edition.leading, (_, read) => read(title)),
    ),
    ...statementBlocks(competence, edition),
    markedBlock('small', levelLine(competence, edition), mark),
    markedBlock('small', evidenceLine(competence, edition), { kind: 'evidence', grade: evidence.grade }),
  ]
}

function levelLine(competence: PassportCompetence, { passport, leading }: Edition): Line {
  const { level, basis } = competence
  return lineIn(leading, ({ words, passport: say }, read) => {
    const [short, view] = [read(levelsOf(competence, passport)[level] ?? {}), words?.views?.[basis]]
    return short === undefined || view === undefined ? undefined : say?.levelInView?.(short, view)
  })
}

function evidenceLine(competence: PassportCompetence, { leading }: Edition): Line {
  return lineIn(leading, (table) => {
    const grade = table.words?.grades?.[competence.evidence.grade]
    return grade && table.passport?.evidenceBy?.(grade, rolesWith(table, competence))
  })
}
