import { describe, expect, it } from 'vitest'
import { dayFaults } from '../../src/load/days.js'
import { firstFaults } from '../../src/load/fault.js'
import { loadCatalog } from '../../src/load/load.js'
import { messageOf } from '../../src/load/messages.js'
import { situationFaults } from '../../src/load/situation-facts.js'
import { situationMessages } from '../../src/load/situation-messages.js'
import type { Situation } from '../../src/model/situation.js'
import { shippedDocuments } from '../path/documents.js'

const catalog = loadCatalog(shippedDocuments())
const on = '2026-11-23'
/** What `parseSituation` tells of a situation that has the right shape. */
const faults = (situation: Partial<Situation>) =>
  firstFaults([...dayFaults(situation), ...situationFaults({ on, ...situation }, catalog)])
/** Code, place and what else is said, of each fault. */
const said = (situation: Partial<Situation>) =>
  faults(situation).map(({ code, path, params }) => [code, path.join('/'), params])
const person = (facts: object) => said({ person: { ...facts } })

describe('a situation without faults', () => {
  it('is the one that the working data show', () => {
    expect(
      faults({
        person: { bornOn: '1992-03-14', residence: { country: 'DE', since: '2019-11-01' }, german: 'B1' },
        certificates: [
          {
            ...{ id: 'electrician', for: ['elsewhere'], notFor: ['koch'] },
            fq: {
              type: 'vocational',
              completed: true,
              stateRecognised: true,
              months: 36,
              docs: 'none',
              docsFault: 'none',
            },
            rec: { result: 'partial', decidedOn: '2026-02-10', applied: true, for: 'elsewhere' },
          },
        ],
        about: {
          koch: { exp: { fte: { value: 58, on: '2026-06-30' }, fteDE: 40.25, scope: 'whole', proof: 'full' } },
          elsewhere: { ref: { regime: 'dual-hwo', trainingMonths: 42, annex: 'A', annexNo: 25 } },
        },
        assumed: [{ document: 'usual', version: '2026.1.0', ids: ['noValidation'] }],
      }),
    ).toEqual([])
  })
  it('says nothing, or nothing about a fact', () => {
    expect(faults({})).toEqual([])
    expect(faults({ person: { exp: {} }, certificates: [], about: { koch: {} } })).toEqual([])
  })
})

