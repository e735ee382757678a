// The language of the edition is one thing, the language that the command speaks another.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { tables } from '../../src/cli/tables.js'
import { en } from '../../src/text/en.js'
import { fa } from '../../src/text/fa.js'
import { ru } from '../../src/text/ru.js'
import { folderWith } from './run.js'

/** A table with one word of its own. */
const ukrainian = {
  ...{ language: 'uk' as const, status: 'draft' as const, date: en.date, number: en.number, plural: en.plural },
  words: { languageName: 'Українська' },
  passport: { title: 'Паспорт компетенцій', unchecked: 'Не перевірено.' },
}

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' }
  const exit = await main(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    input: async () => new Uint8Array(),
    today: () => '2026-11-26',
    tables: { uk: async () => ukrainian, fa: async () => fa, ru: async () => ru },
  })
  return { exit, ...said }
}
const example = ['passport', '--example', '1'] as const

describe('sichtbar passport --language', () => {
  it('writes the edition in that language, speaks German itself, and says how much of it stands in German', async () => {
    const file = join(folderWith({}), 'pass.html')
    const { exit, out, err } = await run(...example, '--language', 'uk', '-o', file)
    expect({ exit, out }).toMatchObject({ exit: 0, out: expect.stringMatching(/geschrieben/u) })
    expect(err).toMatch(/^Tag: 23\.11\.2026\n\d+ % auf Українська, \d+ % deutsch\n$/u)
    const html = readFileSync(file, 'utf8')
    expect(html).toContain('<html lang="uk" dir="ltr">')
    expect(html).toContain('Паспорт компетенцій')
  })
  it('sets a second summary beside German, in place of that of the story', async () => {
    const { exit, out, err } = await run(...example, '--beside', 'uk', '--json')
    expect(exit).toBe(0)
    expect(err).toMatch(
      /^Tag: 23\.11\.2026\nZusammenfassung neben der deutschen: \d+ % auf Українська, \d+ % deutsch\n$/u,
    )
    expect(JSON.parse(out)).toMatchObject({ language: 'de', beside: 'uk' })
  })
  it('counts the titles that stand in German inside a sentence of the second summary', async () => {
    const shareOf = async (language: string) => {
      const { err } = await run(...example, '--beside', language, '--json')
      return Number(/(\d+) % deutsch/u.exec(err)?.[1])
    }
    const fa = await shareOf('fa')
    expect([fa > 20, fa < 90]).toEqual([true, true])
    expect(await shareOf('ru')).toBe(0)
    expect((await run(...example, '--beside', 'en', '--json')).err).toBe('Tag: 23.11.2026\n')
  })
  it('is refused where no passport is so, in one sentence', async () => {
    const all = Object.keys(tables).join(', ')
    const calls: readonly (readonly [string, ...string[]])[] = [
      [`„yy“ gibt es bei --language nicht. Möglich: ${all}.`, '--language', 'yy'],
      [`„xx“ gibt es bei --beside nicht. Möglich: ${all}.`, '--beside', 'xx'],
      [
        'Eine Fassung für Betriebe hat keine zweite Sprache: ohne --beside.',
        '--beside',
        'uk',
        '--audience',
        'employer',
      ],
      [
        'Eine zweite Sprache steht nur neben Deutsch: --language de und --beside mit einer anderen Sprache.',
        ...['--language', 'uk', '--beside', 'en'],
      ],
      ['„2“ gibt es bei --scale nicht. Möglich: 1 … 1.3.', '--scale', '2'],
      ['--scale gibt es nur mit der Endung .pdf.', '--scale', '1.2', '-o', 'a.html'],
    ]
    for (const [sentence, ...args] of calls) {
      const target = args.includes('-o') ? [] : ['--json']
      expect(await run(...example, ...args, ...target)).toEqual({ exit: 2, out: '', err: `${sentence}\n` })
    }
  })
  it('is no language of another command', async () => {
    expect(await run('check', '--language', 'uk')).toEqual({
      ...{ exit: 2, out: '' },
      err: 'Die Sprache „uk“ gibt es hier nicht. Möglich sind de und en.\n',
    })
  })
  it('draws large print', { timeout: 60_000 }, async () => {
    const folder = folderWith({})
    const bytes = async (name: string, ...args: readonly string[]) => {
      expect((await run(...example, ...args, '-o', join(folder, name))).exit).toBe(0)
      return readFileSync(join(folder, name), 'latin1')
    }
    const large = await bytes('large.pdf', '--scale', '1.2')
    expect(large.slice(0, 5)).toBe('%PDF-')
    expect(large).not.toBe(await bytes('usual.pdf'))
  })
})
