import type { Block, Line, Tone } from '../block.js'
import { numberLine } from './order/lists.js'
import { styles } from './order/measures.js'
import type { Weight } from './text/choice.js'

/** Words that will be drawn, in which weight, and where they stand. */
export interface Wording {
  readonly line: Line
  readonly weight: Weight
  readonly path: readonly (string | number)[]
}

type Path = Wording['path']

/** Every line of the blocks in reading order, and the numbers in front of entries. */
export function wordingsOf(blocks: readonly Block[], path: Path = []): Wording[] {
  return blocks.flatMap((block, index) => wordingsIn(block, [...path, index]))
}

function wordingsIn(block: Block, path: Path): Wording[] {
  switch (block.kind) {
    case 'section':
      return wordingsOf(block.blocks, [...path, 'blocks'])
    case 'heading':
      return block.lines.map((line, index) => ({ line, weight: 700, path: [...path, 'lines', index] }))
    case 'text':
      return [{ line: block.line, weight: weightOf(block.tone), path: [...path, 'line'] }]
    case 'code':
      return [{ line: block.label, weight: weightOf('small'), path: [...path, 'label'] }]
    case 'list':
      return block.items.flatMap((blocks, index) => itemWordings(blocks, index, { block, path }))
    case 'table':
      return [
        ...groupWordings(block.heads, [...path, 'heads']),
        ...block.rows.flatMap((row, index) => groupWordings(row, [...path, 'rows', index])),
      ]
  }
}

const weightOf = (tone: Tone): Weight => styles[tone].weight

function groupWordings(groups: readonly (readonly Block[])[], path: Path): Wording[] {
  return groups.flatMap((blocks, index) => wordingsOf(blocks, [...path, index]))
}

type Within = { readonly block: Extract<Block, { kind: 'list' }>; readonly path: Path }

function itemWordings(blocks: readonly Block[], index: number, { block, path }: Within): Wording[] {
  const place = [...path, 'items', index]
  const number: Wording = { line: numberLine(index, blocks), weight: weightOf('accent'), path: place }
  return [...(block.style === 'numbers' ? [number] : []), ...wordingsOf(blocks, place)]
}
