import type { Block } from '../../block.js'
import { type Band, inRows, sideBySide } from './band.js'
import { type Frame, within } from './frame.js'
import { below, emptyStack, moved, type Stack } from './item.js'
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
  const rows = Math.ceil(items.length / (frame.scale >= largePrint ? 1 : 2))
  const entries = inRows(items, Math.max(rows, 1))
  const places = gradePlaces(entries, inside)
  const stacks = entries.map((column, index) => column.map((entry) => gradeStack(entry, places[index], inside)))
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...stacks.map((column) => column[row]?.height ?? 0)),
  )
  const lines = heights.map((height) => height + gaps.grade * frame.scale)
  const drawn = stacks.flatMap((column, index) => {
    const left = places[index]?.left ?? 0
    return column.flatMap(({ items }, row) => moved(items, left, sum(lines.slice(0, row))))
  })
  return [{ height: sum(lines), items: drawn, before: 0 }]
}

const sum = (numbers: readonly number[]) => numbers.reduce((done, number) => done + number, 0)

/** Where the words of a column begin, and what they mean; and how wide both are. */
interface GradePlace {
  readonly left: number
  readonly words: number
  readonly meaning: number
}

/** Columns of one width where every entry then has one line, else of the widths that their words have if that does. */
function gradePlaces(entries: readonly Items[], frame: Frame): GradePlace[] {
  const needs = entries.map((items) => ({
    words: Math.max(...items.map(([word]) => naturalWidth(word ? [word] : [], frame))) + grades.between + spare,
    meaning: Math.max(...items.map(([, ...meaning]) => naturalWidth(meaning, frame))) + spare,
  }))
  const [gap, words] = [columns.grades.gap, grades.meaning * frame.scale]
  const width = entries.length > 1 ? columns.grades.width : textWidth
  const rest =
    (textWidth - gap * (needs.length - 1) - sum(needs.flatMap(({ words, meaning }) => [words, meaning]))) / needs.length
  const isUsual = rest < 0 || needs.every((need) => need.words <= words && need.meaning <= width - words)
  let left = 0
  return needs.map((need) => {
    const place = isUsual ? { words, meaning: width - words } : { ...need, meaning: need.meaning + rest }
    const placed = { left, ...place }
    left += place.words + place.meaning + gap
    return placed
  })
}

function gradeStack([word, ...meaning]: readonly Block[], place: GradePlace | undefined, frame: Frame): Stack {
  const { words = 0, meaning: width = textWidth } = place ?? {}
  return sideBySide([
    { left: 0, stack: textsStack(word ? [word] : [], words - grades.between, frame) },
    { left: words, stack: textsStack(meaning, width, frame) },
  ])
}
