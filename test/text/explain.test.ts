import { beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import type { Dossier } from '../../src/model/dossier.js'
import { type Reason, ReasonCode } from '../../src/model/reason.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { type Explanation, explain } from '../../src/text/parts/explain.js'
import { findForbidden } from '../../src/text/parts/forbidden.js'
import { stories } from '../stories.js'

const tables = [
  ['German', de],
  ['English', en],
] as const

const reason = (code: Reason['code'], more: Partial<Reason> = {}): Reason => ({
  code,
  value: null,
  params: {},
  because: [],
  ...more,
})

/** The values that options of facts have in code, with their German words. */
const options = new Map(
  [...loadCatalog(documents).facts.values()].flatMap(({ fact: { options = [] } }) =>
    options.map(({ value, label }) => [value, label.de] as const),
  ),
)
const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u')

/** Each reason of a derivation once, the whole way down. */
function* steps(reasons: readonly Reason[], seen = new Set<Reason>()): Generator<Reason> {
  for (const one of reasons) {
    if (seen.has(one)) continue
    seen.add(one)
    yield one
    yield* steps(one.because, seen)
  }
}

function reasonsOf({ profiles, matches, pathways, reason: whole }: Dossier): Reason[] {
  const advice = profiles.flatMap((profile) => profile.advice)
  return [
    whole,
    ...[...profiles.flatMap(({ findings }) => findings), ...advice, ...matches, ...pathways].map((one) => one.reason),
  ]
}

it('refuses the code of a language in place of its table', () => {
  const wrong: unknown = 'de'
  const reason = { code: 'score/rating', value: 2, params: {}, because: [] } as const
  expect(() => Reflect.apply(explain, null, [reason, wrong])).toThrow(
    new TypeError('explain needs sentences, such as "de".'),
  )
})

describe('sentences of the stories', () => {
  let all: Reason[] = []
  beforeAll(() => {
    const catalog = loadCatalog(documents)
    const reasons = stories.flatMap(({ story, assessments, situation }) => {
      const known = situation === null ? null : parseSituation(situation, catalog)
      const dossier = buildDossier(
        {
          assessments: assessments.map((json) => parseAssessment(json, catalog)),
          situation: known,
          holder: story.holder,
          issuer: story.issuer,
          sample: story.sample,
        },
        catalog,
        { on: story.on },
      )
      const empty = assume({ on: story.on }, 'usual', catalog)
      const more = [...catalog.occupations.keys()].flatMap((id) =>
        findPathways(known ?? empty, id, catalog, { on: '2027-06-01' }),
      )
      return [...reasonsOf(dossier), ...more.map((one) => one.reason)]
    })
    all = [...steps(reasons)]
  })

  it('are many, and of most kinds', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(30)
  })
  it.each(tables)('say something, and nothing that only code says (%s)', (_, table) => {
    const said = all.map((one) => [one.code, explain(one, table).text] as const)
    const bad = said.filter(
      ([, text]) => text.length < 4 || /undefined|null|NaN|\[object|\{|\}|\s{2}|\.\.|: \.|\(\)/u.test(text),
    )
    expect(bad).toEqual([])
    expect(said.filter(([, text]) => !/[.!?…“”]$/u.test(text))).toEqual([])
  })
  it.each(tables)('are all in their own language (%s)', (_, table) => {
    expect(new Set(all.map((one) => explain(one, table).lang))).toEqual(new Set([table.language]))
  })
  it.each(tables)('have at most four decimals (%s)', (_, table) => {
    expect(all.map((one) => explain(one, table).text).filter((text) => /\d[.,]\d{5}/u.test(text))).toEqual([])
  })
  /** A sentence less the words of documents. */
  function ownWords(one: Reason, table: (typeof tables)[number][1]): string {
    const quoted = [one, ...one.because].flatMap(({ texts = {} }) =>
      Object.values(texts).map((words) => (words[table.language] ?? '').replace(/\.$/u, '')),
    )
    return quoted.reduce((text, words) => text.replaceAll(words, ''), explain(one, table).text)
  }
  it.each(tables)('hold no forbidden word but those of documents (%s)', (_, table) => {
    const bad = all.filter((one) => findForbidden(ownWords(one, table), table.language).length > 0)
    expect(bad.map((one) => [one.code, one.params])).toEqual([])
  })
  it.each(tables)('show the words of options and never their values in code (%s)', (_, table) => {
    const values = new Set([...options.keys()])
    const marked = (value: Reason['value'], list = false): Reason['value'] => {
      if (typeof value !== 'string') return value
      if (list)
        return value
          .split(', ')
          .map((one) => marked(one))
          .join(', ')
      return values.has(value) ? `§${value}§` : value
    }
    const mark = (one: Reason): Reason => ({
      ...one,
      value: one.code === 'path/option' ? one.value : marked(one.value),
      params: Object.fromEntries(
        Object.entries(one.params).map(([key, value]) => [key, marked(value, key === 'list')]),
      ),
      because: one.because.map(mark),
    })
    const ruled = all.filter(({ code }) => /^(rule|path)\//u.test(code))
    expect(ruled.filter((one) => JSON.stringify(mark(one)).includes('§')).length).toBeGreaterThan(100)
    expect(ruled.map((one) => explain(mark(one), table).text).filter((text) => /§[\w-]+§/u.test(text))).toEqual([])
  })
  it('hold no value in code that is no German word', () => {
    const labels = [...options.values()].join(' ')
    // Levels of the CEFR are their own words.
    const isWord = (value: string) => value === 'family' || /^[ABC][12]$/u.test(value) || wholeWord(value).test(labels)
    const codes = [...options.keys()].filter((value) => !isWord(value))
    expect(codes).toEqual(expect.arrayContaining(['whole', 'part', 'vocational', 'dual-bbig', 'none', 'partial']))
    const said = all.map((one) => explain(one, de).text)
    expect(said.filter((text) => codes.some((value) => wholeWord(value).test(text)))).toEqual([])
  })
  it('speak to the person and not about her', () => {
    const said = all.map((one) => explain(one, de).text)
    expect(said.filter((text) => /die person\b/iu.test(text))).toEqual([])
    expect(
      all.map((one) => explain(one, en).text).filter((text) => /\bthe person\b(?! in charge)/iu.test(text)),
    ).toEqual([])
  })
  it.each(tables)('use no word of method but those of documents (%s)', (_, table) => {
    const said = all.map((one) => ownWords(one, table))
    expect(
      said.filter((text) =>
        /\bGewicht\b|\bweigh|nearly (stated|shown)|fast (angegeben|gezeigt)|Prozent|percent/u.test(text),
      ),
    ).toEqual([])
  })
  it('count in each view what is rated of what counts, and what has an answer at all', () => {
    const views = all.filter(({ code }) => code === 'score/view').map(({ params }) => params)
    expect(views.length).toBeGreaterThan(30)
    expect(views.some(({ rated, counted }) => Number(rated) > 0 && Number(rated) < Number(counted))).toBe(true)
    for (const { rated, counted, given, coverage } of views) {
      expect(Number(given)).toBeGreaterThanOrEqual(Number(rated))
      expect([rated === 0, rated === counted]).toEqual([coverage === 0, coverage === 1])
    }
  })
  it('go down with the reasons, step by step', () => {
    const whole = all.find(({ code }) => code === 'score/finding')
    const shape = ({ because }: Explanation | Reason): unknown => because.map(shape)
    expect(whole && shape(explain(whole, de))).toEqual(whole && shape(whole))
  })
})

describe('every kind of step', () => {
  const values = [null, true, false, 0, 3, 1.23456789, 'open', 'x'] as const
  it.each(ReasonCode.options)('%s has a sentence, however little the reason says', (code) => {
    for (const [, table] of tables) {
      for (const value of values) {
        const { text } = explain(reason(code, { value }), table)
        expect(text.trim().length, `${code} ${value}`).toBeGreaterThan(2)
        expect(text).not.toMatch(/undefined|null|NaN/u)
        expect(findForbidden(text, table.language)).toEqual([])
      }
    }
  })
  it('has one in both complete tables and no other', () => {
    for (const [, table] of tables) expect(Object.keys(table.reasons).sort()).toEqual([...ReasonCode.options].sort())
  })
})

describe('single sentences', () => {
  const text = (one: Reason) => [explain(one, de).text, explain(one, en).text]
  const fact = (label: string, english: string, value: Reason['value'], unit?: string) =>
    reason('path/fact', {
      value,
      params: { fact: 'x', ...(unit ? { unit } : {}) },
      texts: { fact: { de: label, en: english } },
    })

  it('compare in the unit of the law', () => {
    const because = [fact('Monate Arbeit', 'Months of work', 48, 'months'), reason('rule/literal', { value: 54 })]
    const params = { operator: '>=', left: 48, right: 54 }
    expect(text(reason('rule/compare', { value: false, params, because }))).toEqual([
      'Monate Arbeit: 48 von 54 Monaten.',
      'Months of work: 48 of 54 months.',
    ])
    expect(text(reason('rule/compare', { value: true, params: { ...params, left: 60 }, because }))[0]).toBe(
      'Monate Arbeit: 60 Monate. Gefragt ist: mindestens 54 Monate.',
    )
    expect(
      text(
        reason('rule/compare', {
          params: { ...params, left: null },
          because: [fact('Monate', 'Months', null, 'months')],
        }),
      ),
    ).toEqual([
      'Monate: noch nicht bekannt. Gefragt ist: mindestens 54 Monate.',
      'Months: not known yet. Asked for: at least 54 months.',
    ])
  })
  it('say a word of an option and never its code', () => {
    const because = [
      reason('path/fact', {
        value: 'part',
        texts: { fact: { de: 'Umfang', en: 'Scope' }, value: { de: 'ein Teil', en: 'a part' } },
      }),
    ]
    const params = { operator: '===', left: 'part', right: 'whole' }
    const asked = { 'asked.0': { de: 'der ganze Beruf', en: 'the whole occupation' } }
    expect(text(reason('rule/compare', { value: false, params, texts: asked, because }))).toEqual([
      'Umfang: ein Teil. Gefragt ist: der ganze Beruf.',
      'Scope: a part. Asked for: the whole occupation.',
    ])
    expect(text(reason('rule/compare', { value: false, params, because }))).toEqual([
      'Umfang: ein Teil. Gefragt ist etwas anderes.',
      'Scope: a part. Something else is asked for.',
    ])
    const more = { ...asked, 'asked.1': { de: 'die Leitung', en: 'the lead' } }
    const list = { operator: 'in', operand: 'part', list: 'whole, lead', count: 2 }
    expect(text(reason('rule/in', { value: false, params: list, texts: more, because }))).toEqual([
      'Umfang: ein Teil. Gefragt ist: der ganze Beruf oder die Leitung.',
      'Scope: a part. Asked for: the whole occupation or the lead.',
    ])
  })
  it('say a unit once', () => {
    expect(text(fact('Alter in Jahren', 'Age in years', 39, 'years'))).toEqual(['Alter: 39 Jahre.', 'Age: 39 years.'])
    const because = [fact('Alter in Jahren', 'Age in years', 39, 'years'), reason('rule/literal', { value: 25 })]
    expect(
      text(reason('rule/compare', { value: true, params: { operator: '>=', left: 39, right: 25 }, because })),
    ).toEqual(['Alter: 39 Jahre. Gefragt ist: mindestens 25 Jahre.', 'Age: 39 years. Asked for: at least 25 years.'])
    expect(text(fact('Nummer in Monaten', 'Number in months', 3))[0]).toBe('Nummer in Monaten: 3.')
  })
  it('say of a negation what it is about', () => {
    const not = (value: boolean | null) =>
      text(
        reason('rule/not', {
          value,
          because: [fact('Deutscher Abschluss', 'German exam', value === null ? null : !value)],
        }),
      )
    expect(not(true)).toEqual(['Deutscher Abschluss: nein. Das passt.', 'German exam: no. That fits.'])
    expect(not(false)).toEqual(['Deutscher Abschluss: ja. Gefragt ist: nein.', 'German exam: yes. Asked for: no.'])
    expect(not(null)[0]).toBe('Deutscher Abschluss: noch nicht bekannt. Gefragt ist: nein.')
    const group = (value: boolean | null) =>
      text(reason('rule/not', { value, because: [reason('rule/and', { value: value === null ? null : !value })] }))[0]
    expect([true, false, null].map(group)).toEqual([
      'Das Folgende soll nicht zutreffen, und es trifft nicht zu.',
      'Das Folgende soll nicht zutreffen, aber es trifft zu.',
      'Das Folgende soll nicht zutreffen. Es ist noch nicht bekannt.',
    ])
  })
  it('put strengths first', () => {
    const finding = (value: number | null, evidenceGrade: string | null) =>
      reason('score/finding', {
        value,
        params: { basis: value === null ? null : 'others', choice: 'othersEnough', evidenceGrade },
        texts: {
          competence: { de: 'Kochen', en: 'Cooking' },
          ...(value === null ? {} : { value: { de: 'allein', en: 'alone' } }),
        },
      })
    expect(text(finding(2, 'observed'))[0]).toBe(
      'Kochen: „allein“ (Stufe 2). Das können Sie, und das ist belegt. Andere haben genug gesehen, darum zählt ihre Sicht.',
    )
    expect(text(finding(3, 'stated'))[0]).toContain(
      'Das sehen andere als Stärke. Ein Beleg macht sie für andere sichtbar.',
    )
    const stated = finding(3, 'stated')
    expect(text({ ...stated, params: { ...stated.params, basis: 'self' } })[0]).toContain(
      'Das beschreiben Sie als Stärke.',
    )
    expect(text(finding(1, 'stated'))[0]).toContain('Das machen Sie mit Hilfe.')
    expect(text(finding(null, null))).toEqual([
      'Kochen: Dazu wissen wir noch nichts.',
      'Cooking: Nothing is known about this yet.',
    ])
  })
  it('say of a comparison what is held and what is asked for, on whichever side the written number stands', () => {
    const fact = (value: number) =>
      reason('rule/fact', { value, params: { path: 'a' }, texts: { fact: { de: 'Jahre' } } })
    const fixed = (value: number) => reason('rule/literal', { value })
    const compare = (operator: string, params: Reason['params'], because: Reason[]) =>
      text(reason('rule/compare', { value: false, params: { operator, ...params }, because }))[0]
    const right = compare('>=', { left: 1, right: 2 }, [fact(1), fixed(2)])
    expect(compare('<=', { left: 2, right: 1 }, [fixed(2), fact(1)])).toBe(right)
    expect(compare('>', { left: 3, right: 4 }, [fixed(3), fact(4)])).toBe('Jahre: 4. Gefragt ist: weniger als 3.')
    const between = [fixed(1), fact(3), fixed(3)]
    expect(compare('<', { left: 1, middle: 3, right: 3 }, between)).toContain('Gefragt ist: 1 bis 3, diese nicht.')
    expect(compare('<=', { left: 1, middle: 4, right: 3 }, between)).toContain('Gefragt ist: 1 bis 3.')
  })
  it('say what a rule counts or measures, where it is not a level', () => {
    const read = (path: string, texts: Reason['texts'], value: number) =>
      reason('rule/fact', { value, params: { path }, ...(texts ? { texts } : {}) })
    const act = { indicator: { de: 'Tut a.', en: 'Does a.' } }
    expect(text(read('i.a.n', act, 1))).toEqual(['„Tut a“ (Einschätzungen): 1.', '“Does a” (ratings): 1.'])
    expect(text(read('i.a.rating', act, 2))[0]).toBe('„Tut a“: 2.')
    const mean = read('k.n.mean', { competence: { de: 'Kochen' } }, 1)
    const params = { operator: '>=', left: 1, right: 3 }
    const compared = reason('rule/compare', {
      value: false,
      params,
      because: [mean, reason('rule/literal', { value: 3 })],
    })
    expect(text(compared)[0]).toBe('Kochen (Mittelwert): 1 von 3.')
  })
  it('say of a view that counts no more than the views say', () => {
    const view = (name: string, value: number | null, given: number) =>
      reason('score/view', { value, params: { view: name, rated: given, counted: 5, given } })
    const finding = (choice: string, basis: 'self' | 'others' | null, because: Reason[]) =>
      text(reason('score/finding', { value: basis && 2, params: { basis, choice, evidenceGrade: 'stated' }, because }))
    const self = (given: number) => view('self', given > 2 ? 2 : null, given)
    const others = (given: number) => view('others', given > 2 ? 2 : null, given)
    expect(finding('othersUndetermined', 'self', [self(5), others(0)])[0]).toContain(
      'Die Sicht anderer reicht noch nicht für eine Stufe, darum zählt Ihre eigene.',
    )
    expect(finding('othersUndetermined', 'self', [self(5), others(1)])).toEqual([
      expect.stringContaining('Die Sicht anderer reicht noch nicht für eine Stufe, darum zählt Ihre eigene.'),
      expect.stringContaining("Others' view is not enough for a level yet, so your own view counts."),
    ])
    expect(finding('othersOnly', 'others', [self(0), others(3)])[0]).toContain(
      'Ihre eigene Sicht reicht noch nicht für eine Stufe, darum zählt die Sicht anderer.',
    )
    expect(finding('othersOnly', 'others', [self(1), others(3)])).toEqual([
      expect.stringContaining('Ihre eigene Sicht reicht noch nicht für eine Stufe, darum zählt die Sicht anderer.'),
      expect.stringContaining("Your own view is not enough for a level yet, so others' view counts."),
    ])
    expect(finding('othersUndetermined', null, [self(0), others(0)])[0]).toBe('Dazu wissen wir noch nichts.')
    expect(finding('othersUndetermined', null, [self(0), others(1)])).toEqual([
      'Dazu wissen wir noch zu wenig.',
      'Too little is known about this yet.',
    ])
  })
  it('say of what a part is rated', () => {
    const view = (rated: number) =>
      text(reason('score/view', { value: 2, params: { view: 'self', rated, counted: 5, given: rated } }))
    expect(view(4)).toEqual([
      'Eigene Sicht: Stufe 2. Eingeschätzt sind 4 von 5 Merkmalen.',
      'Own view: level 2. 4 of 5 acts are rated.',
    ])
    expect(view(5)[0]).toBe('Eigene Sicht: Stufe 2.')
  })
  it('say who stands behind all evidence and not behind its grade alone', () => {
    const grade = (pieces: number) => text(reason('score/grade', { value: 'observed', params: { pieces, expired: 0 } }))
    expect(grade(2)).toEqual([
      'Nachweis: beobachtet. Gesehen oder bestätigt von 2 Personen oder Stellen.',
      'Evidence: observed. In all, 2 people or bodies have seen or confirmed this.',
    ])
    expect(grade(1)[0]).toBe('Nachweis: beobachtet. Gesehen oder bestätigt von 1 Person oder Stelle.')
  })
  it('compare two views over the acts that both rated', () => {
    const apart = (value: string, difference: number) =>
      text(reason('score/discrepancy', { value, params: { difference, indicators: 4 } }))
    expect(apart('selfLower', -1.75)).toEqual([
      'Bei 4 Merkmalen, die beide Seiten eingeschätzt haben, sehen andere bei Ihnen mehr, als Sie selbst angeben.',
      'On 4 acts that both sides rated, others see more in you than you say yourself.',
    ])
    expect(apart('selfHigher', 1)[0]).toContain('sehen Sie und andere das verschieden.')
    expect(apart('consistent', 0.25)[0]).toContain('passen Ihre Sicht und die Sicht anderer zusammen')
  })
  it('offer a talk about the two levels', () => {
    const talk = reason('score/talk', {
      value: -2,
      params: { self: 1, others: 3 },
      texts: { self: { de: 'mit Hilfe', en: 'with help' }, others: { de: 'allein', en: 'alone' } },
    })
    expect(text(talk)).toEqual([
      'Sie selbst geben „mit Hilfe“ (Stufe 1) an, andere sehen bei Ihnen „allein“ (Stufe 3). Ein Gespräch darüber lohnt sich.',
      'You yourself say “with help” (level 1), others see “alone” (level 3) in you. A talk about it is worthwhile.',
    ])
  })
  it('say how much of an occupation is shared in plain words', () => {
    const match = (shared: number) => text(reason('map/match', { params: { shared, total: 160 } }))
    const parts = [160, 101, 80, 40, 0].map((shared) => match(shared).map((said) => said.split('. ').at(-1)))
    expect(parts).toEqual([
      [
        'Das passt oder ist eine Stufe darunter: alle Teile des Berufs.',
        'This fits or is one level below: all parts of the occupation.',
      ],
      [
        'Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
        'This fits or is one level below: more than half of the occupation.',
      ],
      [
        'Das passt oder ist eine Stufe darunter: die Hälfte des Berufs.',
        'This fits or is one level below: half of the occupation.',
      ],
      [
        'Das passt oder ist eine Stufe darunter: weniger als die Hälfte des Berufs.',
        'This fits or is one level below: less than half of the occupation.',
      ],
      ['Sicht anderer: noch zu wenig Angaben.', "Others' view: not enough information yet."],
    ])
    const overall = text(reason('map/overall', { value: 'some', params: { view: 'self', known: 101, total: 160 } }))
    expect(overall[0]).toBe('Eigene Sicht: einiges angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.')
  })
  it('count what is one level below as that', () => {
    const params = { view: 'self', met: 1, near: 2, gap: 0, unknown: 0 }
    const area = reason('map/area', { value: 'some', params, texts: { area: { de: 'Kochen', en: 'Cooking' } } })
    expect(text(area)).toEqual([
      'Kochen: einiges angegeben. 3 Anforderungen: 1 angegeben, 2 eine Stufe darunter.',
      'Cooking: some stated. 3 requirements: 1 stated, 2 one level below.',
    ])
  })
  it('say what comes first as important', () => {
    const own = { de: 'Beantragen Sie zuerst den Zuschuss.', en: 'Apply for the grant first.' }
    expect(text(reason('path/before', { texts: { own } }))).toEqual([
      'Wichtig: Beantragen Sie zuerst den Zuschuss.',
      'Important: Apply for the grant first.',
    ])
    const path = { de: 'Externenprüfung', en: 'External exam' }
    expect(text(reason('path/before', { value: 'ext', texts: { own, pathway: path } }))[0]).toBe(
      'Wichtig: Beantragen Sie zuerst den Zuschuss. Mehr dazu beim Weg „Externenprüfung“.',
    )
    const one = { value: 'ext', params: { isChoice: true }, texts: { own, pathway: path } }
    expect(text(reason('path/before', one))).toEqual([
      'Wichtig: Beantragen Sie zuerst den Zuschuss. Mehr dazu, zum Beispiel beim Weg „Externenprüfung“.',
      'Important: Apply for the grant first. More, for example, at the path “External exam”.',
    ])
  })
  it('leave the decision to the bodies, and say that the law is not read to its end', () => {
    const bodies = { 'decides.0': { de: 'Kammer', en: 'Chamber' }, 'decides.1': { de: 'Agentur', en: 'Agency' } }
    const advice = { 'advises.0': { de: 'IBAS', en: 'IBAS' } }
    const option = (value: string, more: { pending?: number; undecided?: number; texts?: Reason['texts'] } = {}) =>
      reason('path/option', {
        value,
        params: { law: '§ 45 BBiG', read: '2026-04-29', pending: more.pending ?? 0, undecided: more.undecided ?? 0 },
        texts: { pathway: { de: 'Externenprüfung', en: 'External exam' }, ...more.texts },
      })
    expect(text(option('open', { texts: { 'decides.0': bodies['decides.0'] } }))).toEqual([
      'Externenprüfung: Die Angaben passen zu den Bedingungen (§ 45 BBiG, gelesen am 29.04.2026). Zuständig: Kammer. Dort wird entschieden.',
      'External exam: The facts entered fit the conditions (§ 45 BBiG, read on 29 April 2026). In charge: Chamber. The decision is made there.',
    ])
    expect(text(option('open', { texts: { ...bodies, ...advice } }))).toEqual([
      expect.stringMatching(/ Zuständig: Kammer und Agentur\. Dort wird entschieden\. Beratung: IBAS\.$/u),
      expect.stringMatching(/ In charge: Chamber and Agency\. The decision is made there\. Advice: IBAS\.$/u),
    ])
    expect(text(option('open', { undecided: 2, texts: { 'decides.0': bodies['decides.1'] } }))).toEqual([
      expect.stringMatching(/ Zuständig: Agentur, je nach den offenen Angaben auch eine andere Stelle\. Dort wird/u),
      expect.stringMatching(/ In charge: Agency, depending on the open facts another body too\. The/u),
    ])
    expect(text(option('conditional', { undecided: 2 }))[0]).toMatch(/ Die zuständige Stelle entscheidet\.$/u)
    expect(text(option('closed', { texts: { ...bodies, ...advice } }))[0]).not.toMatch(/Kammer|IBAS|Stelle/u)
    expect(text(option('conditional', { pending: 1 }))[0]).toMatch(
      /^Externenprüfung \(Achtung: Stand des Rechts offen\): /u,
    )
    expect(text(option('closed', { pending: 1 }))[0]).not.toContain('Achtung')
  })
  it('say what the law allows beside a condition behind the verdict', () => {
    const texts = {
      own: { de: 'Sie haben 54 Monate gearbeitet.', en: 'You have worked 54 months.' },
      note: { de: 'Die Kammer kann darauf verzichten.', en: 'The chamber can waive this.' },
    }
    const params = { law: '§ 50b', verified: 'statute' }
    for (const code of ['path/condition', 'path/alternative'] as const)
      expect(text(reason(code, { value: false, params, texts }))).toEqual([
        'Nach den Angaben nicht erfüllt: Sie haben 54 Monate gearbeitet (§ 50b). Die Kammer kann darauf verzichten.',
        'Not met on the facts entered: You have worked 54 months (§ 50b). The chamber can waive this.',
      ])
  })
  it('say behind the law how a condition is known that was not read there', () => {
    const said = (verified: string) => {
      const params = { law: '§ 5', verified }
      return explain(reason('path/condition', { value: true, params, texts: { own: { de: 'Das ist so.' } } }), de).text
    }
    expect(['statute', 'page', 'derived', 'assumed'].map(said)).toEqual([
      'Nach den Angaben erfüllt: Das ist so (§ 5).',
      'Nach den Angaben erfüllt: Das ist so (§ 5).',
      'Nach den Angaben erfüllt: Das ist so (§ 5, unsere Lesart, nicht bestätigt).',
      'Nach den Angaben erfüllt: Das ist so (§ 5, nicht nachgelesen).',
    ])
  })
  it('say of a condition with alternatives that one of them is enough', () => {
    const said = ([true, false, null] as const).map((value) => text(reason('path/condition', { value }))[0])
    const one = 'mindestens eine von mehreren Möglichkeiten.'
    expect(said).toEqual(
      ['Nach den Angaben erfüllt', 'Nach den Angaben nicht erfüllt', 'Noch nicht bekannt'].map(
        (verdict) => `${verdict}: ${one}`,
      ),
    )
  })
  it('say from which day on rules are known, and claim nothing about the days before', () => {
    const before = reason('path/pending', { params: { kind: 'inForceFrom', day: '2025-05-02' } })
    expect(text(before)).toEqual([
      'Diese Regeln kennen wir erst in der Fassung ab 02.05.2025. Was vorher galt, ist nicht gelesen.',
      'We know these rules only in the wording from 2 May 2025 on. What held before we have not read.',
    ])
  })
  it('name the areas that nobody could show, since no rubric asks about them', () => {
    const unasked = { de: 'Kasse; Lager', en: 'Till; store' }
    expect(
      text(reason('path/areas', { value: null, texts: { areas: { de: 'Küche', en: 'Kitchen' }, unasked } })),
    ).toEqual([
      'Noch nicht gezeigt: Küche. Danach fragt noch kein Bewertungsraster: Kasse; Lager.',
      'Not shown yet: Kitchen. No rubric asks about this yet: Till; store.',
    ])
  })
})

describe('a language that lacks words', () => {
  const advice = reason('score/advice', { value: true, texts: { own: { de: 'Üben Sie weiter.' } } })
  it('says a reason in German whose words it lacks, marked as German', () => {
    expect(explain(advice, en)).toEqual({ text: 'Üben Sie weiter.', lang: 'de', because: [] })
  })
  it('says a reason in German for which it has no sentence', () => {
    const { reasons, ...bare } = en
    expect(explain(reason('score/claim'), { ...bare, reasons: {} }).lang).toBe('de')
    expect(explain(reason('score/claim'), { ...bare, reasons: { 'score/claim': reasons['score/claim'] } }).lang).toBe(
      'en',
    )
  })
})
