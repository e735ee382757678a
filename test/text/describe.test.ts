import { describe, expect, it } from 'vitest'
import { messageOf } from '../../src/load/messages.js'
import { templates } from '../../src/load/templates.js'
import type { Issue } from '../../src/model/issue.js'
import { ReasonCode } from '../../src/model/reason.js'
import { de, deForAuthors } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { describeIssue } from '../../src/text/parts/describe.js'
import { modules } from '../source.js'

const issue = (code: string, params: Issue['params'] = {}, message = 'English.'): Issue => ({
  code,
  document: 0,
  path: [],
  params,
  message,
})

describe('German sentences', () => {
  it('say what is wrong, the value and what would be right', () => {
    expect(
      describeIssue(issue('link/unknown-competence', { competence: 'kueche/hygine', nearest: 'kueche/hygiene' }), de),
    ).toBe('Es gibt keine Kompetenz „kueche/hygine“. Meinten Sie „kueche/hygiene“?')
    expect(describeIssue(issue('shape/type', { found: '"3"', expected: 'integer or null' }), de)).toBe(
      'Da steht "3". Schreiben Sie eine ganze Zahl oder null.',
    )
    expect(describeIssue(issue('rule/number', { number: 0.3, nearest: 0.25 }), deForAuthors)).toBe(
      'Die Zahl 0.3 ist kein Vielfaches von 0,25. Schreiben Sie 0.25.',
    )
    expect(
      describeIssue(issue('assessment/answer', { fault: 'word', found: '"ja"', allowed: 'yes, partly' }), deForAuthors),
    ).toBe('Da steht "ja". Schreiben Sie eines von: yes, partly.')
  })
  it('leave out what is not near', () => {
    expect(describeIssue(issue('link/unknown-fact', { fact: 'x', nearest: null }), de)).toBe(
      'Es gibt keine Angabe „x“.',
    )
  })
})

describe('what would be right', () => {
  const said = (code: string, params: Issue['params']) => describeIssue(issue(code, params), deForAuthors)
  it('is said in plain German for the form of a text', () => {
    const form = (expected: string) => said('shape/pattern', { found: '"x"', expected })
    const start = '"x" hat nicht die richtige Form. Schreiben Sie '
    expect(said('shape/pattern', { found: '"x"', example: '2026-11-26' })).toBe(`${start}es wie 2026-11-26.`)
    expect(form('Web address, https only')).toBe(`${start}eine Adresse mit https.`)
    expect(form('Lower-case letters, digits and hyphens, at most 40 characters')).toBe(
      `${start}kleine Buchstaben, Ziffern und Bindestriche, höchstens 40 Zeichen.`,
    )
    expect(form('constructor')).toBe(`${start}constructor.`)
  })
  it('leaves no English word in German where a list or nothing was found', () => {
    expect(said('document/kind', { found: 'not written', allowed: 'scale, rubric', nearest: null })).toBe(
      'Die Art ist nicht genannt. Schreiben Sie eines von: scale, rubric.',
    )
    expect(said('assessment/one-of', { fault: 'several', found: 'level and absent' })).toBe(
      'Die Einschätzung hat level und absent. Schreiben Sie eines davon.',
    )
    expect(said('assumptions/value', { fact: 'x', found: '"text or number"', expected: 'one of none, A1' })).toBe(
      'Die Angabe „x“ hat den Wert "text or number". Schreiben Sie eines von none, A1.',
    )
  })
  it('is said once, and what there is only where nothing is near', () => {
    expect(said('rubric/level', { scale: 'drei', found: 3, minimum: 1, maximum: 2 })).toBe(
      'Die Skala drei hat keine Stufe 3. Schreiben Sie 1 bis 2.',
    )
    expect(said('situation/range', { fact: 'x', found: '7', minimum: 1, maximum: 5 })).toBe(
      'Die Angabe „x“ hat den Wert 7. Schreiben Sie mindestens 1. Schreiben Sie höchstens 5.',
    )
    expect(said('link/unknown-fact', { fact: 'x', nearest: 'y', known: 'y, z' })).toBe(
      'Es gibt keine Angabe „x“. Meinten Sie „y“?',
    )
  })
})

