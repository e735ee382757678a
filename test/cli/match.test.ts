import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/table.js'
import { documents as shipped } from '../../src/content.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import { scoreAssessment } from '../../src/score/score.js'
import { readJson } from '../author/documents.js'
import { folderWith, linesOf, run } from './run.js'

const stories = readdirSync('examples').map((name) => `examples/${name}`)
const [first = '', , third = ''] = stories
const assessmentsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.assessment.json'))
    .map((name) => `${folder}/${name}`)
/** What an observer can rate in care, indicator by indicator. */
const watched = [...loadCatalog(shipped).competences].flatMap(([name, { own }]) =>
  name.startsWith('pflege-begleitung/')
    ? own.sides.others.indicators.flatMap(({ id, indicator }) =>
        indicator.ask === 'know' ? [] : [`${own.competence.id}/${id}`],
      )
    : [],
)
const on = ['--on', '2026-11-23']

describe('sichtbar match', () => {
  it('prints with --json exactly the list of the function, of all assessments as those of one person', async () => {
    const catalog = loadCatalog(shipped)
    const assessments = assessmentsIn(first).map((file) => parseAssessment(readJson(file), catalog))
    const profiles = assessments.map((assessment) => scoreAssessment(assessment, catalog, { on: '2026-11-23' }))
    const wanted = ['koch', 'fachkraft-kueche']
    const matches = matchOccupations(profiles, catalog, { on: '2026-11-23', wanted })
    const { out } = await run(['match', ...assessmentsIn(first), ...on, '--json'])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(matches)))
  })
  it('tells wanted occupations area by area, and helper occupations in a list of their own', async () => {
    const { exit, out, err } = await run(['match', ...assessmentsIn(first), ...on])
    const lines = linesOf(out)
    expect([exit, err]).toEqual([0, 'Tag: 23.11.2026\n'])
    expect(lines.slice(0, 3)).toEqual([
      'Einschätzung zur Vorbereitung: Berufe mit Ausbildung',
      '',
      'Beruf und Bereiche                  Eigene Sicht           Sicht anderer',
    ])
    const named = (line: string) => lines.findIndex((other) => other.startsWith(line))
    expect(lines[3]).toMatch(/^Koch\/Köchin \(gewünscht\) +einiges angegeben +einiges gezeigt$/u)
    expect(named('Fachkraft Küche (gewünscht)')).toBeGreaterThan(named('Koch/Köchin') + 20)
    expect(lines[named('Hauswirtschafter') + 1]).toBe('  Hauswirtschafterin')
    expect(named('Sofort möglich')).toBeLessThan(named('Küchenhilfe'))
  })
  it('tells the first occupation area by area where none is wanted', async () => {
    const { out } = await run(['match', ...assessmentsIn(third), ...on, '--language', 'en'])
    const lines = linesOf(out)
    expect(lines[3]).toMatch(/^Kitchen specialist +most stated +not enough yet$/u)
    expect(lines[4]).toMatch(/^ {2}\S/u)
    expect(lines.filter((line) => line.startsWith('Cook'))).toHaveLength(1)
    expect(lines.at(-2)).toMatch(/^A dash means: no information yet\./u)
  })
  it('fits into a window, for every story in both languages', async () => {
    for (const language of ['de', 'en']) {
      for (const story of stories) {
        const { out } = await run(['match', ...assessmentsIn(story), ...on, '--language', language])
        expect(linesOf(out).filter((line) => widthOf(line) > 80)).toEqual([])
      }
    }
  })
  it('refuses two assessments of one id with the name of the file, and does not take it for a fault of its own', async () => {
    const [file = ''] = assessmentsIn(first)
    const { exit, out, err } = await run(['match', file, file, ...on])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain(`${file} /id`)
    expect(err).toContain('document/duplicate-id')
  })
  it('says what is stated and not yet evidenced, where a mistake harms people', async () => {
    const source = { kind: 'observer', id: 'tochter', role: 'other', setting: 'household', language: 'de' }
    const file = (relation: string) => ({
      ...{ format: 1, kind: 'assessment', id: 'pflege', rubric: { id: 'pflege-begleitung', version: '1.0.0' } },
      sources: [{ ...source, relation, support: 'none', purpose: 'guidance', occasions: 3 }],
      ratings: watched.map((indicator, at) => ({
        ...{ id: `r-${at}`, indicator, source: 'tochter', level: 2, on: '2026-10-12' },
      })),
    })
    const documents = { 'pflege.json': file('friendOrFamily'), 'gesehen.json': file('independent') }
    const folder = folderWith(documents)
    const { out, err } = await run(['match', `${folder}/pflege.json`, ...on])
    expect(err).toBe('Tag: 23.11.2026\n')
    const told = out.replace(/\s+/gu, ' ')
    expect(told).toContain('Angegeben, noch nicht belegt: ')
    expect(told).toContain('Jemand soll es noch sehen oder bestätigen.')
    expect(linesOf(out).filter((line) => widthOf(line) > 80)).toEqual([])
    const english = await run(['match', `${folder}/pflege.json`, ...on, '--language', 'en'])
    expect(english.out).toContain('Stated, not yet evidenced: ')
    const proven = await run(['match', `${folder}/gesehen.json`, ...on])
    expect(proven.out).not.toContain('noch nicht belegt')
  })
  it('says so where nothing is known yet', async () => {
    const empty = { ...{ format: 1, kind: 'assessment', id: 'leer', sources: [], ratings: [] } }
    const rubric = { id: 'kochen-gruppe', version: '1.1.0' }
    const folder = folderWith({ 'leer.json': { ...empty, rubric } })
    const { exit, out } = await run(['match', `${folder}/leer.json`, ...on])
    expect(exit).toBe(0)
    expect(linesOf(out).join(' ')).toBe(
      'Noch kein Beruf: In der führenden Sicht ist noch nichts da, was ein Beruf verlangt.',
    )
  })
  it('names an assessment that no longer counts, since a newer one of its rubric does', async () => {
    const [file = ''] = assessmentsIn(third)
    const given = readJson(file)
    const newer = {
      ...given,
      id: 'neu',
      ratings: given.ratings.slice(0, 1).map((one: object) => ({ ...one, on: '2026-11-20' })),
    }
    const { out } = await run(['match', file, `${folderWith({ 'neu.json': newer })}/neu.json`, ...on])
    expect(out).toContain(`Die Erhebung ${given.id} zählt nicht mehr, es zählt die neuere neu.`)
    expect((await run(['match', file, ...on])).out).not.toContain('zählt nicht mehr')
  })
  it('names each step once, with the areas in which it helps', async () => {
    for (const story of stories) {
      const { out } = await run(['match', ...assessmentsIn(story), ...on])
      const steps = out.split(/\n(?= {2}- |\S|\n)/u).filter((part) => part.startsWith('  - '))
      const told = steps.map((part) => part.replace(/\s+/gu, ' ').replace(/ Das hilft hier:.*$/u, ''))
      expect(told).toEqual([...new Set(told)])
      for (const part of steps) expect(part.replace(/\s+/gu, ' ')).toContain('Das hilft hier: ')
    }
  })
  it('says of an occupation out of force so below its name', async () => {
    const { out } = await run(['match', ...assessmentsIn(first), '--on', '2030-01-15'])
    const lines = linesOf(out)
    const at = lines.findIndex((line) => line.startsWith('Fachkraft Küche'))
    expect(
      lines
        .slice(at + 1, at + 3)
        .join(' ')
        .replace(/\s+/gu, ' '),
    ).toContain('Die Regelung für diesen Beruf galt bis 31.07.2029.')
  })
})
