import type { Passport } from '../model/passport.js'
import type { Block, Line } from '../passport/block.js'
import { passportBlocks } from '../passport/blocks.js'
import { type Span, spansOf } from '../passport/put.js'
import type { PartialSentences } from '../text/parts/sentences.js'

/** How much of an edition in another language than German stands in German all the same, in whole percent of its letters; null: nothing has to. */
export function germanShare(passport: Passport, text: PartialSentences): number | null {
  if (passport.language === 'de') return null
  // What stands in German on purpose is no lack: the second summary, the legal notice, the notice for employers, own words.
  const sections = passportBlocks(passport, text).flatMap((block) =>
    block.kind === 'section' && block.id !== 'summary' && block.id !== 'legal' ? block.blocks : [],
  )
  return share(sections.flatMap(linesIn), regulationsIn(passport))
}

/** The same of the summary that stands beside German; null: there is none. */
export function germanShareBeside(passport: Passport, text: PartialSentences): number | null {
  if (passport.beside === null) return null
  const summary = passportBlocks(passport, text).find((block) => block.kind === 'section' && block.id === 'summary')
  const boxes = summary?.kind === 'section' ? summary.blocks.find(({ kind }) => kind === 'list') : undefined
  return share(boxes?.kind === 'list' ? (boxes.items[1] ?? []).flatMap(linesIn) : [], regulationsIn(passport))
}

/** A law has its name in German whatever the line around it speaks, so nobody has to translate it. */
const regulationsIn = ({ occupations }: Passport): Set<string | undefined> =>
  new Set(occupations.flatMap(({ areas }) => areas.map(({ position }) => position?.regulation)))

/** In whole percent; a little is never nothing. */
function share(lines: readonly Line[], names: ReadonlySet<string | undefined>): number {
  const spans = lines.flatMap((line) =>
    spansOf(line).map(({ text, lang }) => ({ text: text.replace(isolates, ''), lang: lang ?? line.lang })),
  )
  const german = letters(spans.filter(({ text, lang }) => lang === 'de' && !names.has(text)))
  return german === 0 ? 0 : Math.max(1, Math.round((100 * german) / letters(spans)))
}

const isolates = /[\u2066-\u2069]/gu

const letters = (some: readonly Span[]): number => some.reduce((sum, { text }) => sum + [...text].length, 0)

function linesIn(block: Block): Line[] {
  if (block.kind === 'text') return block.tone === 'notice' || block.tone === 'quote' ? [] : [block.line]
  if (block.kind === 'heading') return [...block.lines]
  if (block.kind === 'code') return [block.label]
  if (block.kind === 'section') return block.blocks.flatMap(linesIn)
  if (block.kind === 'list') return block.items.flat().flatMap(linesIn)
  return [...block.heads, ...block.rows.flat()].flat().flatMap(linesIn)
}
