import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { loadCatalog } from '../../src/load/load.js'
import { Goal } from '../../src/model/goal.js'
import type { PathwayOption } from '../../src/model/option.js'
import type { Reason } from '../../src/model/reason.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import { assumptions, choice, day, derived, fact, factsOf, may, must, pathway, provider, words } from './documents.js'

const small = factsOf(
  fact('bornOn', 'day', 'person'),
  derived('age', 'integer', 'person', { kind: 'yearsBetween', from: 'bornOn' }, { moves: 'changes' }),
  fact('adult', 'boolean', 'person'),
  fact('ready', 'boolean', 'person'),
  choice('nationality', 'person', ['DE', 'EU', 'third']),
  fact('exp.fte', 'months', 'occupation', { moves: 'changes' }),
  fact('ref.trainingMonths', 'months', 'occupation', { answeredBy: 'occupation' }),
  choice('fq.type', 'certificate', ['none', 'vocational', 'academic'], { ifNone: 'none' }),
  fact('fq.completed', 'boolean', 'certificate'),
)
const adult = must('adult', { var: 'adult' })
const ready = may('ready', { var: 'ready' })
const trained = must('trained', { '===': [{ var: 'fq.type' }, 'vocational'] })
const completed = may('completed', { var: 'fq.completed' })
const time = may('time', { '>=': [{ var: 'exp.fte' }, { '*': [1.5, { var: 'ref.trainingMonths' }] }] })

/** The options of paths over the small facts, by pathway. */
function options(paths: object[], situation: Partial<Situation>, occupation: string | null = 'koch') {
  const about = { ...(occupation === null ? {} : { [occupation]: {} }), ...situation.about }
  const found = findPathways({ on: day, ...situation, about }, occupation, loadCatalog([small, ...paths]), { on: day })
  return new Map(found.map((option) => [option.pathway, option]))
}
const option = (conditions: object[], situation: Partial<Situation>, more: Record<string, unknown> = {}) =>
  options([pathway('way', conditions, more)], situation).get('way')
const steps = (from: { reason: Reason } | undefined, code: string): Reason[] => {
  const all = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(all)]
  return from ? all(from.reason).filter((reason) => reason.code === code) : []
}

it('explains a derived fact once, however often the rules of others read it', () => {
  const doubled = (of: string) => ({ rule: { and: Array.from({ length: 64 }, () => ({ var: of })) } })
  const names = ['one', 'two', 'three', 'four', 'five']
  const chain = names.map((name, i) =>
    derived(`d.${name}`, 'boolean', 'person', doubled(i === 0 ? 'adult' : `d.${names[i - 1]}`)),
  )
  const catalog = loadCatalog([
    factsOf(fact('adult', 'boolean', 'person'), ...chain),
    pathway('weg', [must('c', { var: 'd.five' })]),
  ])
  const [option] = findPathways({ on: day, person: { adult: true } }, null, catalog, { on: day })
  expect(option?.status).toBe('open')
})

it('gives frozen options, so that no caller changes later answers', () => {
  const shipped = loadCatalog(documents)
  const [first] = findPathways({ on: '2026-11-23' }, 'koch', shipped, { on: '2026-11-23' })
  expect([Object.isFrozen(first), Object.isFrozen(first?.reason.source)]).toEqual([true, true])
})

it('carries what each path says beside its conditions, open or closed, in the words of the document', () => {
  const shipped = loadCatalog(documents)
  const found = findPathways({ on: '2026-11-26' }, 'koch', shipped, { on: '2026-11-26' })
  const told = found.map(({ pathway: id, effort, fee, documents: papers, notes, outcomes }) => [
    ...[id, effort, fee, papers, notes, outcomes],
  ])
  const written = found.map(({ pathway: id }) => {
    const {
      effort = null,
      fee = null,
      documents: papers = [],
      notes = [],
      outcomes,
    } = shipped.pathways.get(id)?.pathway ?? {}
    return [id, effort, fee, papers, notes, outcomes]
  })
  expect(told).toEqual(written)
  expect(found.filter(({ notes }) => notes.length > 0)).toHaveLength(52)
  expect(found.filter(({ fee }) => fee?.verified === 'assumed').map(({ pathway: id }) => id)).toContain('r16d3')
})

