// loadCatalog and checkDocuments: every issue at once, the right version, unchanged inputs, frozen results.
import { describe, expect, it } from 'vitest'
import { isDocumentError } from '../../src/load/issue.js'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import { deepFreeze } from '../deep-freeze.js'
import * as docs from './documents.js'

/** `document code /path`, one line each. */
const found = (documents: readonly unknown[]) =>
  checkDocuments(documents).map(({ document, code, path }) => `${document} ${code} /${path.join('/')}`)
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
const replaced = (document: unknown, by: readonly unknown[]) =>
  docs.all.flatMap((one) => (one === document ? by : [one]))

describe('a catalog', () => {
  it('is made of sound documents in any order', () => {
    expect(checkDocuments(docs.all)).toEqual([])
    expect(checkDocuments([...docs.all].reverse())).toEqual([])
    expect([...docs.catalog().pathways.keys()].sort()).toEqual(['kurz', 'weg'])
  })
  it('may be empty', () => {
    expect(checkDocuments([])).toEqual([])
    expect(loadCatalog([]).rubrics.size).toBe(0)
  })
  it('holds everything that ships, cases too, without an issue', () => {
    const all = docs.shipped()
    const issues = checkDocuments(all.map(({ document }) => document))
    expect(issues.map(({ document, message }) => `${all[document]?.file}: ${message}`)).toEqual([])
    expect(all.length).toBeGreaterThan(30)
  })
  it('holds what ships in any order', () => {
    expect(
      checkDocuments(
        docs
          .shipped()
          .reverse()
          .map(({ document }) => document),
      ),
    ).toEqual([])
  })
  it('leaves the documents as they are', () => {
    const before = JSON.stringify(docs.all)
    loadCatalog(deepFreeze(JSON.parse(before)))
    const given: unknown[] = JSON.parse(before)
    loadCatalog(given)
    expect(JSON.stringify(given)).toBe(before)
  })
  it('holds frozen copies, so that a later change of a document changes nothing', () => {
    const given = JSON.parse(JSON.stringify(docs.rubric))
    const { rubrics, scales, facts } = loadCatalog(replaced(docs.rubric, [given]))
    given.title.de = 'Anders'
    const rubric = rubrics.get('kochen@1.0.0')?.rubric
    expect(rubric?.title).toEqual({ de: 'Kochen' })
    expect([rubric, scales.get('drei'), facts.get('age')?.fact].map(isFrozen)).toEqual([true, true, true])
  })
  it('brings texts to Unicode NFC', () => {
    const decomposed = docs.changed(docs.provider, ['title', 'de'], 'Ku\u0308che')
    const held = loadCatalog(replaced(docs.provider, [decomposed])).providers.get('kammer')
    expect(held?.title.de).toBe('K\u00fcche')
  })
  it('has no members of Object behind the names of documents', () => {
    expect(docs.catalog().facts.get('constructor')).toBeUndefined()
    expect(found(docs.withChange(docs.rubric, ['scale'], 'constructor'))).toEqual(['3 link/unknown-scale /scale'])
  })
})

describe('versions', () => {
  const later = docs.changed({ ...docs.rubric, version: '1.10.0' }, ['title', 'de'], 'Kochen 10')
  const earlier = docs.changed({ ...docs.rubric, version: '1.9.0' }, ['title', 'de'], 'Kochen 9')

  it('are compared as numbers, whatever the order of the call', () => {
    for (const versions of [
      [later, earlier],
      [earlier, later],
    ]) {
      const { newestRubrics } = loadCatalog([...docs.all, ...versions])
      expect(newestRubrics.get('kochen')?.rubric.title.de).toBe('Kochen 10')
    }
  })
  it('of a rubric are all kept', () => {
    const { rubrics } = loadCatalog([later, ...docs.all, earlier])
    expect([...rubrics.keys()].sort()).toEqual(['kochen@1.0.0', 'kochen@1.10.0', 'kochen@1.9.0'])
  })
  it('of other kinds are used in the highest alone', () => {
    const newer = docs.changed({ ...docs.provider, version: '1.0.1' }, ['title', 'de'], 'Neue Kammer')
    expect(loadCatalog([newer, ...docs.all]).providers.get('kammer')?.title.de).toBe('Neue Kammer')
  })
  it('that a higher one replaces may name what is gone, since nobody uses them', () => {
    const without = docs.changed({ ...docs.rubric, version: '2.0.0' }, ['competences', 0, 'id'], 'sauber')
    const requirement = ['areas', 0, 'requirements', 0, 'competences']
    const corrected = docs.changed({ ...docs.occupation, version: '2.0.0' }, requirement, ['kochen/sauber'])
    expect(found([...docs.all, without])).toEqual(['2 link/unknown-competence /areas/0/requirements/0/competences/0'])
    expect(found([...docs.all, without, corrected])).toEqual([])
  })
})

