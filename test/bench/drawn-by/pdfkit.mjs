// The pages by pdfkit: its own line breaking at given widths; tagged, every text is an element and every shape an artifact.
import { Buffer } from 'node:buffer'

/** @typedef {import('../passport-pages.mjs').Pages} Pages */
/** @typedef {import('../passport-pages.mjs').Text} Text */
/** @typedef {import('../passport-pages.mjs').Column} Column */
/** @typedef {{ pdf: any, top: number, parent: any }} Pen */

const left = 71
const page = { size: 'A4', margins: { top: 52, left, right: 57, bottom: 0 } }
const standard = { tagged: true, pdfVersion: '1.7', subset: 'PDF/A-3a', lang: 'de', displayTitle: true }

/** @param {any} Pdfkit @param {Pages} pages @param {{ fonts: Uint8Array[], attachment?: Uint8Array }} given @returns {Promise<Uint8Array>} */
export function drawnByPdfkit(Pdfkit, pages, { fonts, attachment }) {
  const pdf = new Pdfkit({
    ...page,
    autoFirstPage: false,
    font: null,
    ...(attachment ? standard : {}),
    info: { Title: pages.title },
  })
  for (const [at, bytes] of fonts.entries()) pdf.registerFont(['regular', 'bold'][at], bytes)
  if (attachment) pdf.file(Buffer.from(attachment), { name: 'kompetenzpass.json', relationship: 'Data' })
  const done = collected(pdf)
  const root = attachment ? pdf.struct('Document') : null
  if (root) pdf.addStructure(root)
  for (const [at, items] of pages.pages.entries()) {
    pdf.addPage()
    const pen = { pdf, top: 52, parent: root }
    if (at === 0) code(pen, pages)
    for (const item of items) draw(pen, item)
    footer(pen, pages, at)
  }
  root?.end()
  pdf.end()
  return done
}

/** @param {any} pdf @returns {Promise<Uint8Array>} */
function collected(pdf) {
  /** @type {Buffer[]} */
  const parts = []
  return new Promise((done) => {
    pdf.on('data', (/** @type {Buffer} */ part) => parts.push(part))
    pdf.on('end', () => done(Buffer.concat(parts)))
  })
}

/** @param {Pen} pen @param {import('../passport-pages.mjs').Item} item */
function draw(pen, item) {
  if (item.kind === 'gap') pen.top += item.height
  else if (item.kind === 'text') text(pen, item, { left: 0, width: 467 })
  else if (item.kind === 'row') row(pen, { ...item, roles: ['Div', 'Div'] })
  else {
    const table = { ...pen, parent: inside(pen, 'Table') }
    const { columns, heads, rows } = item
    row(table, { columns, cells: heads, roles: ['TR', 'TH'], rule: 1.2 })
    for (const cells of rows) row(table, { columns, cells, roles: ['TR', 'TD'], rule: 0.6 })
    table.parent?.end()
    pen.top = table.top
  }
}

/** @param {Pen} pen @param {{ columns: Column[], cells: Text[][], roles: string[], rule?: number, tint?: true }} row */
function row(pen, { columns, cells, roles: [whole = '', part = ''], rule, tint }) {
  const parent = inside(pen, whole)
  if (tint) shapes(pen, [tinted], { x: left, y: pen.top })
  const tops = columns.map((column, at) => {
    const cell = { ...pen, top: pen.top + (tint ? 9 : 4), parent: inside({ ...pen, parent }, part) }
    for (const one of cells[at] ?? []) text(cell, one, column)
    cell.parent?.end()
    return cell.top
  })
  parent?.end()
  pen.top = Math.max(...tops) + 4
  if (rule)
    shapes(pen, [{ ...tinted, height: 0, fill: null, stroke: '#c9d0d4', pen: rule, radius: 0 }], {
      x: left,
      y: pen.top,
    })
}

/** @type {import('../passport-shapes.mjs').Shape} */
const tinted = { x: 0, y: 0, width: 467, height: 60, radius: 5, fill: '#f1f6f5', stroke: null, pen: 0, dash: null }

/** @param {Pen} pen @param {Text} text @param {Column} column */
function text(pen, { text: words, style, role, left: indent, above, below, shapes: own }, column) {
  shapes(pen, own, { x: left + column.left, y: pen.top })
  const { pdf } = pen
  const place = [left + column.left + indent, pen.top + above]
  const write = () => {
    pdf.font(style.bold ? 'bold' : 'regular', style.size).fillColor(style.colour)
    pdf.text(words, ...place, { width: column.width - indent, lineGap: style.leading - 1.362 * style.size })
  }
  if (pen.parent) pen.parent.add(pdf.struct(role, write))
  else write()
  pen.top = pdf.y + below
}

/** @param {Pen} pen @param {string} role */
function inside({ pdf, parent }, role) {
  if (!parent) return null
  const element = pdf.struct(role)
  parent.add(element)
  return element
}

/** @param {Pen} pen @param {readonly import('../passport-shapes.mjs').Shape[]} all @param {{ x: number, y: number }} at */
function shapes({ pdf, parent }, all, at) {
  if (all.length === 0) return
  if (parent) pdf.markContent('Artifact', { type: 'Layout' })
  for (const { x, y, width, height, radius, fill, stroke, pen, dash } of all) {
    if (fill === null && (width === 0 || height === 0))
      pdf.moveTo(at.x + x, at.y + y).lineTo(at.x + x + width, at.y + y + height)
    else if (radius > 0) pdf.roundedRect(at.x + x, at.y + y, width, height, radius)
    else pdf.rect(at.x + x, at.y + y, width, height)
    if (stroke) pdf.lineWidth(pen)
    if (dash) pdf.dash(dash[0], { space: dash[1] })
    if (fill && stroke) pdf.fillAndStroke(fill, stroke)
    else if (fill) pdf.fill(fill)
    else pdf.stroke(stroke)
    if (dash) pdf.undash()
  }
  if (parent) pdf.endMarkedContent()
}

/** @param {Pen} pen @param {Pages} pages */
function code({ pdf, parent }, pages) {
  if (parent) pdf.markContent('Artifact', { type: 'Layout' })
  for (const { x, y, width, height } of pages.code) pdf.rect(left + x, 36 + y, width, height)
  pdf.fill('#000000')
  if (parent) pdf.endMarkedContent()
}

/** @param {Pen} pen @param {Pages} pages @param {number} at */
function footer({ pdf, parent }, { footers, footer: style }, at) {
  const [first = '', second = ''] = footers[at] ?? []
  if (parent) pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.font('regular', style.size).fillColor(style.colour)
  pdf.text(first, left, 808, { lineBreak: false }).text(second, left, 808, { width: 467, align: 'right' })
  if (parent) pdf.endMarkedContent()
}
