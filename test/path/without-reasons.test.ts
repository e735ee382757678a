// Options with and without reasons come from the same code path: the same less every `reason`, whatever is known, assumed or matched.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import type { FactValue } from '../../src/load/stated.js'
import { matchOccupations } from '../../src/map/match.js'
import type { Fact } from '../../src/model/facts.js'
import type { PathwayOption } from '../../src/model/option.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { day, shippedDocuments } from './documents.js'
import { nested } from './people.js'

const catalog: Catalog = loadCatalog(shippedDocuments())
const occupation = 'koch'
const facts = [...catalog.facts.values()]
  .map(({ fact }) => fact)
  .filter(({ derive, answeredBy }) => (!derive || 'kind' in derive) && !answeredBy)

const anyValue = ({ type, options }: Fact): fc.Arbitrary<FactValue> => {
  if (type === 'boolean') return fc.boolean()
  if (options) return fc.constantFrom(...options.map(({ value }) => value))
  return type === 'day'
    ? fc.constantFrom('1990-05-01', '2001-11-23', '2026-10-01')
    : fc.constantFrom(0, 1, 2, 24, 36, 54)
}

/** Some facts, a few of the numbers with an older day of their own. */
const factsAbout = (of: Fact['of']): fc.Arbitrary<Record<string, unknown>> => {
  const own = facts.filter((fact) => fact.of === of)
  const told = fc.tuple(
    ...own.map((fact) => fc.tuple(fc.constant(fact.id), fc.option(anyValue(fact), { freq: 2 }), fc.nat({ max: 9 }))),
  )
  return told.map((all) =>
    nested(
      Object.fromEntries(
        all.flatMap(([id, value, pick]): [string, unknown][] => {
          if (value === null) return []
          return [[id, typeof value === 'number' && pick === 0 ? { value, on: '2026-01-05' } : value]]
        }),
      ),
    ),
  )
}
type Fit = { for?: string[]; notFor?: string[] }
const certificate = fc
  .tuple(factsAbout('certificate'), fc.constantFrom<Fit[]>({}, { for: [occupation] }, { notFor: [occupation] }))
  .map(([stated, fit]) => ({ ...stated, ...fit }))
const situation: fc.Arbitrary<Situation> = fc
  .tuple(
    factsAbout('person'),
    factsAbout('occupation'),
    fc.option(fc.array(certificate, { maxLength: 3 }), { freq: 4 }),
  )
  .map(([person, about, list]) => ({
    on: day,
    person,
    about: { [occupation]: about },
    ...(list ? { certificates: list.map((one, place) => ({ id: `c${place}`, ...one })) } : {}),
  }))

const bare = (options: readonly PathwayOption[]) => options.map(({ reason: _, ...rest }) => rest)
const [match] = matchOccupations([], catalog, { on: day, wanted: [occupation] })

describe('findPathways without reasons', () => {
  it('gives the same as with them, less every reason', () => {
    let [missing, assuming, openAreas, certificates] = [0, 0, 0, 0]
    fc.assert(
      fc.property(
        situation,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(day, '2027-02-01'),
        (stated, usual, withMatch, on) => {
          const asked = usual ? assume(stated, 'usual', catalog) : stated
          const options = withMatch && on === day ? { on, match } : { on }
          const whole = findPathways(asked, occupation, catalog, options)
          const without = findPathways(asked, occupation, catalog, { ...options, reasons: false })
          expect(without).toEqual(bare(whole))
          for (const option of without) {
            missing += option.missing.length
            assuming += option.assuming.length
            openAreas += option.openAreas?.length ?? 0
            certificates += option.certificate === null ? 0 : 1
          }
        },
      ),
      { numRuns: 60 },
    )
    for (const count of [missing, assuming, openAreas, certificates]) expect(count).toBeGreaterThan(0)
  })
  it('says the same of an empty situation, of an occupation that is not named and of a person without certificates', () => {
    for (const stated of [{ on: day }, { on: day, certificates: [] }])
      for (const asked of [stated, assume(stated, 'usual', catalog)])
        expect(findPathways(asked, null, catalog, { on: day, reasons: false })).toEqual(
          bare(findPathways(asked, null, catalog, { on: day })),
        )
  })
  it('lists as missing the unknown facts and as assuming the assumptions in which the reasons end', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        for (const option of findPathways(assume(stated, 'usual', catalog), occupation, catalog, { on: day })) {
          const ends = leaves(option.reason)
          const unknown = ends.filter(({ code, value }) => code === 'path/fact' && value === null)
          const assumed = ends.filter(({ code }) => code === 'path/assumed')
          const isClosed = option.status === 'closed'
          const names = unknown.map(({ params }) => `${params['fact']} ${params['certificate'] ?? ''}`)
          expect(option.missing.map((one) => `${one.fact} ${one.certificate ?? ''}`)).toEqual(
            isClosed ? [] : [...new Set(names)],
          )
          const ids = assumed.map(({ params }) => `${params['document']} ${params['id']}`)
          expect(option.assuming.map(({ document, id }) => `${document} ${id}`)).toEqual([...new Set(ids)])
        }
      }),
      { numRuns: 40 },
    )
  })
  it('is frozen all the way down, both ways', () => {
    const stated = assume({ on: day, certificates: [{ id: 'c' }] }, 'usual', catalog)
    const found = [
      findPathways(stated, occupation, catalog, { on: day, match }),
      findPathways(stated, occupation, catalog, { on: day, reasons: false }),
    ]
    expect(found.flatMap((one) => thawed(one, ''))).toEqual([])
  })
})

/** The leaves of a reason, in their order. */
const leaves = (reason: PathwayOption['reason']): PathwayOption['reason'][] =>
  reason.because.length === 0 ? [reason] : reason.because.flatMap(leaves)

/** Where something in a value is not frozen. */
function thawed(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return [
    ...(Object.isFrozen(value) ? [] : [at]),
    ...Object.entries(value).flatMap(([key, inner]) => thawed(inner, `${at}/${key}`)),
  ]
}
