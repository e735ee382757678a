import { once } from '../../../rule/once.js'

/** Signature of four letters, then four bytes of nothing. */
const tag = (name: string) => [...bytesOf(name), 0, 0, 0, 0]

/** The ICC profile of sRGB (version 4.2, a matrix and one curve), so that the colours of the file mean the same everywhere. */
export const sRgbProfile: () => Uint8Array = once(profileOfParts)

function profileOfParts(): Uint8Array {
  const parts = partsOfProfile()
  const blocks = [...new Set(parts.map(([, block]) => block))]
  const first = headerSize + 4 + parts.length * 12
  const offsetOf = (block: number[]) =>
    blocks.slice(0, blocks.indexOf(block)).reduce((at, { length }) => at + length, first)
  const table = parts.flatMap(([name, block]) => [...bytesOf(name), ...u32(offsetOf(block)), ...u32(block.length)])
  const size = offsetOf(blocks.at(-1) ?? []) + (blocks.at(-1)?.length ?? 0)
  return Uint8Array.from([...header(size), ...u32(parts.length), ...table, ...blocks.flat()])
}

const headerSize = 128

/** White and primaries adapted to D50 (Bradford), the curve of IEC 61966-2-1. */
function partsOfProfile(): (readonly [string, number[]])[] {
  const curve = [...tag('para'), 0, 3, 0, 0, ...numbers(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)]
  const colour = (...xyz: [number, number, number]) => [...tag('XYZ '), ...numbers(...xyz)]
  const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168]
  return [
    ['desc', words('sRGB')],
    ['cprt', words('CC0 ')],
    ['wtpt', colour(...white)],
    ['rXYZ', colour(0.43607, 0.22249, 0.01392)],
    ['gXYZ', colour(0.38515, 0.71687, 0.09708)],
    ['bXYZ', colour(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
    ['chad', [...tag('sf32'), ...numbers(...adaptation)]],
  ]
}

/** D50, the white of every profile. */
const white: [number, number, number] = [0.9642, 1, 0.8249]

function header(size: number): number[] {
  const version = [4, 0x20, 0, 0]
  const made = [2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255])
  const zeros = (count: number) => new Array<number>(count).fill(0)
  const kind = [...u32(size), ...zeros(4), ...version, ...bytesOf('mntrRGB XYZ '), ...made, ...bytesOf('acsp')]
  return [...kind, ...zeros(28), ...numbers(...white), ...zeros(48)]
}

/** Words in English, four letters. */
function words(text: string): number[] {
  const letters = bytesOf(text).flatMap((letter) => [0, letter])
  return [...tag('mluc'), ...u32(1), ...u32(12), ...bytesOf('enUS'), ...u32(letters.length), ...u32(28), ...letters]
}

/** Numbers with sixteen bits behind the point. */
const numbers = (...values: number[]) => values.flatMap((value) => u32(Math.round(value * 65536)))

const u32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >> shift) & 255)

function bytesOf(text: string): number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0)
}
