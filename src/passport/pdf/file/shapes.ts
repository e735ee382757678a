import type { Box, Runs, Stroke } from '../order/item.js'
import { type Colour, colours, page } from '../order/measures.js'
import { numberText as n } from './number.js'

/** Sets the colour that fills (`rg`) or draws lines (`RG`), in DeviceRGB. */
export function colourOperator(colour: Colour, operator: 'rg' | 'RG'): string {
  return `${colourTexts.get(colour) ?? colourText(colour)} ${operator}`
}

const colourText = (colour: Colour) => colour.map((part) => n(part / 255, 3)).join(' ')

const colourTexts: ReadonlyMap<Colour, string> = new Map(
  Object.values(colours).map((colour) => [colour, colourText(colour)]),
)

export function strokeOperators({ x, y, width, height, colour, pen, dash }: Stroke): string {
  const path = `${point(x, y)} m ${point(x + width, y + height)} l S`
  const line = `${colourOperator(colour, 'RG')} ${n(pen)} w ${path}`
  return dash ? `[${dash.map((part) => n(part)).join(' ')}] 0 d ${line} [] 0 d` : line
}

/** A box is filled first, in part from the bottom where it says so, then its outline is drawn. */
export function boxOperators(box: Box): string {
  const { fill, part = 1, outline } = box
  const path = pathOf(box)
  const filling = fill && part > 0 ? colourOperator(fill, 'rg') : ''
  const drawing = outline ? `${colourOperator(outline.colour, 'RG')} ${n(outline.pen)} w` : ''
  if (filling && part < 1) {
    const filled = `q ${path} W n ${filling} ${partPath(box, part)} f Q`
    return drawing ? `${filled} ${drawing} ${path} S` : filled
  }
  if (filling) return drawing ? `${filling} ${drawing} ${path} B` : `${filling} ${path} f`
  return drawing ? `${drawing} ${path} S` : ''
}

/** All dark modules as one path, so that no viewer draws seams; the unit is the module, so that numbers are whole. */
export function runsOperators({ x, y, unit, runs }: Runs): string {
  const scale = n(unit, 5)
  const path = runs.map(({ column, row, length }) => `${column} ${row} ${length} 1 re`)
  return `q ${scale} 0 0 -${scale} ${point(x, y)} cm ${colourOperator(colours.black, 'rg')} ${path.join(' ')} f Q`
}

type Rectangle = Pick<Box, 'x' | 'y' | 'width' | 'height'>

const point = (x: number, y: number) => `${n(x)} ${n(page.height - y)}`

const rectangle = ({ x, y, width, height }: Rectangle) => `${point(x, y + height)} ${n(width)} ${n(height)} re`

function partPath({ x, y, width, height }: Rectangle, part: number): string {
  return rectangle({ x, y: y + height * (1 - part), width, height: height * part })
}

const pathOf = (box: Box) => (box.radius ? roundedPath(box, box.radius) : rectangle(box))

/** Handle of a Bézier curve that is a quarter of a circle, in parts of the radius. */
const handle = 0.5523

function roundedPath({ x, y, width, height }: Rectangle, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const c = r * (1 - handle)
  const [right, bottom] = [x + width, y + height]
  const curve = (...points: [number, number][]) => `${points.map(([px, py]) => point(px, py)).join(' ')} c`
  return [
    `${point(x + r, y)} m ${point(right - r, y)} l`,
    curve([right - c, y], [right, y + c], [right, y + r]),
    `${point(right, bottom - r)} l`,
    curve([right, bottom - c], [right - c, bottom], [right - r, bottom]),
    `${point(x + r, bottom)} l`,
    curve([x + c, bottom], [x, bottom - c], [x, bottom - r]),
    `${point(x, y + r)} l`,
    curve([x, y + c], [x + c, y], [x + r, y]),
    'h',
  ].join(' ')
}
