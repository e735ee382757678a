// The picture in the README is page 1 of story 1 as it is drawn today: a coarse raster of both agrees.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { buildDossier, buildPassport, loadCatalog, parseAssessment, parseSituation } from 'sichtbar'
import { documents } from 'sichtbar/content'
import { readFonts } from 'sichtbar/fonts/node'
import { renderPdf } from 'sichtbar/pdf'
import { de } from 'sichtbar/text/de'
import { expect, it } from 'vitest'
import { stories } from './stories.js'
import { missing } from './tools.js'

const picture = 'examples/1-kochen-im-heim/page-1.png'

it('shows page 1 of story 1 as it is drawn today', async ({ skip }) => {
  const reason = missing('pdftoppm')
  if (reason) return skip(reason)
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  writeFileSync(join(folder, 'a.pdf'), await firstStory())
  const drawn = spawnSync('pdftoppm', ['-r', '96', '-png', '-f', '1', '-l', '1', '-singlefile', 'a.pdf', 'a'], {
    cwd: folder,
  })
  expect(drawn.status).toBe(0)
  if (process.env['SICHTBAR_PICTURE'] === 'write') writeFileSync(picture, readFileSync(join(folder, 'a.png')))
  const [today, shown] = [join(folder, 'a.png'), picture].map((file) => coarse(pictureOf(readFileSync(file))))
  rmSync(folder, { recursive: true })
  const apart = (today ?? []).map((value, i) => Math.abs(value - (shown?.[i] ?? 0)))
  expect(apart.length).toBe(24 * 34)
  expect(Math.max(...(today ?? [])) - Math.min(...(today ?? []))).toBeGreaterThan(50) // a page, not a blank
  expect(Math.max(...apart)).toBeLessThan(12)
}, 30_000)

async function firstStory(): Promise<Uint8Array> {
  const [first] = stories
  if (!first) throw new Error('no story')
  const { on, holder, issuer, sample, show } = first.story
  const catalog = loadCatalog(documents)
  const assessments = first.assessments.map((json) => parseAssessment(json, catalog))
  const situation = parseSituation(first.situation, catalog)
  const dossier = buildDossier({ assessments, situation, holder, issuer, sample }, catalog, { on })
  const passport = buildPassport(dossier, catalog, { language: 'de', audience: 'person', show })
  return renderPdf(passport, { text: de, fonts: readFonts() })
}

interface Picture {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row by row. */
  readonly colours: Uint8Array
}

/** The pixels of a PNG with three times eight bits, as pdftoppm writes it. */
function pictureOf(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect([png[24], png[25]]).toEqual([8, 2])
  const chunks: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return { width, height, colours: unfiltered(inflateSync(Buffer.concat(chunks)), 3 * width, height) }
}

function unfiltered(data: Uint8Array, row: number, height: number): Uint8Array {
  const bytes = new Uint8Array(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x > 2 ? (bytes[at - 3] ?? 0) : 0
      const up = y > 0 ? (bytes[at - row] ?? 0) : 0
      const corner = x > 2 && y > 0 ? (bytes[at - row - 3] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      bytes[at] = (data[y * (row + 1) + 1 + x] ?? 0) + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Mean brightness of 24 by 34 fields. */
function coarse({ width, height, colours }: Picture): number[] {
  const fields = { across: 24, down: 34 }
  const sums = new Float64Array(fields.across * fields.down)
  const counts = new Float64Array(fields.across * fields.down)
  colours.forEach((value, at) => {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)]
    const field = Math.floor((y * fields.down) / height) * fields.across + Math.floor((x * fields.across) / width)
    sums[field] = (sums[field] ?? 0) + value
    counts[field] = (counts[field] ?? 0) + 1
  })
  return [...sums].map((sum, i) => sum / (counts[i] ?? 1))
}
