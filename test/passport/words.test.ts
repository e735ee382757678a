// The words of the passport in the complete languages: none forbidden, none of proof without a seal, and those of the plan.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passportBlocks } from '../../src/passport/blocks.js'
import { buildPassport } from '../../src/passport/passport.js'
import { ar } from '../../src/text/ar.js'
import { en } from '../../src/text/en.js'
import { findForbidden } from '../../src/text/parts/forbidden.js'
import { german as de } from '../../src/text/parts/german.js'
import type { PassportWords } from '../../src/text/parts/passport-words.js'
import { pl } from '../../src/text/pl.js'
import { ru } from '../../src/text/ru.js'
import { uk } from '../../src/text/uk.js'
import { amina } from './amina.js'
import { linesOf } from './reading.js'

/** Every key written out, functions with words that say nothing themselves. */
function written(words: PassportWords): [string, string][] {
  const label = { place: 1, id: 'r', version: '1.0.0', draft: true }
  const made: Partial<Record<keyof PassportWords, string>> = {
    documentTitle: words.documentTitle('X'),
    issued: words.issued('X', 'Y'),
    number: words.number('X'),
    validUntil: words.validUntil('X'),
    codeAlt: words.codeAlt('X'),
    summary: `${words.summary(['X'], true)} ${words.summary(['X'], false)}`,
    levelInView: words.levelInView('X', 'Y'),
    evidenceBy: words.evidenceBy('X', 'Y'),
    kldb: words.kldb('X'),
    instant: words.instant('X', 'Y'),
    translated: words.translated('X', 'Y'),
    levelsKey: words.levelsKey([{ level: 1, short: 'X' }]),
    level: words.level(1, 4),
    atLeast: words.atLeast('X'),
    possibly: words.possibly('X'),
    between: words.between('X', 'Y'),
    talkAbout: words.talkAbout(['X']),
    remark: words.remark('X'),
    quoted: words.quoted('X'),
    onePerson: words.onePerson('X'),
    people: words.people('X', 2),
    inRow: words.inRow(['X', 'Y']),
    evidenceFrom: words.evidenceFrom('X', 'Y', 1),
    rubrics: words.rubrics([label]),
    task: words.task('X', 9, ['Y']),
    areasOf: words.areasOf(['X', 'Y']),
    areaPosition: words.areaPosition('X', '1'),
    positionsOf: words.positionsOf(['X']),
    hash: `${words.hash('X', 'Y')} ${words.hash('X', null)}`,
    sealed: words.sealed('X', 'Y', 'Z'),
    ask: words.ask('X'),
    page: words.page(1, 2),
  }
  return Object.entries(words).flatMap(([key, entry]): [string, string][] => {
    if (typeof entry === 'string') return [[key, entry]]
    if (typeof entry === 'object') return Object.values(entry).map((text): [string, string] => [key, String(text)])
    return [[key, made[key as keyof PassportWords] ?? 'NOT WRITTEN']]
  })
}

describe.each([
  ['de', de],
  ['en', en],
  ['uk', uk],
  ['ar', ar],
  ['ru', ru],
  ['pl', pl],
] as const)('words in %s', (language, table) => {
  it('are all there', () => {
    expect(written(table.passport).filter(([, text]) => text.trim() === '' || text.includes('NOT WRITTEN'))).toEqual([])
  })
  it('hold no forbidden word outside the legal notice', () => {
    const bad = written(table.passport).filter(
      ([key, text]) => key !== 'legal' && findForbidden(text, language).length > 0,
    )
    expect(bad).toEqual([])
    expect(findForbidden(table.passport.legal, language)).not.toEqual([])
  })
  it('of roles, grades, areas and views hold none either', () => {
    const { roles, grades, gradeMeanings, areas, amounts, views } = table.words
    const texts = [roles, grades, gradeMeanings, areas.self, areas.others, amounts, views].flatMap((one) =>
      Object.values(one),
    )
    expect(texts.filter((text) => findForbidden(text, language).length > 0)).toEqual([])
  })
})

it('never call an unsigned edition checked or genuine', () => {
  const bad = written(de.passport).filter(
    ([key, text]) =>
      !['unchecked', 'checkCode', 'sealed'].includes(key) && /\b(geprüft|prüfen|echt|verifiziert)\b/iu.test(text),
  )
  expect(bad).toEqual([])
})
it('never say that somebody is not able to do something', () => {
  expect(written(de.passport).filter(([, text]) => /kann nicht/u.test(text))).toEqual([])
})
it('of the German table are in every line of a German passport, and nothing of another language is', () => {
  const passport = buildPassport(amina.dossier, amina.catalog, { language: 'de', audience: 'person', show: amina.show })
  expect(linesOf(passportBlocks(passport, de)).every(({ lang }) => lang === 'de')).toBe(true)
})

const note = '../shared/domain/passport-pdf.md'
it.skipIf(!existsSync(note))('are those of the plan (needs the note passport-pdf.md beside the repository)', () => {
  const rows =
    readFileSync(note, 'utf8').split('### 2.2')[1]?.split('Summary, in the first person')[0]?.split('\n') ?? []
  const lines = rows.filter((row) => row.startsWith('| ') && !row.startsWith('| key') && !row.startsWith('| ---'))
  expect(lines.length).toBeGreaterThan(25)
  for (const line of lines) {
    const [, , german = '', english = ''] = line.split('|').map((cell) => cell.replace('(short words)', '').trim())
    for (const [wanted, table] of [
      [german, de],
      [english, en],
    ] as const) {
      const all = written(table.passport)
        .map(([, text]) => text)
        .join('\n')
      const pieces = wanted.split(/\{[^}]*\}|; |…|·|\[1\]|„|“|"/u).map((piece) => piece.trim().replace(/[.:]$/u, ''))
      for (const piece of pieces.filter((text) => /\p{L}{3,}/u.test(text))) expect(all, piece).toContain(piece)
    }
  }
})
