// The worked examples of the specification: rubric, assessment and day, and the profile that they must give.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Profile } from '../../src/model/profile.js'
import type { Reason } from '../../src/model/reason.js'
import type { Rubric } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { catalogOf } from './builders.js'

const file = '../shared/data/scoring-examples.json'
interface ViewSteps {
  levelOfModel: number | null
  p: number | null
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
const otherModel = ({ rubric }: Example) =>
  rubric.competences.find(({ model = 'weightedMean' }) => model !== 'weightedMean')?.model
const computed = cases.filter((example) => otherModel(example) === undefined)

describe('worked examples of scoring', () => {
  it('are there, most of them of the model that is built', ({ skip }) => {
    skip(cases.length === 0, `the working data ${file} are absent`)
    expect(computed.length).toBeGreaterThanOrEqual(17)
  })
  for (const example of cases) {
    it(`${example.id}: ${example.title}`, ({ skip }) => {
      const other = otherModel(example)
      skip(other !== undefined, `the model ${other} is not built yet, so example ${example.id} cannot be computed`)
      const { rubric, assessment, on, profile, steps } = deepFreeze(example)
      const scored = scoreAssessment(assessment, catalogOf(rubric), { on })
      expect(differences(scored, profile, '')).toEqual([])
      expect(stepsOf(scored)).toEqual(
        Object.fromEntries(Object.entries(steps).map(([id, own]) => [id, closeSteps(own)])),
      )
    })
  }
  for (const { id, rubric, assessment, on } of cases.filter((example) => otherModel(example) !== undefined)) {
    it(`${id}: a model that is not built is refused, never computed as another`, () => {
      expect(() => scoreAssessment(assessment, catalogOf(rubric), { on })).toThrow(TypeError)
    })
  }
})

/** Numbers to 1e-9, the rest exactly; reasons apart, and what would reach the next level, which is not computed yet. */
function differences(found: unknown, wanted: unknown, path: string): string[] {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= 1e-9 ? [] : [`${path} is ${found}, not ${wanted}`]
  }
  if (!isRecord(found) || !isRecord(wanted)) return found === wanted ? [] : [`${path} is ${found}, not ${wanted}`]
  return [...new Set([...Object.keys(found), ...Object.keys(wanted)])]
    .filter((key) => !['engine', 'nextLevel'].includes(key) && !isReason(found[key]))
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
  return { levelOfModel: level?.value ?? null, p: level?.params['p'] ?? null }
}

const closeSteps = ({ choice, self, others }: Example['steps'][string]) => ({
  choice,
  self: { ...self, p: close(self.p) },
  others: { ...others, p: close(others.p) },
})
const close = (number: number | null) => (number === null ? null : expect.closeTo(number, 9))
