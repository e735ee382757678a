import { describe, expect, it } from 'vitest'
import type { Passport } from '../../src/model/passport.js'
import type { Show } from '../../src/model/story.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { footerLine, pageLine } from '../../src/passport/footer.js'
import { buildPassport } from '../../src/passport/passport.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { amina } from './amina.js'
import { catalogOf, competence, dossierOf, finding, nobody, profile, rubric, show, view } from './fixture.js'
import { cellWords, linesOf, sectionOf, sectionsOf, tableOf, wordsOf } from './reading.js'

const { dossier, catalog } = amina
type Edition = 'german' | 'english' | 'beside' | 'firm' | 'englishFirm'
const calls: Record<Edition, { language: 'de' | 'en'; audience: 'person' | 'employer'; more?: Partial<Show> }> = {
  german: { language: 'de', audience: 'person' },
  english: { language: 'en', audience: 'person' },
  beside: { language: 'de', audience: 'person', more: { beside: 'en' } },
  firm: { language: 'de', audience: 'employer', more: { name: false } },
  englishFirm: { language: 'en', audience: 'employer', more: { name: false } },
}
function edition(name: Edition, more: Partial<Show> = {}): { passport: Passport; text: PartialSentences } {
  const { language, audience, more: own } = calls[name]
  const passport = buildPassport(dossier, catalog, { language, audience, show: { ...amina.show, ...own, ...more } })
  return { passport, text: name === 'german' || name === 'firm' ? de : en }
}
const blocks = (name: Edition, more: Partial<Show> = {}) => {
  const { passport, text } = edition(name, more)
  return passportBlocks(passport, text)
}

describe('sections', () => {
  it('stand in the order of the page', () => {
    const person = ['head', 'summary', 'strengths', 'occupations', 'competences', 'read', 'areas', 'legal', 'privacy']
    expect(sectionsOf(blocks('german'))).toEqual(person)
    expect(sectionsOf(blocks('beside'))).toEqual(person)
    expect(sectionsOf(blocks('firm'))).toEqual(['head', 'competences', 'occupations', 'tasks', 'legal'])
  })
})

describe('head', () => {
  it('has the name as the largest line, then fields, issue and number', () => {
    expect(wordsOf(sectionOf(blocks('german', { contact: true, validUntil: '2027-12-31' }), 'head'))).toEqual([
      'Kompetenzpass',
      'Amina Beispiel',
      'Für viele Menschen kochen · Haushalt führen · Gäste bedienen',
      'amina@beispiel.example · 0341 000000',
      'Ausgestellt am 23.11.2026 von Beratungsstelle Muster, Leipzig',
      'Passnummer MU-2026-0417-K7 · Angaben gelten als aktuell bis 31.12.2027',
      'Code dieser Datei',
    ])
  })
  it('has the fields as the largest line where no name is shown', () => {
    expect(wordsOf(sectionOf(blocks('firm'), 'head')).slice(0, 2)).toEqual([
      'Kompetenzpass · Fassung für Betriebe',
      'Für viele Menschen kochen · Haushalt führen',
    ])
    expect(wordsOf(sectionOf(blocks('german', { name: false }), 'head'))[1]).toMatch(/^Für viele Menschen kochen/u)
  })
  it('has number and end each where the other is the largest line or not there', () => {
    const words = (more: Partial<Show>) => wordsOf(sectionOf(blocks('german', { name: false, ...more }), 'head'))
    expect(words({ competences: [], validUntil: '2027-12-31' })).toEqual([
      'Kompetenzpass',
      'Passnummer MU-2026-0417-K7',
      'Ausgestellt am 23.11.2026 von Beratungsstelle Muster, Leipzig',
      'Angaben gelten als aktuell bis 31.12.2027',
      'Code dieser Datei',
    ])
    expect(words({})).toContain('Passnummer MU-2026-0417-K7')
  })
  it('says in both languages that a translation is not checked where there is no summary', () => {
    const notices = linesOf(sectionOf(blocks('englishFirm'), 'head')).slice(-3, -1)
    expect(notices).toEqual([
      { text: 'Translation not checked. The German text applies.', lang: 'en' },
      { text: 'Übersetzung nicht geprüft. Es gilt der deutsche Text.', lang: 'de' },
    ])
    expect(wordsOf(blocks('firm')).join(' ')).not.toContain('Übersetzung')
  })
})

