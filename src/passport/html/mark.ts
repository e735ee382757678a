import type { Mark } from '../block.js'
import { element, shape } from './element.js'
import { areaShapes, areasSize } from './mark-areas.js'
import { levelShapes, rangePath } from './mark-level.js'
import { rounded } from './number.js'

/** A mark as shapes of inline SVG: paper shows them without background graphics. It repeats words, so it is hidden from readers. */
export function markHtml(mark: Mark): string {
  if (mark.kind === 'level') return levelHtml(mark)
  if (mark.kind === 'range') return picture('range', { x: 0, y: 0, width: 22, height: 6 }, rangePath(2, 20, 3))
  if (mark.kind === 'evidence') return evidenceHtml(mark.grade)
  return picture(`areas ${mark.view}`, areasSize, areaShapes(mark))
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Sizes are in points of words of 9 points, so that a mark grows with the words. */
function picture(name: string, { x, y, width, height }: Frame, shapes: string): string {
  return element(
    'svg',
    {
      class: `mark ${name}`,
      viewBox: [x, y, width, height].map(rounded).join(' '),
      width: `${rounded(width / 9)}em`,
      height: `${rounded(height / 9)}em`,
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
    },
    shapes,
  )
}

/** A single cell is a sample of the form. */
function levelHtml(mark: Extract<Mark, { kind: 'level' }>): string {
  const { shapes, width, height } = levelShapes(mark)
  return picture(`level ${mark.view}`, { x: -0.6, y: -0.6, width: width + 1.2, height: height + 1.2 }, shapes)
}

const bars = { stated: 0, described: 1, confirmed: 2, observed: 3, verified: 4 } as const
const heights = [3, 5.2, 7.4, 9.6]

function evidenceHtml(grade: keyof typeof bars): string {
  const shapes = heights.map((height, index) =>
    shape('rect', {
      ...{ class: index < bars[grade] ? 'on' : 'off', x: index * 3.9, y: 9.6 - height },
      ...{ width: 2.9, height, fill: index < bars[grade] ? 'currentColor' : 'none' },
    }),
  )
  return picture('evidence', { x: -0.5, y: -0.5, width: 15.6, height: 10.6 }, shapes.join(''))
}
