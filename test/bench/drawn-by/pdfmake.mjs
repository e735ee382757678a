// The pages by pdfmake: tables and columns of its own, shapes as canvas; not tagged (its option `tagged` marks the file, not the contents).

/** @typedef {import('../passport-pages.mjs').Pages} Pages */
/** @typedef {import('../passport-pages.mjs').Text} Text */

/** @param {any} pdfmake with its fonts set @param {Pages} pages @returns {Promise<Uint8Array>} */
export function drawnByPdfmake(pdfmake, pages) {
  const { footers, footer: style } = pages
  const [first = [], second = []] = pages.pages
  return pdfmake
    .createPdf({
      ...{
        pageSize: 'A4',
        pageMargins: [71, 52, 57, 48],
        info: { title: pages.title },
        defaultStyle: { font: 'Noto' },
      },
      content: [
        { canvas: pages.code.map(shape), absolutePosition: { x: 71, y: 36 } },
        ...first.map(item),
        { stack: second.map(item), pageBreak: 'before' },
      ],
      footer: (/** @type {number} */ page) => {
        const [left = '', right = ''] = footers[page - 1] ?? []
        const words = { fontSize: style.size, color: style.colour }
        return { ...words, columns: [left, { text: right, alignment: 'right' }], margin: [71, 14, 57, 0] }
      },
    })
    .getBuffer()
}

/** @param {import('../passport-pages.mjs').Item} one */
function item(one) {
  if (one.kind === 'gap') return { text: '', margin: [0, one.height, 0, 0], fontSize: 0.1 }
  if (one.kind === 'text') return text(one)
  if (one.kind === 'row') return row(one)
  const { columns, heads, rows } = one
  const widths = columns.map(({ left, width }, at) => (columns[at + 1]?.left ?? left + width + 10) - left - 10)
  const body = [heads, ...rows].map((cells) => cells.map((cell) => ({ stack: cell.map(text) })))
  return { table: { headerRows: 1, widths, body }, layout: ruled }
}

const ruled = {
  hLineWidth: (/** @type {number} */ at) => [0, 1.2][at] ?? 0.6,
  ...{ vLineWidth: () => 0, hLineColor: () => '#c9d0d4', paddingLeft: () => 0, paddingRight: () => 10 },
  ...{ paddingTop: () => 4, paddingBottom: () => 4 },
}

/** @param {import('../passport-pages.mjs').Row} row */
function row({ columns, cells, tint }) {
  if (tint) {
    const cell = { stack: (cells[0] ?? []).map(text), fillColor: '#f1f6f5', margin: [12, 9, 12, 9] }
    return { table: { widths: [467], body: [[cell]] }, layout: 'noBorders' }
  }
  const sides = columns.map(({ width }, at) => ({ width, stack: (cells[at] ?? []).map(text), margin: [0, 4, 0, 4] }))
  return { columns: sides, columnGap: (columns[1]?.left ?? 0) - (columns[0]?.width ?? 0) }
}

/** @param {Text} text */
function text({ text: words, style, left, above, below, shapes }) {
  const { size: fontSize, bold, colour: color, leading } = style
  const line = {
    text: words,
    fontSize,
    bold,
    color,
    lineHeight: leading / (1.362 * fontSize),
    margin: [0, 0, 0, below],
  }
  if (shapes.length === 0) return line
  const canvas = shapes.map(shape)
  if (above > 0) return { stack: [{ canvas, margin: [0, 1, 0, 2] }, line] }
  return {
    columns: [
      { width: left, canvas },
      { ...line, width: '*' },
    ],
  }
}

/** @param {import('../passport-shapes.mjs').Shape} shape */
function shape({ x, y, width: w, height: h, radius: r, fill, stroke, pen, dash }) {
  const look = {
    lineColor: stroke,
    lineWidth: stroke ? pen : 0,
    ...(dash ? { dash: { length: dash[0], space: dash[1] } } : {}),
  }
  if (fill === null && (w === 0 || h === 0)) return { type: 'line', x1: x, y1: y, x2: x + w, y2: y + h, ...look }
  return { type: 'rect', x, y, w, h, r, ...(fill ? { color: fill } : {}), ...(stroke ? look : {}) }
}
