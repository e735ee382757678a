import type { Item, Words } from '../order/item.js'
import { page } from '../order/measures.js'
import type { Glyph } from '../text/glyphs.js'
import type { Codes } from './codes.js'
import { numberText as n } from './number.js'
import { boxOperators, colourOperator, runsOperators, strokeOperators } from './shapes.js'

/** The content stream of a page: items in the order given, each with its own colour. */
export function contentOf(items: readonly Item[], codes: Codes): string {
  return items.map((item) => operatorsOf(item, codes)).join('\n')
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
  const parts = run.map((glyph) => {
    const code = codes.codeOf(glyph).toString(16).padStart(4, '0')
    return glyph.kern === 0 ? code : `${code}>${n(-1000 * glyph.kern)}<`
  })
  const shown = `<${parts.join('')}>`.replace(/<>$/u, '')
  return shown.indexOf('>') === shown.length - 1 ? `${shown} Tj` : `[${shown}] TJ`
}
