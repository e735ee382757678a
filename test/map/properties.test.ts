// Laws of matching, on occupations and ratings made at random: two rubrics, four competences, each with two indicators and two views.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import { adequacy } from '../../src/map/adequacy.js'
import { matchOccupations } from '../../src/map/match.js'
import { suggestQuestions } from '../../src/map/suggest-questions.js'
import type { AreaWord, Match, RequirementWord } from '../../src/model/match.js'
import type { Profile } from '../../src/model/profile.js'
import { buildPassport } from '../../src/passport/passport.js'
import { stories } from '../stories.js'
import { area, catalogOf, competence, must, need, occupation, on, profileOf, rubric } from './documents.js'

const numRuns = 100
const sides = ['self', 'others'] as const
type Side = (typeof sides)[number]

const rubrics = [
  rubric('kueche', [competence('a'), competence('b')]),
  rubric('service', [competence('a'), competence('c')]),
]
const competences = ['kueche/a', 'kueche/b', 'service/a', 'service/c']
const indicators = competences.flatMap((name) => [`${name}/tun`, `${name}/zeigen`])

/** Levels of one side by `rubric/competence/indicator`; what is not there was not rated. */
type Rated = Readonly<Record<string, number>>
type Person = Readonly<Record<Side, Rated>>

const level = fc.integer({ min: 0, max: 4 })
const ratingsOf = (side: fc.Arbitrary<Rated>): fc.Arbitrary<Person> => fc.record({ self: side, others: side })
/** Any indicator may be rated or not. */
const anyRatings = ratingsOf(fc.dictionary(fc.constantFrom(...indicators), level, { maxKeys: 8 }))
/** A view of a competence has both ratings or none, so that it says all or nothing. */
const wholeRatings = ratingsOf(
  fc
    .dictionary(fc.constantFrom(...competences), level, { maxKeys: 4 })
    .map((found) => Object.fromEntries(Object.entries(found).flatMap(([name, at]) => both(name, at)))),
)
const both = (name: string, at: number) => [
  [`${name}/tun`, at],
  [`${name}/zeigen`, at],
]

const requirement = fc
  .record({
    isEssential: fc.boolean(),
    at: fc.integer({ min: 1, max: 4 }),
    names: fc.uniqueArray(fc.constantFrom(...competences), { minLength: 1, maxLength: 3 }),
  })
  .map(({ isEssential, at, names }) => (isEssential ? must : need)(at, ...names))
