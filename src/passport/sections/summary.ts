import type { EvidenceGrade } from '../../model/grade.js'
import type { PartialSentences } from '../../text/parts/sentences.js'
import type { Block } from '../block.js'
import { type Edition, headingBlock, lineIn, readAny, sectionHeading, textBlock, wordLine } from '../edition.js'
import { summaryStrengths } from '../strengths.js'

/** One box a language, in the words of the person; two boxes name their languages. */
export function summaryBlocks(edition: Edition): Block[] {
  const { leading, second } = edition
  const tables = second ? [leading, second] : [leading]
  return [
    sectionHeading(leading, (words) => words.summaryHeading),
    { kind: 'list', style: 'boxes', items: tables.map((table) => boxBlocks(table, edition)) },
  ]
}

function boxBlocks(table: PartialSentences, edition: Edition): Block[] {
  const name = lineIn(table, ({ words }) => words?.languageName)
  const notice = wordLine(table, (words) => words.unchecked)
  return [
    ...(edition.second ? [headingBlock(3, name)] : []),
    textBlock('lead', summaryLine(table, edition)),
    ...(edition.isUnchecked ? [textBlock('notice', notice)] : []),
  ]
}

function summaryLine(table: PartialSentences, { passport }: Edition) {
  const strengths = summaryStrengths(passport.competences)
  if (strengths.length === 0) return wordLine(table, (words) => words.summaryEmpty)
  const areSeen = strengths.every(({ evidence }) => seenByOthers[evidence.grade])
  return lineIn(table, ({ passport: words }, read, put) => {
    const names = strengths.map(({ title }) => read(title) ?? readAny(title, put))
    return words?.summary?.(names, areSeen)
  })
}

const seenByOthers: Readonly<Record<EvidenceGrade, boolean>> = {
  stated: false,
  described: false,
  confirmed: true,
  observed: true,
  verified: true,
}
