// Reads blocks and HTML back into words, for tests that hold one against the other.
import type { Block, Line, Mark, SectionId } from '../../src/passport/block.js'

type TextBlock = Extract<Block, { kind: 'text' }>

const inside = (block: Block): readonly Block[] => {
  if (block.kind === 'section') return block.blocks
  if (block.kind === 'list') return block.items.flat()
  return block.kind === 'table' ? [...block.heads.flat(), ...block.rows.flat(2)] : []
}

/** A block and all inside it, in reading order. */
export const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...allBlocks(inside(block))])

export const linesOf = (blocks: readonly Block[]): Line[] =>
  allBlocks(blocks).flatMap((block) => {
    if (block.kind === 'heading') return [...block.lines]
    if (block.kind === 'text') return [block.line]
    return block.kind === 'code' ? [block.label] : []
  })

/** Words as a reader sees them: what bounds words of another direction is no word. */
export const wordsOf = (blocks: readonly Block[]): string[] =>
  linesOf(blocks).map(({ text }) => text.replace(/[\u2066-\u2069]/gu, ''))

export const marksOf = (blocks: readonly Block[]): { mark: Mark; text: string }[] =>
  allBlocks(blocks).flatMap((block) =>
    block.kind === 'text' && block.mark ? [{ mark: block.mark, text: block.line.text }] : [],
  )

/** The blocks of one section; none where the edition has no such section. */
export const sectionOf = (blocks: readonly Block[], id: SectionId): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'section' && block.id === id ? block.blocks : []))

export const sectionsOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'section' ? block.id : block.kind))

export const tableOf = (blocks: readonly Block[], id: 'competences' | 'occupations') => {
  const table = allBlocks(blocks).find((block) => block.kind === 'table' && block.id === id)
  if (table?.kind !== 'table') throw new Error(`no table ${id}`)
  return table
}

export const cellWords = (cell: readonly Block[]): string[] => wordsOf(cell)

export const cellMarks = (cell: readonly Block[]): Mark[] =>
  cell.flatMap((block) => ('mark' in block && block.mark ? [(block as TextBlock & { mark: Mark }).mark] : []))

/** The words of HTML as a reader sees them: without tags, the head words of narrow screens and what is only spoken. */
export function htmlWords(html: string): string {
  const body = html.replace(/<(style|title)\b.*?<\/\1>/gsu, '').replace(/<span class="column">.*?<\/span>/gsu, '')
  return body
    .replace(/<\/?(a|bdi)\b[^>]*>/gu, '')
    .replace(/<[^>]*>/gu, '\n')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s*\n\s*/gu, '\n')
}
