import type { Block, ListStyle } from '../../block.js'
import type { Element } from './element.js'
import { lineElement, type Speech, saidBy, textElements } from './line.js'

type Entry = readonly Block[]

/** Boxes are sections of their own, all else is a list; what stands in front of an entry is its label. */
export function listElements({ style, items }: Extract<Block, { kind: 'list' }>, speech: Speech): Element[] {
  if (style === 'boxes') return items.map((entry) => ({ role: 'Sect', kids: textElements(entry, speech) }))
  const ListNumbering = style === 'numbers' ? 'Decimal' : 'None'
  const kids = items.map((entry): Element => ({ role: 'LI', kids: entryOf[style](entry, speech) }))
  return kids.length === 0 ? [] : [{ role: 'L', kids, attributes: { O: 'List', ListNumbering } }]
}

const entryOf: Readonly<Record<Exclude<ListStyle, 'boxes'>, (entry: Entry, speech: Speech) => Element[]>> = {
  cards: wholeEntry,
  plain: wholeEntry,
  key: wholeEntry,
  groups: describedEntry,
  grades: describedEntry,
  numbers: (entry, speech) => [saidBy('Lbl', entry), bodyOf(entry, speech)],
}

function wholeEntry(entry: Entry, speech: Speech): Element[] {
  return [{ role: 'LBody', kids: textElements(entry, speech) }]
}

/** The first text names what the others say. */
function describedEntry([name, ...rest]: Entry, speech: Speech): Element[] {
  const label = name?.kind === 'text' ? [lineElement('Lbl', name.line, speech)] : []
  return [...label, bodyOf(rest, speech)]
}

function bodyOf(entry: Entry, speech: Speech): Element {
  const [only, ...rest] = entry
  if (only?.kind === 'text' && rest.length === 0) return lineElement('LBody', only.line, speech)
  return { role: 'LBody', kids: textElements(entry, speech) }
}
