import type { Block } from '../../block.js'
import { type Band, sideBySide } from './band.js'
import { type Frame, within } from './frame.js'
import { below, emptyStack, type Stack } from './item.js'
import { columns, gaps, grades, indents, key, largePrint, textWidth } from './measures.js'
import { styleAt } from './style.js'
import { textsStack } from './text.js'
import { measured } from './words.js'

type Items = readonly (readonly Block[])[]

/** Marks with their words one behind the other, in as many lines as they need; evidence begins a line of its own. */
export function keyBand(items: Items, frame: Frame): Band[] {
  const inside = within(frame, 'key')
  const entries = items.map((blocks) => ({ blocks, width: Math.min(naturalWidth(blocks, inside), textWidth) }))
  const rows = keyRows(entries).map((row) => sideBySide(row.map((entry) => entryStack(entry, inside))))
  return [{ ...rows.reduce((done, row) => below(done, row), emptyStack), before: 0, keepsNext: true }]
}

interface Entry {
  readonly blocks: readonly Block[]
  readonly width: number
}

type PlacedEntry = Entry & { readonly left: number }

function keyRows(entries: readonly Entry[]): PlacedEntry[][] {
  const rows: PlacedEntry[][] = []
  for (const entry of entries) {
    const before = rows.at(-1)?.at(-1)
    const left = before ? before.left + before.width + key.gap : 0
    const isOther = before && showsEvidence(entry.blocks) && !showsEvidence(before.blocks)
    if (before && !isOther && left + entry.width <= textWidth) rows.at(-1)?.push({ ...entry, left })
    else rows.push([{ ...entry, left: 0 }])
  }
  return rows
}

// A hair wider than measured, so that rounding never divides what was measured in one line.
const spare = 0.01

function entryStack({ blocks, width, left }: PlacedEntry, frame: Frame) {
  return { left, stack: textsStack(blocks, width + spare, frame) }
}

const showsEvidence = (blocks: readonly Block[]) =>
  blocks.some((block) => block.kind === 'text' && block.mark?.kind === 'evidence')

function naturalWidth(blocks: readonly Block[], frame: Frame): number {
  const widths = blocks.map((block) => {
    if (block.kind !== 'text') return 0
    const words = measured(block.line, styleAt(block.tone, frame.scale), frame).natural
    return words + (block.mark ? indents.usual[block.mark.kind] * frame.scale : 0)
  })
  return Math.max(0, ...widths)
}

/** Evidence words and what they mean, in two columns that are read one after the other; in large print in one. */
export function gradesBand(items: Items, frame: Frame): Band[] {
  const inside = within(frame, 'grade')
  const single = frame.scale >= largePrint
  const width = single ? textWidth : columns.grades.width
  const rows = Math.ceil(items.length / (single ? 1 : 2))
  const stacks = items.map((blocks) => gradeStack(blocks, width, inside))
  const lines = Array.from({ length: rows }, (_, row) =>
    sideBySide(
      stacks.flatMap((stack, index) =>
        index % rows === row ? [{ left: Math.floor(index / rows) * (width + columns.grades.gap), stack }] : [],
      ),
    ),
  )
  const { height, items: drawn } = lines.reduce((done, line) => below(done, line, gaps.grade * frame.scale), emptyStack)
  return [{ height: height + gaps.grade * frame.scale, items: drawn, before: 0 }]
}

function gradeStack([word, ...meaning]: readonly Block[], width: number, frame: Frame): Stack {
  const left = grades.meaning * frame.scale
  return sideBySide([
    { left: 0, stack: textsStack(word ? [word] : [], left - grades.between, frame) },
    { left, stack: textsStack(meaning, width - left, frame) },
  ])
}
