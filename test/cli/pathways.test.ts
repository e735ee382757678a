import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/table.js'
import { documents as shipped } from '../../src/content.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { nextFact } from '../../src/path/next-fact.js'
import { readJson } from '../author/documents.js'
import { folderWith, linesOf, run } from './run.js'

const first = 'examples/1-kochen-im-heim/situation.json'
const second = 'examples/2-helfen-in-der-volkskueche/situation.json'
const on = ['--on', '2026-11-23']
const asked = (file: string, ...more: string[]) => run(['pathways', '--situation', file, ...on, ...more])

describe('sichtbar pathways', () => {
  it('prints with --json exactly the list of the function', async () => {
    const catalog = loadCatalog(shipped)
    const situation = assume(parseSituation(readJson(second), catalog), 'usual', catalog)
    const options = findPathways(situation, 'koch', catalog, { on: '2026-11-23' })
    const { out, err } = await asked(second, '--occupation', 'koch', '--assume', 'usual', '--json')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(options)))
    expect(err).toBe('Tag: 23.11.2026\n')
  })
  it('lists each path with its law and body, what does not hold, and what it assumes', async () => {
    const { exit, out } = await asked(first, '--occupation', 'koch')
    const lines = linesOf(out)
    expect(exit).toBe(0)
    expect(lines[0]).toBe('Wege zum Beruf Koch/Köchin')
    expect(lines.filter((line) => /^[ \d]\d\. /u.test(line))).toHaveLength(52)
    const [full = '', ...others] = out.split(/^(?=[ \d]\d\. )/mu).slice(1)
    const recognition = others.find((one) => one.includes(': Gleichwertigkeitsfeststellung für')) ?? ''
    expect(full).toContain('Feststellungsverfahren, Ziel: vollständige Vergleichbarkeit')
    expect(full.replace(/\s+/gu, ' ')).toContain('Nach den Angaben trifft das nicht zu (§ 50b Abs. 3 Satz 1 Nr. 1')
    expect(full.replace(/\s+/gu, ' ')).toContain('Anrechenbare Monate: 36 von 54 Monaten.')
    expect(full).toContain('    Angenommen: Es gibt keinen deutschen Berufsabschluss. · ')
    expect(full).not.toContain('noch nicht bekannt')
    expect(recognition.replace(/\s+/gu, ' ')).toContain('Mit diesen Angaben ist der Weg zurzeit nicht offen')
    expect(recognition).not.toContain('Anerkennungszuschuss')
    expect(recognition).not.toContain('Noch zu fragen')
    expect(lines.slice(-2).join(' ')).toBe(
      'sichtbar rät und entscheidet nie. Über jeden Antrag entscheidet die zuständige Stelle.',
    )
  })
  it('puts the ways that are there first, each group in the order of the function', async () => {
    const { out } = await asked(first, '--occupation', 'koch', '--language', 'en')
    const catalog = loadCatalog(shipped)
    const found = findPathways(parseSituation(readJson(first), catalog), 'koch', catalog, { on: '2026-11-23' })
    const isClosed = ({ status }: { status: string }) => status === 'closed'
    const expected = [...found.filter((one) => !isClosed(one)), ...found.filter(isClosed)]
    const entries = out.split(/^(?=[ \d]\d\. )/mu).slice(1)
    const told = entries.map((text) => text.replace(/\s+/gu, ' '))
    const titles = expected.map(({ pathway }) => catalog.pathways.get(pathway)?.pathway.title.en ?? '')
    expect(told.map((text, place) => text.includes(titles[place] ?? '-'))).toEqual(titles.map(() => true))
    expect(found.filter(isClosed).length).toBeGreaterThan(10)
  })
  it('begins each way with its status, all below at one place, and names the occupation once', async () => {
    const lines = linesOf((await asked(first, '--occupation', 'koch')).out)
    const heads = lines.filter((line) => /^[ \d]\d\. /u.test(line))
    expect(heads.filter((line) => !/^[ \d]\d\. (PASST|VIELLEICHT|ZURZEIT NICHT): /u.test(line))).toEqual([])
    expect(heads[0]).toMatch(/^ 1\. VIELLEICHT: Feststellungsverfahren/u)
    const below = lines.slice(2).filter((line) => line !== '' && !/^[ \d]\d\. /u.test(line))
    expect(below.slice(0, -2).filter((line) => !/^( {4}\S| {6}\S)/u.test(line) && line.startsWith(' '))).toEqual([])
    expect(lines.filter((line) => line.includes('Koch/Köchin'))).toEqual(['Wege zum Beruf Koch/Köchin'])
  })
  it('ends with the question to ask next, which nobody has answered yet', async () => {
    const catalog = loadCatalog(shipped)
    const situation = assume(parseSituation(readJson(second), catalog), 'usual', catalog)
    const next = nextFact(situation, catalog, { on: '2026-11-23', goals: [], occupation: 'koch' })
    const { out } = await asked(second, '--occupation', 'koch', '--assume', 'usual')
    expect(next).not.toBeNull()
    expect(out.replace(/\s+/gu, ' ')).toContain(
      ` Als Nächstes fragen: ${next?.question?.de} sichtbar rät und entscheidet nie.`,
    )
    const json = JSON.parse((await asked(second, '--occupation', 'koch', '--assume', 'usual', '--json')).out)
    expect(Array.isArray(json)).toBe(true)
  })
  it('asks about the person alone while no occupation is named', async () => {
    const { out } = await asked(second, '--assume', 'usual', '--language', 'en')
    const [, question = ''] = /\nAsk next: ([^\n]+(?:\n[^\n]+)*)/u.exec(out) ?? []
    const catalog = loadCatalog(shipped)
    const asking = [...catalog.facts.values()].find(
      ({ fact }) => fact.question?.en === question.replace(/\s+/gu, ' ').trim(),
    )
    expect(asking?.fact.of).not.toBe('occupation')
    expect(asking).toBeDefined()
  })
  it('leaves nobody with nothing: advice is open, whatever else is closed', async () => {
    const { out } = await asked(first, '--occupation', 'koch')
    expect(out.replace(/\s+/gu, ' ')).toMatch(/\d+\. PASST: Beratung zu Beruf, Weiterbildung und Abschluss: Die/u)
    expect(out).toContain('IBAS Leipzig')
  })
  it('warns of what has to come first where the path is not closed', async () => {
    const { out } = await asked(second, '--occupation', 'koch')
    expect(out.replace(/\s+/gu, ' ')).toContain('- Wichtig: Zuerst kommt dieser Weg: Anerkennungszuschuss')
  })
  it('tells one of several ways that may come first, and its reason once', async () => {
    const { out } = await asked(second, '--occupation', 'koch')
    const [told = '', ...more] = out
      .replace(/\s+/gu, ' ')
      .split('Sie muss die Unterschiede nennen, die der Kurs ausgleicht.')
      .slice(1)
    expect([told, ...more]).toHaveLength(1)
    expect(out.replace(/\s+/gu, ' ')).toContain('Wichtig: Zuerst kommt einer von mehreren Wegen, zum Beispiel: ')
  })
  it('names what is still to ask, and asks for an occupation where none is named', async () => {
    const { out } = await asked(second, '--language', 'en')
    expect(linesOf(out)[0]).toBe('Pathways, without naming an occupation (more exact with --occupation, such as koch)')
    expect(out).toContain('    Still to ask: Law that governs the occupation · ')
    expect(out).not.toContain('Assumed:')
    expect((await asked(second, '--language', 'en', '--assume', 'usual')).out).toContain('    Assumed: ')
  })
  it('tells the old value of what has to be asked again, and the certificate that it is about', async () => {
    const dated = { value: 33, on: '2026-06-30' }
    const exp = { fte: dated, fteDE: dated, scope: 'whole', proof: 'full' }
    const certificates = [{ id: 'diplom', for: ['koch'] }]
    const situation = {
      on: '2026-06-30',
      person: { residence: { country: 'DE' } },
      certificates,
      about: { koch: { exp } },
    }
    const folder = folderWith({ 'lage.json': situation })
    const { out } = await asked(`${folder}/lage.json`, '--occupation', 'koch', '--assume', 'usual')
    expect(out.replace(/\s+/gu, ' ')).toContain('(am 30.06.2026: 33)')
    expect(out.replace(/\s+/gu, ' ')).toContain('(diplom)')
  })
  it('tells a condition whose law is not settled, though nothing is left to ask', async () => {
    const { conditions, ...path } = readJson('rubrics/pathways/val-major.pathway.json')
    const when = { '===': [{ var: 'exp.scope' }, 'whole'] }
    const unsettled = { when, text: { de: 'Die Kammern lesen das verschieden.' } }
    const folder = folderWith({ 'weg.json': { ...path, conditions: [{ ...conditions[0], unsettled }] } })
    const args = ['--occupation', 'koch', '--documents', `${folder}/weg.json`]
    const told = async (scope: string) => {
      const situation = { on: '2026-11-23', about: { koch: { exp: { scope } } } }
      const { out } = await asked(`${folderWith({ 'lage.json': situation })}/lage.json`, ...args)
      return out.includes('   - Ihre Arbeit umfasst den ganzen Beruf oder einen Teil')
    }
    expect([await told('whole'), await told('part')]).toEqual([true, false])
  })
  it('fits into a window in both languages', async () => {
    for (const language of ['de', 'en']) {
      const { out } = await asked(first, '--occupation', 'koch', '--language', language)
      expect(linesOf(out).filter((line) => widthOf(line) > 100)).toEqual([])
    }
  })
  it('tells the issues of a situation with their places', async () => {
    const folder = folderWith({ 'lage.json': { on: '2026-11-23', person: { german: 'B7' } } })
    const { exit, err } = await asked(`${folder}/lage.json`)
    expect(exit).toBe(1)
    expect(err).toContain('lage.json /person/german\n')
  })
})
