import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { readOptions } from '../../src/cli/options.js'
import { widthOf } from '../../src/cli/table.js'
import { commandDe } from '../../src/text/parts/command-de.js'
import { commandEn } from '../../src/text/parts/command-en.js'
import { linesOf, run } from './run.js'

const story = 'examples/3-kochen-fuer-die-familie/kochen.assessment.json'
const situation = 'examples/2-helfen-in-der-volkskueche/situation.json'

describe('a wrong call', () => {
  it.each([
    ['chekc', 'Den Befehl „chekc“ gibt es nicht. Meinten Sie „check“? Hilfe: sichtbar --help'],
    ['constructor', 'Den Befehl „constructor“ gibt es nicht. Hilfe: sichtbar --help'],
    ['--json', 'Den Befehl „--json“ gibt es nicht. Hilfe: sichtbar --help'],
    ['score', 'Es fehlt eine Erhebung, zum Beispiel: sichtbar score kochen.assessment.json'],
    ['match', 'Es fehlt eine Erhebung, zum Beispiel: sichtbar match kochen.assessment.json'],
    ['score --josn', 'Die Angabe --josn gibt es hier nicht. Meinten Sie „--json“?'],
    ['score -x', 'Die Angabe -x gibt es hier nicht.'],
    ['check --on 2026-11-26', 'Die Angabe --on gibt es hier nicht.'],
    ['score --json=yes', 'Hinter --json steht kein Wert.'],
    ['score --on', 'Hinter --on fehlt ein Wert.'],
    ['score --on --json', 'Hinter --on fehlt ein Wert.'],
    ['score --documents=', 'Hinter --documents fehlt ein Wert.'],
    ['score --on 2026-11-26 --on 2026-11-27', '--on darf nur einmal stehen.'],
    [
      'score --on 2026-02-30',
      'Den Tag „2026-02-30“ gibt es nicht. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-26.',
    ],
    ['score nirgends.json', 'Die Datei „nirgends.json“ gibt es nicht.'],
    ['score examples', '„examples“ ist ein Ordner. Nennen Sie eine Datei.'],
    ['score - -', 'Die Standardeingabe „-“ kann nur einmal gelesen werden.'],
    ['check nirgends', 'Die Datei „nirgends“ gibt es nicht.'],
    ['check test/cli', 'Im Ordner „test/cli“ liegt kein Dokument (*.json).'],
    ['check src', 'Unter den Dateien ist kein Dokument.'],
    ['score --documents nirgends', 'Die Datei „nirgends“ gibt es nicht.'],
    ['pathways', 'Es fehlt eine Lebenslage: --situation DATEI. Hilfe: sichtbar pathways --help'],
    ['pathways situation.json', '„situation.json“ passt hier nicht: Dieser Befehl liest nur --situation DATEI.'],
    [
      `pathways --situation ${situation} --occupation kohc`,
      'Den Beruf „kohc“ gibt es im Bestand nicht. Meinten Sie „koch“?',
    ],
    [`pathways --situation ${situation} --occupation __proto__`, 'Den Beruf „__proto__“ gibt es im Bestand nicht.'],
    [
      `pathways --situation ${situation} --assume usal`,
      'Die Annahmen „usal“ gibt es im Bestand nicht. Meinten Sie „usual“?',
    ],
    [`passport ${story}`, 'Es fehlt das Ziel: -o DATEI mit der Endung .pdf, .html oder .json.'],
    [`passport ${story} -o pass.docx`, '„pass.docx“ endet weder auf .pdf noch auf .html oder .json.'],
    ['passport --example 4 -o p.pdf', 'Ein Beispiel „4“ gibt es nicht. Möglich: 1 bis 3.'],
    ['passport --example 0x1 -o p.pdf', 'Ein Beispiel „0x1“ gibt es nicht. Möglich: 1 bis 3.'],
    [
      `passport ${story} --example 1 -o p.pdf`,
      'Entweder Erhebungen oder --story oder --example, nicht mehreres zugleich.',
    ],
    [
      'passport --example 1 --audience chef -o p.pdf',
      '„chef“ gibt es bei --audience nicht. Möglich: person, employer.',
    ],
    [
      'passport --example 1 --id 17 -o p.pdf',
      '„17“ ist keine Passnummer. Schreiben Sie Kleinbuchstaben, Ziffern und Striche, zum Beispiel pass-17.',
    ],
    [
      `passport ${story} -o nirgends/p.json`,
      '„nirgends/p.json“ lässt sich nicht lesen oder schreiben. Den Ordner dazu gibt es nicht.',
    ],
  ])('sichtbar %s: one sentence and exit code 2', async (call, sentence) => {
    expect(await run(call.split(' '))).toEqual({ exit: 2, out: '', err: `${sentence}\n` })
  })
  it.each([
    ['--language en scroe', 'There is no command "scroe". Did you mean "score"? Help: sichtbar --language en --help'],
    ['score --language=en', 'An assessment is missing, such as: sichtbar score cooking.assessment.json'],
    ['score x.json --language en', 'There is no file "x.json".'],
    ['score --language fr', 'Die Sprache „fr“ gibt es hier nicht. Möglich sind de und en.'],
    ['score --language', 'Die Sprache „“ gibt es hier nicht. Möglich sind de und en.'],
    ['score --language __proto__', 'Die Sprache „__proto__“ gibt es hier nicht. Möglich sind de und en.'],
  ])('sichtbar %s: in the language that was asked for', async (call, sentence) => {
    expect(await run(call.split(' '))).toEqual({ exit: 2, out: '', err: `${sentence}\n` })
  })
  it('quotes what steers a terminal as escapes, on one line', async () => {
    const { exit, err } = await run(['score', 'a\u001b[31m\nb\u202e.json'])
    expect([exit, err]).toEqual([2, 'Die Datei „a\\u001b[31m b\\u202e.json“ gibt es nicht.\n'])
  })
  it('has a sentence of the same kind in both languages for every reason of the file system', () => {
    for (const code of ['EACCES', 'EPERM', 'ENOENT', 'EISDIR', 'ENOTDIR', 'ENOSPC', 'EROFS', 'ENAMETOOLONG']) {
      expect([commandDe.unreadable('x', code), commandEn.unreadable('x', code)].join()).not.toContain(code)
    }
    expect(commandDe.unreadable('x', 'EMFILE')).toBe('„x“ lässt sich nicht lesen oder schreiben. (EMFILE)')
  })
})

