// What other programs read out of our files: poppler, as most viewers on Linux, and pdf.js, the viewer of Firefox.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/text.js'
import { direction } from '../../../src/passport/languages.js'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { marked, paragraphs } from './languages.js'
import { arabicSheet, sayIn } from './right-to-left.js'
import { sheetOf } from './sample.js'
import { line } from './say.js'

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const absent = 'pdftotext is not installed here, so poppler does not read the file'
const folder = mkdtempSync(join(tmpdir(), 'sichtbar-'))
const footer = { left: line('Fuß'), pageOf: () => line('Ende') }

async function fileOf(language: Language, text: string): Promise<Uint8Array> {
  const sheet = language === 'ar' ? arabicSheet({ footer }) : sheetOf({ language, footer })
  return drawBlocks([sayIn(language, 'lead', text)], sheet)
}

/** Spaces and line ends alike, without what stands in the footer. */
const plain = (text: string) =>
  text
    .replace(/[\s\f]+/gu, ' ')
    .replace(/ ?Fuß ?| ?Ende ?/gu, '')
    .trim()

const backwards = (text: string) => [...text].reverse().join('')

/** Poppler puts stops and commas of a right-to-left line between U+202A and U+202C, as they are seen from left to right. */
function byPoppler(bytes: Uint8Array): string {
  const file = join(folder, 'read.pdf')
  writeFileSync(file, bytes)
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  const turned = text.replace(/\u{202A}([^\p{L}\p{N}\u{202C}]*)\u{202C}/gu, (_, seen: string) => backwards(seen))
  return plain(turned.replace(/[\u{202A}-\u{202E}]/gu, ''))
}

/** pdf.js gives each piece of a line by itself, from left to right: those of a right-to-left line are read from the right. */
async function byPdfJs(bytes: Uint8Array, direction: 'ltr' | 'rtl' = 'ltr'): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  await document.destroy()
  const lines = new Map<number, string[]>()
  for (const item of items) {
    if (!('str' in item)) continue
    const place = Math.round(item.transform[5])
    const isNeutral = direction === 'rtl' && !/[\p{L}\p{N}]/u.test(item.str)
    const pieces = [...(lines.get(place) ?? []), isNeutral ? backwards(item.str) : item.str]
    lines.set(place, pieces)
  }
  const read = [...lines.values()].map((pieces) => (direction === 'rtl' ? pieces.reverse() : pieces).join(''))
  return plain(read.join(' '))
}

describe('a paragraph', () => {
  it.for(paragraphs)(
    'comes back letter by letter in reading order, as poppler reads it: %s',
    async ([language, text], { skip }) => {
      if (!hasPoppler) return skip(absent)
      expect(byPoppler(await fileOf(language, text))).toBe(plain(text))
    },
  )
  it.each(paragraphs)(
    'comes back letter by letter in reading order, as pdf.js reads it: %s',
    async (language, text) => {
      expect(await byPdfJs(await fileOf(language, text), direction(language))).toBe(plain(text))
    },
  )
  it('keeps its marks on their letters (poppler)', async ({ skip }) => {
    if (!hasPoppler) return skip(absent)
    expect(byPoppler(await fileOf('uk', marked)).normalize('NFC')).toBe(marked.normalize('NFC'))
  })
  it('keeps its marks on their letters (pdf.js)', async () => {
    expect(await byPdfJs(await fileOf('uk', 'За́мок і замо́к'))).toBe('За́мок і замо́к')
  })
})

describe('a word divided by a soft hyphen', () => {
  it('has U+00AD where the line shows a hyphen', async () => {
    const text = `${'Wort '.repeat(17)}Gemeinschafts\u{AD}verpflegungs\u{AD}betriebe`
    expect(await byPdfJs(await fileOf('de', text))).toMatch(/Gemeinschafts\u{AD}? ?verpflegungs\u{AD}? ?betriebe/u)
  })
})
