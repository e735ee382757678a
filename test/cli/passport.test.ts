import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents as shipped } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { passportBytes } from '../../src/passport/hash.js'
import { buildPassport } from '../../src/passport/passport.js'
import { readJson } from '../author/documents.js'
import { folderWith, run } from './run.js'

const cooking = 'examples/3-kochen-fuer-die-familie/kochen.assessment.json'
const story = 'examples/1-kochen-im-heim/story.json'

/** Writes a passport and gives its bytes as text of one byte a letter, with what the command said. */
async function written(ending: string, ...args: readonly string[]) {
  const file = join(folderWith({}), `pass.${ending}`)
  const ran = await run(['passport', ...args, '-o', file])
  return { ...ran, file, text: ran.exit === 0 ? readFileSync(file, ending === 'pdf' ? 'latin1' : 'utf8') : '' }
}
const passportOf = async (...args: readonly string[]) => JSON.parse((await run(['passport', ...args, '--json'])).out)

/** The first story with another way to show it. */
const changed = (show: object, more: object = {}) => {
  const parts = ['kochen', 'haushalt', 'service'].map((name) => `${name}.assessment.json`)
  const files = [...parts, 'situation.json'].map((name) => [name, readJson(`examples/1-kochen-im-heim/${name}`)])
  const told = readJson(story)
  return folderWith({
    ...Object.fromEntries(files),
    'story.json': { ...told, ...more, show: { ...told.show, ...show } },
  })
}