it('refuses an occupation that neither the catalog has nor the situation speaks of, and names the nearest', () => {
  const shipped = loadCatalog(documents)
  const ask = (id: string) => findPathways({ on: '2026-11-23' }, id, shipped, { on: '2026-11-23' })
  expect(() => ask('kohc')).toThrow(new TypeError('The catalog has no occupation "kohc". Did you mean "koch"?'))
  expect(() => ask('zweirad')).toThrow(new TypeError('The catalog has no occupation "zweirad".'))
})

describe('the status of an option', () => {
  it('is open only when every condition is known to be true', () => {
    expect(option([adult, ready], { person: { adult: true, ready: true } })).toMatchObject({
      ...{ status: 'open', on: day, occupation: 'koch', certificate: null },
      ...{ missing: [], conditions: [], assuming: [], pending: [], before: [] },
    })
  })
  it('is closed when a must-condition is known to be false, and then nothing is missing', () => {
    expect(option([adult, ready], { person: { adult: false } })).toMatchObject({
      status: 'closed',
      missing: [],
      conditions: [
        { id: 'adult', kind: 'must', value: false },
        { id: 'ready', kind: 'may', value: null },
      ],
    })
  })
  it('stays conditional while a may-condition is false or a fact is unknown', () => {
    expect(option([adult, ready], { person: { adult: true, ready: false } })).toMatchObject({
      ...{ status: 'conditional', missing: [], conditions: [{ id: 'ready', kind: 'may', value: false }] },
    })
    expect(option([adult, ready], {})).toMatchObject({
      ...{ status: 'conditional', missing: [{ fact: 'adult' }, { fact: 'ready' }] },
    })
  })
  it('knows a condition while its law is not settled only for those whom that does not concern', () => {
    const unsettled = { when: { '===': [{ var: 'nationality' }, 'third'] }, text: words('Offen') }
    const ways = [must('adult', { var: 'adult' }, { unsettled })]
    expect(option(ways, { person: { adult: false, nationality: 'DE' } })?.status).toBe('closed')
    const open = option(ways, { person: { adult: false } })
    expect(open).toMatchObject({ status: 'conditional', missing: [{ fact: 'nationality' }] })
    const concerned = option(ways, { person: { adult: false, nationality: 'third' } })
    expect(concerned).toMatchObject({ status: 'conditional', missing: [] })
    expect(steps(concerned, 'path/unsettled')).toMatchObject([{ value: true, texts: { own: { de: 'Offen' } } }])
  })
})

describe('what keeps an option from being open', () => {
  const said = (conditions: object[], person: object, more: Record<string, unknown> = {}) => {
    const found = option(conditions, { person: { ...person } }, more)
    return [found?.status, found?.reason.params['open'], found && explain(found.reason, de).text.split(' (Gesetz')[0]]
  }
  const change = { id: 'neu', change: words('Neu'), citation: 'G', inForceFrom: '2026-06-12', read: false }
  it('are facts that are missing, while nothing that is known stands against it', () => {
    expect(said([adult, ready], { adult: true })).toEqual([
      ...['conditional', 'facts', 'Weg way, Beruf koch: Vielleicht möglich, es fehlen noch Angaben'],
    ])
  })
  it('is a condition that is false or not settled, though facts may be missing too', () => {
    const text = 'Weg way, Beruf koch: Möglich, wenn sich noch etwas ändert oder die Stelle zustimmt'
    expect(said([adult, ready], { adult: true, ready: false })).toEqual(['conditional', 'condition', text])
    expect(said([adult, ready], { ready: false })).toEqual(['conditional', 'condition', text])
    const unsettled = { when: { '===': [{ var: 'nationality' }, 'third'] }, text: words('Offen') }
    const ways = [must('adult', { var: 'adult' }, { unsettled })]
    expect(said(ways, { adult: true, nationality: 'third' })).toEqual(['conditional', 'condition', text])
  })
  it('is the law alone, where every condition is known to be true', () => {
    const text =
      'Weg way, Beruf koch (Achtung: Stand des Rechts offen): Die Angaben passen zu den Regeln, wie wir sie gelesen haben'
    for (const basis of [{ pending: [change] }, { reviewBy: '2026-01-01' }, { inForceFrom: '2027-01-01' }])
      expect(said([adult], { adult: true }, { basis })).toEqual(['conditional', 'law', text])
    const whom = { ...change, when: { '===': [{ var: 'nationality' }, 'third'] } }
    expect(said([adult], { adult: true }, { basis: { pending: [whom] } })[1]).toBe('law')
    expect(said([adult], {}, { basis: { pending: [change] } })[1]).toBe('facts')
  })
  it('is nothing of what only advises, whatever the day, as long as no condition of its own is open', () => {
    const advice = { leadsTo: 'advice' }
    const rest = 'Hier bekommen Sie Rat'
    expect(said([], {}, advice)).toEqual(['open', 'advice', `Weg way, Beruf koch: ${rest}`])
    expect(said([], {}, { ...advice, basis: { reviewBy: '2026-01-01' } })).toEqual([
      ...['conditional', 'advice', `Weg way, Beruf koch (Achtung: Stand des Rechts offen): ${rest}`],
    ])
    expect(said([adult], {}, advice)[1]).toBe('facts')
    expect(said([adult], { adult: false }, advice).slice(0, 2)).toEqual(['closed', undefined])
    const found = option([], {}, advice)
    expect(found && explain(found.reason, de).text).not.toContain('entscheidet')
  })
  it('is not said of an option that is open or closed', () => {
    expect(said([adult], { adult: true })).toEqual([
      ...['open', undefined, 'Weg way, Beruf koch: Die Angaben passen zu den Bedingungen'],
    ])
    expect(said([adult], { adult: false }).slice(0, 2)).toEqual(['closed', undefined])
  })
})

