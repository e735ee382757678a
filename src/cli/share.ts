import type { Passport } from '../model/passport.js'
import type { Block, Line } from '../passport/block.js'
import { passportBlocks } from '../passport/blocks.js'
import type { PartialSentences } from '../text/parts/sentences.js'

/** How much of an edition in another language than German stands in German all the same, in whole percent of its letters; null: nothing has to. */
export function germanShare(passport: Passport, text: PartialSentences): number | null {
  if (passport.language === 'de') return null
  // What stands in German on purpose is no lack: the second summary, the legal notice, the notice for employers, own words.
  const sections = passportBlocks(passport, text).flatMap((block) =>
    block.kind === 'section' && block.id !== 'summary' && block.id !== 'legal' ? block.blocks : [],
  )
  const lines = sections.flatMap(linesIn)
  const letters = (some: readonly Line[]) => some.reduce((sum, line) => sum + [...line.text].length, 0)
  const german = letters(lines.filter(({ lang }) => lang === 'de'))
  return german === 0 ? 0 : Math.max(1, Math.round((100 * german) / letters(lines)))
}

function linesIn(block: Block): Line[] {
  if (block.kind === 'text') return block.tone === 'notice' || block.tone === 'quote' ? [] : [block.line]
  if (block.kind === 'heading') return [...block.lines]
  if (block.kind === 'code') return [block.label]
  if (block.kind === 'section') return block.blocks.flatMap(linesIn)
  if (block.kind === 'list') return block.items.flat().flatMap(linesIn)
  return [...block.heads, ...block.rows.flat()].flat().flatMap(linesIn)
}
