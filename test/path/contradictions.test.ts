// Facts that exclude each other: each pair is an issue, and where nobody has looked no path opens on it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { situationFaults } from '../../src/load/situation-facts.js'
import type { FactValue } from '../../src/load/stated.js'
import type { Fact } from '../../src/model/facts.js'
import type { Reason } from '../../src/model/reason.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import type { CompiledRule } from '../../src/rule/compile.js'
import { fillSlots, type Slots } from '../../src/rule/inputs.js'
import { de } from '../../src/text/de.js'
import { describeIssue } from '../../src/text/parts/describe.js'
import { explain } from '../../src/text/parts/explain.js'
import { day } from './documents.js'
import { askUsual } from './laws.js'
import { anybody, catalog, isSound, nested, recorded, situationOf, withPaths } from './people.js'

const rules = [...catalog.facts.values()].flatMap(({ fact, rule }) =>
  fact.derive && 'contradiction' in fact.derive && rule ? [{ id: fact.id, of: fact.of, label: fact.label, rule }] : [],
)

/** Some values that a fact may have, those near the ends of its range among them. */
function valuesOf({ type, options = [], minimum = 0, maximum = 1200 }: Fact): FactValue[] {
  if (type === 'boolean') return [true, false]
  if (options.length > 0) return options.map(({ value }) => value)
  return [0, 1, 12, 30, 60, 84, 240, 500].filter((n) => n >= Number(minimum) && n <= Number(maximum))
}

/** Every way to give values to facts. */
const ways = ([first, ...rest]: readonly Fact[]): FactValue[][] =>
  first ? valuesOf(first).flatMap((value) => ways(rest).map((more) => [value, ...more])) : [[]]

const factOf = (id: string): Fact => {
  const found = catalog.facts.get(id)?.fact
  if (!found) throw new Error(`No fact ${id}`)
  return found
}

/** A situation that says these values, each under its owner. */
function saying(paths: readonly string[], values: readonly (FactValue | null)[]): Situation {
  const under = (of: Fact['of']) =>
    nested(
      Object.fromEntries(
        paths.flatMap((id, at) => (factOf(id).of === of && values[at] !== null ? [[id, values[at]]] : [])),
      ),
    )
  const [person, one, about] = [under('person'), under('certificate'), under('occupation')]
  const list = Object.keys(one).length > 0 ? { certificates: [{ id: 'a', ...one }] } : {}
  return { on: day, person, ...list, about: { elsewhere: { ref: { regulated: false }, ...about } } }
}

/** The values of a rule's inputs, each where the rule reads it. */
const inPlaces = (rule: CompiledRule, values: readonly FactValue[]): Slots =>
  fillSlots([], rule, (path) => values[rule.paths.indexOf(path)] ?? null)

const codes = (situation: Situation) => situationFaults(situation, catalog).map(({ code, params }) => [code, params])

/** What stands at a place of a document that ships. */
const heldAt = ({ document, pointer }: NonNullable<Reason['source']>): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (held, key) => (held as Record<string, unknown> | undefined)?.[key],
      documents.find((one) => `${Object(one).id}@${Object(one).version}` === document),
    )