const areas = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(requirement, { maxLength: 3 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.map(([weight, requirements], i) => area(`bereich-${i}`, weight, requirements)))
const koch = areas.map((list) => occupation('koch', list))

/** One profile for each rubric, also where nothing in it is rated. */
function profilesOf(person: Person, catalog: Catalog) {
  const levelsIn = (side: Side, id: string) => {
    const levels: Record<string, Record<string, number>> = {}
    for (const [address, at] of Object.entries(person[side])) {
      const [rubricId, name = '', part = ''] = address.split('/')
      if (rubricId === id) levels[name] = { ...levels[name], [part]: at }
    }
    return levels
  }
  return ['kueche', 'service'].map((id) =>
    profileOf(id, { self: levelsIn('self', id), others: levelsIn('others', id) }, catalog),
  )
}

function matchOf(person: Person, catalog: Catalog): Match {
  const [match] = matchOccupations(profilesOf(person, catalog), catalog, { on, wanted: ['koch'] })
  if (!match) throw new Error('A wanted occupation is always listed.')
  return match
}
const requirementsOf = (match: Match, side: Side) =>
  match.areas.flatMap(({ requirements }) => requirements.map((one) => one[side]))

const ranks: Readonly<Record<RequirementWord, number>> = { met: 3, near: 2, unknown: 1, gap: 0 }
const areaRanks: Readonly<Record<AreaWord, number | null>> = {
  ...{ all: 3, mostly: 2, some: 1, none: 0 },
  noInformation: null,
}
const overallRank = (word: Match['overall'][Side]): number | null => (word === null ? null : areaRanks[word])
/** No information is neither more nor less than any word. */
const isAtMost = (low: number | null, high: number | null) => low === null || high === null || low <= high

/** Nothing in the view of one match says more than in another. */
function expectAtMost(low: Match, high: Match, side: Side): void {
  const [less, more] = [low, high].map((match) => requirementsOf(match, side).map(({ word }) => ranks[word]))
  expect(less?.filter((rank, i) => rank > (more?.[i] ?? 0))).toEqual([])
  const raised = low.areas.filter(
    (one, i) => !isAtMost(areaRanks[one[side].word], areaRanks[high.areas[i]?.[side].word ?? 'noInformation']),
  )
  expect(raised).toEqual([])
  expect(isAtMost(overallRank(low.overall[side]), overallRank(high.overall[side]))).toBe(true)
}

const otherSide = (side: Side): Side => (side === 'self' ? 'others' : 'self')
const wordsOf = (match: Match, side: Side) =>
  JSON.stringify([
    match.overall[side],
    match.areas.map((one) => one[side]),
    requirementsOf(match, side).map(({ word }) => word),
  ])

it('never lowers a view when one of its ratings rises, and leaves the other view as it is', () => {
  fc.assert(
    fc.property(koch, anyRatings, fc.constantFrom(...sides), fc.nat(7), (document, person, side, pick) => {
      const rated = Object.entries(person[side]).filter(([, at]) => at < 4)
      const [address, at] = rated[pick % rated.length] ?? []
      fc.pre(address !== undefined && at !== undefined)
      const catalog = catalogOf(...rubrics, document)
      const [before, after] = [
        person,
        { ...person, [side]: { ...person[side], [String(address)]: Number(at) + 1 } },
      ].map((one) => matchOf(one, catalog))
      if (!before || !after) throw new Error('There are two matches.')
      expectAtMost(before, after, side)
      expect(wordsOf(after, otherSide(side))).toBe(wordsOf(before, otherSide(side)))
    }),
    { numRuns },
  )
})

it('never raises a word by learning that a competence is not shown', () => {
  fc.assert(
    fc.property(
      koch,
      wholeRatings,
      fc.constantFrom(...sides),
      fc.constantFrom(...competences),
      (document, person, side, name) => {
        fc.pre(person[side][`${name}/tun`] === undefined)
        const catalog = catalogOf(...rubrics, document)
        const learned = { ...person, [side]: { ...person[side], ...Object.fromEntries(both(name, 0)) } }
        expectAtMost(matchOf(learned, catalog), matchOf(person, catalog), side)
      },
    ),
    { numRuns },
  )
})

it('never says more after a single rating of level 0 than the best answer to all that is missing would', () => {
  const best: Readonly<Record<RequirementWord, number>> = { met: 2, near: 1, gap: 0, unknown: 0 }
  fc.assert(
    fc.property(
      koch,
      anyRatings,
      fc.constantFrom(...sides),
      fc.constantFrom(...indicators),
      (document, person, side, missing) => {
        fc.pre(person[side][missing] === undefined)
        const catalog = catalogOf(...rubrics, document)
        const wordsWith = (rated: Rated) =>
          requirementsOf(matchOf({ ...person, [side]: rated }, catalog), side).map(({ word }) => best[word])
        const hoped = wordsWith({ ...Object.fromEntries(indicators.map((one) => [one, 4])), ...person[side] })
        const learned = wordsWith({ ...person[side], [missing]: 0 })
        expect(learned.filter((rank, i) => rank > (hoped[i] ?? 0))).toEqual([])
      },
    ),
    { numRuns },
  )
})

it('never counts unknown as gap: where a view has no level, a gap stays one whatever the missing ratings say', () => {
  fc.assert(
    fc.property(koch, anyRatings, fc.constantFrom(...sides), (document, person, side) => {
      const catalog = catalogOf(...rubrics, document)
      const before = requirementsOf(matchOf(person, catalog), side)
      const hoped = { ...Object.fromEntries(indicators.map((one) => [one, 4])), ...person[side] }
      const after = requirementsOf(matchOf({ ...person, [side]: hoped }, catalog), side)
      const withoutLevel = before.flatMap(({ word, level: at }, i) => (word === 'gap' && at === null ? [i] : []))
      expect(withoutLevel.filter((i) => after[i]?.word !== 'gap')).toEqual([])
      const silent = requirementsOf(matchOf({ ...person, [side]: {} }, catalog), side)
      expect(silent.filter(({ word }) => word !== 'unknown')).toEqual([])
    }),
    { numRuns },
  )
})

it('says the same of a rubric that nobody began and of one in which nothing is rated', () => {
  fc.assert(
    fc.property(koch, anyRatings, (document, person) => {
      const catalog = catalogOf(...rubrics, document)
      const profiles = profilesOf(person, catalog)
      const begun = profiles.filter(({ ratedOn }) => ratedOn !== null)
      const [all, less] = [profiles, begun].map((list) =>
        matchOccupations(list, catalog, { on, wanted: ['koch'] }).map((match) =>
          sides.map((side) => wordsOf(match, side)),
        ),
      )
      expect(less).toEqual(all)
    }),
    { numRuns },
  )
})

it('does not depend on the order of documents, competences, areas of other occupations, and profiles', () => {
  const several = fc.array(fc.tuple(areas, fc.boolean(), fc.constantFrom('29301', '29302', '29303')), { maxLength: 5 })
  fc.assert(
    fc.property(several, anyRatings, (list, person) => {
      const documents = list.map(([own, helper, kldb], i) => occupation(`beruf-${i}`, own, { helper, kldb }))
      const [forwards, backwards] = [
        catalogOf(...rubrics, ...documents),
        catalogOf(...[...documents, ...rubrics].reverse()),
      ]
      const matches = matchOccupations(profilesOf(person, forwards), forwards, { on })
      const turned = matchOccupations([...profilesOf(person, backwards)].reverse(), backwards, { on })
      expect(JSON.stringify(turned)).toBe(JSON.stringify(matches))
    }),
    { numRuns },
  )
})

it('never puts a helper occupation above a qualified one', () => {
  const several = fc.array(fc.tuple(areas, fc.boolean()), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(several, anyRatings, fc.nat(4), (list, person, pick) => {
      const documents = list.map(([own, helper], i) => occupation(`beruf-${i}`, own, { helper }))
      const catalog = catalogOf(...rubrics, ...documents)
      const wanted = [`beruf-${pick % list.length}`]
      const found = matchOccupations(profilesOf(person, catalog), catalog, { on, wanted })
      const helpers = found.map(({ helper }) => Number(helper))
      expect(helpers).toEqual([...helpers].sort())
      const wishes = found.map(({ helper, wanted: isWanted }) => 2 * Number(helper) + Number(!isWanted))
      expect(wishes).toEqual([...wishes].sort())
    }),
    { numRuns },
  )
})

it('never takes an occupation off the list, nor lowers the level of a fitting job, when one rating of the person rises', () => {
  const several = fc.array(areas, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(several, anyRatings, fc.nat(7), (lists, { self }, pick) => {
      const documents = lists.map((own, i) => occupation(`beruf-${i}`, own, { kldb: `2930${i + 1}` }))
      const catalog = catalogOf(...rubrics, ...documents)
      const rated = Object.entries(self).filter(([, at]) => at < 4)
      const [address, at] = rated[pick % rated.length] ?? []
      fc.pre(address !== undefined && at !== undefined)
      const [before, after] = [self, { ...self, [String(address)]: Number(at) + 1 }].map((one) => {
        const profiles = profilesOf({ self: one, others: {} }, catalog)
        const listed = matchOccupations(profiles, catalog, { on }).map(({ occupation: { id } }) => id)
        return { listed, level: adequacy('29302', profiles, catalog, { on }).self.level ?? 0 }
      })
      expect(before?.listed.filter((id) => !after?.listed.includes(id))).toEqual([])
      expect(after?.level ?? 0).toBeGreaterThanOrEqual(before?.level ?? 0)
    }),
    { numRuns },
  )
})

describe('the place of an occupation', () => {
  const training = fc.record({
    own: areas,
    kldb: fc.constantFrom('29302', '63302'),
    dqr: fc.constantFrom(undefined, 3, 4),
  })
  const trainings = fc
    .array(training, { minLength: 2, maxLength: 5 })
    .map((list) =>
      list.map(({ own, kldb, dqr }, i) =>
        occupation(`beruf-${i}`, own, { kldb, ...(dqr === undefined ? {} : { dqr }) }),
      ),
    )
  type Training = ReturnType<typeof occupation>
  const orderOf = (documents: readonly Training[], person: Person): string[] => {
    const catalog = catalogOf(...rubrics, ...documents)
    const found = matchOccupations(profilesOf(person, catalog), catalog, { on, reasons: false })
    return found.map(({ occupation: { id } }) => id)
  }
  const asksFor = ({ areas: own }: Training, name: string) => JSON.stringify(own).includes(`"${name}"`)
  const workOf = ({ codes: { kldb, dqr } }: Training & { codes: { dqr?: number } }, at: number) =>
    dqr === undefined ? `${at}` : kldb

  /** Pairs of which the first stands before the second only since less is known to be there of what the first asks for. */
  function overtaken(documents: readonly Training[], name: string, [before, after]: readonly [string[], string[]]) {
    const works = documents.map(workOf)
    const isTouched = (at: number) => documents.some((one, i) => works[i] === works[at] && asksFor(one, name))
    return documents.flatMap((one, a) =>
      documents.flatMap((other, b) => {
        const canFall = asksFor(one, name) && !asksFor(other, name) && (works[a] === works[b] || !isTouched(b))
        const [was, is] = [before, after].map((list) => [list.indexOf(one.id), list.indexOf(other.id)] as const)
        const isBefore = (places: readonly [number, number] | undefined) =>
          places !== undefined && places[0] >= 0 && (places[1] < 0 || places[0] < places[1])
        return canFall && isBefore(is) && !isBefore(was) ? [`${one.id} ${other.id}`] : []
      }),
    )
  }

  it('never rises by a lower rating of what it asks for, nor by learning that this is not shown', () => {
    const moved = new Set<boolean>()
    fc.assert(
      fc.property(
        trainings,
        wholeRatings,
        fc.constantFrom(...sides),
        fc.constantFrom(...competences),
        level,
        (documents, person, side, name, at) => {
          const now = person[side][`${name}/tun`]
          fc.pre(now === undefined || now > at)
          const rated = { ...person[side], ...Object.fromEntries(both(name, now === undefined ? 0 : at)) }
          const orders = [orderOf(documents, person), orderOf(documents, { ...person, [side]: rated })] as const
          moved.add(orders[0].join() !== orders[1].join())
          expect(overtaken(documents, name, orders)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
    expect([...moved].sort()).toEqual([false, true])
  })
  it('is not moved by what the person says of herself where others have seen enough', () => {
    fc.assert(
      fc.property(trainings, wholeRatings, level, (documents, person, at) => {
        const seen = competences.filter((name) => person.others[`${name}/tun`] !== undefined)
        const self = { ...person.self, ...Object.fromEntries(seen.flatMap((name) => both(name, at))) }
        expect(orderOf(documents, { ...person, self })).toEqual(orderOf(documents, person))
      }),
      { numRuns },
    )
  })
})

describe('who the person is', () => {
  const about = ['name', 'origin', 'nationality', 'status', 'residence', 'age', 'bornOn', 'gender', 'sex', 'health']
  const more = [
    'disability',
    'address',
    'contact',
    'religion',
    'family',
    'children',
    'mothertongue',
    'person',
    'holder',
  ]
  const personal = [...about, ...more]
  const wordsIn = (name: string) => name.split(/(?=[A-Z])|[^A-Za-z]/u).map((word) => word.toLowerCase())
  /** Every name of a member in a schema, however deep. */
  const membersOf = (schema: unknown): string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const own =
      'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
    return [...own, ...Object.values(schema).flatMap(membersOf)]
  }
  const isPersonal = (member: string) =>
    personal.includes(member) || wordsIn(member).some((word) => personal.includes(word))
  /** Of the numbers of the error model: assumed or calibrated. */
  const isOfModel = (member: string) => member === 'status'

  it.each(['profile', 'match', 'adequacy', 'overlap', 'suggestion'])('has no member in the shape of %s', (shape) => {
    const members = membersOf(JSON.parse(readFileSync(`schemas/${shape}.schema.json`, 'utf8')))
    expect(members.length).toBeGreaterThan(5)
    expect([...new Set(members)].filter((member) => isPersonal(member) && !isOfModel(member))).toEqual([])
  })
  it('would be found in a shape that has it', () => {
    const members = membersOf(JSON.parse(readFileSync('schemas/situation.schema.json', 'utf8')))
    expect(members.filter(isPersonal)).toContain('person')
    expect(['bornOn', 'residenceSince', 'holder_name'].map(isPersonal)).toEqual([true, true, true])
  })
  it('changes nothing where it is handed over beside what counts', () => {
    const facts = fc.dictionary(fc.constantFrom(...personal), fc.oneof(fc.string(), fc.integer(), fc.boolean()))
    fc.assert(
      fc.property(koch, anyRatings, facts, facts, (document, person, beside, inside) => {
        const catalog = catalogOf(...rubrics, document)
        const plain = profilesOf(person, catalog)
        const told = plain.map((profile): Profile => ({ ...inside, ...profile }))
        const answersTo = (profiles: readonly Profile[], options: object) => [
          matchOccupations(profiles, catalog, { ...options, on }),
          suggestQuestions(profiles, catalog, { ...options, on }),
          adequacy('29302', profiles, catalog, { ...options, on }),
        ]
        expect(JSON.stringify(answersTo(told, beside))).toBe(JSON.stringify(answersTo(plain, {})))
      }),
      { numRuns: 60 },
    )
  })
})

describe('two situations that differ in residence status', () => {
  const shipped = loadCatalog(documents)
  const options = (shipped.facts.get('status')?.fact.options ?? []).map(({ value }) => value)
  const parts = stories.map(({ story, assessments, situation }) => ({
    ...{ story, situation, assessments: assessments.map((one) => parseAssessment(one, shipped)) },
  }))
  /** What a status excludes or follows from: a situation that contradicts itself is refused. */
  const tied = ['nationality', 'residence', 'benefits', 'registered', 'german']
  /** The person of a story, with another status; everything else she says about herself stays. */
  function dossierOf({ story, situation, assessments }: (typeof parts)[number], status: string) {
    const told = typeof situation === 'object' && situation !== null ? situation : {}
    const person = 'person' in told && typeof told.person === 'object' ? (told.person ?? {}) : {}
    const rest = Object.fromEntries(Object.entries(person).filter(([name]) => !tied.includes(name)))
    const own = parseSituation({ ...told, on: story.on, person: { ...rest, status } }, shipped)
    const { holder, issuer, sample } = story
    return buildDossier({ assessments, situation: own, holder, issuer, sample }, shipped, { on: story.on })
  }
  const told = new Map<string, string>()
  /** What is compared; the same question is answered once. */
  function resultsOf(part: (typeof parts)[number], status: string): string {
    const key = `${part.story.show.id} ${status}`
    const dossier = told.has(key) ? null : dossierOf(part, status)
    if (dossier) {
      const options = { language: 'de', audience: 'employer', show: part.story.show } as const
      const passport = buildPassport(dossier, shipped, options)
      told.set(key, JSON.stringify([dossier.profiles, dossier.matches, passport]))
    }
    return told.get(key) ?? ''
  }

  it('give the same profiles, matches and passport', () => {
    const status = fc.constantFrom(...options)
    fc.assert(
      fc.property(fc.constantFrom(...parts), status, status, (story, one, other) => {
        expect(resultsOf(story, other)).toBe(resultsOf(story, one))
      }),
      { numRuns: 60 },
    )
    expect(told.size).toBeGreaterThan(20)
  })
  it('do reach the dossier, so that the comparison above is one', () => {
    const [first] = parts
    const reached = options.map((status) => first && dossierOf(first, status).situation?.person?.['status'])
    expect(reached).toEqual(options)
    expect(options).toContain('temporary-protection')
  })
})