describe('issues of rules', () => {
  const rule = (code: string, params: Issue['params']) => describeIssue(issue(`rule/${code}`, params), deForAuthors)
  it('say the types of operands in words, and what an author wrote as it is', () => {
    const params = { operator: '>=', position: 1, found: '"B1 or more"', expected: 'number' }
    expect(rule('type', params)).toBe('Operand 1 von „>=“ ist "B1 or more". Schreiben Sie eine Zahl.')
    expect(rule('type', { ...params, position: null, found: 'text' })).toBe('„>=“ ist Text. Schreiben Sie eine Zahl.')
    expect(rule('arity', { operator: '===', found: 3, expected: '2 or 3' })).toBe(
      'Der Operator „===“ hat 3 Operanden. Schreiben Sie 2 oder 3.',
    )
  })
  it('count all rules of a rubric together where that is meant', () => {
    expect(rule('bytes', { bytes: 5000, limit: 4096 })).toMatch(/^5000 Bytes, die Grenze ist 4096\./u)
    expect(rule('bytes', { bytes: 5000, limit: 4096, rules: 12 })).toMatch(/^Alle 12 Regeln zusammen: 5000 Bytes/u)
  })
  it('name what is near, else what there is', () => {
    const params = { path: 'agee', known: 'age, work' }
    expect(rule('undeclared', { ...params, nearest: 'age' })).toBe(
      'Hier gibt es keine Eingabe „agee“. Meinten Sie „age“?',
    )
    expect(rule('undeclared', { ...params, nearest: null })).toBe(
      'Hier gibt es keine Eingabe „agee“. Es gibt: age, work.',
    )
  })
})

describe('a code without a sentence', () => {
  it('is told by the English message', () => {
    expect(describeIssue(issue('odd/one', {}, 'Something odd.'), de)).toBe('Something odd.')
    expect(describeIssue(issue('shape/type', {}, 'Found 3.'), en)).toBe('Found 3.')
  })
  it('is told in German where another language lacks it', () => {
    const { issues: _, ...forms } = en
    const ukrainian = { ...forms, language: 'uk' as const }
    expect(describeIssue(issue('document/day', { found: '"x"' }), ukrainian)).toBe(
      'Es gibt keinen Tag "x". Schreiben Sie Jahr-Monat-Tag.',
    )
  })
})

/** The codes that have an English sentence. */
const issueCodes = Object.entries(templates).flatMap(([area, words]) =>
  Object.keys(words).map((word) => `${area}/${word}`),
)

/** Codes as they stand in the source: those of reasons have their own table, stories belong to the command. */
const used = new Set(
  modules
    .filter(({ fileName }) => !/^src\/(generated|model|text)\//u.test(fileName))
    .flatMap(({ text }) => [...text.matchAll(/'([a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)'/gu)].map(([, code]) => code ?? ''))
    .filter((code) =>
      /^(rule|shape|link|assessment|rubric|situation|cases|document|text|json|pdf|scale|occupation|facts|assumptions|parameters|pathway|provider|review)\//u.test(
        code,
      ),
    )
    .filter((code) => !ReasonCode.options.some((reasonCode) => reasonCode === code)),
)

describe('codes of the source', () => {
  it('are found, with all that load tells', () => {
    expect(used.size).toBeGreaterThan(80)
    expect(issueCodes.length).toBeGreaterThan(50)
  })
  it('have a German sentence each', () => {
    expect([...used, ...issueCodes].filter((code) => deForAuthors.issues[code] === undefined).sort()).toEqual([])
  })
  it('are said by the table for people alone where they are about what people write themselves', () => {
    const about = [...used, ...issueCodes].filter((code) => /^(situation|shape|text|pdf)\//u.test(code))
    expect(about.length).toBeGreaterThan(20)
    expect(about.filter((code) => de.issues[code] === undefined)).toEqual([])
    expect(de.issues['rule/number']).toBeUndefined()
  })
  it('name in German every param that the English sentence names', () => {
    const placeholder = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
    for (const code of issueCodes) {
      const english = messageOf(code, {})
      const german = deForAuthors.issues[code]?.({}) ?? null
      if (german !== null) expect([code, placeholder(german).sort()]).toEqual([code, placeholder(english).sort()])
    }
  })
})

it('takes a name of every object for no sentence', () => {
  const issue = { code: 'constructor', document: 0, path: [], params: {}, message: 'Said in English.' }
  expect(describeIssue(issue, de)).toBe('Said in English.')
})