describe('documents given twice', () => {
  it('are one when they are equal, whatever the order of their members', () => {
    const turned = Object.fromEntries(Object.entries(docs.scale).reverse())
    expect(checkDocuments([...docs.all, docs.scale, turned])).toEqual([])
    expect(loadCatalog([docs.rubric, docs.scale, turned, docs.rubric]).rubrics.size).toBe(1)
  })
  it('are told at the later place when they differ', () => {
    const other = docs.changed(docs.rubric, ['field'], 'anders')
    expect(found([docs.scale, docs.rubric, docs.rubric, other])).toEqual(['3 document/duplicate /version'])
  })
  it('are two documents when only the kind differs', () => {
    expect(checkDocuments([{ ...docs.provider, id: 'drei' }, docs.scale])).toEqual([])
  })
})

describe('two scales of one id', () => {
  const second = (path: readonly (string | number)[], by: unknown) => [
    docs.scale,
    docs.changed({ ...docs.scale, version: '1.1.0' }, path, by),
  ]
  it.each([
    ['a cap', ['answers', 'use', 'frequency', 'often', 'cap'], 1],
    ['the level of an answer', ['answers', 'know', 'yes', 'level'], 1],
    ['the key of a level', ['levels', 1, 'key'], 'guided'],
    ['a further answer', ['answers', 'know', 'perhaps'], { word: { de: 'vielleicht' }, level: 1 }],
    ['a missing table', ['answers', 'know'], undefined],
  ])('may not differ in %s', (_, path, by) => {
    expect(found(second(path, by))).toEqual(['1 scale/changed /id'])
  })
  it('are held against the first, so that one that is as before is none to change', () => {
    const [first, other] = second(['answers', 'know', 'yes', 'level'], 1)
    expect(found([first, other, { ...docs.scale, version: '1.2.0' }])).toEqual(['1 scale/changed /id'])
  })
  it.each([
    ['words', ['levels', 1, 'short', 'de'], 'mit Hilfe'],
    ['the error model', ['scoring', 'sigma'], 70],
  ])('may differ in %s, and the newer one counts', (_, path, by) => {
    expect(found(second(path, by))).toEqual([])
    expect(loadCatalog(second(path, by)).scales.get('drei')?.version).toBe('1.1.0')
  })
})

describe('included conditions', () => {
  it('stand before own ones and keep id, law and place', () => {
    const conditions = docs.catalog().pathways.get('kurz')?.conditions ?? []
    expect(conditions.map(({ condition: { id }, law, place }) => ({ id, law, place }))).toEqual([
      { id: 'alter', law: '§ 1', place: { document: 'weg@1.0.0', pointer: '/conditions/0' } },
      { id: 'arbeit', law: '§ 1', place: { document: 'kurz@1.0.0', pointer: '/conditions/0' } },
    ])
  })
  it('can be left out', () => {
    const documents = docs.withChange(docs.shortPathway, ['include', 0, 'except'], ['alter'])
    const conditions = loadCatalog(documents).pathways.get('kurz')?.conditions ?? []
    expect(conditions.map(({ condition }) => condition.id)).toEqual(['arbeit'])
  })
  it('of two paths may not have one id', () => {
    const third = { ...docs.pathway, id: 'dritter' }
    const documents = docs.withChange(docs.shortPathway, ['include', 1], { pathway: 'dritter', except: [] })
    expect(found([...documents, third])).toEqual(['7 document/duplicate-id /include/1'])
    expect(
      found([...docs.withChange(docs.shortPathway, ['include', 1], { pathway: 'dritter', except: ['alter'] }), third]),
    ).toEqual([])
  })
})

