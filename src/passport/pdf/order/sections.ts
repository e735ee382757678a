import type { Block, SectionId } from '../../block.js'
import type { Band } from './band.js'
import { endBands, paragraphsBand } from './end.js'
import type { Frame } from './frame.js'
import { headBand } from './head.js'
import { headingBand } from './headings.js'
import { listBands } from './lists.js'
import { gapBetween, textWidth } from './measures.js'
import { gapAt, styleAt } from './style.js'
import { tableBands } from './table.js'
import { type TextBlock, textStack } from './text.js'

type SectionBlock = Extract<Block, { kind: 'section' }>

/** The strips of a passport from top to bottom, before anybody knows where pages end. */
export function bandsOf(blocks: readonly Block[], frame: Frame): Band[] {
  const bands: Band[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]]
    if (block?.kind === 'section' && isEnd(block, 'legal') && next?.kind === 'section' && isEnd(next, 'privacy')) {
      bands.push(...endBands([block.blocks, next.blocks], frame))
      index += 1
    } else if (block) {
      bands.push(...blockBands(block, frame))
    }
  }
  return bands
}

/** The last two sections stand side by side where both have a heading. */
const isEnd = ({ id, blocks }: SectionBlock, wanted: SectionId) => id === wanted && blocks[0]?.kind === 'heading'

function blockBands(block: Block, frame: Frame): Band[] {
  if (block.kind !== 'section') return flowBands([block], { frame, section: null })
  if (block.id === 'head') return [headBand(block.blocks, frame)]
  if (block.id === 'legal' && block.blocks[0]?.kind !== 'heading') return [paragraphsBand(block.blocks, frame)]
  const bands = flowBands(block.blocks, { frame, section: block.id })
  return block.id === 'read' ? keptTogether(bands) : bands
}

/** The key to the page is short; torn apart it would explain nothing. */
const keptTogether = (bands: readonly Band[]): Band[] =>
  bands.map((band, index) => ({ ...band, keepsNext: index < bands.length - 1 || band.keepsNext === true }))

interface Flow {
  readonly frame: Frame
  readonly section: SectionId | null
}

function flowBands(blocks: readonly Block[], flow: Flow): Band[] {
  return blocks.flatMap((block, index) => {
    const before = gapAt(gapBetween(blocks[index - 1]?.kind ?? null, block.kind), flow.frame)
    const bands = oneBlock(block, before, flow)
    return isTied(blocks, index) ? lastKeepsNext(bands) : bands
  })
}

/** A note stays with the last row of its table, and a text under a heading with the list or table that it leads to. */
function isTied(blocks: readonly Block[], index: number): boolean {
  const [before, kind, next] = [blocks[index - 1]?.kind, blocks[index]?.kind, blocks[index + 1]?.kind]
  if (kind === 'table') return next === 'text'
  return kind === 'text' && before === 'heading' && (next === 'list' || next === 'table')
}

function lastKeepsNext(bands: readonly Band[]): Band[] {
  return bands.map((band, index) => (index === bands.length - 1 ? { ...band, keepsNext: true } : band))
}

function oneBlock(block: Block, before: number, { frame, section }: Flow): Band[] {
  if (block.kind === 'section') return blockBands(block, frame)
  if (block.kind === 'heading') return [headingBand(block, { before, section }, frame)]
  if (block.kind === 'text') return [textBand(block, before, frame)]
  if (block.kind === 'list') return listBands(block, before, frame)
  return block.kind === 'table' ? tableBands(block, before, frame) : []
}

function textBand(block: TextBlock, before: number, frame: Frame): Band {
  return { ...textStack(block, textWidth, frame), before, leading: styleAt(block.tone, frame.scale).leading }
}