describe('what is missing', () => {
  it('names only facts that can still matter, each once', () => {
    const either = { or: [{ and: [{ var: 'adult' }, { var: 'ready' }] }, { '===': [{ var: 'nationality' }, 'DE'] }] }
    const found = option([must('either', either), ready], { person: { ready: false } })
    expect(found).toMatchObject({ status: 'conditional', missing: [{ fact: 'nationality' }] })
  })
  it('names the day behind a counted number, and a number that has changed with its old value', () => {
    const old = { '>=': [{ var: 'age' }, 25] }
    expect(option([must('old', old)], {})?.missing).toEqual([{ fact: 'bornOn' }])
    const stated = { person: { age: { value: 24, on: '2025-11-23' } } }
    expect(option([must('old', old)], stated)?.missing).toEqual([{ fact: 'age', was: 24, on: '2025-11-23' }])
  })
  it('names facts of a certificate with its id', () => {
    const found = option([trained], { certificates: [{ id: 'mine' }] })
    expect(found).toMatchObject({ certificate: 'mine', missing: [{ fact: 'fq.type', certificate: 'mine' }] })
  })
})

describe('certificates', () => {
  const ways = [trained, completed]
  const vocational = { type: 'vocational' }
  const ask = (certificates: NonNullable<Situation['certificates']>) => option(ways, { certificates })
  it('leave the option without a name while the list is unknown or empty', () => {
    expect(option(ways, {})).toMatchObject({ status: 'conditional', certificate: null })
    expect(ask([])).toMatchObject({ status: 'closed', certificate: null })
  })
  it('are asked one by one, and the most open answer counts', () => {
    const found = ask([
      { id: 'a', for: ['koch'], fq: { type: 'academic', completed: true } },
      { id: 'b', fq: { ...vocational, completed: false } },
      { id: 'c', fq: { ...vocational, completed: true } },
    ])
    expect(found).toMatchObject({ status: 'open', certificate: 'c' })
  })
  it('of equally open answers prefer the one that fits, then fewer open conditions, then the first', () => {
    const [a, b] = [
      { id: 'a', fq: {} },
      { id: 'b', fq: vocational },
    ] as const
    expect(ask([a, b])?.certificate).toBe('b')
    expect(ask([{ ...a, for: ['koch'] }, b])?.certificate).toBe('a')
    expect(ask([{ ...a, for: ['tischler'] }, b])?.certificate).toBe('b')
    expect(ask([b, { ...b, id: 'later' }])?.certificate).toBe('b')
  })
  it('close a path only together, and the reasons name each of them', () => {
    const found = ask([
      { id: 'a', fq: { type: 'academic' } },
      { id: 'b', fq: { type: 'academic' } },
    ])
    expect(found).toMatchObject({ status: 'closed', certificate: 'a' })
    expect(steps(found, 'path/certificate')).toMatchObject([{ value: 'closed', params: { certificate: 'b' } }])
  })
  it('play no part in a path that reads none, or only what holds because of any', () => {
    const any = derived('d.any', 'boolean', 'person', { some: 'certificates', rule: { var: 'fq.completed' } })
    const both = { certificates: [{ id: 'a' }, { id: 'b', for: ['koch'], fq: { completed: true } }] }
    expect(option([adult], both)).toMatchObject({ certificate: null })
    const paths = [{ ...factsOf(any), id: 'any' }, pathway('way', [must('any', { var: 'd.any' })])]
    expect(options(paths, both).get('way')).toMatchObject({ status: 'open', certificate: null })
  })
})