describe('summary', () => {
  it('is one box in German, without the name of the language', () => {
    expect(wordsOf(sectionOf(blocks('german'), 'summary'))).toEqual([
      'In einfachen Worten',
      'Dieser Pass zeigt, was ich kann. Meine Stärken: Lebensmittel hygienisch behandeln; Speisen sicher zubereiten; ' +
        'Abläufe und Einkauf organisieren. Andere haben das gesehen oder bestätigt. Der Pass hilft mir in Gesprächen. ' +
        'Er ersetzt keine Prüfung und keine Entscheidung einer Behörde.',
    ])
  })
  it('has two boxes with their languages, the leading one first, and the notice in each', () => {
    const lines = linesOf(sectionOf(blocks('english'), 'summary')).slice(1)
    expect(lines.map(({ lang }) => lang)).toEqual(['en', 'en', 'en', 'de', 'de', 'de'])
    expect(lines.map(({ text }) => text).filter((text) => text.length < 60)).toEqual([
      'English',
      'Translation not checked. The German text applies.',
      'Deutsch',
      'Übersetzung nicht geprüft. Es gilt der deutsche Text.',
    ])
    const beside = linesOf(sectionOf(blocks('beside'), 'summary')).slice(1)
    expect(beside.map(({ lang }) => lang)).toEqual(['de', 'de', 'de', 'en', 'en', 'en'])
  })
  it('speaks of own statements as soon as one strength named is not confirmed', () => {
    const text = wordsOf(
      sectionOf(blocks('german', { competences: ['hauswirtschaft/ablaeufe', 'gastro-service/kasse'] }), 'summary'),
    )
    expect(text.join()).toContain('Das sind bisher meine eigenen Angaben.')
  })
  it('has at most 45 words in a usual edition', () => {
    const [, german = ''] = wordsOf(sectionOf(blocks('german'), 'summary'))
    expect(german.split(' ').length).toBeLessThanOrEqual(45)
  })
})

