// What stands there when something is missing: one example for each row of the table, in German and English.
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.js'
import type { AreaWord } from '../../src/model/match.js'
import type { Finding, View } from '../../src/model/profile.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { buildPassport } from '../../src/passport/passport.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import {
  catalogOf,
  competence,
  doesNotApply,
  dossierOf,
  finding,
  nobody,
  occupation,
  profile,
  rubric,
  show,
  undetermined,
  view,
} from './fixture.js'
import { allBlocks, cellMarks, cellWords, sectionOf, sectionsOf, tableOf, wordsOf } from './reading.js'

const tables = { de, en } as const
type Spoken = keyof typeof tables

function blocksOf(
  language: Spoken,
  findings: Finding[],
  jobs: ReturnType<typeof occupation>[] = [],
  more: Partial<Dossier> = {},
) {
  const one = rubric(
    'kueche',
    'Küche',
    findings.map(({ competence: id }) => competence(id, `Kochen ${id}`, `Cooking ${id}`)),
  )
  const dossier = dossierOf({
    profiles: findings.length > 0 ? [profile('kueche', findings)] : [],
    matches: jobs.map(({ match }) => match),
    ...more,
  })
  const passport = buildPassport(
    dossier,
    catalogOf(
      [one],
      jobs.map(({ document }) => document),
    ),
    {
      language,
      audience: 'person',
      show: show({
        competences: findings.map(({ competence: id }) => `kueche/${id}`),
        occupations: jobs.map(({ document }) => document.id),
      }),
    },
  )
  return passportBlocks(passport, tables[language])
}

/** The cell of the view of others in a table where another competence has such a view. */
function othersCell(language: Spoken, others: View) {
  const blocks = blocksOf(language, [
    finding('a', { self: view('self', 3), others, basis: 'self', grade: 'stated' }),
    finding('b', { self: view('self', 2), others: view('others', 2), grade: 'confirmed' }),
  ])
  const row = tableOf(blocks, 'competences').rows.find(([name]) => cellWords(name ?? [])[0]?.endsWith(' a'))
  const cell = row?.[2] ?? []
  return { words: cellWords(cell), marks: cellMarks(cell) }
}

describe('a view', () => {
  it.each([
    ['de', 'noch nicht eingeholt'],
    ['en', 'not asked for yet'],
  ] as const)('that nobody gave has no mark and the words for it (%s)', (language, words) => {
    expect(othersCell(language, nobody('others'))).toEqual({ words: [words], marks: [] })
  })
  it.each([
    ['de', 'trifft hier nicht zu'],
    ['en', 'does not apply here'],
  ] as const)('that does not apply has no mark and says so (%s)', (language, words) => {
    expect(othersCell(language, doesNotApply('others'))).toEqual({ words: [words], marks: [] })
  })
  it.each([
    ['de', 'noch nicht bestimmbar'],
    ['en', 'cannot be determined yet'],
  ] as const)('without a level has no mark and says so (%s)', (language, words) => {
    expect(othersCell(language, undetermined('others'))).toEqual({ words: [words], marks: [] })
  })
  it.each([
    ['de', 'noch nicht gezeigt'],
    ['en', 'not shown yet'],
  ] as const)('at level 0 has an empty mark and the word of level 0 (%s)', (language, words) => {
    expect(othersCell(language, view('others', 0))).toEqual({
      words: [words],
      marks: [{ kind: 'level', view: 'others', of: 4, level: 0, low: 0, high: 0 }],
    })
  })
})

