import type { Block, Line } from '../../block.js'
import { direction } from '../../languages.js'
import type { Element } from './element.js'
import { foreign, lineElement, type Speech, textElement } from './line.js'
import { listElements } from './list.js'
import { tableElement } from './table.js'

/** The structure of a document: one section for each section of the blocks, in their order. */
export function treeOf(blocks: readonly Block[], speech: Speech): Element {
  return { role: 'Document', kids: blocks.flatMap((block) => blockElements(block, speech)) }
}

/** The structure with the field of a signature at its end. */
export function signedTree(tree: Element, { text, lang }: Line, speech: Speech): Element {
  const form: Element = { role: 'Form', kids: [], alt: text, ...foreign(lang, speech) }
  return { ...tree, kids: [...tree.kids, form] }
}

function blockElements(block: Block, speech: Speech): Element[] {
  if (block.kind === 'section') return [sectionElement(block, speech)]
  if (block.kind === 'code') return codeElements(block, speech)
  if (block.kind === 'list') return listElements(block, speech)
  return block.kind === 'table' ? [tableElement(block, speech)] : [textElement(block, speech)]
}

function sectionElement({ blocks }: Extract<Block, { kind: 'section' }>, speech: Speech): Element {
  const kids = blocks.flatMap((block) => blockElements(block, speech))
  const isMirrored = direction(speech.language) === 'rtl'
  return { role: 'Sect', kids, ...(isMirrored ? { attributes: { O: 'Layout', WritingMode: 'RlTb' } } : {}) }
}

/** The code is the only figure; its label is a paragraph below it. */
function codeElements(block: Extract<Block, { kind: 'code' }>, speech: Speech): Element[] {
  const { text, lang } = block.alt
  const figure: Element = { role: 'Figure', kids: [], of: block, alt: text, ...foreign(lang, speech) }
  return [figure, lineElement('P', block.label, speech)]
}
