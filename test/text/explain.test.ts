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
  it.each(tables)('hold no forbidden word but those of documents (%s)', (_, table) => {
    const bad = all.filter((one) => {
      const quoted = [one, ...one.because].flatMap(({ texts = {} }) =>
        Object.values(texts).map((words) => (words[table.language] ?? '').replace(/\.$/u, '')),
      )
      const own = quoted.reduce((text, words) => text.replaceAll(words, ''), explain(one, table).text)
      return findForbidden(own, table.language).length > 0
    })
    expect(bad.map((one) => [one.code, one.params])).toEqual([])
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
    expect(text(reason('rule/compare', { value: false, params, because }))).toEqual([
      'Umfang: ein Teil. Gefragt ist etwas anderes.',
      'Scope: a part. Something else is asked for.',
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
      'Das beschreiben Sie als Stärke. Ein Beleg macht sie für andere sichtbar.',
    )
    expect(text(finding(1, 'stated'))[0]).toContain('Das machen Sie mit Hilfe.')
    expect(text(finding(null, null))).toEqual([
      'Kochen: Dazu wissen wir noch nichts.',
      'Cooking: Nothing is known about this yet.',
    ])
  })
  it('tell the talk by who sees more', () => {
    expect(text(reason('score/talk', { value: -2 }))[0]).toBe(
      'Andere sehen bei Ihnen mehr, als Sie selbst angeben (Unterschied: 2 Stufen).',
    )
    expect(text(reason('score/talk', { value: 2 }))[0]).toBe(
      'Sie und andere sehen das verschieden (Unterschied: 2 Stufen). Sprechen Sie darüber.',
    )
  })
  it('leave the decision to the body, and say that the law is not read to its end', () => {
    const option = (value: string, pending = 0) =>
      reason('path/option', {
        value,
        params: { law: '§ 45 BBiG', read: '2026-04-29', pending, body: 'ihk' },
        texts: { pathway: { de: 'Externenprüfung', en: 'External exam' }, body: { de: 'Kammer', en: 'Chamber' } },
      })
    expect(text(option('open'))).toEqual([
      'Externenprüfung: Die Angaben passen zu den Bedingungen (§ 45 BBiG, gelesen am 29.04.2026). Kammer prüft und entscheidet.',
      'External exam: The facts entered fit the conditions (§ 45 BBiG, read on 29 April 2026). Chamber examines and decides.',
    ])
    expect(text(option('conditional', 1))[0]).toMatch(/^Achtung: Der Stand des Rechts ist hier offen\./u)
  })
  it('say which reading of the law is not confirmed', () => {
    const condition = reason('path/condition', {
      value: true,
      params: { law: '§ 5', verified: 'assumed' },
      texts: { own: { de: 'Das ist so.' } },
    })
    expect(explain(condition, de).text).toBe(
      'Das ist so. Nach den Angaben trifft das zu (§ 5). Diese Lesart ist nicht bestätigt.',
    )
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
