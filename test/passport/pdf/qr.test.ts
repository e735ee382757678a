import * as fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { qrModules, qrRuns } from '../../../src/passport/qr.js'
import { missing } from '../../tools.js'
import { codeSeen } from './pixels.js'
import { readPages } from './reader.js'
import { employerBlocks, payload, personBlocks, sheetOf } from './sample.js'

/** The modules that a page shows, from the rectangles that it fills in black, and the matrix they stand in. */
async function drawnModules(bytes: Uint8Array) {
  const [page] = await readPages(bytes)
  const [, matrix = '', path = ''] = /^q ([\d. -]+) cm 0 0 0 rg (.* re) f Q$/mu.exec(page?.content ?? '') ?? []
  const size = qrModules(payload).length
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/(\d+) (\d+) (\d+) 1 re/gu)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return { matrix: matrix.split(' ').map(Number), modules }
}

describe('the code', () => {
  it('is the one of the encoder, with error correction M and no more', () => {
    expect(qrModules(payload)).toEqual(encode(payload, { ecc: 'M', border: 0 }).data)
    expect(qrModules(payload).length).toBe(37)
  })
  it.each([
    ['person', personBlocks],
    ['employer', employerBlocks],
  ] as const)('stands on the page module by module (%s)', async (_name, blocks) => {
    const bytes = await drawBlocks(blocks, sheetOf())
    const { matrix, modules } = await drawnModules(bytes)
    expect(modules).toEqual(qrModules(payload))
    expect(matrix).toEqual([1.82222, 0, 0, -1.82222, 470.29, 798.6])
  })
  it.for([100, 150, 300])('is read from the pixels of the page at %d dots per inch', async (dots, { skip }) => {
    const reason = missing('pdftoppm')
    if (reason) return skip(reason)
    const file = await drawBlocks(personBlocks, sheetOf())
    expect(codeSeen(file, dots)).toEqual({ text: payload, modules: 37 })
  })
  it('is drawn on a white ground of its own, 82 points wide, four modules wider on each side', async () => {
    const [page] = await readPages(await drawBlocks(personBlocks, sheetOf()))
    expect(page?.content).toContain('1 1 1 rg 463 723.89 82 82 re f')
  })
  it('loses and adds no module in runs', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const modules = qrModules(address)
        const drawn = modules.map((row) => row.map(() => false))
        for (const { column, row, length } of qrRuns(modules)) drawn[row]?.fill(true, column, column + length)
        expect(drawn).toEqual(modules)
      }),
      { numRuns: 20 },
    )
  })
})
