import { once } from '../../../rule/once.js'
import type { Font } from '../font.js'
import { demand, type FontFile, fontFile, type Metrics } from './font-file.js'
import type { Kerning } from './kerning.js'
import { readTables, type Tables } from './tables.js'

/** A font that has been read: what text needs to be measured and a file to carry it; units are those of the font. */
export interface Face {
  readonly name: string
  readonly weight: 400 | 700
  /** 0: the face does not draw this character. */
  readonly glyphOf: (codePoint: number) => number
  readonly advanceOf: (glyph: number) => number
  readonly kernOf: Kerning
  readonly metrics: () => Metrics
  readonly table: (tag: string) => DataView
  /** The same tables where the font has them. */
  readonly tables: Tables
  /** Joins letters and places marks; null where no text needs the engine for it. */
  readonly layout: Layout | null
}

/** Letters of one word as the engine placed them, in the order of drawing from left to right. */
export type Layout = (text: string, direction: 'ltr' | 'rtl') => readonly PlacedGlyph[]

/** A glyph, the characters it stands for, how far it moves the pen, and where it stands beside the pen. */
export interface PlacedGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advance: number
  readonly x: number
  readonly y: number
}

/** Bytes that are no font are found at once; tables are unpacked when a character first needs them, for most faces need none. */
export function readFace({ name, weight, bytes }: Font): Face {
  readable(name, () => readTables(bytes))
  const file = once(() => readable(name, () => fontFile(bytes)))
  const lazily = <Made extends NonNullable<unknown>>(make: (file: FontFile) => Made) =>
    once(() => readable(name, () => make(file())))
  const characters = lazily((font) => font.characters())
  const advances = lazily((font) => font.advances())
  const kerning = lazily((font) => font.kerning())
  return {
    name,
    weight,
    glyphOf: (codePoint) => characters().get(codePoint) ?? 0,
    advanceOf: (glyph) => advances()[Math.min(glyph, advances().length - 1)] ?? 0,
    kernOf: (left, right) => kerning()(left, right),
    metrics: lazily((font) => font.metrics()),
    table: (tag) => readable(name, () => demand(file().tables, tag)),
    tables: (tag) => file().tables(tag),
    layout: null,
  }
}

/** Bytes that cannot be read are a wrong call. */
export function readable<Read>(name: string, read: () => Read): Read {
  try {
    return read()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown form'
    throw new TypeError(`The font "${name}" cannot be read: ${why}.`, { cause })
  }
}
