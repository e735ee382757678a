import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ending } from '../../src/cli/check-ending.js'
import { checkedFiles } from '../../src/cli/checked.js'
import type { Call } from '../../src/cli/command.js'
import { speechOf } from '../../src/cli/speech.js'
import { tables } from '../../src/cli/tables.js'
import { loadCatalog } from '../../src/load/load.js'
import { baked, baking, casesOf, readJson, scale } from '../author/documents.js'
import { folderWith, linesOf, run } from './run.js'

const independently = ['often', 'independent']
const self = { 'teig/kneten': independently, 'teig/wiegen': independently, 'teig/formen': independently }
const fine = casesOf([{ self, expect: { teig: { level: 2 } } }])
const cooking = readJson('rubrics/competences/kochen-gruppe.rubric.json')

describe('sichtbar check', () => {
  it('finds nothing in what ships, and says how much that was', async () => {
    const { exit, out, err } = await run(['check'])
    expect(out).toMatch(/^2\d\d Dateien geprüft, keine Befunde\n[89]\d\d Fälle ausgeführt, alle in Ordnung\n$/u)
    expect([exit, err]).toEqual([0, ''])
  })
  it('finds nothing in the examples: assessments, situations and stories', async () => {
    const { exit, out } = await run(['check', 'examples', '--language', 'en'])
    expect(out).toMatch(/^\d\d files checked, no findings\n$/u)
    expect(exit).toBe(0)
  })
  it('checks the cases beside a rubric that is named', async () => {
    const folder = folderWith({ 'backen.rubric.json': baking(), 'backen.cases.json': fine })
    const { exit, out } = await run(['check', join(folder, 'backen.rubric.json')])
    expect([exit, out]).toEqual([0, '2 Dateien geprüft, keine Befunde\n1 Fall ausgeführt, alle in Ordnung\n'])
  })
  it('fails for a rubric without cases', async () => {
    const file = join(folderWith({ 'backen.rubric.json': baking() }), 'backen.rubric.json')
    const { exit, out } = await run(['check', file])
    expect(exit).toBe(1)
    expect(linesOf(out)).toEqual([
      file,
      '  Das Bewertungsraster backen 1.0.0 hat keine Fälle. Schreiben Sie',
      '  backen.cases.json daneben. [cases/missing]',
      '1 Datei geprüft, 1 Befund',
    ])
  })
  it('tells the case that came out otherwise, and its place', async () => {
    const wrong = casesOf([{ title: 'Alles allein', self, expect: { teig: { self: { level: 3 } } } }])
    const folder = folderWith({ 'backen.rubric.json': baking(), 'backen.cases.json': wrong })
    const { exit, out } = await run(['check', folder, '--language', 'en'])
    expect(exit).toBe(1)
    expect(linesOf(out)).toEqual([
      `${join(folder, 'backen.cases.json')} /cases/0/expect/teig/self/level`,
      '  Case: backen: Alles allein',
      '  Expected 3, but it came out as 2. [cases/expectation]',
      '2 files checked, 1 finding',
      '1 case run, 1 not fine',
    ])
  })
  it('reads standard input', async () => {
    const { exit, out } = await run(['check', '-'], JSON.stringify(baking({ scale: 'sichtbar-6' })))
    expect(exit).toBe(1)
    expect(out).toContain('- /scale\n  ')
    expect(out).toContain('[link/unknown-scale]')
  })
  it('prints the issues alone as JSON, each with the place of its file in the call', async () => {
    const folder = folderWith({ 'a.json': scale, 'b.json': baking(), 'c.json': '{', 'd.json': casesOf([]) })
    const { exit, out, err } = await run(['check', folder, '--json'])
    const issues: { code: string; document: number; path: string[] }[] = JSON.parse(out)
    expect([exit, err]).toEqual([1, ''])
    expect(issues.map(({ code, document, path }) => [code, document, path])).toEqual([
      ['json/syntax', 2, []],
      ['shape/size', 3, ['cases']],
    ])
    expect(JSON.parse((await run(['check', '--json', 'examples'])).out)).toEqual([])
  })
  it('takes advice for no reason to fail', async () => {
    const twin = (id: string) => ({
      ...baking({ id }),
      competences: baking().competences.map((one) => ({
        ...one,
        alignments: [{ framework: 'esco', version: '1.2', id: one.id, relation: 'exact' }],
      })),
    })
    const requirement = { competences: ['backen/teig'], level: 1, essential: false, status: 'assumed' }
    const helper = {
      ...readJson('rubrics/occupations/kuechenhilfe.occupation.json'),
      ...{ id: 'backhilfe', areas: [{ id: 'teig', title: { de: 'Teig' }, weight: 1, requirements: [requirement] }] },
    }
    const folder = folderWith({
      ...{ 'a.json': twin('backen'), 'a.cases.json': fine, 'b.json': twin('torten'), 'c.json': helper },
      'b.cases.json': casesOf([{ self, expect: {} }], { id: 'torten', of: 'torten' }),
    })
    const { exit, out } = await run(['check', folder])
    expect(exit).toBe(0)
    expect(out).toContain('[review/same-skill]')
    expect(out).toContain('5 Dateien geprüft, keine Befunde, 1 Hinweis\n')
  })
  it('says that codes were not checked where their list is not there', () => {
    const { speech } = speechOf([])
    const options = { files: [], documents: [], on: null, today: '2026-11-26', json: false, help: false, own: {} }
    const call: Call = { command: 'check', speech, language: 'de', tables, options: { ...options, input: null } }
    const checked = checkedFiles([{ name: 'backen.rubric.json', value: baking(), issues: [] }], [])
    const outcome = { found: [], results: [], checked }
    expect(ending({ ...outcome, catalog: loadCatalog([scale]) }, call).lines).toContain(
      'Berufscodes nicht geprüft: Die Liste der KldB-Codes fehlt.',
    )
    const codes = readJson('rubrics/codes/kldb-2010.codes.json')
    expect(ending({ ...outcome, catalog: loadCatalog([scale, codes]) }, call).lines).toEqual([
      '1 Datei geprüft, keine Befunde',
    ])
  })
})