describe('a column', () => {
  it.each([
    ['de', 'Dieser Pass beruht auf eigenen Angaben.', ['Kompetenz', 'Eigene Sicht', 'Nachweis']],
    ['en', "This passport rests on the person's own statements.", ['Competence', 'Own view', 'Evidence']],
  ] as const)('of others is left out where nobody else rated, and a line says so (%s)', (language, line, heads) => {
    const blocks = blocksOf(language, [
      finding('a', { self: view('self', 3), others: nobody('others'), basis: 'self', grade: 'stated' }),
    ])
    expect(tableOf(blocks, 'competences').heads.map((head) => cellWords(head)[0])).toEqual(heads)
    expect(wordsOf(sectionOf(blocks, 'competences'))[1]).toBe(line)
  })
  it.each([
    ['de', 'Dieser Pass beruht auf Einschätzungen anderer.', ['Kompetenz', 'Sicht anderer', 'Nachweis']],
    ['en', 'This passport rests on the assessment of others.', ['Competence', "Others' view", 'Evidence']],
  ] as const)('of the person is left out where she did not rate (%s)', (language, line, heads) => {
    const blocks = blocksOf(language, [
      finding('a', { self: nobody('self'), others: view('others', 3), grade: 'confirmed' }),
    ])
    expect(tableOf(blocks, 'competences').heads.map((head) => cellWords(head)[0])).toEqual(heads)
    expect(wordsOf(sectionOf(blocks, 'competences'))[1]).toBe(line)
  })
  it('of a view is left out in the table of occupations too', () => {
    const words: [AreaWord, AreaWord][] = [
      ['all', 'noInformation'],
      ['some', 'noInformation'],
    ]
    const said = finding('a', { self: view('self', 3), others: nobody('others'), basis: 'self', grade: 'stated' })
    const { heads } = tableOf(blocksOf('de', [said], [occupation('koch', 'Koch/Köchin', words)]), 'occupations')
    expect(heads.map((head) => cellWords(head)[0])).toEqual(['Beruf', 'Eigene Sicht je Bereich'])
  })
})

describe('an area', () => {
  it.each([
    ['none', 'noInformation', 'noch nichts gezeigt'],
    ['noInformation', 'none', 'noch nichts gezeigt'],
    ['noInformation', 'noInformation', 'noch keine Angaben'],
  ] as const)('has no information only where neither side says anything (%s, %s)', (self, others, word) => {
    const said = finding('a', { self: view('self', 3), others: nobody('others'), basis: 'self', grade: 'stated' })
    const blocks = blocksOf('de', [said], [occupation('koch', 'Koch/Köchin', [[self, others]])])
    expect(wordsOf(sectionOf(blocks, 'areas')).slice(2, 4)).toEqual([word, 'Koch/Köchin, bereich-1'])
  })
})

describe('nothing at all', () => {
  it.each([
    [
      'de',
      'Dazu wissen wir noch nichts.',
      'Dieser Pass ist ein Anfang. Noch fehlen Angaben. Ein Gespräch hilft weiter.',
    ],
    [
      'en',
      'Nothing is known about this yet.',
      'This passport is a beginning. Information is still missing. A talk will help.',
    ],
  ] as const)('known about competences keeps the headings and says so (%s)', (language, nothing, summary) => {
    const blocks = blocksOf(language, [])
    expect(wordsOf(sectionOf(blocks, 'strengths')).slice(1)).toEqual([nothing])
    expect(wordsOf(sectionOf(blocks, 'competences')).slice(1)).toEqual([nothing])
    expect(wordsOf(sectionOf(blocks, 'summary'))).toContain(summary)
  })
  it.each([
    ['de', 'Für Berufe wissen wir noch zu wenig.'],
    ['en', 'Not enough is known yet for occupations.'],
  ] as const)('known about occupations keeps the heading and leaves out the areas (%s)', (language, words) => {
    const blocks = blocksOf(language, [])
    expect(wordsOf(sectionOf(blocks, 'occupations')).slice(1)).toEqual([words])
    expect(sectionsOf(blocks)).not.toContain('areas')
  })
  it.each([
    ['de', 'noch zu wenig Angaben'],
    ['en', 'not enough information yet'],
  ] as const)('to say about an occupation as a whole stands in place of the word (%s)', (language, words) => {
    const job = occupation('koch', 'Koch/Köchin', [['all', 'noInformation']])
    const match = { ...job.match, overall: { self: null, others: null } }
    const cells = tableOf(blocksOf(language, [], [{ ...job, match }]), 'occupations').rows[0] ?? []
    expect(cells.slice(1).map((cell) => cellWords(cell)[0])).toEqual([words])
  })
  it('but helper occupations makes a list without a table', () => {
    const section = sectionOf(
      blocksOf('de', [], [occupation('kuechenhilfe', 'Küchenhilfe', [['all', 'all']], true)]),
      'occupations',
    )
    expect(allBlocks(section).some(({ kind }) => kind === 'table')).toBe(false)
    expect(wordsOf(section).slice(1)).toEqual(['Sofort möglich: Küchenhilfe (KldB 29301)'])
  })
  it('has no issuer: day and number alone are printed', () => {
    expect(wordsOf(sectionOf(blocksOf('de', [], [], { issuer: null }), 'head'))).toEqual([
      'Kompetenzpass',
      'Passnummer MU-2026-0417-K7',
      'Ausgestellt am 23.11.2026',
      'Code dieser Datei',
    ])
  })
})