describe('help', () => {
  const commands = ['check', 'score', 'match', 'pathways', 'passport'] as const
  const helps = [commandDe, commandEn].flatMap((words) => [words.help, ...commands.map((name) => words.helpOf[name])])

  it('is printed where it is asked for, and by a call without a command, which is wrong', async () => {
    expect(await run(['--help'])).toEqual({ exit: 0, out: `${commandDe.help}\n`, err: '' })
    expect(await run(['--language', 'en', '-h'])).toEqual({ exit: 0, out: `${commandEn.help}\n`, err: '' })
    expect(await run([])).toEqual({ exit: 2, out: '', err: `${commandDe.help}\n` })
    expect(await run(['score', '--help'])).toEqual({ exit: 0, out: `${commandDe.helpOf.score}\n`, err: '' })
    expect(await run(['score', '-h', '--language', 'en'])).toMatchObject({
      exit: 0,
      out: `${commandEn.helpOf.score}\n`,
    })
  })
  it('fits into a usual window', () => {
    expect(helps.flatMap(linesOf).filter((line) => widthOf(line) > 100)).toEqual([])
  })
  it('shows only examples that the command understands', () => {
    const examples = helps
      .flatMap(linesOf)
      .flatMap((line) => /^ {2}(?:cat \S+ \| )?sichtbar (?!-)(.*)/u.exec(line)?.[1] ?? [])
    const calls = examples.filter((line) => !/[A-ZÄ]{4}|…/u.test(line)).map((line) => line.split(' '))
    expect(calls.length).toBeGreaterThan(20)
    for (const [name, ...args] of calls) {
      const command = commands.find((one) => one === name) ?? 'check'
      const without = args.filter((arg, i) => arg !== '--language' && args[i - 1] !== '--language')
      expect(() => readOptions(command, without, { words: commandDe, today: '2026-11-26' })).not.toThrow()
      expect(commands).toContain(name)
    }
  })
  it('names every command in the overview', () => {
    for (const words of [commandDe, commandEn]) {
      for (const name of commands) expect(words.help).toContain(`sichtbar ${name}`)
    }
  })
})

describe('the rest', () => {
  it('is the version, and one sentence with exit code 70 for a fault that is ours', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
    const err: string[] = []
    const exit = await main(['score', story], {
      out: () => undefined,
      err: (text) => err.push(text),
      input: async () => new Uint8Array(),
      today: () => {
        throw new RangeError('no clock\u001b here')
      },
    })
    expect(exit).toBe(70)
    expect(err.join('')).toMatch(
      /^Das ist ein Fehler in sichtbar [\d.]+ und nicht in Ihren Dateien.*no clock\\u001b here\n$/u,
    )
  })
})
