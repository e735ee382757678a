import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bytesIn, bytesOf } from '../../src/cli/input.js'
import { folderWith } from './run.js'

const most = 5 * 1024 * 1024

async function* chunks(size: number, count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i += 1) yield new Uint8Array(size).fill(i)
}

describe('input', () => {
  it('is read whole, in the order of its pieces', async () => {
    expect([...(await bytesOf(chunks(2, 3)))]).toEqual([0, 0, 1, 1, 2, 2])
    expect(await bytesOf(chunks(1, 0))).toHaveLength(0)
  })
  it('that never ends is read as far as tells that it is too large', async () => {
    const { length } = await bytesOf(chunks(65_536, Number.POSITIVE_INFINITY))
    expect([length > most, length < most + 65_537]).toEqual([true, true])
  })
  it('of a file is what the file holds', () => {
    const folder = folderWith({ 'a.txt': 'süß', 'b.txt': 'x'.repeat(100_000) })
    expect(new TextDecoder().decode(bytesIn(join(folder, 'a.txt')))).toBe('süß')
    expect(bytesIn(join(folder, 'b.txt'))).toHaveLength(100_000)
  })
  it.skipIf(!existsSync('/dev/zero'))('of a device without end stops as well (needs /dev/zero)', () => {
    expect(bytesIn('/dev/zero')).toHaveLength(most + 1)
  })
})
