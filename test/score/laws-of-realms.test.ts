// The laws P1 and P16 of the specification, section 12: the same input gives the same bytes, wherever and beside whatever it is scored.
import { spawnSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../../src/score/score.js'
import { type Situation, situation } from './arbitraries.js'
import { today } from './builders.js'
import { catalogFor, explained, score, sideOf, sides, withAssessment, withRatings } from './laws.js'

const many = fc.sample(situation(), { numRuns: 60, seed: 20261126 })
const here = many.map((given) => JSON.stringify(explained(given)))

/** The whole way from documents to profiles as one script that answers a list of situations as JSON text. */
async function script(): Promise<string> {
  const entry = `
    import { parseAssessment } from './src/load/assessment.js'
    import { loadCatalog } from './src/load/load.js'
    import { scoreAssessment } from './src/score/score.js'
    globalThis.answer = (json) => JSON.stringify(JSON.parse(json).map(({ scale, rubric, assessment }) => {
      const catalog = loadCatalog([scale, rubric])
      return JSON.stringify(scoreAssessment(parseAssessment(assessment, catalog), catalog, { on: '${today}' }))
    }))`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.' },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' },
  })
  return outputFiles[0]?.text ?? ''
}

describe('another place', () => {
  it('P1: a copy of the input gives the same profile', () => {
    for (const [at, given] of many.entries()) expect(JSON.stringify(explained(structuredClone(given)))).toBe(here[at])
  })
  it('P1: another realm gives the same bytes, without clock, locale, randomness and anything else of ours', async () => {
    const realm = { TextEncoder, TextDecoder, json: JSON.stringify(many) }
    const barred = 'for (const name of ["Date", "Intl"]) delete globalThis[name]; delete Math.random;'
    expect(JSON.parse(runInNewContext(`${barred}${await script()};answer(json)`, realm))).toEqual(here)
  })
  it('P1: inputs made in another realm give the same bytes', () => {
    const foreign: Situation[] = runInNewContext('JSON.parse(json)', { json: JSON.stringify(many) })
    expect(foreign.map((given) => JSON.stringify(explained(given)))).toEqual(here)
  })
  it('P1: another process in another time zone and locale gives the same bytes', async () => {
    const json = JSON.stringify(JSON.stringify(many))
    const { stdout, stderr } = spawnSync(process.execPath, ['-'], {
      env: { PATH: process.env['PATH'], TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      input: `${await script()};process.stdout.write(answer(${json}))`,
      ...{ encoding: 'utf8', maxBuffer: 1e9 },
    })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(here)
  }, 60_000)
})

describe('other persons and other sides', () => {
  it('P16: the result of a person is the same alone and in any batch', () => {
    const people = situation().chain((first) => fc.array(fc.nat(), { maxLength: 6 }).map((cuts) => ({ first, cuts })))
    fc.assert(
      fc.property(people, ({ first, cuts }) => {
        const { ratings } = first.assessment
        const batch = [first, ...cuts.map((cut) => withRatings(first, ratings.slice(cut % (ratings.length + 1))))]
        const alone = batch.map((given) => score({ ...given, rubric: structuredClone(given.rubric) }))
        const catalog = catalogFor(first)
        const together = (list: readonly Situation[]) =>
          list.map(({ assessment }) => scoreAssessment(assessment, catalog, { on: today, reasons: false }))
        expect(together(batch)).toEqual(alone)
        expect(together([...batch].reverse()).reverse()).toEqual(alone)
      }),
    )
  })
  it('P16: ratings of one side never change the other view', () => {
    fc.assert(
      fc.property(situation(), fc.constantFrom(...sides), (given, side) => {
        const ratings = given.assessment.ratings.filter((rating) => sideOf(given, rating) === side)
        const views = (one: Situation) => score(one).findings.map((finding) => finding[side])
        expect(views(withAssessment(given, { ratings }))).toEqual(views(given))
      }),
    )
  })
})
