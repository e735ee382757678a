import { expect, it } from 'vitest'
import { readFonts } from '../../../src/fonts/node.js'
import { readFace } from '../../../src/passport/pdf/font/face.js'

const [regular, bold] = ([400, 700] as const).map((weight) =>
  readFonts(['latin']).find((font) => font.weight === weight),
)
const widthOfM = (bytes: Uint8Array) => {
  const face = readFace({ name: 'Noto Sans', weight: 400, bytes })
  return face.advanceOf(face.glyphOf(0x6d))
}

it('is read from the bytes as they are, also where others stood in the same place before', () => {
  if (!regular || !bold) throw new Error('no font')
  const bytes = new Uint8Array(Math.max(regular.bytes.length, bold.bytes.length))
  bytes.set(regular.bytes)
  expect([widthOfM(bytes), widthOfM(bytes)]).toEqual([935, 935])
  bytes.set(bold.bytes)
  expect(widthOfM(bytes)).toBe(975)
})