describe('law that is not settled', () => {
  const change = { id: 'neu', change: words('Neues Gesetz'), citation: 'BGBl.', read: false }
  const done = { person: { adult: true } }
  const pending = (entries: object[], situation: Partial<Situation> = done) =>
    option([adult], situation, { basis: { pending: entries } })
  it('caps a path at conditional from the first day of a change that was not read', () => {
    expect(pending([{ ...change, inForceFrom: day }])).toMatchObject({
      ...{ status: 'conditional', pending: [{ kind: 'change', id: 'neu', day }] },
    })
    expect(pending([{ ...change, inForceFrom: '2026-11-24' }])).toMatchObject({ status: 'open', pending: [] })
    expect(pending([{ ...change, inForceFrom: day, read: true }])).toMatchObject({ status: 'open', pending: [] })
    expect(pending([change])).toMatchObject({ status: 'open', pending: [] })
  })
  it('spares whom the change is known not to concern, and asks whom it may concern', () => {
    const third = { ...change, inForceFrom: day, when: { '===': [{ var: 'nationality' }, 'third'] } }
    expect(pending([third], { person: { adult: true, nationality: 'DE' } })?.status).toBe('open')
    expect(pending([third])).toMatchObject({ status: 'conditional', missing: [{ fact: 'nationality' }] })
    expect(pending([third], { person: { adult: false } })).toMatchObject({ status: 'closed', missing: [] })
  })
  it('caps after the day of review and before the first day of the path', () => {
    const late = option([adult], done, { basis: { reviewBy: '2026-11-22' } })
    expect(late).toMatchObject({ status: 'conditional', pending: [{ kind: 'reviewBy', day: '2026-11-22' }] })
    expect(option([adult], done, { basis: { reviewBy: day } })?.status).toBe('open')
    const early = option([adult], done, { basis: { inForceFrom: '2026-11-24' } })
    expect(early).toMatchObject({ status: 'conditional', pending: [{ kind: 'inForceFrom', day: '2026-11-24' }] })
    expect(option([adult], done, { basis: { inForceFrom: day } })?.status).toBe('open')
  })
  it('carries what has to come first on every option, and says a warning even where the path is closed', () => {
    const way = { pathway: 'first', reason: words('Zuerst der Bescheid'), verified: 'page' }
    const notBefore = [{ reason: words('Zuerst der Zuschuss'), verified: 'page' }]
    const paths = [pathway('first', [adult]), pathway('way', [adult], { notBefore: [way, ...notBefore] })]
    const both = options(paths, { person: { adult: false } }).get('way')
    expect(both?.before).toHaveLength(2)
    const found = option([adult], {}, { notBefore })
    expect(found?.before).toEqual([{ reason: words('Zuerst der Zuschuss') }])
    expect(steps(found, 'path/before')).toMatchObject([{ texts: { own: { de: 'Zuerst der Zuschuss' } } }])
    const closed = option([adult], { person: { adult: false } }, { notBefore })
    expect(closed?.before).toEqual([{ reason: words('Zuerst der Zuschuss') }])
    for (const one of [closed, both])
      expect(steps(one, 'path/before')).toMatchObject([{ value: null, texts: { own: { de: 'Zuerst der Zuschuss' } } }])
  })
})

describe('the list of options', () => {
  it('goes by goal, then by the least effort, then by id', () => {
    const effort = (least: number | null) => ({ effort: { months: [least, null], verified: 'assumed' } })
    const paths = [
      pathway('d', [adult], { leadsTo: 'advice' }),
      pathway('c', [adult], effort(null)),
      pathway('b', [adult], effort(6)),
      pathway('a', [adult]),
      pathway('z', [adult], effort(3)),
      pathway('e', [adult], { leadsTo: 'licence' }),
    ]
    expect([...options(paths, {}).keys()]).toEqual(['e', 'z', 'b', 'a', 'c', 'd'])
  })
  it('goes through the goals in the order of their declaration', () => {
    const paths = Goal.options.map((leadsTo, index) => pathway(`p${9 - index}`, [adult], { leadsTo }))
    const catalog = loadCatalog([small, ...paths])
    const leadsTo = (found: PathwayOption) => found.reason.params['leadsTo']
    expect(findPathways({ on: day }, null, catalog, { on: day }).map(leadsTo)).toEqual(Goal.options)
  })
  it('refuses a day that does not exist', () => {
    expect(() => findPathways({ on: day }, null, loadCatalog([small]), { on: '2026-02-30' })).toThrow(TypeError)
  })
})