describe('what excludes each other', () => {
  it('are at least fifty pairs, of the person, the certificate and the occupation', () => {
    expect(rules.length).toBeGreaterThan(50)
    expect(new Set(rules.map(({ of }) => of))).toEqual(new Set(['person', 'certificate', 'occupation']))
  })
  it.each(rules.map((one) => [one.id, one] as const))(
    '%s: is an issue that names both, and neither alone is one',
    (_, one) => {
      const { rule, of, label } = one
      const broken = ways(rule.paths.map(factOf)).filter((values) => rule.evaluate(inPlaces(rule, values)) === true)
      expect(broken.length).toBeGreaterThan(0)
      expect(rule.paths).toHaveLength(2)
      expect(factOf(rule.paths[0] ?? '').of).toBe(of)
      for (const values of broken) {
        const params = { facts: rule.paths.join(', '), ...label }
        expect(codes(saying(rule.paths, values))).toContainEqual(['situation/contradiction', params])
        const alone = [0, 1].map((at) => codes(saying(rule.paths, values.with(at, null as never))))
        expect(alone).toEqual([[], []])
      }
    },
  )
  it('is said in German and in English', () => {
    const [fault] = situationFaults({ on: day, about: { koch: { exp: { fte: 0, fteDE: 60 } } } }, catalog)
    const issue = { code: '', params: {}, path: [], ...fault, document: 0, message: '' }
    expect(describeIssue({ ...issue, path: [] }, de)).toBe(
      'Die Angaben exp.fteDE, exp.fte passen nicht zusammen: Mehr Monate in Deutschland als insgesamt.',
    )
  })
})

describe('what may be true together', () => {
  it.each<[string, Omit<Situation, 'on'>]>([
    ['cooked for the family, never employed', { about: { koch: { exp: { scope: 'part', months: 0 } } } }],
    ['a school of nursing, without a contract', { about: { koch: { app: { inRefNow: true, contract: false } } } }],
    ['recognised, the card is not printed yet', { person: { status: 'asylum-procedure', benefits: 'SGBII' } }],
    ['a German training of one year', { person: { dq: { level: 'none', months: 12 } } }],
    ['stateless, from a country that counts as safe', { person: { safeCountry: true, nationality: 'stateless' } }],
    ['a foreign master', { person: { dq: { level: 'none' } }, about: { koch: { dq: { master: true } } } }],
    [
      'a journeyman who is a master too',
      { person: { dq: { level: 'vet' } }, about: { koch: { dq: { master: true } } } },
    ],
    ['benefits during a funded training', { person: { benefits: 'ALG', registered: false } }],
    ['a trainee on parental leave', { person: { work: 'none' }, about: { koch: { app: { inRefNow: true } } } }],
    ['two homes', { person: { residence: { country: 'EU', monthsDE: 24 } } }],
    ['another occupation with a like name', { certificates: [{ id: 'a', for: ['coach', 'helfer-maler'] }] }],
  ])('is accepted: %s', (_, said) => {
    expect(codes({ on: day, ...said })).toEqual([])
  })
})

describe('what is said stands against an assumption', () => {
  const koch = { exp: { fte: 72, scope: 'whole', proof: 'full' } }
  const bike = 'zweiradmechatroniker'
  it.each<[string, string, string, Omit<Situation, 'on'>]>([
    ['noValidation', 'koch', 'val-full', { about: { koch: { ...koch, val: { newFacts: true } } } }],
    ['noRecognitionProcedure', bike, 'rec-hwo', { about: { [bike]: { plan: { craftTitle: '50c' } } } }],
    ['noRecognitionProcedure', 'koch', 'f-az', { person: { status: 'recognition' } }],
    ['noOtherCraftEntry', bike, 'ext-7a', { about: { [bike]: { plan: { craftTitle: '7a' } } } }],
    ['notSelfEmployed', bike, 'se-a', { about: { [bike]: { plan: { manager: true } } } }],
  ])('%s is not assumed', (id, of, pathway, said) => {
    const fq = { type: 'vocational', completed: true } as const
    const assumed = (more: Omit<Situation, 'on'>) => {
      const person = { ...{ residence: { country: 'DE' }, nationality: 'third' }, ...more.person }
      const situation = { on: day, certificates: [{ id: 'a', for: [of], fq }], ...more, person }
      const found = findPathways(assume(situation, 'usual', catalog), of, catalog, { on: day })
      return found.find((option) => option.pathway === pathway)?.assuming.map((one) => one.id)
    }
    expect(assumed({})).toContain(id)
    expect(assumed(said)).not.toContain(id)
  })
})

