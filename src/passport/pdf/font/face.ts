import type { Font } from '../font.js'
import { readCharacters } from './cmap.js'
import { type Kerning, readKerning } from './kerning.js'
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

interface Metrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly number[]
}

/** Bytes that are no font are found at once; tables are unpacked when a character first needs them, for most faces need none. */
export function readFace({ name, weight, bytes }: Font): Face {
  const tables = readable(name, () => readTables(bytes))
  const lazily = <Made>(make: () => Made) => once(() => readable(name, make))
  const table = (tag: string) => readable(name, () => demand(tables, tag))
  const characters = lazily(() => readCharacters(table('cmap')))
  const advances = lazily(() => readAdvances(table('hhea'), table('hmtx')))
  const kerning = lazily(() => kerningOf(tables))
  return {
    name,
    weight,
    glyphOf: (codePoint) => characters().get(codePoint) ?? 0,
    advanceOf: (glyph) => advances()[Math.min(glyph, advances().length - 1)] ?? 0,
    kernOf: (left, right) => kerning()(left, right),
    metrics: lazily(() => readMetrics(tables)),
    table,
    tables,
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

function demand(tables: Tables, tag: string): DataView {
  const table = tables(tag)
  if (table === null) throw new RangeError(`no table ${tag}`)
  return table
}

function readMetrics(tables: Tables): Metrics {
  const [head, hhea, os2] = [demand(tables, 'head'), demand(tables, 'hhea'), tables('OS/2')]
  const ascent = hhea.getInt16(4)
  return {
    unitsPerEm: head.getUint16(18),
    ascent,
    descent: hhea.getInt16(6),
    capHeight: os2 !== null && os2.getUint16(0) >= 2 ? os2.getInt16(88) : ascent,
    box: [36, 38, 40, 42].map((at) => head.getInt16(at)),
  }
}

function readAdvances(hhea: DataView, hmtx: DataView): number[] {
  return Array.from({ length: hhea.getUint16(34) }, (_, glyph) => hmtx.getUint16(glyph * 4))
}

function kerningOf(tables: Tables): Kerning {
  const gpos = tables('GPOS')
  return gpos === null ? () => 0 : readKerning(gpos)
}

/** What is made when it is first asked for, and never again. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