describe('a fault of a situation', () => {
  it('is a name that no fact has, with the nearest that one has', () => {
    expect(said({ about: { koch: { exp: { ftte: 5 } } } })).toEqual([
      ['situation/unknown-fact', 'about/koch/exp/ftte', { fact: 'exp.ftte', nearest: 'exp.fte', known: null }],
    ])
    expect(person({ exp: 5 })).toEqual([
      [
        'situation/unknown-fact',
        'person/exp',
        {
          fact: 'exp',
          nearest: null,
          known:
            'age, residence.monthsDE, statusMonths, rec.monthsSince, val.monthsSince, exp.eu.monthsSince, d.countedMonths, d.countedMax, …',
        },
      ],
    ])
    expect(person({ constructor: 1 })).toMatchObject([['situation/unknown-fact', 'person/constructor', {}]])
  })
  it('is a dotted member, which nothing would ever read', () => {
    expect(person({ 'residence.country': 'DE' })).toEqual([
      ['situation/dotted', 'person/residence.country', { fact: 'residence.country' }],
    ])
  })
  it('is a fact under the wrong owner', () => {
    expect(person({ exp: { fte: 5 } })).toEqual([
      ['situation/owner', 'person/exp/fte', { fact: 'exp.fte', found: 'person', expected: 'about' }],
    ])
    expect(said({ about: { koch: { german: 'B1' } } })).toMatchObject([['situation/owner', 'about/koch/german', {}]])
    expect(said({ about: { koch: { fq: { type: 'vocational' } } } })).toMatchObject([
      ['situation/owner', 'about/koch/fq/type', { expected: 'certificates' }],
    ])
  })
  it('is a value of the wrong type, which is never read as another', () => {
    const wrong = (facts: object) => person(facts).map(([code, place, params]) => [code, place, Object(params).found])
    expect(wrong({ registered: 'true' })).toEqual([['situation/value', 'person/registered', '"true"']])
    expect(wrong({ labourMonths: '5' })).toEqual([['situation/value', 'person/labourMonths', '"5"']])
    expect(wrong({ bornOn: 1992 })).toEqual([['situation/value', 'person/bornOn', '1992']])
    expect(wrong({ german: null })).toEqual([['situation/value', 'person/german', 'null']])
    expect(wrong({ german: ['B1'] })).toEqual([['situation/value', 'person/german', '["B1"]']])
  })
  it('is an option that the fact does not have', () => {
    expect(person({ german: 'b1' })).toMatchObject([
      ['situation/option', 'person/german', { fact: 'german', found: '"b1"', allowed: 'none, A1, A2, B1, B2, C1, C2' }],
    ])
    expect(person({ work: 'employd' })).toMatchObject([['situation/option', 'person/work', { nearest: 'employed' }]])
  })
  it('is a number out of range or between its steps', () => {
    expect(person({ labourMonths: -1 })).toEqual([
      ['situation/range', 'person/labourMonths', { fact: 'labourMonths', found: '-1', minimum: 0, maximum: 1200 }],
    ])
    expect(person({ labourMonths: 10.3 })).toMatchObject([['situation/step', 'person/labourMonths', { step: 0.25 }]])
    expect(person({ income: { annual: 100.5 } })).toMatchObject([
      ['situation/step', 'person/income/annual', { step: 1 }],
    ])
    expect(person({ bornOn: '1899-12-31' })).toMatchObject([
      ['situation/range', 'person/bornOn', { minimum: '1900-01-01' }],
    ])
  })
  it('is a day that does not exist, once, or that lies after the situation', () => {
    expect(person({ bornOn: '1992-02-30' })).toEqual([['document/day', 'person/bornOn', { found: '1992-02-30' }]])
    expect(person({ labourMonths: { value: 5, on: '2026-02-30' } })).toMatchObject([
      ['document/day', 'person/labourMonths/on', {}],
    ])
    expect(person({ bornOn: '2026-11-24' })).toMatchObject([
      ['situation/future', 'person/bornOn', { day: '2026-11-24', on }],
    ])
    expect(person({ bornOn: on })).toEqual([])
    expect(person({ bornOn: 'gestern' })).toMatchObject([['situation/value', 'person/bornOn', {}]])
  })
  it('is a day of its own for anything but a number', () => {
    expect(person({ german: { value: 'B1', on } })).toMatchObject([
      ['situation/dated', 'person/german', { fact: 'german' }],
    ])
    expect(person({ labourMonths: { value: 5 } })).toMatchObject([['situation/value', 'person/labourMonths', {}]])
    expect(person({ labourMonths: { value: 5, on, by: 'x' } })).toMatchObject([
      ['situation/value', 'person/labourMonths', {}],
    ])
    expect(person({ labourMonths: { value: -5, on } })).toMatchObject([['situation/range', 'person/labourMonths', {}]])
  })
  it('is a derived fact, unless it counts from a day that is not stated', () => {
    expect(said({ about: { koch: { d: { countedMonths: 5 } } } })).toEqual([
      ['situation/derived', 'about/koch/d/countedMonths', { fact: 'd.countedMonths', found: '5' }],
    ])
    expect(person({ age: 30 })).toEqual([])
  })
  it('is a number beside the day that it counts from, where the day gives another one', () => {
    expect(person({ age: 30, bornOn: '1996-12-01' })).toEqual([
      ['situation/twice', 'person/age', { fact: 'age', found: '30', day: 'bornOn' }],
    ])
    expect(person({ age: 30, bornOn: '1996-01-01' })).toEqual([])
    const age = { value: 24, on: '2020-01-01' }
    expect(person({ age, bornOn: '1995-06-01' })).toEqual([])
    expect(person({ age, bornOn: '1996-06-01' })).toMatchObject([['situation/twice', 'person/age', { day: 'bornOn' }]])
    expect(person({ statusMonths: 11.25, statusSince: '2025-12-01' })).toEqual([])
  })
  it('is a certificate of no kind, since the empty list says that there is none', () => {
    expect(said({ certificates: [{ id: 'a', fq: { type: 'none' } }] })).toEqual([
      ['situation/none-in-list', 'certificates/0/fq/type', { fact: 'fq.type', found: '"none"' }],
    ])
  })
  it('is the fit of a certificate stated as a fact, or said both ways', () => {
    expect(said({ certificates: [{ id: 'a', fq: { matchesRef: true }, rec: { inRef: true } }] })).toEqual([
      ['situation/answered', 'certificates/0/fq/matchesRef', { fact: 'fq.matchesRef', found: 'true', member: 'for' }],
      ['situation/answered', 'certificates/0/rec/inRef', { fact: 'rec.inRef', found: 'true', member: 'rec.for' }],
    ])
    expect(said({ certificates: [{ id: 'a', for: ['koch'], notFor: ['koch'] }] })).toEqual([
      ['situation/for-twice', 'certificates/0/notFor/0', { occupation: 'koch' }],
    ])
    expect(said({ certificates: [{ id: 'a', rec: { for: ['koch'] } }] })).toEqual([
      ['situation/decided-for', 'certificates/0/rec/for', { found: '["koch"]' }],
    ])
  })
  it('is an occupation that is nearly one of the catalog, wherever a certificate names it', () => {
    const near = ['link/unknown-occupation', { id: 'kohc', nearest: 'koch', known: null }]
    const at = (place: string) => [[near[0], `certificates/0/${place}`, near[1]]]
    expect(said({ certificates: [{ id: 'a', for: ['kohc'] }] })).toEqual(at('for/0'))
    expect(said({ certificates: [{ id: 'a', notFor: ['koch', 'kohc'] }] })).toEqual(at('notFor/1'))
    expect(said({ certificates: [{ id: 'a', rec: { for: 'kohc' } }] })).toEqual(at('rec/for'))
  })
  it('is no other occupation, such as one that the situation speaks of', () => {
    for (const id of ['elsewhere', 'altenpflegehelfer', 'koechin-und-koch', 'x', 'koch']) {
      expect([id, said({ certificates: [{ id: 'a', for: [id], rec: { for: id } }] })]).toEqual([id, []])
    }
    const certificates = [{ id: 'a', for: ['kohc'] }]
    expect(said({ certificates, about: { kohc: { ref: { regime: 'dual-bbig' } } } })).toEqual([])
  })
  it('is two facts that cannot both be true', () => {
    expect(said({ about: { koch: { exp: { fte: 0, fteDE: 60 } } } })).toEqual([
      [
        'situation/contradiction',
        'about/koch/exp/fteDE',
        {
          facts: 'exp.fteDE, exp.fte',
          de: 'Mehr Monate in Deutschland als insgesamt',
          en: 'More months in Germany than in all',
        },
      ],
    ])
    expect(faults({ certificates: [{ id: 'a', rec: { result: 'full', applied: false } }] })).toMatchObject([
      { path: ['certificates', 0, 'rec', 'result'], params: { facts: 'rec.result, rec.applied' } },
    ])
    expect(faults({ person: { bornOn: '2001-01-01' }, about: { koch: { exp: { months: 400 } } } })).toMatchObject([
      { path: ['about', 'koch', 'exp', 'months'], params: { facts: 'exp.months, bornOn' } },
    ])
    expect(faults({ person: { status: 'abroad', residence: { country: 'DE' } } })).toMatchObject([
      { path: ['person', 'status'], params: { facts: 'status, residence.country' } },
    ])
    expect(faults({ person: { bornOn: '2001-01-01', labourMonths: 400 } })).toMatchObject([
      { path: ['person', 'labourMonths'], params: { facts: 'labourMonths, bornOn' } },
    ])
  })
  it('is no contradiction between numbers of different days', () => {
    const exp = { fte: { value: 10, on: '2020-01-01' }, fteDE: 30 }
    expect(said({ about: { koch: { exp } } })).toEqual([])
  })
  it('is a second certificate of one id', () => {
    expect(said({ certificates: [{ id: 'a' }, { id: 'a' }] })).toEqual([
      ['document/duplicate-id', 'certificates/1/id', { id: 'a' }],
    ])
  })
  it('is the law of an occupation that its document answers already', () => {
    expect(said({ about: { koch: { ref: { trainingMonths: 36 } } } })).toEqual([
      [
        'situation/ref-twice',
        'about/koch/ref/trainingMonths',
        { fact: 'ref.trainingMonths', found: '36', occupation: 'koch' },
      ],
    ])
    expect(said({ about: { koch: { ref: { annexNo: 3 } } } })).toEqual([])
  })
  it('is an assumption that the catalog does not hold in that version', () => {
    const assumed = (document: string, version: string, ids: string[]) =>
      said({ assumed: [{ document, version, ids }] })
    expect(assumed('usuall', '2026.1.0', [])).toMatchObject([
      ['link/unknown-assumptions', 'assumed/0/document', { nearest: 'usual' }],
    ])
    expect(assumed('usual', '2025.1.0', [])).toMatchObject([
      ['link/version', 'assumed/0/version', { known: '2026.1.0' }],
    ])
    expect(assumed('usual', '2026.1.0', ['noValidations'])).toMatchObject([
      ['situation/unknown-assumption', 'assumed/0/ids/0', { id: 'noValidations', nearest: 'noValidation' }],
    ])
    const one = { document: 'usual', version: '2026.1.0', ids: [] }
    expect(said({ assumed: [one, one] })).toMatchObject([['situation/assumed-twice', 'assumed/1', {}]])
  })
  it('is never one of a flood', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`unbekannt${index}`, 1]))
    const told = faults({ person: many })
    expect(told).toHaveLength(101)
    expect(told.at(-1)).toMatchObject({ code: 'document/more', params: { limit: 100 } })
  })
})

