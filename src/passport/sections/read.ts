import type { Block } from '../block.js'
import { type Edition, lineIn, markedBlock, paragraphs, sectionHeading, textBlock, wordLine } from '../edition.js'
import { grades } from './key.js'

/** How levels and evidence words are meant. */
export function readBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const isDraft = [...passport.rubrics, ...passport.occupations.filter(({ helper }) => !helper)].some(
    ({ status }) => status === 'draft',
  )
  const lines = [
    wordLine(leading, (words) => words.read),
    ...(isDraft ? [wordLine(leading, (words) => words.draftMeaning)] : []),
  ]
  return [
    sectionHeading(leading, (words) => words.readHeading),
    ...paragraphs('small', lines),
    { kind: 'list', style: 'grades', items: grades.map((grade) => gradeItem(grade, edition)) },
  ]
}

function gradeItem(grade: (typeof grades)[number], { leading }: Edition): Block[] {
  const word = lineIn(leading, ({ words }) => words?.grades?.[grade])
  return [
    markedBlock('label', word, { kind: 'evidence', grade }),
    textBlock(
      'small',
      lineIn(leading, ({ words }) => words?.gradeMeanings?.[grade]),
    ),
  ]
}
