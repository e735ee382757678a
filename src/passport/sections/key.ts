import type { EvidenceGrade } from '../../model/grade.js'
import type { Passport, PassportView } from '../../model/passport.js'
import type { Words } from '../../model/text.js'
import type { Block } from '../block.js'
import { type Edition, lineIn, markedBlock, type Read, textBlock, wordLine } from '../edition.js'

export const grades: readonly EvidenceGrade[] = ['stated', 'described', 'confirmed', 'observed', 'verified']

/** What the marks of the table mean: the range where one is drawn, the levels, for employers the evidence words too. */
export function keyBlock(edition: Edition): Block {
  const { passport } = edition
  const items = [
    ...(passport.competences.some(hasRange) ? [[rangeSample(edition)]] : []),
    ...passport.scales.map(({ levels }) => [levelWords(levels, edition)]),
    ...(passport.audience === 'employer' ? gradeSamples(edition) : []),
  ]
  return { kind: 'list', style: 'key', items }
}

const hasRange = ({ self, others }: Passport['competences'][number]): boolean => isOpen(self) || isOpen(others)

const isOpen = (view: PassportView | null): boolean =>
  view !== null && view.level !== null && view.levelLow < view.levelHigh

function rangeSample({ leading }: Edition): Block {
  return markedBlock(
    'small',
    wordLine(leading, (words) => words.rangeKey),
    { kind: 'range' },
  )
}

function levelWords(levels: readonly Words[], { leading }: Edition): Block {
  const line = lineIn(leading, ({ passport }, read) => {
    const named = namedLevels(levels, read)
    return named && passport?.levelsKey?.(named)
  })
  return textBlock('small', line)
}

/** From level 1 on; undefined as soon as one has no word. */
function namedLevels(levels: readonly Words[], read: Read): { level: number; short: string }[] | undefined {
  const named = levels.slice(1).flatMap((words, place) => {
    const short = read(words)
    return short === undefined ? [] : [{ level: place + 1, short }]
  })
  return named.length === levels.length - 1 ? named : undefined
}

function gradeSamples({ leading }: Edition): Block[][] {
  return grades.map((grade) => [
    markedBlock(
      'small',
      lineIn(leading, ({ words }) => words?.grades?.[grade]),
      { kind: 'evidence', grade },
    ),
  ])
}
