// The pages by @react-pdf/renderer: views in rows, shapes as SVG; it cannot tag.

/** @typedef {import('../passport-pages.mjs').Pages} Pages */
/** @typedef {import('../passport-pages.mjs').Text} Text */
/** @typedef {(type: any, props: any, ...children: any[]) => any} Create */

/** Fonts are registered already. @param {any} kit @param {Create} create @param {Pages} pages @returns {Promise<Uint8Array>} */
export function drawnByReactPdf(kit, create, pages) {
  const { item, code, text } = elementsOf(kit, create)
  const sheets = pages.pages.map((items, at) =>
    create(
      kit.Page,
      { size: 'A4', key: at, style: { paddingTop: 52, paddingLeft: 71, paddingRight: 57, fontFamily: 'Noto' } },
      ...(at === 0 ? [code(pages.code)] : []),
      ...items.map(item),
      create(kit.View, { style: foot }, ...(pages.footers[at] ?? []).map((words) => text(words, pages.footer))),
    ),
  )
  return kit.renderToBuffer(create(kit.Document, { title: pages.title, language: 'de' }, ...sheets))
}

const foot = {
  ...{ position: 'absolute', left: 71, top: 808, width: 467 },
  ...{ flexDirection: 'row', justifyContent: 'space-between' },
}

/** @param {any} kit @param {Create} create */
function elementsOf(kit, create) {
  const { View, Text } = kit
  const { code, drawn } = drawnAs(kit, create)
  /** @param {string} words @param {import('../passport-pages.mjs').Style} style */
  const text = (words, { size, leading, bold, colour }) => {
    const look = { fontSize: size, lineHeight: leading / size, fontWeight: bold ? 700 : 400, color: colour }
    return create(Text, { style: look }, words)
  }
  /** @param {Text} line */
  const marked = ({ text: words, style, left, above, below, shapes }) => {
    const line = text(words, style)
    if (above > 0) return create(View, {}, drawn(shapes, 160, above), line)
    if (shapes.length === 0) return line
    const mark = drawn(shapes, left, style.leading + below)
    return create(View, { style: { flexDirection: 'row' } }, mark, create(View, { style: { flex: 1 } }, line))
  }
  const { row, table } = rowsOf(View, create, marked)
  /** @param {import('../passport-pages.mjs').Item} one */
  const item = (one) => {
    if (one.kind === 'gap') return create(View, { style: { height: one.height } })
    return one.kind === 'text' ? marked(one) : one.kind === 'row' ? row(one) : table(one)
  }
  return { item, code, text }
}

/** @param {any} View @param {Create} create @param {(text: Text) => any} marked */
function rowsOf(View, create, marked) {
  /** @param {{ columns: import('../passport-pages.mjs').Column[], cells: Text[][], tint?: true }} row @param {number} [rule] */
  const row = ({ columns, cells, tint }, rule) => {
    const look = tint ? { backgroundColor: '#f1f6f5', borderRadius: 5, paddingVertical: 9 } : { paddingVertical: 4 }
    const line = rule ? { borderBottomWidth: rule, borderBottomColor: '#c9d0d4' } : {}
    const parts = columns.map(({ left, width }, at) => {
      const before = at > 0 ? (columns[at - 1]?.left ?? 0) + (columns[at - 1]?.width ?? 0) : 0
      return create(View, { style: { width, marginLeft: left - before } }, ...(cells[at] ?? []).map(marked))
    })
    return create(View, { wrap: false, style: { flexDirection: 'row', ...look, ...line } }, ...parts)
  }
  /** @param {import('../passport-pages.mjs').Table} table */
  const table = ({ columns, heads, rows }) =>
    create(View, {}, row({ columns, cells: heads }, 1.2), ...rows.map((cells) => row({ columns, cells }, 0.6)))
  return { row, table }
}

/** @typedef {import('../passport-shapes.mjs').Shape} Shape */

/** @param {any} kit @param {Create} create */
function drawnAs({ Svg, Rect, Line, Path }, create) {
  /** @param {Shape} shape */
  const shapeOf = ({ x, y, width, height, radius: rx, fill, stroke, pen, dash }) => {
    const edge = stroke ? { stroke, strokeWidth: pen } : {}
    const look = { ...edge, ...(dash ? { strokeDasharray: dash.join(',') } : {}) }
    if (fill !== null || (width > 0 && height > 0)) {
      return create(Rect, { x, y, width, height, rx, ...look, fill: fill ?? 'none' })
    }
    return create(Line, { x1: x, y1: y, x2: x + width, y2: y + height, ...look })
  }
  /** @param {Shape[]} shapes @param {number} width @param {number} height */
  const drawn = (shapes, width, height) => create(Svg, { width, height }, ...shapes.map(shapeOf))
  /** @param {Shape[]} shapes */
  const code = (shapes) => {
    const d = shapes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
    const style = { position: 'absolute', left: 71, top: 36 }
    return create(Svg, { width: 467, height: 70, style }, create(Path, { d, fill: '#000000' }))
  }
  return { code, drawn }
}
