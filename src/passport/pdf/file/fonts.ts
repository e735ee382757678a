import { sha256Bytes } from '../../../load/hash.js'
import type { Face } from '../font/face.js'
import { subsetFont } from '../font/subset.js'
import type { UsedFace } from './codes.js'
import { numberText } from './number.js'
import type { Objects } from './objects.js'
import { toUnicode } from './unicode.js'
import { type Ref, textString, type Value } from './values.js'

/** Writes a face with the glyphs that were used; codes are the glyph numbers of the new font. */
export function writeFont(objects: Objects, { face, glyphs }: UsedFace): Ref {
  const { unitsPerEm } = face.metrics()
  const shapes = glyphs.map(({ id, parts, advance }) => (parts ? { parts, advance: advance * unitsPerEm } : id))
  const subset = subsetFont(face, [0, ...shapes])
  const name = `${tagOf(subset)}+${postScriptName(face)}`
  const descriptor = writeDescriptor(objects, face, { name, subset })
  const widths = glyphs.map(({ advance }) => Number(numberText(advance * 1000)))
  const descendant = objects.obj({
    ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDToGIDMap: 'Identity', DW: 0 },
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [1, widths],
  })
  const texts = objects.flateStream(toUnicode(glyphs.map(({ text }) => text)), {})
  return objects.register(
    objects.obj({
      ...{ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' },
      DescendantFonts: [objects.register(descendant)],
      ToUnicode: objects.register(texts),
    }),
  )
}

function writeDescriptor(objects: Objects, face: Face, { name, subset }: { name: string; subset: Uint8Array }): Ref {
  const { unitsPerEm, ...metrics } = face.metrics()
  const thousandths = (units: number) => Number(numberText((units * 1000) / unitsPerEm))
  const box: Value[] = metrics.box.map(thousandths)
  const descriptor = objects.obj({
    ...{ Type: 'FontDescriptor', FontName: name, Flags: 4, FontBBox: box, ItalicAngle: 0 },
    ...{ Ascent: thousandths(metrics.ascent), Descent: thousandths(metrics.descent) },
    ...{ CapHeight: thousandths(metrics.capHeight), StemV: face.weight === 700 ? 140 : 80 },
    FontFile2: objects.register(objects.flateStream(subset, { Length1: subset.length })),
  })
  return objects.register(descriptor)
}

const postScriptName = ({ name, weight }: Face) =>
  `${name.replace(/[^A-Za-z0-9]/gu, '')}-${weight === 700 ? 'Bold' : 'Regular'}`

/** Six letters that stand for the bytes of the subset, so that equal subsets have equal names and others do not. */
function tagOf(subset: Uint8Array): string {
  const digits = [...sha256Bytes(subset).subarray(0, 3)].flatMap((byte) => [byte >> 4, byte & 15])
  return digits.map((digit) => 'ABCDEFGHIJKLMNOP'.charAt(digit)).join('')
}