describe('the sentences', () => {
  it('say every fault with nothing left to fill in', () => {
    const all = [
      ...faults({
        person: { german: 'b1', registered: 1, labourMonths: -1, age: 3, bornOn: '2030-01-01', statusMonths: 0.1 },
      }),
      ...faults({ person: { 'a.b': 1, xyz: 1, exp: { fte: 1 }, d: { fachkraft: true }, status: { value: 'eu', on } } }),
      ...faults({
        certificates: [{ id: 'a', for: ['x'], notFor: ['x'], fq: { type: 'none', matchesRef: true }, rec: { for: 1 } }],
      }),
      ...faults({ about: { koch: { ref: { trainingMonths: 36 } } } }),
      ...faults({ about: { koch: { exp: { fte: 0, fteDE: 60 } } } }),
      ...faults({ assumed: [0, 1].map(() => ({ document: 'usual', version: '2026.1.0', ids: ['x'] })) }),
    ]
    const own = all.filter(({ code }) => code.startsWith('situation/'))
    expect(new Set(own.map(({ code }) => code))).toEqual(
      new Set(Object.keys(situationMessages).map((word) => `situation/${word}`)),
    )
    for (const { code, params } of own)
      expect(messageOf(code, params)).not.toMatch(/[{}[\]]|undefined|null|of the kind/u)
    for (const { code, params } of all.filter((one) => !own.includes(one)))
      expect(messageOf(code, params)).not.toContain('{')
  })
})