describe('documents beside the shipped ones', () => {
  it('take the place of those with their kind, id and version, whose other documents are checked again', async () => {
    const [first, ...others] = cooking.competences
    const renamed = { ...cooking, competences: [{ ...first, id: 'planung' }, ...others] }
    const folder = folderWith({ 'kochen.json': { ...renamed, task: undefined } })
    const { exit, out } = await run(['check', folder])
    expect(exit).toBe(1)
    expect(out).toContain('(sichtbar: occupation koch 1.0.0) /areas/')
    expect(out).toContain('„kochen-gruppe/planen“')
  })
  it('that are only added need no cases of their own', async () => {
    const folder = folderWith({ 'own/backen.cases.json': fine, 'base/backen.rubric.json': baking() })
    const { exit, out } = await run(['check', join(folder, 'own'), '--documents', join(folder, 'base')])
    expect([exit, out]).toEqual([0, '1 Datei geprüft, keine Befunde\n1 Fall ausgeführt, alle in Ordnung\n'])
  })
  it('are what is checked where nothing else is named', async () => {
    const folder = folderWith({ 'backen.rubric.json': baking() })
    expect((await run(['check', '--documents', folder])).out).toContain('[cases/missing]')
  })
})

describe('a folder', () => {
  it('is read at any depth, without what is no document, hidden, installed or an expected result', async () => {
    const broken = '{'
    const folder = folderWith({
      ...{ 'tief/er/backen.json': baking(), 'tief/backen.cases.json': fine, 'package.json': { name: 'x' } },
      ...{ '.vscode/settings.json': broken, 'node_modules/x/a.json': broken, 'a/expected/b.json': broken },
      ...{ 'schema.json': { type: 'object' }, 'list.json': [], 'notes.txt': broken },
    })
    const { exit, out } = await run(['check', folder])
    expect([exit, out]).toEqual([0, '2 Dateien geprüft, keine Befunde\n1 Fall ausgeführt, alle in Ordnung\n'])
  })
  it('hides no file that is named itself', async () => {
    const folder = folderWith({ 'package.json': { name: 'x' } })
    expect(await run(['check', join(folder, 'package.json')])).toMatchObject({ exit: 1 })
  })
  it('with a file that cannot be read is not told that links into it are wrong', async () => {
    const folder = folderWith({ 'scale.json': '{', 'backen.json': baking({ scale: 'eigene', status: 'fertig' }) })
    const { out } = await run(['check', folder])
    expect(out).toContain('[json/syntax]')
    expect(out).toContain('[shape/choice]')
    expect(out).not.toContain('[link/')
  })
})

