import type { Passport } from '../model/passport.js'
import type { Block, Line } from '../passport/block.js'
import { passportBlocks } from '../passport/blocks.js'
import { anyOf } from '../passport/edition.js'
import { summaryStrengths } from '../passport/strengths.js'
import type { PartialSentences } from '../text/parts/sentences.js'

/** How much of an edition in another language than German stands in German all the same, in whole percent of its letters; null: nothing has to. */
export function germanShare(passport: Passport, text: PartialSentences): number | null {
  if (passport.language === 'de') return null
  // What German stands beside anyway is no lack: the second summary and the legal notice.
  const sections = passportBlocks(passport, text).flatMap((block) =>
    block.kind === 'section' && block.id !== 'summary' && block.id !== 'legal' ? block.blocks : [],
  )
  const lines = sections.flatMap(linesIn)
  return share(letters(lines.filter(({ lang }) => lang === 'de')), lines)
}

/** The same of the summary that stands beside German, where titles that nobody has translated stand inside its own lines; null: there is none. */
export function germanShareBeside(passport: Passport, text: PartialSentences): number | null {
  const { beside, competences } = passport
  if (beside === null) return null
  const summary = passportBlocks(passport, text).find((block) => block.kind === 'section' && block.id === 'summary')
  const boxes = summary?.kind === 'section' ? summary.blocks.find(({ kind }) => kind === 'list') : undefined
  const lines = boxes?.kind === 'list' ? (boxes.items[1] ?? []).flatMap(linesIn) : []
  const [whole, own] = [lines.filter(({ lang }) => lang === 'de'), lines.filter(({ lang }) => lang !== 'de')]
  const titles = summaryStrengths(competences).flatMap(({ title }) => (title[beside] === undefined ? anyOf(title) : []))
  const inside = titles.filter((title) => own.some((line) => line.text.includes(title)))
  return share(letters(whole) + inside.join('').length, lines)
}

const letters = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + [...line.text].length, 0)

/** In whole percent; a little is never nothing. */
const share = (german: number, lines: readonly Line[]): number =>
  german === 0 ? 0 : Math.max(1, Math.round((100 * german) / letters(lines)))

function linesIn(block: Block): Line[] {
  if (block.kind === 'text') return [block.line]
  if (block.kind === 'heading') return [...block.lines]
  if (block.kind === 'code') return [block.label]
  if (block.kind === 'section') return block.blocks.flatMap(linesIn)
  if (block.kind === 'list') return block.items.flat().flatMap(linesIn)
  return [...block.heads, ...block.rows.flat()].flat().flatMap(linesIn)
}