describe('facts of an occupation', () => {
  const about = { koch: { exp: { fte: 60 }, ref: { trainingMonths: 36 } } }
  it('are unknown for any other occupation, and for none', () => {
    const ways = [pathway('way', [time])]
    expect(options(ways, { about }).get('way')?.status).toBe('open')
    const missing = [{ fact: 'exp.fte' }, { fact: 'ref.trainingMonths' }]
    expect(options(ways, { about }, 'tischler').get('way')).toMatchObject({ status: 'conditional', missing })
    expect(options(ways, { about }, null).get('way')).toMatchObject({ occupation: null, missing })
  })
})

describe('reasons', () => {
  it('explain a comparison in the unit of the law, down to stated facts', () => {
    const about = { koch: { exp: { fte: 48 }, ref: { trainingMonths: 36 } } }
    const found = option([time], { about })
    expect(steps(found, 'path/condition')).toMatchObject([
      {
        value: false,
        params: { id: 'time', kind: 'may', law: '§ time', verified: 'statute' },
        texts: { own: { de: 'Text time', en: 'Text time (en)' } },
        source: { document: 'way@1.0.0', pointer: '/conditions/0' },
      },
    ])
    expect(steps(found, 'rule/compare')).toMatchObject([{ params: { left: 48, right: 54 } }])
    expect(steps(found, 'path/fact')).toMatchObject([
      { value: 48, params: { fact: 'exp.fte', of: 'occupation', unit: 'months', occupation: 'koch' } },
      { value: 36, params: { fact: 'ref.trainingMonths', unit: 'months' } },
    ])
  })
  it('name the path, the law and the day it was read', () => {
    expect(option([adult], {})?.reason).toMatchObject({
      code: 'path/option',
      value: 'conditional',
      params: { pathway: 'way', occupation: 'koch', law: 'Gesetz way', read: '2026-04-29', pending: 0 },
      texts: { pathway: { de: 'Weg way' } },
    })
  })
  it('name every body that is known to decide or to advise, and count those that may decide', () => {
    const bodies = [
      { body: 'rat', role: 'advises', verified: 'page' },
      { body: 'hilfe', role: 'advises', when: { var: 'adult' }, verified: 'page' },
      { body: 'kammer', role: 'decides', when: { var: 'ready' }, verified: 'page' },
      { body: 'agentur', role: 'decides', verified: 'page' },
    ]
    const providers = bodies.map(({ body }) => provider(body, `Die ${body}`))
    const reason = (person: object) => {
      const found = options([pathway('way', [adult], { bodies }), ...providers], { person: { ...person } }).get('way')
      const { params, texts } = found?.reason ?? { params: {} }
      const named = (all: object) => Object.entries(all).filter(([key]) => /^(decides|advises|undecided)/u.test(key))
      return { params: Object.fromEntries(named(params)), texts: Object.fromEntries(named(texts ?? {})) }
    }
    expect(reason({ ready: true })).toEqual({
      params: { 'decides.0': 'kammer', 'decides.1': 'agentur', 'advises.0': 'rat', undecided: 0 },
      texts: {
        'decides.0': { de: 'Die kammer' },
        'decides.1': { de: 'Die agentur' },
        'advises.0': { de: 'Die rat' },
      },
    })
    expect(reason({ ready: false }).params).toEqual({ 'decides.0': 'agentur', 'advises.0': 'rat', undecided: 0 })
    expect(reason({}).params).toEqual({ 'decides.0': 'agentur', 'advises.0': 'rat', undecided: 1 })
  })
  it('carry what the law allows beside a condition, and beside an alternative', () => {
    const note = words('Darauf kann die Kammer verzichten.')
    const found = option([must('adult', { var: 'adult' }, { note }), ready], { person: { adult: false } })
    expect(steps(found, 'path/condition')).toMatchObject([{ texts: { own: words('Text adult'), note } }])
    const alternative = (id: string, more: object = {}) => ({
      ...{ id, law: `§ ${id}`, verified: 'page', text: words(id), when: { var: id } },
      ...more,
    })
    const any = { id: 'any', kind: 'must', anyOf: [alternative('adult', { note }), alternative('ready')] }
    const closed = option([any], { person: { adult: false, ready: false } })
    expect(steps(closed, 'path/alternative').map(({ texts }) => texts)).toEqual([
      { own: words('adult'), note },
      { own: words('ready') },
    ])
  })
  it('of a closed path hold the conditions that close it, and no others', () => {
    const found = option([adult, ready], { person: { adult: false, ready: true } })
    expect(steps(found, 'path/condition').map(({ params }) => params['id'])).toEqual(['adult'])
  })
  it('name the first alternative that holds, and all of them where none does', () => {
    const alternative = (id: string) => ({ id, law: `§ ${id}`, verified: 'page', text: words(id), when: { var: id } })
    const ways = [{ id: 'any', kind: 'must', anyOf: [alternative('adult'), alternative('ready')] }]
    const named = (person: object) =>
      steps(option(ways, { person: { ...person } }), 'path/alternative').map(({ value, params }) => [
        params['id'],
        value,
      ])
    expect(named({ ready: true })).toEqual([['ready', true]])
    expect(named({ adult: false, ready: false })).toEqual([
      ['adult', false],
      ['ready', false],
    ])
    expect(named({ adult: false })).toEqual([['ready', null]])
  })
})