describe('documents about one person', () => {
  it('are checked against the catalog that their folder makes', async () => {
    const files = { 'backen.json': baking(), 'backen.cases.json': fine, 'probe.assessment.json': baked([2, 2, 2]) }
    expect(await run(['check', folderWith(files)])).toMatchObject({ exit: 0 })
    const [rating] = baked([2]).ratings
    const wrong = baked([2], { ratings: [{ ...rating, indicator: 'teig/kneeten' }] })
    const folder = folderWith({ ...files, 'probe.assessment.json': wrong })
    const { exit, out } = await run(['check', folder])
    expect(exit).toBe(1)
    expect(out).toContain(`${join(folder, 'probe.assessment.json')} /ratings/0/indicator`)
  })
  it('may be a situation that does not say so', async () => {
    const folder = folderWith({ 'lage.json': { on: '2026-11-23', person: { bornOnn: '1990-01-01' } } })
    const { exit, out } = await run(['check', folder])
    expect(exit).toBe(1)
    expect(out).toContain('/person/bornOnn')
  })
})

describe('a story', () => {
  const story = {
    ...{ format: 1, kind: 'story', title: { de: 'Backen' }, on: '2026-11-23', situation: null, holder: null },
    ...{ assessments: ['probe.json'], issuer: null, sample: true },
    show: { id: 'probe', competences: ['backen/teig'], occupations: [] },
  }
  const files = {
    'backen.json': baking(),
    'backen.cases.json': fine,
    'probe.json': baked([2, 2, 2]),
    'story.json': story,
  }

  it('comes with the files that it names, each checked once', async () => {
    const named = folderWith({ 'story.json': story, 'probe.json': baked([2, 2, 2]) })
    const rubric = folderWith({ 'backen.json': baking() })
    const { exit, out } = await run(['check', join(named, 'story.json'), '--documents', rubric])
    expect([exit, out]).toEqual([0, '2 Dateien geprüft, keine Befunde\n'])
    expect(await run(['check', folderWith(files)])).toMatchObject({
      exit: 0,
      out: '4 Dateien geprüft, keine Befunde\n1 Fall ausgeführt, alle in Ordnung\n',
    })
  })
  it('names only files that lie beside it', async () => {
    const { exit, out } = await run([
      'check',
      folderWith({ ...files, 'story.json': { ...story, situation: 'lage.json' } }),
    ])
    expect(exit).toBe(1)
    expect(out).toContain('story.json /situation\n  Neben der Geschichte liegt keine Datei „lage.json“. [story/file]')
  })
  it('shows only what there is to show', async () => {
    const show = {
      ...{ id: 'probe', beside: 'de', occupations: ['koch', 'kohc'] },
      competences: ['backen/teig', 'backen/taig', 'backen/ofen'],
    }
    const { exit, out } = await run(['check', folderWith({ ...files, 'story.json': { ...story, show } }), '--json'])
    const issues: { code: string; path: (string | number)[]; message: string }[] = JSON.parse(out)
    expect(exit).toBe(1)
    expect(issues.map(({ code, path }) => [code, path.join('/')])).toEqual([
      ['story/competence', 'show/competences/1'],
      ['story/not-shown', 'show/competences/2'],
      ['story/occupation', 'show/occupations/0'],
      ['story/occupation', 'show/occupations/1'],
      ['story/language', 'show/beside'],
    ])
    expect(issues[0]?.message).toBe(
      'The assessments say nothing about the competence "backen/taig". Did you mean "backen/teig"?',
    )
  })
  it('whose parts are wrong is told by the parts alone', async () => {
    const [rating] = baked([2]).ratings
    const wrong = baked([2], { ratings: [{ ...rating, source: 'you' }] })
    const { out } = await run(['check', folderWith({ ...files, 'probe.json': wrong }), '--json'])
    expect(JSON.parse(out).map(({ code }: { code: string }) => code)).toEqual(['link/unknown-source'])
  })
})

