// Measures of the passport in points (1/72 inch), origin at the top left; colours as red, green and blue.
import type { Block, SectionId, Tone } from '../../block.js'
import type { Weight } from '../text/choice.js'

export type Colour = readonly [number, number, number]

export const colours = {
  ink: [0x1b, 0x1f, 0x24],
  soft: [0x4a, 0x54, 0x5c],
  accent: [0x0b, 0x5c, 0x63],
  warm: [0x9a, 0x4a, 0x06],
  line: [0x6b, 0x76, 0x7e],
  hair: [0xc9, 0xd0, 0xd4],
  tint: [0xf1, 0xf6, 0xf5],
  white: [0xff, 0xff, 0xff],
  black: [0, 0, 0],
} as const satisfies Record<string, Colour>

/** A4 with 25 mm left for filing and 20 mm right (DIN 5008). */
export const page = { width: 595.28, height: 841.89, left: 71, right: 538, top: 52, bottom: 790 } as const
export const textWidth = page.right - page.left

/** A footer of two lines grows upwards into the room below the text. */
export const footer = { rule: 804, top: 817 - 0.76 * 11, spare: 11 } as const

/** Size, leading, weight and colour of words. */
export interface Style {
  readonly size: number
  readonly leading: number
  readonly weight: Weight
  readonly colour: Colour
}

export type StyleName = Tone | 'title' | 'name' | 'longName' | 'section' | 'box' | 'footer'

const { ink, soft, accent, warm } = colours

export const styles: Readonly<Record<StyleName, Style>> = {
  title: { size: 11, leading: 14, weight: 700, colour: accent },
  name: { size: 27, leading: 32, weight: 700, colour: ink },
  longName: { size: 19, leading: 24, weight: 700, colour: ink },
  section: { size: 13, leading: 18, weight: 700, colour: accent },
  box: { size: 9.5, leading: 13, weight: 700, colour: accent },
  lead: { size: 10.5, leading: 14.5, weight: 400, colour: ink },
  strong: { size: 10, leading: 13.5, weight: 700, colour: ink },
  body: { size: 9.5, leading: 12.8, weight: 400, colour: ink },
  label: { size: 9, leading: 12.5, weight: 700, colour: ink },
  small: { size: 9, leading: 12.5, weight: 400, colour: soft },
  quote: { size: 9, leading: 12.5, weight: 400, colour: ink },
  accent: { size: 9, leading: 12.5, weight: 700, colour: accent },
  notice: { size: 9, leading: 12.5, weight: 700, colour: warm },
  footer: { size: 8, leading: 11, weight: 400, colour: soft },
}

/** Where the baseline stands in a line box, from its top. */
export const baseline = 0.76

export const hyphenPrice = { usual: 14, head: 60 } as const

/** From this scale on boxes, cards, evidence words and the two last sections stand below each other. */
export const largePrint = 1.1

export const columns = {
  boxes: { width: 226, gap: 15 },
  cards: { width: 222.5, gap: 22 },
  grades: { width: 226, gap: 15 },
  /** In a tight edition the first may get some of the second's width. */
  end: { width: 223, gap: 21, steps: [0, 20, 40, 60] },
} as const

/** Room that a heading of level 2 needs below its own top: itself, the heads and a row or two. */
export const roomOf: Readonly<Partial<Record<SectionId, number>>> = { competences: 150, occupations: 110 }

/** Room between things; a tight edition takes less of it. */
export interface Gap {
  readonly usual: number
  readonly tight: number
}

export const gaps = {
  section: { person: { usual: 19, tight: 14 }, employer: { usual: 15, tight: 10 } },
  headingAfter: { usual: 4, tight: 3 },
  nameAfter: 3,
  notice: 3,
  cardLevel: 2,
  cardMark: 1.2,
  listItem: 2,
  grade: 1.2,
  part: 6,
  paragraph: { usual: 3, tight: 2 },
  end: { usual: 8, tight: 6 },
  endBelow: 4,
} as const

export const head = { width: 357, above: 2, bar: { width: 30, height: 4, top: -12 } } as const

/** The code keeps its size in large print; its quiet zone of four modules sticks out on the right, its label reaches into the one below. */
export const code = { size: 82, top: -16, right: 545 - page.left, quiet: 4, labelUp: 4 } as const
/** A code of so many modules is larger, so that they stay readable on paper: every code with a seal. */
export const largeCode = { from: 57, size: 110 } as const

export const box = { side: 12, above: 9, radius: 5, before: 3, after: 5 } as const
export const card = { rule: 1.2, above: 6, after: 7 } as const
export const quote = { bar: 1.6, indent: 8, above: 1.5 } as const
/** The line under a link, in parts of the type size. */
export const linkRule = { below: 0.14, pen: 0.06 } as const
export const key = { gap: 14 } as const
export const numbers = { indent: 18, after: 3 } as const
export const groups = { indent: 148, between: 8, after: 2 } as const
export const grades = { meaning: 118, between: 8 } as const

export const table = {
  headRule: 1.2,
  headBelow: { usual: 3.5, tight: 3 },
  firstRow: { usual: 4, tight: 2 },
  rule: 0.6,
  above: { usual: 3, tight: 2 },
  below: { usual: 6, tight: 3.5 },
  gap: 10,
  view: 80,
  evidence: 84,
  viewMore: 4,
  /** So much wider a column gets at most for words beside its marks, as long as so much is left for the name. */
  more: 18,
  leastName: { usual: 150, tight: 126 },
  /** What columns of a tight edition may have more than usual; the best of all ways is taken. */
  steps: [0, 12, 24],
  occupationGap: 12,
  /** Both views of an occupation give its name so much at most. */
  mostGiven: 48,
  /** Left edge and width of the views of occupations. */
  areas: [201, 378].map((left) => ({ left: left - page.left, width: 160 })),
} as const

export const level = { width: 44, between: 2.4, pen: 0.8, rise: 3.1 } as const
export const range = { below: 3.4, pen: 1.1, end: 3.8, more: 4.6, before: 3, sample: { left: 2, width: 18 } } as const
export const evidence = { width: 2.9, pitch: 3.9, heights: [3, 5.2, 7.4, 9.6], pen: 0.6 } as const
export const areas = {
  height: 11,
  radius: 3,
  pen: 0.8,
  top: 2.5,
  below: 3,
  dash: [1.6, 1.4],
  dashPen: 1,
} as const
export const sample = { cell: 8.6, words: 13.6 } as const

/** Where words begin beside a mark; cards keep one edge for all of theirs. */
export const indents = {
  usual: { level: 48, evidence: 20, range: 26, areas: 0 },
  card: { level: 50, evidence: 50, range: 50, areas: 0 },
  head: { level: sample.words, evidence: 20, range: 26, areas: sample.words },
} as const

/** Lines of a divided paragraph that stand before the end of the page and behind it at least; how full a last page may be that is worth saving. */
export const paging = { first: 3, last: 2, leading: 12.8, little: 0.6 } as const

type Kind = Block['kind']

/** Gaps between neighbours of these kinds; the gap below a heading of level 2 is part of it. */
const between: Readonly<Partial<Record<Kind, Partial<Record<Kind, number>>>>> = {
  text: { text: 3, list: 6, table: 7.5, heading: 8 },
  list: { text: 6, list: 6, table: 7.5, heading: 8 },
  table: { text: 5, list: 5, table: 12, heading: 8 },
}

export function gapBetween(before: Kind | null, kind: Kind): Gap {
  const usual = (before && between[before]?.[kind]) ?? 0
  return { usual, tight: usual * 0.75 }
}