describe('sichtbar passport', () => {
  it('writes the form that the ending names, twice the same bytes', { timeout: 60_000 }, async () => {
    const pdf = await written('pdf', '--example', '1')
    expect(pdf).toMatchObject({ exit: 0, err: 'Tag: 23.11.2026\n' })
    expect(pdf.out).toMatch(/pass\.pdf geschrieben \(\d\d kB\)\n$/u)
    expect(pdf.text.slice(0, 5)).toBe('%PDF-')
    expect((await written('pdf', '--example', '1')).text).toBe(pdf.text)
    expect((await written('html', '--example', '1')).text).toMatch(/^<!doctype html>/iu)
    expect((await written('HTML', '--example', '1')).text).toContain('Amina Beispiel')
  })
  it('writes as JSON the bytes whose hash the page shows, and prints the same with --json', async () => {
    const { text } = await written('json', '--story', story)
    const { out, err } = await run(['passport', '--story', story, '--json'])
    expect(JSON.parse(out)).toEqual(JSON.parse(text))
    expect(new TextDecoder().decode(passportBytes(JSON.parse(out)))).toBe(text)
    expect(err).toBe('Tag: 23.11.2026\n')
  })
  it('prints with --json exactly what the function returns, and writes as well where a target is named', async () => {
    const catalog = loadCatalog(shipped)
    const assessment = parseAssessment(readJson(cooking), catalog)
    const parts = { assessments: [assessment], situation: null, holder: null, issuer: null, sample: false }
    const dossier = buildDossier(parts, catalog, { on: '2026-11-23' })
    const competences = ['planen', 'zubereiten', 'hygiene', 'maschinen'].map((id) => `kochen-gruppe/${id}` as const)
    const occupations = dossier.matches.map(({ occupation }) => occupation.id)
    const show = { id: 'entwurf', competences, occupations }
    const passport = buildPassport(dossier, catalog, { language: 'de', audience: 'person', show })
    const { out, text } = await written('json', cooking, '--on', '2026-11-23', '--json')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(passport)))
    expect(JSON.parse(text)).toEqual(JSON.parse(out))
  })
  it('shows no name without a story, and another number where it is given', async () => {
    expect(await passportOf(cooking)).toMatchObject({ id: 'entwurf', on: '2026-11-26', holder: { name: null } })
    expect(await passportOf(cooking, '--id', 'pass-17')).toMatchObject({ id: 'pass-17' })
    expect(await passportOf('--example', '1', '--id', 'pass-17')).toMatchObject({ id: 'pass-17' })
  })
  it('tells of a story that names one assessment twice, as a finding', async () => {
    const { assessments } = readJson(story)
    const folder = changed({}, { assessments: [...assessments, assessments[0]] })
    const { exit, err } = await run(['passport', '--story', join(folder, 'story.json'), '--json'])
    expect(exit).toBe(1)
    expect(err).toContain('[document/duplicate-id]')
  })
  it('is of the day of the story, or of the one that is given', async () => {
    expect(await passportOf('--example', '2')).toMatchObject({ on: '2026-11-23' })
    expect(await passportOf('--example', '2', '--on', '2026-12-01')).toMatchObject({ on: '2026-12-01' })
  })
  it('names nobody to employers, in no form', async () => {
    const folder = changed({ contact: true, beside: 'en' })
    const person = await passportOf('--story', join(folder, 'story.json'))
    expect(person).toMatchObject({
      holder: { name: 'Amina Beispiel', contact: ['amina@beispiel.example'] },
      beside: 'en',
    })
    const args = ['--story', join(folder, 'story.json'), '--audience', 'employer']
    const employer = await passportOf(...args)
    expect(employer).toMatchObject({ audience: 'employer', holder: { name: null, contact: [] }, beside: null })
    expect((await written('html', ...args)).text).not.toMatch(/Amina|amina@/u)
  })
  it('speaks English, and leaves out the second language of a German one', async () => {
    const folder = changed({ beside: 'en' })
    const html = await written('html', '--story', join(folder, 'story.json'))
    expect(html.text).toContain('lang="en"')
    expect(await passportOf('--story', join(folder, 'story.json'), '--language', 'en')).toMatchObject({
      ...{ language: 'en', beside: null },
    })
    const english = await written('pdf', '--example', '1', '--language', 'en')
    expect(english).toMatchObject({ exit: 0, err: 'Day: 23 November 2026\n' })
  })
  it('is written for a person of whom nothing is known yet', async () => {
    const rubric = { id: 'kochen-gruppe', version: '1.1.0' }
    const empty = { format: 1, kind: 'assessment', id: 'leer', rubric, sources: [], ratings: [] }
    const { exit, text } = await written('pdf', join(folderWith({ 'leer.json': empty }), 'leer.json'))
    expect([exit, text.slice(0, 5)]).toEqual([0, '%PDF-'])
  })
  it('escapes a name that is markup, and refuses one that no font draws', async () => {
    const named = (name: string) => join(changed({}, { holder: { name, contact: [] } }), 'story.json')
    expect(await written('html', '--story', named('<b>&"'))).toMatchObject({ exit: 0 })
    expect((await written('html', '--story', named('<b>&"'))).text).not.toContain('<b>&"')
    const { exit, err, file } = await written('pdf', '--story', named('漢'))
    expect(exit).toBe(1)
    expect(err).toContain(`${file} /holder/name\n`)
    expect(err).toContain('U+6F22')
  })
  it('tells what a story cannot show, at its place', async () => {
    const file = join(changed({ competences: ['gastro-service/kasse', 'kochen-gruppe/hygine'] }), 'story.json')
    const { exit, err } = await run(['passport', '--story', file, '-o', 'nie.pdf'])
    expect(exit).toBe(1)
    expect(err).toContain(`${file} /show/competences/0\n`)
    expect(err.replace(/\s+/gu, ' ')).toContain('Meinten Sie „kochen-gruppe/hygiene“? [story/competence]')
  })
  it('tells the issues of the files of a story with their names', async () => {
    const folder = changed({})
    const broken = folderWith({
      'story.json': { ...readJson(story), assessments: ['a.json'], situation: null },
      'a.json': '{',
    })
    expect((await run(['passport', '--story', join(broken, 'story.json'), '-o', 'nie.pdf'])).err).toContain(
      `${join(broken, 'a.json')}\n`,
    )
    const missing = folderWith({ 'story.json': readJson(join(folder, 'story.json')) })
    const { exit, err } = await run(['passport', '--story', join(missing, 'story.json'), '-o', 'nie.pdf'])
    expect(exit).toBe(1)
    expect(err).toContain(`${join(missing, 'story.json')} /assessments/0\n`)
  })
  it('writes nothing where a finding stops it', async () => {
    const { exit, file } = await written('json', '--story', 'package.json')
    expect(exit).toBe(1)
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })
})