describe('sichtbar check --facts', () => {
  it('lists what is personal or special with the law that asks and every place that reads it', async () => {
    const { exit, out, err } = await run(['check', '--facts'])
    const entries = out.split('\n\n')
    const of = (id: string) => entries.find((entry) => linesOf(entry)[0]?.includes(`(${id}, `)) ?? ''
    expect([exit, err]).toEqual([0, ''])
    expect(linesOf(of('bornOn'))[0]).toBe('Geburtsdatum (bornOn, persönlich)')
    expect(of('bornOn')).toContain('\n  - val-full vf6: § 50b Abs. 2 Nr. 4 BBiG')
    expect(linesOf(of('bornOn'))[1]).toMatch(/^ {2}Gefragt wegen: /u)
    expect(of('dis.sgb9')).toContain('besonders geschützt')
    expect(of('status')).toContain('  - chancen te2: § 20a Abs. 4 Satz 2 AufenthG')
    expect(of('fq.origin')).toContain('Keine Voraussetzung liest diese Angabe.')
    expect(out).not.toContain('(german, ')
  })
  it('prints the same as JSON', async () => {
    const { exit, out } = await run(['check', '--facts', '--json'])
    const entries: { fact: string; sensitivity: string; uses: object[] }[] = JSON.parse(out)
    expect(exit).toBe(0)
    expect(new Set(entries.map(({ sensitivity }) => sensitivity))).toEqual(new Set(['personal', 'special']))
    expect(entries.find(({ fact }) => fact === 'bornOn')?.uses).toContainEqual({
      ...{ pathway: 'val-full', condition: 'vf6', law: '§ 50b Abs. 2 Nr. 4 BBiG' },
    })
  })
  it('tells what is wrong in place of a list, where the documents are not sound', async () => {
    const { conditions, ...path } = readJson('rubrics/pathways/val-full.pathway.json')
    const wrong = { ...path, id: 'eigener', conditions: [{ ...conditions[0], when: { var: 'bornOnn' } }] }
    const { exit, out } = await run(['check', folderWith({ 'weg.json': wrong }), '--facts'])
    expect(exit).toBe(1)
    expect(out).toContain('weg.json /conditions/0/when')
    expect(out).not.toContain('Geburtsdatum (bornOn')
  })
})

describe('sichtbar check --stale', () => {
  it('lists paths, numbers and organisations to be read again on that day, with the day since which', async () => {
    const { exit, out } = await run(['check', '--stale', '2028-01-01', '--language', 'en'])
    const lines = linesOf(out)
    expect(exit).toBe(0)
    expect(lines).toContain('- Pathway app, as of 31 December 2026: Apprenticeship in a company')
    expect(out).toContain('- Number salaryLimitExperienced, as of 31 December 2026: ')
    expect(out).toMatch(/^- \w+ ibas-leipzig, as of /mu)
    expect(lines.filter((line) => line.startsWith('- Pathway'))).toHaveLength(52)
  })
  it('lists no path on its last day', async () => {
    const { out } = await run(['check', '--stale', '2026-12-31', '--language', 'en'])
    expect(out).not.toContain('- Pathway')
  })
  it('says so where nothing is to be read again', async () => {
    const folder = folderWith({ 'backen.rubric.json': baking(), 'backen.cases.json': fine })
    expect(await run(['check', folder, '--stale', '2026-11-26'])).toMatchObject({ exit: 0 })
    const { out } = await run(['check', folder, '--documents', folder, '--stale', '2020-01-01', '--json'])
    expect(JSON.parse(out).every(({ kind }: { kind: string }) => kind === 'parameter')).toBe(true)
  })
  it('is a wrong call without a day of the calendar, or together with the other list', async () => {
    for (const day of ['2027-02-30', 'morgen', '01.01.2027']) {
      const { exit, out, err } = await run(['check', '--stale', day])
      expect([day, exit, out]).toEqual([day, 2, ''])
      expect(err).toContain(day)
    }
    expect(await run(['check', '--stale'])).toMatchObject({ exit: 2, out: '' })
    expect(await run(['check', '--stale', '2027-01-01', '--facts'])).toMatchObject({ exit: 2, out: '' })
  })
})

describe('conditions that decide no case', () => {
  const { conditions, ...path } = readJson('rubrics/pathways/zab.pathway.json')
  const own = { ...path, id: 'eigener', conditions, notBefore: [], outcomes: {} }
  const cases = (...each: object[]) => casesOf(each, { id: 'eigener', of: 'eigener', ofVersion: path.version })
  it('are told as advice, which is no reason to fail', async () => {
    const one = { situation: { on: '2026-11-23', certificates: [] }, expect: { eigener: 'closed' } }
    const folder = folderWith({ 'weg.json': own, 'weg.cases.json': cases(one) })
    const { exit, out } = await run(['check', folder])
    expect(exit).toBe(0)
    expect(out).toContain('weg.json /conditions/')
    expect(out).toContain('[review/undecided-condition]')
    expect(out).toMatch(/2 Dateien geprüft, keine Befunde, [1-3] Hinweise?\n1 Fall ausgeführt, alle in Ordnung\n$/u)
  })
})
