import type { ViewName } from '../../model/grade.js'
import type { PassportCompetence } from '../../model/passport.js'
import type { Block } from '../block.js'
import { type Edition, sectionHeading, viewHead, wordBlock, wordLine } from '../edition.js'
import { evidenceCell, nameCell } from './competence-cells.js'
import { keyBlock } from './key.js'
import { noteBlocks } from './note.js'
import { viewCell } from './view-cell.js'

/** Key, table with both views side by side and never mixed, note. */
export function competenceBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const heading = sectionHeading(leading, (words) => words.competencesHeading)
  if (passport.competences.length === 0) {
    return [heading, wordBlock('body', leading, (words) => words.nothingKnown)]
  }
  const views = viewsOf(passport.competences)
  return [
    heading,
    ...onlyViewBlocks(views, edition),
    keyBlock(edition),
    tableBlock(views, edition),
    ...noteBlocks(edition),
  ]
}

/** A view that nobody gave has no column. */
function viewsOf(competences: readonly PassportCompetence[]): ViewName[] {
  return (['self', 'others'] as const).filter((view) => competences.some((competence) => competence[view] !== null))
}

function onlyViewBlocks([view, other]: readonly ViewName[], { leading }: Edition): Block[] {
  if (view === undefined || other !== undefined) return []
  return [wordBlock('body', leading, (words) => words.onlyView?.[view])]
}

function tableBlock(views: readonly ViewName[], edition: Edition): Block {
  const { passport, leading } = edition
  const [name, evidence] = (['competence', 'evidence'] as const).map((head) => [
    wordBlock('label', leading, (words) => words[head]),
  ])
  return {
    kind: 'table',
    id: 'competences',
    heads: [
      name ?? [],
      ...views.map((view) => [
        viewHead(
          wordLine(edition.leading, (words) => words.views?.[view]),
          view,
        ),
      ]),
      evidence ?? [],
    ],
    rows: passport.competences.map((competence) => [
      nameCell(competence, edition),
      ...views.map((view) => viewCell(competence, view, edition)),
      evidenceCell(competence, edition),
    ]),
  }
}
