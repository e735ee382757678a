// What a camera sees: a page drawn by poppler, and the code in its pixels read by another library than the one that made it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsqr from 'jsqr'

/** What the code on the first page says when the page is drawn with so many dots per inch, and of how many modules it is; null: unreadable. */
export function codeSeen(file: Uint8Array, dotsPerInch: number): { text: string; modules: number } | null {
  const folder = mkdtempSync(join(tmpdir(), 'sichtbar-pixels-'))
  try {
    const path = join(folder, 'page.pdf')
    writeFileSync(path, file)
    const call = ['-r', String(dotsPerInch), '-gray', '-f', '1', '-l', '1', path]
    return codeIn(execFileSync('pdftoppm', call, { maxBuffer: 64 * 1024 * 1024 }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A picture in PGM: "P5", width, height, 255, then one byte a pixel. */
function codeIn(picture: Uint8Array) {
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(latin(picture.subarray(0, 40))) ?? []
  const pixels = new Uint8ClampedArray(4 * Number(width) * Number(height)).fill(255)
  for (const [at, grey] of picture.subarray(head.length).entries()) pixels.fill(grey, 4 * at, 4 * at + 3)
  const found = jsqr.default(pixels, Number(width), Number(height), { inversionAttempts: 'dontInvert' })
  return found && { text: found.data, modules: 17 + 4 * found.version }
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
