// The marks of a passport as boxes and lines with colours in hexadecimal digits, from the shapes that our own drawing uses.

/** @typedef {{ x: number, y: number, width: number, height: number, radius: number, fill: string | null, stroke: string | null, pen: number, dash: number[] | null }} Shape */

/** @param {any} own */
export function marksOf({ levelItems, rangeItems, sampleItems, evidenceItems, areaItems, qrModules, qrRuns }) {
  /** Shapes from the upper left corner of a line, how far its words move to the right and down, and the room below them. @param {any} mark */
  function shapes(mark) {
    if (!mark) return { left: 0, above: 0, below: 0, shapes: [] }
    if (mark.kind === 'areas') return { left: 0, above: 14, below: 0, shapes: plain(areaItems(mark, 160, 1), 1) }
    const [left, items] = beside(mark)
    const below = mark.kind === 'level' && mark.low < mark.high ? 4.6 : 0
    return { left, above: 0, below, shapes: plain(items, 10) }
  }
  /** @param {any} mark */
  function beside(mark) {
    if (mark.kind === 'evidence') return [20, evidenceItems(mark.grade, 1)]
    if (mark.kind === 'range') return [26, rangeItems({ x: 2, y: -3, width: 18 }, 1)]
    return mark.of === 1 ? [14, sampleItems(mark.view, 1)] : [48, levelItems(mark, 1)]
  }
  /** @param {string} payload @returns {Shape[]} */
  function code(payload) {
    const modules = qrModules(payload)
    const unit = 70 / modules.length
    return qrRuns(modules).map((/** @type {any} */ { column, row, length }) => ({
      ...{ ...bare, x: 397 + column * unit, y: row * unit, width: length * unit, height: unit, fill: '#000000' },
    }))
  }
  return { shapes, code, hex }
}

/** @type {Shape} */
const bare = { x: 0, y: 0, width: 0, height: 0, radius: 0, fill: null, stroke: null, pen: 0, dash: null }

/** @param {readonly number[]} colour */
function hex(colour) {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** @param {any[]} items @param {number} down @returns {Shape[]} */
function plain(items, down) {
  /** @param {any} item @returns {Shape[]} */
  const shapesOf = ({ kind, x, y, width, height, ...item }) => {
    const place = { ...bare, x, y: y + down, width, height, radius: item.radius ?? 0 }
    if (kind === 'stroke') return [{ ...place, stroke: hex(item.colour), pen: item.pen, dash: item.dash ?? null }]
    const edge = { stroke: hex(item.outline.colour), pen: item.outline.pen }
    if (item.part === undefined || item.part === 1) return [{ ...place, ...edge, fill: hex(item.fill) }]
    const filled = { ...place, y: place.y + height * (1 - item.part), height: height * item.part, radius: 0 }
    return [...(item.part > 0 ? [{ ...filled, fill: hex(item.fill) }] : []), { ...place, ...edge }]
  }
  return items.flatMap(shapesOf)
}
