// What another reader than ours gets out of a whole edition: its own sentences, in their script and in reading order.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { passportBlocks } from '../../../src/passport/blocks.js'
import { buildPassport } from '../../../src/passport/passport.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { wordingsOf } from '../../../src/passport/pdf/wordings.js'
import { ar } from '../../../src/text/ar.js'
import { ckb } from '../../../src/text/ckb.js'
import { fa } from '../../../src/text/fa.js'
import { prs } from '../../../src/text/prs.js'
import { ps } from '../../../src/text/ps.js'
import { ru } from '../../../src/text/ru.js'
import { ti } from '../../../src/text/ti.js'
import { uk } from '../../../src/text/uk.js'
import { stories } from '../../stories.js'
import { catalog, dossierOf } from '../story-editions.js'
import { fonts } from './sample.js'

const cyrillic = /\p{Script=Cyrillic}/gu
const arabic = /\p{Script=Arabic}/gu
const languages = [
  [uk, cyrillic],
  [ru, cyrillic],
  [ar, arabic],
  [fa, arabic],
  [prs, arabic],
  [ckb, arabic],
  [ps, arabic],
  [ti, /\p{Script=Ethiopic}/gu],
] as const
const each = languages.map(([text, script]) => [text.language, text, script] as const)

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const folder = mkdtempSync(join(tmpdir(), 'sichtbar-'))

function read(bytes: Uint8Array): string {
  const file = join(folder, 'edition.pdf')
  writeFileSync(file, bytes)
  return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
}

/** Words of letters alone: readers disagree about stops and brackets at the ends of right-to-left lines. */
const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\u{200C}]+/gu) ?? []
const pairsIn = (words: readonly string[]) => words.slice(1).map((word, index) => `${words[index]} ${word}`)
const count = (words: readonly string[], letters: RegExp) => (words.join('').match(letters) ?? []).length

it.for(each)('gives its own sentences in their script and order to poppler: %s', async ([, text, script], { skip }) => {
  if (!hasPoppler) return skip('pdftotext is not installed here, so poppler does not read the file')
  const [example] = stories
  if (!example) throw new Error('There is no story.')
  const show = { ...example.story.show, remarks: false }
  const passport = buildPassport(dossierOf(example), catalog, { language: text.language, audience: 'person', show })
  const own = wordingsOf(passportBlocks(passport, text)).flatMap(({ line }) =>
    line.lang === text.language ? [wordsIn(line.text)] : [],
  )
  const words = wordsIn(read(await renderPdf(passport, { text, fonts })))
  const [known, pairs] = [new Set(words), new Set(pairsIn(words))]
  const readOwn = own.flat().filter((word) => known.has(word))
  expect(own.flat().length).toBeGreaterThan(150)
  expect(count(readOwn, script) / count(own.flat(), /\p{L}/gu)).toBeGreaterThan(0.6)
  const ordered = own.flatMap(pairsIn)
  expect(ordered.filter((pair) => pairs.has(pair)).length / ordered.length).toBeGreaterThan(0.6)
})