describe('rules', () => {
  const when = (rule: unknown) => docs.withChange(docs.pathway, ['conditions', 0, 'when'], rule)

  it('are checked where they stand', () => {
    expect(found(when({ var: 'adlut' }))).toEqual(['8 rule/undeclared /conditions/0/when/var'])
    expect(found(when({ '>=': [{ var: 'age' }, 18.1] }))).toEqual(['8 rule/number /conditions/0/when/>=/1'])
    expect(found(when({ '+': [{ var: 'age' }, 1] }))).toEqual(['8 rule/type /conditions/0/when'])
    expect(found(docs.withChange(docs.facts, ['facts', 5, 'derive', 'rule'], { '>=': [{ var: 'agee' }, 18] }))).toEqual(
      ['9 rule/undeclared /facts/5/derive/rule/>=/0/var'],
    )
  })
  it('may read facts and parameters, but no day', () => {
    expect(found(when({ '>=': [{ var: 'age' }, { var: 'param.limit' }] }))).toEqual([])
    expect(found(when({ '===': [{ var: 'bornOn' }, '2000-01-01'] }))).toEqual([
      '8 rule/undeclared /conditions/0/when/===/0/var',
    ])
  })
  it('of gates may never let a better rating lower a level', () => {
    const gate = (rule: unknown) => [{ level: 2, when: rule, text: { de: 'x' } }]
    const inGate = (rule: unknown) => found(docs.withChange(docs.rubric, ['competences', 0, 'gates'], gate(rule)))
    expect(inGate({ '>=': [{ var: 'i.haende.rating' }, 1] })).toEqual([])
    expect(inGate({ '<=': [{ var: 'i.haende.rating' }, 1] })).toEqual([
      '3 rule/polarity /competences/0/gates/0/when/<=',
    ])
    expect(inGate({ '>=': [{ var: 'i.mengen.rating' }, 1] })).toEqual([
      '3 rule/undeclared /competences/0/gates/0/when/>=/0/var',
    ])
  })
  it('of advice read the headline and both views', () => {
    const advice = (rule: unknown) => [{ id: 'zeigen', when: rule, text: { de: 'x' } }]
    const inAdvice = (rule: unknown) => found(docs.withChange(docs.rubric, ['advice'], advice(rule)))
    expect(inAdvice({ '<': [{ var: 'k.hygiene.selfLevel' }, { var: 'k.hygiene.othersLevel' }] })).toEqual([])
    expect(inAdvice({ '>=': [{ var: 'i.haende.rating' }, 1] })).toEqual(['3 rule/undeclared /advice/0/when/>=/0/var'])
  })
  it('are compiled with the facts they read', () => {
    const { facts, pathways } = docs.catalog()
    expect(facts.get('adult')?.rule?.paths).toEqual(['age'])
    expect(facts.get('age')?.rule).toBeUndefined()
    const when = pathways.get('weg')?.conditions[0]?.when
    const slots: boolean[] = []
    for (const place of when?.places ?? []) slots[place] = true
    expect(when?.evaluate(slots)).toBe(true)
  })
  it('of one document are at most five hundred, and one MiB together', () => {
    const gates = (count: number) =>
      Array.from({ length: count }, () => ({
        level: 1,
        when: { '>=': [{ var: 'i.mengen.rating' }, 1] },
        text: { de: 'x' },
      }))
    const competences = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...(docs.rubric['competences'] as object[])[1],
        id: `c-${i}`,
        gates: gates(50),
      }))
    expect(found([docs.scale, { ...docs.rubric, competences: competences(10) }])).toEqual([])
    expect(found([docs.scale, { ...docs.rubric, competences: competences(11) }])).toEqual([
      '1 rubric/limit /competences',
    ])
  })
})

describe('a name that is not known', () => {
  it('is told with the nearest, else with at most eight that there are', () => {
    const providers = Array.from({ length: 12 }, (_, i) => ({ ...docs.provider, id: `stelle-${i}` }))
    const known = (body: string) =>
      checkDocuments([...docs.withChange(docs.pathway, ['bodies', 0, 'body'], body), ...providers])[0]?.params
    expect(known('stelle-111')).toEqual({ id: 'stelle-111', nearest: 'stelle-11', known: null })
    expect(known('xyz')).toEqual({
      ...{ id: 'xyz', nearest: null },
      known: 'kammer, stelle-0, stelle-1, stelle-2, stelle-3, stelle-4, stelle-5, stelle-6, …',
    })
  })
  it('is told as one of none where there is none', () => {
    const [issue] = checkDocuments([docs.rubric])
    expect(issue?.message).toBe('There is no scale "drei". There is: none.')
  })
})