describe('assumptions', () => {
  const usual = assumptions({ id: 'isAdult', facts: { adult: true } }, { id: 'isReady', facts: { ready: true } })
  const ask = (conditions: object[], situation: Partial<Situation>) => {
    const catalog = loadCatalog([small, usual, pathway('way', conditions)])
    const about = { koch: {} }
    return findPathways(assume({ on: day, about, ...situation }, 'usual', catalog), 'koch', catalog, { on: day })[0]
  }
  it('are listed where the option rests on them, with their sentence in the reasons', () => {
    const found = ask([adult, ready], { person: { ready: true } })
    expect(found).toMatchObject({ status: 'open', assuming: [{ document: 'usual', id: 'isAdult' }] })
    expect(steps(found, 'path/assumed')).toMatchObject([
      {
        value: true,
        params: { fact: 'adult', document: 'usual', id: 'isAdult' },
        texts: { own: { de: 'Annahme isAdult' } },
      },
    ])
  })
  it('are not listed where the answer is known without them', () => {
    const either = must('either', { or: [{ var: 'adult' }, { var: 'ready' }] })
    expect(ask([either], { person: { ready: true } })).toMatchObject({ status: 'open', assuming: [] })
  })
  it('are not listed for a part that is known without them', () => {
    const known = derived('d.known', 'boolean', 'person', {
      rule: { or: [{ var: 'adult' }, { '===': [{ var: 'nationality' }, 'DE'] }] },
    })
    const both = must('both', { and: [{ var: 'd.known' }, { var: 'ready' }] })
    const catalog = loadCatalog([{ ...small, facts: [...small.facts, known] }, usual, pathway('way', [both])])
    const situation = assume({ on: day, person: { nationality: 'DE' } }, 'usual', catalog)
    const [found] = findPathways(situation, null, catalog, { on: day })
    expect(found).toMatchObject({ status: 'open', assuming: [{ id: 'isReady' }] })
    expect(found?.assuming).toHaveLength(1)
  })
  it('fill in no fact about an occupation while none is named', () => {
    const time = assumptions({ id: 'long', facts: { 'app.time': 60 } })
    const facts = factsOf(fact('app.time', 'months', 'occupation', { moves: 'changes' }))
    const catalog = loadCatalog([facts, time, pathway('way', [must('time', { '>=': [{ var: 'app.time' }, 60] })])])
    const status = (of: string | null) =>
      findPathways(assume({ on: day, about: { koch: {} } }, 'usual', catalog), of, catalog, { on: day }).map(
        (one) => one.status,
      )
    expect(status('koch')).toEqual(['open'])
    expect(status(null)).toEqual(['conditional'])
  })
  it('give way to what is stated', () => {
    expect(ask([adult], { person: { adult: false } })).toMatchObject({ status: 'closed', assuming: [] })
  })
})
