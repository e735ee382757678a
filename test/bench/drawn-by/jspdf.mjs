// The pages by jsPDF: lines broken by `splitTextToSize`, tables as texts and rules, for it has no tables of its own; never tagged.

/** @typedef {import('../passport-pages.mjs').Pages} Pages */
/** @typedef {import('../passport-pages.mjs').Text} Text */
/** @typedef {import('../passport-pages.mjs').Column} Column */
/** @typedef {{ pdf: any, top: number }} Pen */

const left = 71
const ascent = 1.069

/** Fonts are whole TTF files in base64. @param {any} Jspdf @param {Pages} pages @param {string[]} fonts @returns {Uint8Array} */
export function drawnByJspdf(Jspdf, pages, fonts) {
  const pdf = new Jspdf({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  pdf.setProperties({ title: pages.title })
  for (const [at, weight] of ['normal', 'bold'].entries()) {
    pdf.addFileToVFS(`${weight}.ttf`, fonts[at])
    pdf.addFont(`${weight}.ttf`, 'Noto', weight)
  }
  for (const [at, items] of pages.pages.entries()) {
    if (at > 0) pdf.addPage()
    const pen = { pdf, top: 52 }
    if (at === 0) code(pdf, pages)
    for (const item of items) draw(pen, item)
    footer(pdf, pages, at)
  }
  return new Uint8Array(pdf.output('arraybuffer'))
}

/** @param {Pen} pen @param {import('../passport-pages.mjs').Item} item */
function draw(pen, item) {
  if (item.kind === 'gap') pen.top += item.height
  else if (item.kind === 'text') text(pen, item, { left: 0, width: 467 })
  else if (item.kind === 'row') row(pen, item)
  else {
    row(pen, { columns: item.columns, cells: item.heads, rule: 1.2 })
    for (const cells of item.rows) row(pen, { columns: item.columns, cells, rule: 0.6 })
  }
}

/** @param {Pen} pen @param {{ columns: Column[], cells: Text[][], rule?: number, tint?: true }} row */
function row(pen, { columns, cells, rule, tint }) {
  if (tint) shapes(pen.pdf, [tinted], { x: left, y: pen.top })
  const tops = columns.map((column, at) => {
    const cell = { ...pen, top: pen.top + (tint ? 9 : 4) }
    for (const one of cells[at] ?? []) text(cell, one, column)
    return cell.top
  })
  pen.top = Math.max(...tops) + 4
  const line = { ...tinted, height: 0, fill: null, stroke: '#c9d0d4', radius: 0 }
  if (rule) shapes(pen.pdf, [{ ...line, pen: rule }], { x: left, y: pen.top })
}

/** @type {import('../passport-shapes.mjs').Shape} */
const tinted = { x: 0, y: 0, width: 467, height: 60, radius: 5, fill: '#f1f6f5', stroke: null, pen: 0, dash: null }

/** @param {Pen} pen @param {Text} text @param {Column} column */
function text(pen, { text: words, style, left: indent, above, below, shapes: own }, column) {
  const { pdf } = pen
  shapes(pdf, own, { x: left + column.left, y: pen.top })
  write(pdf, style)
  const lines = pdf.splitTextToSize(words, column.width - indent)
  const top = pen.top + above
  pdf.text(lines, left + column.left + indent, top + ascent * style.size, {
    lineHeightFactor: style.leading / style.size,
  })
  pen.top = top + lines.length * style.leading + below
}

/** @param {any} pdf @param {import('../passport-pages.mjs').Style} style */
function write(pdf, { bold, size, colour }) {
  pdf
    .setFont('Noto', bold ? 'bold' : 'normal')
    .setFontSize(size)
    .setTextColor(colour)
}

/** @param {any} pdf @param {readonly import('../passport-shapes.mjs').Shape[]} all @param {{ x: number, y: number }} at */
function shapes(pdf, all, at) {
  for (const { x, y, width, height, radius, fill, stroke, pen, dash } of all) {
    if (fill) pdf.setFillColor(fill)
    if (stroke) pdf.setDrawColor(stroke).setLineWidth(pen)
    if (dash) pdf.setLineDashPattern(dash, 0)
    const how = fill && stroke ? 'FD' : fill ? 'F' : 'S'
    const [from, top] = [at.x + x, at.y + y]
    if (fill === null && (width === 0 || height === 0)) pdf.line(from, top, from + width, top + height)
    else if (radius > 0) pdf.roundedRect(from, top, width, height, radius, radius, how)
    else pdf.rect(from, top, width, height, how)
    if (dash) pdf.setLineDashPattern([], 0)
  }
}

/** @param {any} pdf @param {Pages} pages */
function code(pdf, pages) {
  pdf.setFillColor('#000000')
  for (const { x, y, width, height } of pages.code) pdf.rect(left + x, 36 + y, width, height, null)
  pdf.fill()
}

/** @param {any} pdf @param {Pages} pages @param {number} at */
function footer(pdf, { footers, footer: style }, at) {
  const [first = '', second = ''] = footers[at] ?? []
  write(pdf, style)
  pdf.text(first, left, 817)
  pdf.text(second, left + 467, 817, { align: 'right' })
}
