import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { startObjects } from '../../../src/passport/pdf/file/objects.js'
import { type Entries, textOf, textString } from '../../../src/passport/pdf/file/values.js'
import { missing } from '../../tools.js'

const folder = mkdtempSync(join(tmpdir(), 'sichtbar-objects-'))
afterAll(() => rmSync(folder, { recursive: true }))

const id = '00112233445566778899aabbccddeeff'
const paper = { MediaBox: [0, 0, 595, 842], Resources: {} }

/** A page, as many further objects as wanted, and a stream of so many bytes that do not get smaller. */
function fileOf({ objects: count = 0, bytes = 0 }): Uint8Array {
  const objects = startObjects()
  objects.addPage(paper)
  const noise = new Uint8Array(bytes)
  for (let at = 0, seed = 1; at < bytes; at++) {
    seed = (seed * 48271) % 2147483647
    noise[at] = seed
  }
  const stream = objects.register(objects.stream(noise, { Type: 'Noise' }))
  const last = Array.from({ length: count }, (_, index) => objects.register(objects.obj({ Place: index }))).at(-1)
  const apart = objects.register(objects.apart('<</Type/Sig>>'))
  const catalog: Entries = { Stream: stream, Apart: apart, ...(last ? { Last: last } : {}) }
  return objects.save({ catalog, info: {}, id })
}

/** Every object by its number, found as a reader finds it: by the cross-reference stream that the end of the file names. */
function readObjects(file: Buffer): Map<number, string> {
  const table = streamAt(file, Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(file.subarray(-64).toString('latin1'))?.[1]))
  const widths = (/\/W \[(\d+) (\d+) (\d+)\]/u.exec(table.text) ?? []).slice(1).map(Number)
  const [one = 0, two = 0, three = 0] = widths
  const objects = new Map<number, string>()
  const packs = new Map<number, string[]>()
  for (let at = 0; at < table.bytes.length; at += one + two + three) {
    const kind = table.bytes.readUIntBE(at, one)
    const [where, index] = [table.bytes.readUIntBE(at + one, two), table.bytes.readUIntBE(at + one + two, three)]
    if (kind === 1) objects.set(at / (one + two + three), file.subarray(where, where + 200).toString('latin1'))
    if (kind !== 2) continue
    const pack = packs.get(where) ?? packedIn(streamAt(file, Number(offsetOf(table, widths, where))))
    packs.set(where, pack)
    objects.set(at / (one + two + three), pack[index] ?? '')
  }
  return objects
}

const offsetOf = ({ bytes }: { bytes: Buffer }, [one = 0, two = 0, three = 0]: number[], number: number) =>
  bytes.readUIntBE(number * (one + two + three) + one, two)

function streamAt(file: Buffer, at: number): { text: string; bytes: Buffer } {
  const start = file.indexOf('\nstream\n', at)
  const text = file.subarray(at, start).toString('latin1')
  const from = start + '\nstream\n'.length
  const length = Number(/\/Length (\d+)/u.exec(text)?.[1])
  expect(file.subarray(from + length, from + length + 18).toString('latin1')).toBe('\nendstream\nendobj\n')
  return { text, bytes: inflateSync(file.subarray(from, from + length)) }
}

function packedIn({ text, bytes }: { text: string; bytes: Buffer }): string[] {
  const first = Number(/\/First (\d+)/u.exec(text)?.[1])
  const numbers = bytes.subarray(0, first).toString('latin1').trim().split(' ').map(Number)
  const places = numbers.filter((_, index) => index % 2 === 1)
  return places.map((place, index) => {
    const end = places[index + 1]
    return bytes.subarray(first + place, end === undefined ? bytes.length : first + end).toString('latin1')
  })
}

describe('the objects of a file', () => {
  it('are found by their numbers, also beyond 65,535 of them and behind 16 MB', () => {
    const objects = readObjects(Buffer.from(fileOf({ objects: 70_000, bytes: 17_000_000 })))
    const catalog = [...objects.values()].find((text) => text.includes('/Type /Catalog')) ?? ''
    const named = (name: string) => objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`, 'u').exec(catalog)?.[1])) ?? ''
    expect(named('Last').trim()).toBe('<</Place 69999>>')
    expect(named('Stream')).toMatch(/^\d+ 0 obj\n<<\/Type \/Noise\/Length 17000000>>\nstream\n/u)
    expect(named('Apart')).toMatch(/^\d+ 0 obj\n<<\/Type\/Sig>>\nendobj\n/u)
    expect(named('Pages').trim()).toBe('<</Type /Pages/Kids [2 0 R]/Count 1>>')
  })
  it('begin behind four bytes above 127, and nothing stands behind the end', () => {
    const file = Buffer.from(fileOf({}))
    expect(file.subarray(0, 10).toString('latin1')).toBe('%PDF-1.7\n%')
    expect([...file.subarray(10, 14)].every((byte) => byte > 127)).toBe(true)
    expect(file.subarray(-6).toString('latin1')).toBe('%%EOF\n')
  })
  it('are nothing where a number was taken and never used', () => {
    const objects = startObjects()
    objects.addPage(paper)
    const { number } = objects.nextRef()
    const file = objects.save({ catalog: {}, info: {}, id })
    expect(readObjects(Buffer.from(file)).get(number)?.trim()).toBe('null')
  })
  it.for([{}, { objects: 70_000, bytes: 17_000_000 }])('are in order for another reader (qpdf): %o', (wanted, test) => {
    const reason = missing('qpdf')
    if (reason) test.skip(reason)
    const path = join(folder, 'objects.pdf')
    writeFileSync(path, fileOf(wanted))
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding')
  })
})

describe('a value', () => {
  it('is a name with its irregular bytes as numbers, in UTF-8', () => {
    expect(textOf('application/json')).toBe('/application#2Fjson')
    expect(textOf('A#(ü) ')).toBe('/A#23#28#C3#BC#29#20')
  })
  it('is text in UTF-16 with its mark in front', () => {
    expect(textString('Aü😀').text).toBe('<FEFF004100FCD83DDE00>')
  })
  it('is written without exponent and without minus zero', () => {
    expect(textOf([1e-7, -0, 0.1 + 0.2, null, true])).toBe('[0 0 0.3 null true]')
  })
  it('is a dictionary of further values', () => {
    expect(textOf({ A: { B: ['C', 1] }, D: { text: '7 0 R' } })).toBe('<</A <</B [/C 1]>>/D 7 0 R>>')
  })
})
