// What the passing of time may do to an answer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/load/catalog.js'
import type { PathwayOption } from '../../src/model/option.js'
import { addMonths } from '../../src/rule/day.js'
import { askUsual, leaves, statuses } from './laws.js'
import { catalog, person, recorded, withPaths } from './people.js'

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
  it('never opens a path before its law is in force or after it has to be read again', () => {
    for (const one of fc.sample(person(0), 60)) {
      for (const [on, kind] of [
        ['2011-06-30', 'inForceFrom'],
        ['2030-05-12', 'reviewBy'],
      ] as const) {
        for (const { pathway, status, pending } of askUsual({ ...one, on })) {
          const { basis } = catalog.pathways.get(pathway)?.pathway ?? {}
          const isOutside = kind === 'reviewBy' || (basis?.inForceFrom !== undefined && basis.inForceFrom > on)
          if (!isOutside) continue
          expect([pathway, status]).not.toEqual([pathway, 'open'])
          expect(pending.map((entry) => entry.kind)).toContain(kind)
        }
      }
    }
  })
})
