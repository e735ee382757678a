// Two pages of a passport as plain flow that any PDF library can draw: the blocks, styles and shapes of src/passport with our page break,
// without our line breaking, paging and fonts. Those who draw it are in drawn-by/.
import { build } from 'esbuild'
import { marksOf } from './passport-shapes.mjs'

const entry = `export { passportBlocks } from './src/passport/blocks.js'
export { footerLine, pageLine } from './src/passport/footer.js'
export { qrModules, qrRuns } from './src/passport/qr.js'
export { levelItems, rangeItems, sampleItems } from './src/passport/pdf/order/levels.js'
export { evidenceItems } from './src/passport/pdf/order/evidence.js'
export { areaItems } from './src/passport/pdf/order/areas.js'
export { styles } from './src/passport/pdf/order/measures.js'`

/** @typedef {{ size: number, leading: number, bold: boolean, colour: string }} Style */
/** @typedef {import('./passport-shapes.mjs').Shape} Shape */
/** @typedef {{ left: number, width: number }} Column */
/** @typedef {{ kind: 'text', text: string, style: Style, role: string, left: number, above: number, below: number, shapes: Shape[] }} Text */
/** @typedef {{ kind: 'row', columns: Column[], cells: Text[][], tint?: true }} Row */
/** @typedef {{ kind: 'table', columns: Column[], heads: Text[][], rows: Text[][][] }} Table */
/** @typedef {{ kind: 'gap', height: number } | Text | Row | Table} Item */
/** @typedef {{ title: string, pages: Item[][], footers: [string, string][], code: Shape[], footer: Style }} Pages */

const width = 467
const columns = {
  occupations: [span(0, 120), span(130, 160), span(307, 160)],
  competences: [span(0, 189), span(199, 80), span(289, 80), span(383, 84)],
  boxes: [span(12, width - 24)],
  cards: [span(0, 222), span(244, 222)],
  grades: [span(0, 110), span(118, 108), span(241, 110), span(359, 108)],
  groups: [span(0, 140), span(148, width - 148)],
  end: [span(0, 223), span(244, 223)],
}
/** Rows of the table of competences on the first page, as our own drawing breaks it. */
const rowsBefore = 2

/** @param {any} passport @param {any} text @returns {Promise<Pages>} */
export async function pagesOf(passport, text) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, format: 'esm', write: false, logLevel: 'error' },
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const own = await import(`data:text/javascript;base64,${source}`)
  const flow = flowOf(own)
  /** @type {{ blocks: any[] }[]} */
  const sections = own.passportBlocks(passport, text)
  const items = sections.slice(0, -2).flatMap(({ blocks }) => [gap(19), ...blocks.flatMap(flow.item)])
  const end = sections.slice(-2).map(({ blocks }) => blocks.flatMap(flow.item))
  items.push(gap(19), { kind: 'row', columns: columns.end, cells: end })
  const left = own.footerLine(passport, text).text
  const numbers = [1, 2].map((number) => own.pageLine(passport, text, { number, count: 2 }).text)
  return {
    title: left,
    pages: divided(items),
    footers: numbers.map((right) => [left, right]),
    ...{ code: flow.code(sections), footer: flow.style('footer') },
  }
}

/** @param {Item[]} items @returns {Item[][]} */
function divided(items) {
  const at = items.findIndex((item) => item.kind === 'table' && item.columns === columns.competences)
  const table = /** @type {Table} */ (items[at])
  const [first, second] = [table.rows.slice(0, rowsBefore), table.rows.slice(rowsBefore)]
  return [
    [...items.slice(0, at), { ...table, rows: first }],
    [{ ...table, rows: second }, ...items.slice(at + 1)],
  ]
}

/** @param {any} own */
function flowOf(own) {
  const marks = marksOf(own)
  /** @param {string} name @returns {Style} */
  const style = (name) => {
    const { size, leading, weight, colour } = own.styles[name]
    return { size, leading, bold: weight === 700, colour: marks.hex(colour) }
  }
  /** @param {string} text @param {string} name @param {any} [mark] @returns {Text} */
  const line = (text, name, mark) => {
    const own = marks.shapes(mark)
    return { kind: 'text', text, style: style(name), role: name === 'section' ? 'H2' : 'P', ...own }
  }
  /** @param {any} block @returns {any[]} */
  const item = (block) => {
    if (block.kind === 'heading') return headings(block, line)
    if (block.kind === 'text') return [line(block.line.text, block.tone, block.mark)]
    if (block.kind === 'list') return listed(block.style, cellsOf(block.items))
    if (block.kind === 'table') {
      return [{ kind: 'table', columns: tableOf(block.id), heads: cellsOf(block.heads), rows: block.rows.map(cellsOf) }]
    }
    return []
  }
  /** @param {any[][]} cells */
  const cellsOf = (cells) => cells.map((blocks) => blocks.flatMap(item))
  /** @param {{ blocks: any[] }[]} sections */
  const code = (sections) => marks.code(sections[0]?.blocks.find((block) => block.kind === 'code').payload)
  return { item, style, code }
}

/** @param {'competences' | 'occupations'} id */
const tableOf = (id) => columns[id]

/** @param {any} block @param {(text: string, name: string) => Text} line @returns {Text[]} */
function headings({ level, lines: all }, line) {
  /** @type {{ text: string }[]} */
  const lines = all
  if (level === 2) return lines.map(({ text }) => line(text, 'section'))
  if (level === 3) return lines.map(({ text }) => line(text, 'strong'))
  return lines.map(({ text }, at) => ({ ...line(text, at === 0 ? 'title' : 'longName'), role: 'H1' }))
}

/** @param {string} style @param {Text[][]} items @returns {Item[]} */
function listed(style, items) {
  if (style === 'boxes')
    return items.map((cell) => ({ kind: 'row', columns: columns.boxes, cells: [cell], tint: true }))
  if (style === 'cards') return rows(columns.cards, items)
  if (style === 'groups' || style === 'grades') return rows(columns[style], items.flatMap(halves))
  return items.flat()
}

/** The word in bold and what follows it. @param {Text[]} texts */
const halves = ([first, ...rest]) => [first ? [first] : [], rest]

/** @param {Column[]} places @param {Text[][]} cells @returns {Row[]} */
function rows(places, cells) {
  const starts = cells.flatMap((_, at) => (at % places.length === 0 ? [at] : []))
  return starts.map((at) => ({ kind: 'row', columns: places, cells: cells.slice(at, at + places.length) }))
}

/** @param {number} height @returns {Item} */
function gap(height) {
  return { kind: 'gap', height }
}

/** @param {number} left @param {number} wide @returns {Column} */
function span(left, wide) {
  return { left, width: wide }
}
