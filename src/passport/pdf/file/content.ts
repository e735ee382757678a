import type { Item, Words } from '../order/item.js'
import { page } from '../order/measures.js'
import type { Page } from '../order/pages.js'
import type { Element, OwnerOf } from '../tags/element.js'
import type { Glyph } from '../text/glyphs.js'
import type { Codes } from './codes.js'
import { numberText as n } from './number.js'
import { boxOperators, colourOperator, runsOperators, strokeOperators } from './shapes.js'

/** What is drawn on a page, and the elements that it belongs to: the place of an element is its number on the page. */
export interface Content {
  readonly operators: string
  readonly owners: readonly Element[]
}

/** The content of a page: items in the order given, each inside exactly one marked sequence. */
export function contentOf({ items, footer }: Page, ownerOf: OwnerOf, codes: Codes): Content {
  const owners: Element[] = []
  const drawn = groupsOf(items, ownerOf).map((group) => {
    const mark = group.owner ? `/${group.owner.role} <</MCID ${owners.push(group.owner) - 1}>>` : decoration
    return marked(mark, group.items, codes)
  })
  const foot = footer.length > 0 ? [marked(pagination, footer, codes)] : []
  return { operators: [...drawn, ...foot].join('\n'), owners }
}

const decoration = '/Artifact <</Type/Layout>>'
const pagination = '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>'

function marked(mark: string, items: readonly Item[], codes: Codes): string {
  return `${mark} BDC\n${items.map((item) => operatorsOf(item, codes)).join('\n')}\nEMC`
}

interface Group {
  readonly owner: Element | null
  readonly items: Item[]
}

/** Neighbours that belong to one element, or to none. */
function groupsOf(items: readonly Item[], ownerOf: OwnerOf): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const owner = ownerOf(item)
    const last = groups.at(-1)
    if (last && last.owner === owner) last.items.push(item)
    else groups.push({ owner, items: [item] })
  }
  return groups
}

function operatorsOf(item: Item, codes: Codes): string {
  if (item.kind === 'words') return wordOperators(item, codes)
  if (item.kind === 'box') return boxOperators(item)
  return item.kind === 'stroke' ? strokeOperators(item) : runsOperators(item)
}

function wordOperators({ x, y, hang, glyphs, size, colour }: Words, codes: Codes): string {
  const shown = runsOf(glyphs).map((run) => `/${codes.nameOf(run[0].face)} ${n(size)} Tf ${showOperator(run, codes)}`)
  return `BT ${colourOperator(colour, 'rg')} ${n(x - hang)} ${n(page.height - y)} Td ${shown.join(' ')} ET`
}

type Run = [Glyph, ...Glyph[]]

/** Neighbours of one face. */
function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    if (run && run[0].face === glyph.face) run.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

/** One string where nothing is kerned, else strings with the steps between them in thousandths of the size. */
function showOperator(run: Run, codes: Codes): string {
  let parts = ''
  for (const glyph of run) {
    parts += codes.codeOf(glyph)
    if (glyph.kern !== 0) parts += `>${n(-1000 * glyph.kern)}<`
  }
  const shown = `<${parts}>`.replace(/<>$/u, '')
  return shown.indexOf('>') === shown.length - 1 ? `${shown} Tj` : `[${shown}] TJ`
}
