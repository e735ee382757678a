import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/table.js'
import { documents as shipped } from '../../src/content.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Finding } from '../../src/model/profile.js'
import { scoreAssessment } from '../../src/score/score.js'
import { baked, baking, readJson } from '../author/documents.js'
import { folderWith, linesOf, run } from './run.js'

const stories = readdirSync('examples').map((name) => `examples/${name}`)
const assessmentsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.assessment.json'))
    .map((name) => `${folder}/${name}`)
const cooking = 'examples/3-kochen-fuer-die-familie/kochen.assessment.json'
const on = ['--on', '2026-11-23']

/** Scores an assessment of baking with its rubric beside it. */
function scoreBaking(assessment: object, more: readonly string[] = [], rubric: object = baking()) {
  const folder = folderWith({ 'backen.json': rubric, 'probe.assessment.json': assessment })
  return run(['score', join(folder, 'probe.assessment.json'), '--documents', folder, ...on, ...more])
}

describe('sichtbar score', () => {
  it('prints both views with words and ranges, the leading one marked, and what is worth talking about', async () => {
    const level = (of: number) => ({ level: of, on: '2026-11-02' })
    const seen = { kind: 'observer', id: 'o', role: 'trainer', relation: 'independent', setting: 'realWork' }
    const given = { language: 'de', support: 'none', purpose: 'guidance', occasions: 2 }
    const assessment = baked([1, 1, 1], {
      sources: [...baked([]).sources, { ...seen, ...given }],
      ratings: [
        ...baked([1, 1, 1]).ratings,
        { id: 'a', indicator: 'teig/kneten', source: 'o', ...level(3) },
        { id: 'b', indicator: 'teig/wiegen', source: 'o', ...level(3) },
        { id: 'c', indicator: 'ofen/heizen', source: 'o', ...level(2) },
        { id: 'd', indicator: 'teig/formen', source: 'o', ...level(4) },
        { id: 'e', indicator: 'ofen/wenden', source: 'o', level: 4, on: '2026-12-24' },
      ],
    })
    const { exit, out, err } = await scoreBaking(assessment)
    expect([exit, err]).toEqual([0, 'Tag: 23.11.2026\n'])
    expect(linesOf(out)).toEqual([
      'Backen',
      'Erhebung probe, Bewertungsraster backen 1.0.0',
      '',
      'Kompetenz            Eigene Sicht    Sicht anderer     Nachweis',
      'Teig herstellen      1 mit Hilfe   * 3 auch bei Neuem  bestätigt',
      'Den Ofen bedienen    –             * 2 allein (1–3)    bestätigt',
      '',
      '- Andere sehen mehr als die Person selbst: „Teig herstellen“.',
      '- Beide Sichten liegen weit auseinander, bitte darüber sprechen: „Teig',
      '  herstellen“.',
      '- Mit späterem Datum, zählt an diesem Tag noch nicht: 1 Eintrag.',
      '',
      'Was für die nächste Stufe reichen würde:',
      '- „Teig herstellen“: Für „zeigt es anderen“ (Stufe 4) reicht hier „zeigt es',
      '  anderen“ (Stufe 4): „Macht kneten“.',
      '- „Den Ofen bedienen“: Für „auch bei Neuem“ (Stufe 3) reicht eine weitere',
      '  Beobachtung: „Macht wenden“, mindestens „auch bei Neuem“ (Stufe 3).',
      '',
      '* führende Sicht, ihr Nachweis steht hinten. In Klammern: So weit könnte die',
      'Stufe reichen, wenn auch der Rest gefragt ist. Ein Strich heißt: noch keine',
      'Angabe.',
    ])
  })
  it('says the same in English', async () => {
    const { out } = await scoreBaking(baked([2]), ['--language', 'en'])
    expect(linesOf(out).slice(0, 5)).toEqual([
      'Backen (en)',
      'Assessment probe, rubric backen 1.0.0',
      '',
      "Competence                Own view              Others' view  Evidence",
      'Teig herstellen (en)      not enough answers    –             –',
    ])
  })
  it('fits into a window, for every story in both languages', async () => {
    for (const language of ['de', 'en']) {
      for (const story of stories) {
        const { exit, out } = await run(['score', ...assessmentsIn(story), ...on, '--language', language])
        expect(exit).toBe(0)
        expect(linesOf(out).filter((line) => widthOf(line) > 100)).toEqual([])
      }
    }
  })
  const probes = (folder: string, names: readonly string[]) =>
    names.map((name) => join(folder, `${name}.assessment.json`))
  const bakedOn = (id: string, levels: readonly number[], on: string, more: object = {}) => {
    const own = baked(levels, { id, ...more })
    return { ...own, ratings: own.ratings.map((rating) => ({ ...rating, on })) }
  }
  it('says of several assessments of one rubric which one counts, and what has changed since the one before', async () => {
    const folder = folderWith({
      'backen.json': baking(),
      'neu.assessment.json': bakedOn('neu', [3, 3, 3], '2026-11-10'),
      'alt.assessment.json': bakedOn('alt', [1, 1, 1], '2026-10-01'),
      'gleich.assessment.json': bakedOn('gleich', [3, 3, 3], '2026-11-20'),
    })
    const files = probes(folder, ['neu', 'alt', 'gleich'])
    const { exit, out } = await run(['score', ...files, '--documents', join(folder, 'backen.json'), ...on])
    expect(exit).toBe(0)
    const notes = out.split('Backen\n').map((part) => part.split('\n').slice(5, -2).join('\n'))
    expect(notes[1]).toContain(
      [
        '',
        '- Diese Erhebung zählt nicht mehr, es zählt gleich. Sie bleibt sichtbar.',
        '',
        'Geändert seit der Erhebung alt:',
        '- Teig herstellen, Eigene Sicht: vorher „mit Hilfe“ (Stufe 1), jetzt „auch bei',
        '  Neuem“ (Stufe 3).',
      ].join('\n'),
    )
    expect(notes[2]).toContain('\n- Diese Erhebung zählt nicht mehr, es zählt gleich. Sie bleibt sichtbar.')
    expect(notes[3]).toContain(
      [
        '- Von 3 Erhebungen zu diesem Bewertungsraster zählt diese, die neueste.',
        '- Seit der Erhebung neu ist keine Stufe und kein Nachweis anders.',
      ].join('\n'),
    )
  })
  it('says in English which one counts, and compares none of another version', async () => {
    const folder = folderWith({
      'rubrics/backen.json': baking(),
      'rubrics/backen-2.json': baking({ version: '1.1.0' }),
      'alt.assessment.json': bakedOn('alt', [1, 1, 1], '2026-10-01'),
      'neu.assessment.json': bakedOn('neu', [3, 3, 3], '2026-11-10', { rubric: { id: 'backen', version: '1.1.0' } }),
    })
    const call = ['--documents', join(folder, 'rubrics'), '--language', 'en', ...on]
    const { out } = await run(['score', ...probes(folder, ['alt', 'neu']), ...call])
    expect(out).toContain('- This assessment no longer counts, neu does. It stays visible.\n')
    expect(out).toContain(
      [
        '- Of 2 assessments of this rubric this one counts, the newest.',
        '- The assessment alt is of version 1.0.0 of the rubric, so it is not compared.',
      ].join('\n'),
    )
    expect(out).not.toContain('Changed since')
  })
  it('takes assessments of one id for those of different persons, and says nothing about which counts', async () => {
    const folder = folderWith({
      'backen.json': baking(),
      'a.assessment.json': bakedOn('probe', [1, 1, 1], '2026-10-01'),
      'b.assessment.json': bakedOn('probe', [3, 3, 3], '2026-11-10'),
    })
    const call = ['--documents', join(folder, 'backen.json'), ...on]
    const { exit, out } = await run(['score', ...probes(folder, ['a', 'b']), ...call])
    expect([exit, /zählt (nicht|diese)|Geändert/u.test(out)]).toEqual([0, false])
  })
  it('prints with --json exactly what the function returns, of several assessments a list', async () => {
    const catalog = loadCatalog(shipped)
    const files = stories.flatMap(assessmentsIn)
    const { out, err } = await run(['score', ...files, ...on, '--json'])
    const profiles = files.map((file) =>
      scoreAssessment(parseAssessment(readJson(file), catalog), catalog, { on: '2026-11-23' }),
    )
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(profiles)))
    expect(err).toBe('Tag: 23.11.2026\n')
    const one = await run(['score', files[0] ?? '', ...on, '--json'])
    expect(JSON.parse(one.out)).toEqual(JSON.parse(JSON.stringify(profiles[0])))
  })
  it('asks about today where no day is given, and says so', async () => {
    const { out, err } = await run(['score', cooking, '--json'])
    expect(JSON.parse(out).on).toBe('2026-11-26')
    expect(err).toBe('Tag: 26.11.2026 (heute)\n')
    expect((await run(['score', cooking, '--language', 'en'])).err).toBe('Day: 26 November 2026 (today)\n')
  })
  it('reads standard input', async () => {
    const piped = await run(['score', '-', ...on], readFileSync(cooking, 'utf8'))
    expect(piped).toEqual(await run(['score', cooking, ...on]))
  })
  it('takes a document that is added instead of a shipped one with its name', async () => {
    const rubric = readJson('rubrics/competences/kochen-gruppe@1.0.0.rubric.json')
    const folder = folderWith({ 'kochen.json': { ...rubric, title: { de: 'Kochen wie zu Hause' } } })
    const { out } = await run(['score', cooking, ...on, '--documents', join(folder, 'kochen.json')])
    expect(linesOf(out)[0]).toBe('Kochen wie zu Hause')
  })
  it('refuses a document of another kind in one sentence', async () => {
    const file = 'examples/1-kochen-im-heim/situation.json'
    expect(await run(['score', file, '--language', 'en'])).toEqual({
      exit: 1,
      out: '',
      err: `${file} /kind\n  This is a document of the kind "situation". Give one of the kind assessment.\n  [document/kind]\n`,
    })
  })
  it('scores a rubric of another model', async () => {
    const [first, second] = baking().competences
    const rubric = baking({ competences: [{ ...first, model: 'conjunctive' }, second] })
    const level = async (of: object) => JSON.parse((await scoreBaking(baked([1, 4, 4]), ['--json'], of)).out).findings
    expect((await level(rubric)).map(({ level, self }: Finding) => [self.model, level])).toContainEqual([
      'conjunctive',
      1,
    ])
    expect((await level(baking())).map(({ self }: Finding) => self.model)).not.toContain('conjunctive')
  })
  it('tells the issues of documents with their files', async () => {
    const { exit, out, err } = await scoreBaking(baked([2]), [], baking({ scale: 'sichtbar-6' }))
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('backen.json /scale\n')
  })
})
