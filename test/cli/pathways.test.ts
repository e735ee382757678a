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
    expect(full.replace(/\s+/gu, ' ')).toContain(
      'Nach den Angaben nicht erfüllt: Sie haben mindestens das Eineinhalbfache',
    )
    expect(full.replace(/\s+/gu, ' ')).toContain('Anrechenbare Monate: 36 von 54 Monaten.')
    expect(full).toContain('    Angenommen: Es gibt keinen deutschen Berufsabschluss. · ')
    expect(full).not.toContain('noch nicht bekannt')
    expect(recognition.replace(/\s+/gu, ' ')).toContain('Nach den Angaben nicht erfüllt: Sie haben im Ausland eine')
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
    expect(heads.filter((line) => !/^[ \d]\d\. (PASST|VIELLEICHT|BERATUNG|ZURZEIT NICHT): /u.test(line))).toEqual([])
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
    expect(out.replace(/\s+/gu, ' ')).toMatch(
      /\d+\. BERATUNG: Beratung zu Beruf, Weiterbildung und Abschluss: Hier bekommen Sie Rat \(/u,
    )
    expect(out).toContain('IBAS Leipzig')
  })
  it('warns of what has to come first where the path is not closed', async () => {
    const { out } = await asked(second, '--occupation', 'koch')
    expect(out.replace(/\s+/gu, ' ')).toContain(
      '- Wichtig: Beantragen Sie zuerst den Anerkennungszuschuss, wenn Sie ihn nutzen wollen.',
    )
  })
  it('tells one of several ways that may come first, and its reason once', async () => {
    const { out } = await asked(second, '--occupation', 'koch')
    const [told = '', ...more] = out
      .replace(/\s+/gu, ' ')
      .split('Sie muss die Unterschiede nennen, die der Kurs ausgleicht. Mehr dazu, zum Beispiel beim Weg „')
      .slice(1)
    expect([told, ...more]).toHaveLength(1)
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
      return out.includes('   - Noch nicht bekannt: Ihre Arbeit umfasst den ganzen Beruf oder einen')
    }
    expect([await told('whole'), await told('part')]).toEqual([true, false])
  })
  const asLine = (text: string) => text.replace(/\s+/gu, ' ')
  const entriesOf = (text: string) => text.split(/^(?=[ \d]?\d\. )/mu).slice(1)
  it('tells how long a path takes, what it costs and what to bring, with how well that is known', async () => {
    const { out } = await asked(second, '--occupation', 'koch')
    const entry = (title: string) => asLine(entriesOf(out).find((one) => asLine(one).includes(title)) ?? '')
    expect(entry('Zeugnisbewertung für ein Studium')).toContain(
      'Dauer: mindestens 3 Monate (übliche Angabe, nicht nachgelesen). Kosten: 200 Euro (laut der Seite einer Stelle). ' +
        'Unterlagen: Urkunde über das Studium · Übersicht der Fächer und Noten · ',
    )
    expect(entry('Berufsausbildung im Betrieb')).toContain('Dauer: 24 bis 42 Monate. Kosten: keine. Unterlagen: ')
    expect(entry('Zeugnisbewertung für ein Studium')).not.toContain('Gut zu wissen:')
    const english = await asked(second, '--occupation', 'koch', '--language', 'en')
    expect(asLine(english.out)).toContain('Duration: at least 3 months (usual figure, not read up). Cost: 200 euros (')
  })
  it('tells of a closed path the condition that decides, with what is assumed of it, in one line', async () => {
    const { out } = await asked(first, '--occupation', 'koch', '--assume', 'usual')
    const closed = entriesOf(out).filter((one) => one.includes('ZURZEIT NICHT'))
    expect(closed.length).toBeGreaterThan(30)
    expect(
      closed.filter((one) => !one.includes('Nach den Angaben nicht\n') && !asLine(one).includes('nicht erfüllt: ')),
    ).toEqual([])
    expect(closed.slice(0, -1).filter((one) => one.split('\n').length > 8)).toEqual([])
    expect(asLine(closed.join(''))).toContain(
      'Selbständig außerhalb des Handwerks *. Nach den Angaben nicht erfüllt: Sie wollen sich in diesem Beruf selbständig ' +
        'machen (§ 14 GewO). Angenommen: Eine Selbständigkeit in diesem Beruf ist nicht geplant.',
    )
    expect(asLine(closed.join(''))).toMatch(
      /Zugangsprüfung\. Nach den Angaben nicht erfüllt: Sie haben [^;]+; oder: Für einen/u,
    )
    expect(out).not.toContain('Achtung: Stand des Rechts offen): Mit diesen Angaben ist der Weg')
    expect(out).toContain('\n* Der Stand des Rechts ist hier offen.')
  })
  it('warns before an application about residence on every such path, closed or not', async () => {
    const warning = 'Sprechen Sie vor einem Antrag mit einer Migrationsberatung'
    const closed = await asked(first, '--occupation', 'koch', '--assume', 'usual')
    expect(asLine(closed.out).split(warning)).toHaveLength(2)
    expect(asLine(closed.out)).toMatch(/- Wichtig zu (\d+, ){5}\d+: Über den Aufenthalt entscheidet nur/u)
    const nothing = folderWith({ 'lage.json': { on: '2026-11-23' } })
    const open = await asked(`${nothing}/lage.json`)
    expect(asLine(open.out).split(warning)).toHaveLength(7)
    expect(open.out).not.toContain('ZURZEIT NICHT')
    const json = JSON.parse((await asked(`${nothing}/lage.json`, '--json')).out)
    const of = (id: string) => json.find(({ pathway }: { pathway: string }) => pathway === id)
    expect(of('r16d3').before[0].reason.de).toContain(warning)
    expect(of('r16d3')).toMatchObject({ fee: { euros: [75, 100], verified: 'assumed' }, outcomes: { full: ['r18a'] } })
    expect(of('r16d3').notes).toHaveLength(4)
  })
  it('tells one path as a whole where it is named, closed or not', async () => {
    const { out } = await asked(first, '--occupation', 'koch', '--path', 'r16d3')
    expect(entriesOf(out)).toHaveLength(1)
    expect(asLine(out)).toContain('1. ZURZEIT NICHT: Anerkennungspartnerschaft: Mit diesen Angaben ist der Weg')
    expect(asLine(out)).toContain('Kosten: 75 bis 100 Euro (übliche Angabe, nicht nachgelesen). Unterlagen: Pass · ')
    expect(asLine(out)).toContain('Gut zu wissen: Sie arbeiten zuerst und machen das Verfahren')
    expect(asLine(out)).toContain('Wie es weitergehen kann: mit vollem Ergebnis: Fachkraft mit Berufsausbildung.')
    const grant = await asked(second, '--path', 'f-az', '--language', 'en')
    expect(asLine(grant.out)).toContain('- Met on the facts entered: You live in Germany (')
    expect(asLine(grant.out)).toContain('Taxable income per year: not known yet. Asked for: at most 32000 euros.')
    // It asks what this path reads, and nothing where the path is closed for good.
    expect(asLine(grant.out)).toContain('Ask next: Which vocational or university qualification')
    expect(asLine(out)).not.toContain('Als Nächstes fragen')
    const json = JSON.parse((await asked(first, '--path', 'r16d3', '--json')).out)
    expect(json.map(({ pathway }: { pathway: string }) => pathway)).toEqual(['r16d3'])
    const wrong = await asked(first, '--path', 'r16d')
    expect([wrong.exit, wrong.err]).toEqual([2, 'Den Weg „r16d“ gibt es im Bestand nicht. Meinten Sie „r16d1“?\n'])
  })
  it('gives figures behind what is derived, in the unit of the law, and none of them in the text', async () => {
    const person = { residence: { country: 'DE' }, income: { annual: 40000, joint: false } }
    const folder = folderWith({ 'lage.json': { on: '2026-11-23', person } })
    const { out } = await asked(`${folder}/lage.json`, '--path', 'f-az')
    expect(asLine(out)).toContain('Zu versteuerndes Einkommen im Jahr: 40000 Euro. Gefragt ist: höchstens 32000 Euro.')
    expect(out).not.toContain('50 000')
  })
  it('knows an occupation that the situation alone speaks of', async () => {
    const about = { imkerei: { ref: { trainingMonths: 36, regime: 'dual-bbig', regulated: false }, exp: { fte: 60 } } }
    const folder = folderWith({ 'lage.json': { on: '2026-11-23', about } })
    const { exit, out, err } = await asked(`${folder}/lage.json`, '--occupation', 'imkerei')
    expect([exit, err]).toEqual([0, 'Tag: 23.11.2026\n'])
    expect(linesOf(out)[0]).toBe('Wege zum Beruf imkerei')
    const wrong = await asked(`${folder}/lage.json`, '--occupation', 'imkerie')
    expect([wrong.exit, wrong.err]).toEqual([
      2,
      'Den Beruf „imkerie“ gibt es im Bestand nicht. Meinten Sie „imkerei“?\n',
    ])
  })
  it('calls advice what it is, before and after the day by which it was to be looked through', async () => {
    const { out } = await run(['pathways', '--situation', first, '--on', '2027-01-26', '--path', 'advice'])
    expect(asLine(out)).toContain('1. BERATUNG: Beratung zu Beruf')
    expect(asLine(out)).toContain('- Diese Angaben waren bis 31.12.2026 durchzusehen. Fragen Sie nach.')
    expect(asLine(out)).not.toContain('Die Angaben passen')
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
