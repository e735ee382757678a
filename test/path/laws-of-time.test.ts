// What the passing of time may do to an answer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import type { PathwayOption } from '../../src/model/option.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { addMonths } from '../../src/rule/day.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import { fact, factsOf, must, pathway } from './documents.js'
import { askUsual, leaves, statuses } from './laws.js'
import { catalog, person, recorded, situationOf, withPaths } from './people.js'

describe('a parameter past its end', () => {
  /** Read for ever and unchanged, so that nothing but the parameter can end an answer. */
  const everRead: Catalog = {
    ...catalog,
    pathways: new Map(
      [...catalog.pathways].map(([id, loaded]) => {
        const { inForceFrom: _, ...basis } = loaded.pathway.basis
        const read = { ...basis, reviewBy: '9999-12-31', pending: [] }
        return [id, { ...loaded, pending: [], pathway: { ...loaded.pathway, basis: read } }]
      }),
    ),
  }
  const resting = (option: PathwayOption) =>
    leaves(option.reason).flatMap(({ code, params }) =>
      code === 'path/parameter' ? [String(params['parameter'])] : [],
    )
  const endOf = (id: string) => catalog.parameters.get(id)?.parameter.values.at(-1)?.to ?? ''
  const nextDay = (last: string) => `${addMonths(last, 1).slice(0, 7)}-01`
  it('never leaves an option open that rested on it', () => {
    const people = recorded.filter(({ paths }) => paths.some((id) => id === 'f-az' || id === 'r19c2'))
    const found = people.flatMap((one) => {
      const from = withPaths(['f-az', 'r19c2'], everRead)
      return askUsual(one, from).flatMap((before) => {
        const ends = before.status === 'open' ? resting(before).map(endOf).sort() : []
        const last = ends[0]
        if (last === undefined) return []
        const on = (at: string) => statuses(askUsual({ ...one, on: at }, from))[before.pathway]
        return [{ pathway: before.pathway, last: on(last), after: on(nextDay(last)) }]
      })
    })
    expect(new Set(found.map(({ pathway }) => pathway))).toEqual(new Set(['f-az', 'r19c2']))
    expect(found.filter(({ last }) => last === 'open').length).toBeGreaterThan(1)
    expect(new Set(found.map(({ after }) => after))).toEqual(new Set(['conditional']))
  })
  it('says so, where it keeps a condition open', () => {
    const one = recorded.find(({ paths, isOpen }) => isOpen && paths[0] === 'f-az')
    const from = withPaths(['f-az'], everRead)
    const [option] = one ? askUsual({ ...one, on: '2027-07-01' }, from) : []
    const steps = option ? leaves(option.reason).filter(({ code }) => code === 'path/parameter') : []
    expect(steps).toMatchObject([{ value: null, params: { parameter: 'recognitionGrantIncomeSingle' } }])
  })
})

describe('the day of the question', () => {
  it('never opens a path before its law is in force or was read, nor after it has to be read again', () => {
    for (const one of fc.sample(person(0), 60)) {
      for (const on of ['2011-06-30', '2026-04-28', '2030-05-12']) {
        for (const { pathway, status, pending } of askUsual({ ...one, on })) {
          const { inForceFrom, read = '', reviewBy = '' } = catalog.pathways.get(pathway)?.pathway.basis ?? {}
          const first = inForceFrom ?? read
          if (first <= on && on <= reviewBy) continue
          expect([pathway, status]).not.toEqual([pathway, 'open'])
          const kind = on > reviewBy ? 'reviewBy' : inForceFrom === undefined ? 'read' : 'inForceFrom'
          expect(pending).toContainEqual({ kind, day: on > reviewBy ? reviewBy : first })
        }
      }
    }
  })
  it('before a law was read is said in the first lines of the option', () => {
    const small = loadCatalog([
      factsOf(fact('yes', 'boolean', 'person')),
      pathway('way', [must('yes', { var: 'yes' })]),
    ])
    const asked = (on: string) => findPathways({ on, person: { yes: true } }, null, small, { on })[0]
    expect(asked('2026-04-29')).toMatchObject({ status: 'open', pending: [] })
    const early = asked('2026-04-28')
    expect(early).toMatchObject({ status: 'conditional', pending: [{ kind: 'read', day: '2026-04-29' }] })
    const told = early && explain(early.reason, de)
    expect(told?.text).toContain('Achtung: Stand des Rechts offen')
    expect(told?.because[0]?.text).toBe(
      'Diese Regeln sind am 29.04.2026 gelesen. Ob sie davor so waren, wissen wir nicht.',
    )
  })
})

