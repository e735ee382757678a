import type { Mark } from '../../block.js'
import type { Item } from './item.js'
import { colours, evidence } from './measures.js'

type Grade = Extract<Mark, { kind: 'evidence' }>['grade']

const bars: Readonly<Record<Grade, number>> = { stated: 0, described: 1, confirmed: 2, observed: 3, verified: 4 }

/** Four rising bars on the baseline, the first of them filled. */
export function evidenceItems(grade: Grade, scale: number): Item[] {
  return evidence.heights.map((height, index) => {
    const filled = index < bars[grade]
    return {
      ...{ kind: 'box', x: index * evidence.pitch * scale, y: -height * scale },
      ...{ width: evidence.width * scale, height: height * scale },
      fill: filled ? colours.accent : colours.white,
      outline: { colour: filled ? colours.accent : colours.line, pen: evidence.pen * scale },
    }
  })
}
