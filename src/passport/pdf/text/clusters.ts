import type { Part } from '../font/composite.js'
import type { Layout, PlacedGlyph } from '../font/face.js'
import { isJoiner } from './characters.js'
import type { Drawn, Glyph } from './glyphs.js'

/** A word that the engine shaped: a letter with its marks is one glyph, so that no reader takes them apart. */
export function clustersOf(word: readonly Drawn[], layout: Layout): Glyph[] {
  const [first] = word
  if (!first) return []
  const direction = first.level % 2 === 1 ? 'rtl' : 'ltr'
  const placed = withPens(layout(word.map(({ text }) => text).join(''), direction))
  const groups = groupsOf(direction === 'rtl' ? [...placed].reverse() : placed, word.length)
  let start = 0
  return groups.flatMap((group) => {
    const characters = word.slice(start, start + group.count)
    start += group.count
    return glyphOf(group.placed, characters)
  })
}

/** Where the pen stands before the glyph, from the left end of the word. */
type Placed = PlacedGlyph & { readonly pen: number }

function withPens(placed: readonly PlacedGlyph[]): Placed[] {
  let pen = 0
  return placed.map((glyph) => {
    const found = { ...glyph, pen }
    pen += glyph.advance
    return found
  })
}

interface Group {
  readonly placed: Placed[]
  count: number
}

/** Glyphs by the characters they stand for; where the counts do not meet, the whole word is one group. */
function groupsOf(placed: readonly Placed[], count: number): Group[] {
  const groups: Group[] = []
  for (const glyph of placed) {
    const group = groups.at(-1)
    if (group && isAttached(glyph)) {
      group.placed.push(glyph)
      group.count += glyph.codePoints.length
    } else groups.push({ placed: [glyph], count: glyph.codePoints.length })
  }
  const whole = groups.reduce((sum, group) => sum + group.count, 0)
  return whole === count ? groups : [{ placed: [...placed], count }]
}

const space = 0x20
const mark = /^\p{M}+$/u

/** Marks, parts of a decomposed letter, and joiners, which the engine shows as a space without width. */
const isAttached = (glyph: PlacedGlyph) =>
  glyph.codePoints.length === 0 || isHidden(glyph) || mark.test(String.fromCodePoint(...glyph.codePoints))

const isHidden = ({ codePoints: [code = 0] }: PlacedGlyph) => code === space || isJoiner(String.fromCodePoint(code))

/** Nothing for joiners alone. Between letters that run from left to right kerning may end with the line; elsewhere it belongs to the cluster. */
function glyphOf(group: readonly Placed[], characters: readonly Drawn[]): Glyph[] {
  const [[first], parts] = [characters, partsOf(group)]
  const [only] = parts
  if (!first || !only) return []
  const { face, at, level } = first
  const { unitsPerEm } = face.metrics()
  const text = characters.map((drawn) => drawn.text).join('')
  const advance = group.reduce((sum, glyph) => sum + glyph.advance, 0)
  const own = face.advanceOf(only.id)
  if (parts.length > 1 || only.x !== 0 || only.y !== 0 || (level % 2 === 1 && own !== advance)) {
    return [{ face, id: only.id, text, at, advance: advance / unitsPerEm, kern: 0, level, parts }]
  }
  const kern = (advance - own) / unitsPerEm
  return [{ face, id: only.id, text, at, advance: own / unitsPerEm, kern, level, parts: null }]
}

function partsOf(group: readonly Placed[]): Part[] {
  const left = Math.min(...group.map(({ pen }) => pen))
  return group.filter((glyph) => !isHidden(glyph)).map(({ id, x, y, pen }) => ({ id, x: pen - left + x, y }))
}