describe('the days of a training', () => {
  const german = { on: '2026-11-26', person: { german: 'B2', residence: { country: 'DE' } } }
  const health = (on: string) => {
    const certificates = [
      { id: 'a', for: ['pflegefachassistenz'], fq: { type: 'vocational', completed: true, docs: 'complete' } },
    ]
    const situation = assume({ ...german, on, certificates }, 'usual', catalog)
    return findPathways(situation, 'pflegefachassistenz', withPaths(['rec-health']), { on })[0]
  }
  it('open no path before the training exists', () => {
    const option = health('2026-11-26')
    expect(option).toMatchObject({ status: 'conditional', pending: [{ kind: 'validFrom', day: '2027-01-01' }] })
    const told = option && explain(option.reason, de)
    expect(told?.text).toContain('Achtung: Stand des Rechts offen')
    expect(told?.because[0]?.text).toBe('Die Regeln für diesen Beruf gelten erst ab 01.01.2027.')
  })
  it('open no path after the last day of a training', () => {
    const ended = [...catalog.occupations].filter(([, { occupation }]) => occupation.training.validTo !== undefined)
    expect(ended.map(([id]) => id)).toEqual(['fachkraft-kueche'])
    const on = '2029-08-01'
    const found = findPathways({ on }, 'fachkraft-kueche', catalog, { on })
    const capped = found.filter(({ pending }) => pending.some(({ kind }) => kind === 'validTo'))
    expect(capped.map(({ pathway: id }) => id)).toContain('val-full')
    expect(capped.map(({ pathway: id }) => id)).not.toContain('ik')
  })
  it('leave nothing open that reads the law of the occupation, before they begin, whoever asks', () => {
    for (const [id, { occupation }] of catalog.occupations) {
      const { validFrom } = occupation.training
      if (validFrom === undefined) continue
      const on = addMonths(validFrom, -1)
      for (const one of recorded.filter(({ isOpen }) => isOpen).slice(0, 40)) {
        const situation = { ...situationOf({ ...one, occupation: id }), on }
        for (const { pathway: path, status } of findPathways(situation, id, withPaths(one.paths), { on })) {
          if (status === 'open') expect([path, catalog.pathways.get(path)?.readsTraining]).toEqual([path, false])
        }
      }
    }
  })
})

describe('what was stated on another day', () => {
  const esg = { on: '2020-01-01', person: { benefits: 'SGBII' }, about: { koch: { plan: { offer: true } } } }
  const [option] = findPathways(esg, 'koch', withPaths(['esg']), { on: '2026-11-26' })
  it('names that day wherever it decides', () => {
    expect(option?.status).toBe('open')
    const facts = option ? leaves(option.reason).filter(({ code }) => code === 'path/fact') : []
    expect(facts.map(({ params }) => [params['fact'], params['on']])).toEqual([
      ['benefits', '2020-01-01'],
      ['plan.offer', '2020-01-01'],
    ])
    expect(JSON.stringify(option && explain(option.reason, de))).toContain('Angabe vom 01.01.2020.')
  })
  it('names none for a day, for the law of an occupation, or on its own day', () => {
    for (const one of recorded.slice(0, 60)) {
      for (const { reason } of askUsual(one)) {
        const dated = leaves(reason).filter(({ code, params }) => code === 'path/fact' && params['on'] !== undefined)
        for (const { params } of dated) expect(params['on']).not.toBe(one.on)
      }
    }
    const born = { on: '2020-01-01', person: { bornOn: '1990-01-01' } }
    const found = findPathways(born, 'koch', withPaths(['val-full']), { on: '2026-11-26' })
    const facts = found.flatMap(({ reason }) => leaves(reason).filter(({ params }) => params['on'] !== undefined))
    expect(facts.map(({ params }) => params['fact'])).toEqual([])
  })
})