describe('all issues at once', () => {
  it('over several documents, in their order, with the cases', () => {
    const wrong = [
      docs.changed(docs.rubricCases, ['cases', 0, 'self'], { 'hygiene/haende': 'ofen' }),
      docs.changed(docs.occupation, ['areas', 0, 'requirements', 0, 'level'], 3),
      docs.changed(docs.rubric, ['competences', 0, 'anchors', '2'], undefined),
      docs.scale,
      { ...docs.provider, titel: 1, role: 'kammer' },
      docs.changed(docs.facts, ['facts', 4, 'law'], undefined),
      docs.changed(docs.rubric, ['version'], '1.0'),
    ]
    expect(found(wrong)).toEqual([
      '0 shape/choice /cases/0/self/hygiene/haende',
      '1 occupation/level /areas/0/requirements/0/competences/0',
      '2 rubric/anchors /competences/0/anchors',
      '4 shape/choice /role',
      '4 shape/unknown-member /titel',
      '5 facts/declaration /facts/4',
      '6 shape/pattern /version',
    ])
  })
  it('also several of one document', () => {
    const wrong = docs.changed(
      docs.changed(docs.rubric, ['competences', 0, 'anchors', '2'], undefined),
      ['competences', 1],
      { id: 'hygiene', dqr: 'sozial', title: { de: 'x' }, cuts: [1], indicators: [{ id: 'a', ask: 'state' }] },
    )
    expect(found([docs.scale, wrong])).toEqual([
      '1 document/duplicate-id /competences/1/id',
      '1 rubric/anchors /competences/0/anchors',
      '1 rubric/cuts /competences/1/cuts',
      '1 rubric/ask /competences/1/indicators/0/ask',
      '1 rubric/sentence /competences/1/indicators/0',
      '1 rubric/sentence /competences/1/indicators/0',
    ])
  })
  it('but a refused document is not told again by those that name it', () => {
    for (const document of docs.all) {
      const issues = found(docs.withChange(document, ['version'], 1))
      expect(issues).toEqual([`${docs.all.indexOf(document)} shape/type /version`])
    }
    expect(found(docs.withChange(docs.scale, ['kind'], 'scal'))).toEqual(['4 document/kind /kind'])
    expect(found(docs.withChange(docs.facts, ['facts', 0, 'label', 'de'], '\u0000'))).toEqual([
      '9 text/control /facts/0/label/de',
    ])
  })
  it('and hides nothing that a rubric says of itself', () => {
    const gate = [{ level: 1, when: { '>=': [{ var: 'i.hande.rating' }, 1] }, text: { de: 'x' } }]
    const documents = docs.withChange(docs.rubric, ['competences', 0, 'gates'], gate)
    const broken = { ...docs.facts, read: 'gestern' }
    expect(found(documents.map((one) => (one === docs.facts ? broken : one)))).toEqual([
      '3 rule/undeclared /competences/0/gates/0/when/>=/0/var',
      '9 shape/pattern /read',
    ])
  })
  it('are thrown by loadCatalog as one error, recognised by its code', () => {
    const wrong = [...docs.withChange(docs.rubric, ['scale'], 'drie'), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    const error = thrownBy(() => loadCatalog(wrong))
    expect(isDocumentError(error) && error.issues).toEqual(checkDocuments(wrong))
    expect(error).toMatchObject({ name: 'DocumentError', code: 'document-error' })
    expect(String(error).split('\n').slice(0, 3)).toEqual([
      'DocumentError: 12 issue(s)',
      '- document 3 /scale: There is no scale "drie". Did you mean "drei"?',
      '- document 13: Found 1. Write an object.',
    ])
    expect(String(error).split('\n').at(-1)).toBe('- and 2 more')
  })
  it('is a wrong call without a list', () => {
    for (const given of [undefined, null, {}, 'x', new Set()]) {
      const call = () => Reflect.apply(loadCatalog, undefined, [given])
      expect(call).toThrow(TypeError)
      expect(() => Reflect.apply(checkDocuments, undefined, [given])).toThrow('needs a list of documents')
    }
  })
})

describe('a rubric with the model ladder', () => {
  const text = { de: 'x' }
  const indicator = (rung: number, more: object) => ({
    ...{ id: `i${rung}`, ask: 'use', rung, self: text, observer: text },
    ...more,
  })
  const withIndicators = (...indicators: unknown[]) =>
    found(
      docs.withChange(docs.rubric, ['competences', 1], {
        ...{ id: 'planen', dqr: 'sozial', title: text, model: 'ladder' },
        indicators,
      }),
    )
  it('has an indicator for every rung in each view, knowledge apart', () => {
    expect(withIndicators(indicator(1, {}), indicator(2, {}))).toEqual([])
    expect(withIndicators(indicator(1, {}))).toHaveLength(2)
    expect(withIndicators(indicator(1, {}), indicator(2, { ask: 'know' }))).toHaveLength(2)
    expect(withIndicators(indicator(1, {}), indicator(2, { for: 'observer' }))).toEqual([
      '3 rubric/rungs /competences/1/indicators',
    ])
    expect(
      withIndicators(
        indicator(1, {}),
        indicator(2, { for: 'observer' }),
        indicator(2, { id: 'i3', for: 'self', observer: undefined }),
      ),
    ).toEqual(['3 document/no-json /competences/1/indicators/2/observer'])
  })
})

describe('facts', () => {
  it('in months may be quarters, as a value and as an assumption; euros are whole', () => {
    const certificate = (fact: object) =>
      found(
        docs.withChange(docs.facts, ['facts', 6], {
          ...{ id: 'rec.since', of: 'certificate', label: { de: 'x' }, sensitivity: 'plain' },
          ...{ question: { de: 'x' }, why: { de: 'x' } },
          ...fact,
        }),
      )
    expect(certificate({ type: 'months', ifNone: 0.25 })).toEqual([])
    expect(certificate({ type: 'months', ifNone: 0.3 })).toEqual(['9 facts/declaration /facts/6'])
    expect(certificate({ type: 'euros', ifNone: 0.25 })).toEqual(['9 facts/declaration /facts/6'])
    expect(certificate({ type: 'boolean', ifNone: false })).toEqual([])
    expect(certificate({ type: 'boolean', ifNone: 0 })).toEqual(['9 facts/declaration /facts/6'])
    expect(certificate({ type: 'day', ifNone: '2026-01-01' })).toEqual([])
    expect(certificate({ type: 'day', ifNone: 'heute' })).toEqual(['9 facts/declaration /facts/6'])
  })
})

describe('parameters', () => {
  it('may be open to both sides, but then overlap with every other value', () => {
    const value = (from: string | null, to: string | null) => ({
      ...{ value: 1, from, to, source: 'Blatt', read: '2026-09-01', verified: 'page' },
    })
    const values = (...all: unknown[]) => found(docs.withChange(docs.parameters, ['parameters', 0, 'values'], all))
    expect(values(value(null, '2025-12-31'), value('2026-01-01', null))).toEqual([])
    expect(values(value('2026-01-01', null), value(null, '2025-12-31'))).toEqual([])
    expect(values(value(null, null), value('2026-01-01', '2026-12-31'))).toEqual([
      '10 parameters/days /parameters/0/values/1',
    ])
    expect(values(value('2026-01-01', null), value(null, '2026-01-01'))).toEqual([
      '10 parameters/days /parameters/0/values/1',
    ])
  })
  it('for sentences only are no input of rules', () => {
    const rule = { '>=': [{ var: 'age' }, { var: 'param.limit' }] }
    const documents = docs.withChange(docs.pathway, ['conditions', 0, 'when'], rule)
    expect(found(documents)).toEqual([])
    const forText = docs.changed(docs.parameters, ['parameters', 0, 'use'], 'text')
    expect(found(documents.map((one) => (one === docs.parameters ? forText : one)))).toEqual([
      '8 rule/undeclared /conditions/0/when/>=/1/var',
    ])
  })
  it('of two documents have different ids', () => {
    const second = { ...docs.parameters, id: 'weitere' }
    expect(found([...docs.all, second])).toEqual(['13 document/duplicate-id /parameters/0/id'])
  })
  it('may be days, and are then no input of rules', () => {
    const values = [
      { value: '2027-06-30', from: null, to: null, source: 'Blatt', read: '2026-09-01', verified: 'page' },
    ]
    const day = { id: 'last', type: 'day', unit: 'day', label: { de: 'Ende' }, use: 'text', values }
    expect(found(docs.withChange(docs.parameters, ['parameters', 1], day))).toEqual([])
    expect(found(docs.withChange(docs.parameters, ['parameters', 1], { ...day, type: 'euros' }))).toEqual([
      '10 parameters/value /parameters/1/values/0',
    ])
  })
  it('keep the first of two facts of one name, in the order of the documents', () => {
    const again = { ...docs.facts, id: 'weitere' }
    const issues = found([...docs.all, again])
    expect(new Set(issues.map((issue) => issue.split(' ')[0]))).toEqual(new Set(['13']))
    expect(issues.filter((issue) => issue.includes('facts/duplicate-id'))).toHaveLength(6)
  })
})

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return null
}
