import type { Language } from '../../../model/text.js'
import type { Line } from '../../block.js'
import type { Face } from '../font/face.js'
import type { Direction } from '../text/bidi.js'
import type { Measured } from '../text/lines.js'

/** Where words stand decides how their mark stands beside them. */
export type Container = 'flow' | 'title' | 'head' | 'cell' | 'card' | 'box' | 'key' | 'grade'

/** A line that has been measured. */
export interface MeasuredLine extends Measured {
  readonly line: Line
}

/** What every step of the layout needs to know. */
export interface Frame {
  readonly faces: readonly Face[]
  /** Size of drawing, 1 to 1.3: sizes, leadings, marks and vertical gaps grow with it. */
  readonly scale: number
  readonly edition: 'person' | 'employer'
  /** Smaller gaps and the columns that need least height: only where that saves a page. */
  readonly tight?: boolean
  readonly container: Container
  /** Language of the page, which its numbers are in. */
  readonly language: Language
  /** Direction of the page; everything is laid out from left to right, and mirrored at the end. */
  readonly direction: Direction
  /** Words that have been measured, so that trying widths and columns costs little; grows while pages are laid out. */
  readonly known?: Map<Line, Map<number, MeasuredLine>>
  readonly hyphenate?: ((word: string, language: Language) => string) | undefined
}

/** The same frame for another container. */
export function within(frame: Frame, container: Container): Frame {
  return { ...frame, container }
}