it('is not assumed that nobody was here before, where a stay has lasted for years', () => {
  const assumed = (statusSince: string) => {
    const plan = { livelihood: true }
    const person = {
      bornOn: '1996-01-01',
      nationality: 'third',
      status: 'education',
      german: 'B1',
      english: 'C1',
      plan,
    }
    const fq = { type: 'academic', completed: true, stateRecognised: true } as const
    const about = { koch: { exp: { last84: 0, last60: 0 } } }
    const situation: Situation = { on: day, person: { ...person, statusSince }, certificates: [{ id: 'a', fq }], about }
    const found = findPathways(assume(situation, 'usual', catalog), 'koch', catalog, { on: day })
    return found.find(({ pathway }) => pathway === 'chancen')?.assuming.map(({ id }) => id)
  }
  expect(assumed(day)).toContain('noEarlierStay')
  expect(assumed('2020-01-01')).not.toContain('noEarlierStay')
})

describe('a situation that contradicts itself, where nobody has checked it', () => {
  const open = (situation: Situation, of = 'koch') =>
    findPathways(assume(situation, 'usual', catalog), of, catalog, { on: day }).filter(
      ({ status }) => status === 'open',
    )
  const paper = { type: 'vocational', completed: true, stateRecognised: true, docs: 'complete' }
  const about = (koch: object): Situation => ({
    ...{
      on: day,
      person: { bornOn: '1980-01-01', nationality: 'DE', residence: { country: 'DE', since: '2020-01-01' } },
    },
    ...{ certificates: [], about: { koch: { exp: { scope: 'whole', proof: 'full' }, ...koch } } },
  })
  it('opens nothing that it opens without the contradiction', () => {
    const grant = (rec: object): Situation => ({
      ...about({}),
      person: { residence: { country: 'DE', since: '2020-01-01' }, income: { annual: 20_000 } },
      certificates: [{ id: 'a', for: ['koch'], fq: paper, rec: { ...rec } }],
    })
    const ids = (situation: Situation) => open(situation).map(({ pathway }) => pathway)
    expect(ids(grant({ result: 'none', applied: false }))).toContain('f-az')
    expect(ids(grant({ result: 'full', applied: false }))).toEqual(['advice'])
    expect(ids(about({ exp: { fte: 60, fteDE: 60, scope: 'whole', proof: 'full' } }))).toContain('val-full')
    expect(ids(about({ exp: { fte: 60, fteDE: 70, scope: 'whole', proof: 'full' } }))).toEqual(['advice'])
  })
  it('names what excludes each other, and says it', () => {
    const situation = assume(about({ exp: { fte: 60, fteDE: 70, scope: 'whole', proof: 'full' } }), 'usual', catalog)
    const option = findPathways(situation, 'koch', catalog, { on: day }).find(({ pathway }) => pathway === 'val-full')
    expect(option).toMatchObject({
      status: 'conditional',
      pending: [{ kind: 'contradiction', day }],
    })
    const source = option?.reason.because.find(({ code }) => code === 'path/pending')?.source
    expect(source && heldAt(source)).toBe(true)
    const said = option ? JSON.stringify(explain(option.reason, de)) : ''
    expect(said).toContain('Die Angaben passen nicht zusammen.')
    expect(said).toContain('Mehr Monate in Deutschland als insgesamt: ja.')
  })
  it('opens nothing but advice, whoever it is', () => {
    let seen = 0
    fc.assert(
      fc.property(anybody(), (one) => {
        if (isSound(one)) return
        seen++
        const found = askUsual(one, withPaths([...one.paths, 'advice'])).filter(({ status }) => status === 'open')
        expect(found.map(({ pathway }) => pathway)).toEqual(found.length > 0 ? ['advice'] : [])
      }),
      { numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(10)
  })
  it('is none of the recorded ones', () => {
    expect(recorded.filter((one) => !isSound(one)).map(situationOf)).toEqual([])
  })
})
