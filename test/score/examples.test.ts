// The worked examples of the specification, section 15: rubric, assessment and day, and the whole profile that they must give.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Assessment } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Profile } from '../../src/model/profile.js'
import type { Reason } from '../../src/model/reason.js'
import type { Rubric } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { catalogOf, scales } from './builders.js'

const file = '../shared/data/scoring-examples.json'
interface ViewSteps {
  levelOfModel: number | null
  p: number | null
  deciding?: string
}
interface Example {
  id: string
  title: string
  on: string
  rubric: Rubric
  assessment: Assessment
  profile: Record<string, unknown>
  steps: Record<string, { choice: string; self: ViewSteps; others: ViewSteps }>
}
const cases: Example[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []

describe('worked examples of scoring', () => {
  it('are there, of all three models', ({ skip }) => {
    skip(cases.length === 0, `the working data ${file} are absent`)
    const models = new Set(
      cases.flatMap(({ rubric }) => rubric.competences.map(({ model }) => model ?? 'weightedMean')),
    )
    expect([cases.length, [...models].sort()]).toEqual([19, ['conjunctive', 'ladder', 'weightedMean']])
  })
  for (const example of cases) {
    const { id, title, rubric, assessment, on, profile, steps } = deepFreeze(example)
    it(`${id}: ${title}`, () => {
      const scored = scoreAssessment(assessment, catalogOf(rubric), { on })
      expect(differences(scored, profile, '')).toEqual([])
      expect(stepsOf(scored)).toEqual(closeSteps(steps))
    })
    it(`${id} as documents: loaded, parsed and scored without reasons too`, () => {
      const catalog = loadCatalog([...scales, rubric])
      const parsed = parseAssessment(assessment, catalog)
      const scored = scoreAssessment(parsed, catalog, { on })
      expect(differences(scored, profile, '')).toEqual([])
      expect(stepsOf(scored)).toEqual(closeSteps(steps))
      expect(differences(scoreAssessment(parsed, catalog, { on, reasons: false }), profile, '')).toEqual([])
    })
  }
})

/** Numbers to 1e-9, the rest exactly; version of the engine and reasons apart, which the examples leave out. */
function differences(found: unknown, wanted: unknown, path: string): string[] {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= 1e-9 ? [] : [`${path} is ${found}, not ${wanted}`]
  }
  if (!isRecord(found) || !isRecord(wanted)) return found === wanted ? [] : [`${path} is ${found}, not ${wanted}`]
  return [...new Set([...Object.keys(found), ...Object.keys(wanted)])]
    .filter((key) => !(path === '' && key === 'engine') && !isReason(found[key]))
    .flatMap((key) => differences(found[key], wanted[key], `${path}/${key}`))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isReason = (value: unknown) => isRecord(value) && 'because' in value

/** What the examples say of steps, read from the reasons. */
function stepsOf({ findings }: Profile): Record<string, unknown> {
  return Object.fromEntries(
    findings.map(({ competence, reason }) => {
      const view = (name: ViewName) => viewSteps(reason.because.find(({ params }) => params['view'] === name))
      return [competence, { choice: reason.params['choice'], self: view('self'), others: view('others') }]
    }),
  )
}

function viewSteps(view: Reason | undefined) {
  const level = view?.because.find(({ code }) => code === 'score/level')
  const deciding = level?.params['deciding']
  return {
    ...{ levelOfModel: level?.value ?? null, p: level?.params['p'] ?? null },
    ...(typeof deciding === 'string' ? { deciding } : {}),
  }
}

const closeSteps = (steps: Example['steps']) =>
  Object.fromEntries(
    Object.entries(steps).map(([id, { choice, self, others }]) => [
      id,
      { choice, self: { ...self, p: close(self.p) }, others: { ...others, p: close(others.p) } },
    ]),
  )
const close = (number: number | null) => (number === null ? null : expect.closeTo(number, 9))