describe('strengths', () => {
  const named = (name: Edition, more?: Partial<Show>) =>
    linesOf(sectionOf(blocks(name, more), 'strengths')).map(({ text }) => text)
  it('are at most four, those in which others see more first', () => {
    const titles = named('german').filter((text) => !/^Tut|\(|:/u.test(text))
    expect(titles.slice(1)).toEqual([
      'Lebensmittel hygienisch behandeln',
      'Speisen sicher zubereiten',
      'Abläufe und Einkauf organisieren',
      'bestätigt',
      'Essen planen und Mengen berechnen',
    ])
  })
  it('say level and whose view, evidence and by whom', () => {
    expect(named('german').slice(1, 5)).toEqual([
      'Lebensmittel hygienisch behandeln',
      'Tut „Lebensmittel hygienisch behandeln“.',
      'auch bei Neuem (Sicht anderer)',
      'beobachtet: Ausbildungskraft, Betrieb',
    ])
  })
  it('name one person as one person, with one colon in the line', () => {
    expect(named('german')).toContain('bestätigt: Leitung im Ehrenamt (eine Person)')
    expect(named('english')).toContain('confirmed: volunteer lead (one person)')
    const twice = (['german', 'english'] as const).flatMap((name) => named(name)).filter((text) => /:.*:/u.test(text))
    expect(twice).toEqual([])
  })
  it.each([
    ['employer', 'bestätigt: Betrieb (eine Person)'],
    ['other', 'bestätigt: andere Person'],
    ['document', 'bestätigt: Unterlagen'],
  ] as const)('leave a word alone that says one person already or names papers: %s', (role, words) => {
    const { passport, text } = edition('german')
    const competences = passport.competences.map((one) =>
      one.id === 'planen' ? { ...one, evidence: { ...one.evidence, by: [{ role, people: 1 }] } } : one,
    )
    expect(wordsOf(sectionOf(passportBlocks({ ...passport, competences }, text), 'strengths'))).toContain(words)
  })
  it('are those of the highest level reached where none is at level 3', () => {
    expect(named('german', { competences: ['gastro-service/gaeste'] })).toContain('Gäste bedienen und beraten')
  })
})

describe('competences', () => {
  const rows = tableOf(blocks('german'), 'competences').rows
  it('stand with statement, views, evidence, and the number of the rubric', () => {
    expect(rows[1]?.map(cellWords)).toEqual([
      ['Lebensmittel hygienisch behandeln', 'Tut „Lebensmittel hygienisch behandeln“.', 'Andere sehen hier mehr.'],
      ['2 von 4', 'allein'],
      ['3 von 4', 'auch bei Neuem'],
      ['beobachtet', 'Ausbildungskraft, Betrieb, 02.10.2026 [1]'],
    ])
  })
  it('name one person as one person, and the range in words', () => {
    expect(rows[3]?.slice(2).map(cellWords)).toEqual([
      ['3 von 4', 'auch bei Neuem', 'möglich: allein bis zeigt es anderen'],
      ['bestätigt', 'Leitung im Ehrenamt (eine Person), 14.09.2026 [1]'],
    ])
  })
  it('say of a safety matter without proof that it is stated, not yet evidenced', () => {
    expect(rows[5]?.map(cellWords)[3]).toEqual(['hat beschrieben', '02.10.2026 [1]', 'angegeben, noch nicht belegt'])
  })
  it('say that the language may have held back, and that something was some time ago', () => {
    expect(rows[6]?.map(cellWords)[2]).toEqual([
      'noch nicht gezeigt',
      'möglich bis: allein',
      'Auf Deutsch beobachtet: Die Sprache kann gebremst haben.',
    ])
    const old = tableOf(blocks('german', { competences: ['hauswirtschaft/vorraete'] }), 'competences').rows[0]
    expect(old?.map(cellWords)[1]).toEqual([
      '3 von 4',
      'auch bei Neuem',
      'möglich bis: zeigt es anderen',
      '(länger her)',
    ])
  })
  it('end with a note: selection, rubrics, what is worth a talk', () => {
    expect(wordsOf(sectionOf(blocks('german'), 'competences')).at(-1)).toBe(
      'Gezeigt ist eine Auswahl. Bewertungsraster: [1] kochen-gruppe 1.0.0 (Entwurf); [2] hauswirtschaft 1.0.0 (Entwurf); ' +
        '[3] gastro-service 1.0.0 (Entwurf). Eigene Sicht und Sicht anderer liegen auseinander bei: ' +
        'Gäste bedienen und beraten. Ein Gespräch darüber lohnt sich.',
    )
  })
  it('have a key that names the levels, and for employers the evidence words', () => {
    const key = 'Stufen: 1 mit Hilfe · 2 allein · 3 auch bei Neuem · 4 zeigt es anderen'
    expect(wordsOf(sectionOf(blocks('german'), 'competences')).slice(1, 4)).toEqual([
      'möglicher Bereich',
      key,
      'Kompetenz',
    ])
    expect(wordsOf(sectionOf(blocks('firm'), 'competences')).slice(1, 8)).toEqual([
      'möglicher Bereich',
      key,
      'gibt an',
      'hat beschrieben',
      'bestätigt',
      'beobachtet',
      'unabhängig belegt',
    ])
  })
})

describe('the words of the person', () => {
  const remarked = (language: string | undefined, leading: 'de' | 'en' = 'de') => {
    const one = rubric('kueche', 'Küche', [competence('hygiene', 'Hygiene', 'Hygiene')])
    const remark = {
      about: 'hygiene',
      by: 'person' as const,
      text: 'So\n bin ich.',
      on: '2026-01-01',
      ...(language ? { language } : {}),
    }
    const said = finding('hygiene', { self: view('self', 3), others: nobody('others'), basis: 'self', grade: 'stated' })
    const assessments = [
      {
        ...amina.dossier.assessments[0],
        id: 'assessment-kueche',
        rubric: { id: 'kueche', version: '1.0.0' },
        remarks: [remark],
      },
    ]
    const passport = buildPassport(
      dossierOf({
        profiles: [profile('kueche', [said])],
        assessments: assessments as typeof amina.dossier.assessments,
      }),
      catalogOf([one], []),
      { language: leading, audience: 'person', show: show({ competences: ['kueche/hygiene'], remarks: true }) },
    )
    const cell = tableOf(passportBlocks(passport, leading === 'de' ? de : en), 'competences').rows[0]?.[0] ?? []
    return linesOf(cell).slice(2)
  }
  it('stand in one line in the language of the page', () => {
    expect(remarked('de-AT')).toEqual([{ text: 'Dazu sagt die Person: „So bin ich.“', lang: 'de' }])
    expect(remarked(undefined)).toEqual([{ text: 'Dazu sagt die Person: „So bin ich.“', lang: 'de' }])
  })
  it('keep their own language where the page speaks another one', () => {
    expect(remarked('de', 'en')).toEqual([
      { text: 'The person says:', lang: 'en' },
      { text: '"So bin ich."', lang: 'de' },
    ])
    expect(remarked('uk-UA')).toEqual([
      { text: 'Dazu sagt die Person:', lang: 'de' },
      { text: '„So bin ich.“', lang: 'uk' },
    ])
  })
  it('name a language in which no passport is written', () => {
    expect(remarked('sq')).toEqual([
      {
        text: 'Dazu sagt die Person: „\u2068So bin ich.\u2069“',
        lang: 'de',
        foreign: [{ text: 'So bin ich.', lang: 'sq' }],
      },
    ])
  })
})

describe('occupations', () => {
  it('stand with KldB, draft mark, word and counts of each view', () => {
    expect(tableOf(blocks('german'), 'occupations').rows[0]?.map(cellWords)).toEqual([
      ['Koch/Köchin', 'KldB 29302 (Entwurf)'],
      ['das meiste angegeben', 'alles 8, das meiste 3, einiges 2, keine Angaben 1'],
      ['einiges gezeigt', 'alles 4, das meiste 2, einiges 2, noch nichts 3, keine Angaben 3'],
    ])
  })
  it('keep their German name behind the translated one', () => {
    expect(cellWords(tableOf(blocks('english'), 'occupations').rows[0]?.[0] ?? [])[0]).toBe(
      'Koch/Köchin in English (Koch/Köchin)',
    )
  })
  it('are told area by area, by how much is shown', () => {
    const section = wordsOf(sectionOf(blocks('german'), 'areas'))
    expect(section).toContain('angegeben, noch nicht gezeigt')
    expect(section.slice(0, 4)).toEqual([
      'Die Berufe im Einzelnen',
      'Koch/Köchin',
      'alles gezeigt',
      'Koch/Köchin, bereich-1; Koch/Köchin, bereich-2; Koch/Köchin, bereich-3; Koch/Köchin, bereich-4',
    ])
    expect(section.at(-1)).toBe('Die Gewichte der Bereiche sind angenommen.')
  })
})

describe('end', () => {
  it('explains draft only where something is a draft', () => {
    expect(wordsOf(sectionOf(blocks('german'), 'read')).join()).toContain('Entwurf heißt')
    const { passport } = edition('german')
    const reviewed = {
      ...passport,
      rubrics: passport.rubrics.map((one) => ({ ...one, status: 'reviewed' as const })),
      occupations: passport.occupations.map((one) => ({ ...one, status: 'reviewed' as const })),
    }
    expect(wordsOf(passportBlocks(reviewed, de)).join()).not.toContain('Entwurf')
  })
  it('says in German first what the passport is not', () => {
    expect(linesOf(sectionOf(blocks('english'), 'legal')).map(({ lang }) => lang)).toEqual(['en', 'de', 'en'])
  })
  it('is one paragraph with contact and code for employers', () => {
    const lines = wordsOf(sectionOf(blocks('firm'), 'legal'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /zuständige Stelle\. Rückfragen: rueckfragen@muster\.example\. Der Code zeigt nur, .* https:/u,
    )
  })
  it('has a footer with name, number and sample, and pages where there are pages', () => {
    const { passport } = edition('german')
    expect(footerLine(passport, de)).toEqual({
      text: 'Amina Beispiel · Kompetenzpass MU-2026-0417-K7 · Muster mit erfundenen Daten',
      lang: 'de',
    })
    expect(footerLine(edition('englishFirm').passport, en).text).toBe(
      'Competence passport MU-2026-0417-K7 · Sample with invented data',
    )
    expect(pageLine(passport, de, { number: 1, count: 3 }).text).toBe('Seite 1 von 3')
  })
})

describe('a language that lacks sentences', () => {
  const { words, passport, reasons, issues, ...forms } = en
  const english: PartialSentences = { ...forms, words, passport: { title: passport.title, summary: passport.summary } }
  it('says them in German, marked as German', () => {
    const lines = linesOf(passportBlocks(edition('english').passport, english))
    expect(lines).toContainEqual({ text: 'Competence passport', lang: 'en' })
    expect(lines).toContainEqual({ text: 'Meine Stärken', lang: 'de' })
    expect(lines.every(({ text }) => text !== '')).toBe(true)
  })
})

describe('every edition', () => {
  it.each(Object.keys(calls) as Edition[])('has words in every line, and the same blocks twice (%s)', (name) => {
    expect(wordsOf(blocks(name)).filter((text) => text.trim() === '')).toEqual([])
    expect(blocks(name)).toEqual(blocks(name))
  })
})
