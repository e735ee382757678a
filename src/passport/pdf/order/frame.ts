import type { Face } from '../font/face.js'

/** Where words stand decides how their mark stands beside them. */
export type Container = 'flow' | 'head' | 'cell' | 'card' | 'box' | 'key' | 'grade'

/** What every step of the layout needs to know. */
export interface Frame {
  readonly faces: readonly Face[]
  /** Size of drawing, 1 to 1.3: sizes, leadings, marks and vertical gaps grow with it. */
  readonly scale: number
  readonly edition: 'person' | 'employer'
  /** An address that is a link wherever words name it; null: there is none. */
  readonly link: string | null
  readonly container: Container
}

/** The same frame for another container. */
export function within(frame: Frame, container: Container): Frame {
  return { ...frame, container }
}
