import { expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import { assessment, catalogOf, competence, observer, rated, rubric, self, today } from './builders.js'

const early = rated('me', 'a', 4, { id: 'early', on: '2026-01-01' })
const late = rated('me', 'a', 1, { id: 'late', on: '2026-05-01' })

function selected(
  select: 'latest' | 'best' | 'all',
  ratings: readonly Rating[],
  sources: Source[] = [self(), self('uk')],
) {
  const one = rubric([competence('k', ['a'])], { scoring: { select } })
  const [finding] = scoreAssessment(assessment(sources, ratings), catalogOf(one), { on: today }).findings
  return [...(finding?.self.contributions ?? []), ...(finding?.others.contributions ?? [])].map(({ rating }) => rating)
}

it.each([
  ['latest', ['late']],
  ['best', ['early']],
  ['all', ['early', 'late']],
] as const)('%s keeps %j of two attempts', (select, ids) => {
  expect(selected(select, [late, early])).toEqual(ids)
})
it('takes the lower level of two on the latest day', () => {
  expect(selected('latest', [late, { ...late, id: 'better', level: 2 }])).toEqual(['late'])
})
it('takes the later day of two equally good ratings', () => {
  expect(selected('best', [early, { ...early, id: 'again', on: '2026-02-02' }])).toEqual(['again'])
})
it.each(['latest', 'best'] as const)('%s breaks the last tie by the smaller id', (select) => {
  expect(
    selected(select, [
      { ...late, id: 'b' },
      { ...late, id: 'a' },
    ]),
  ).toEqual(['a'])
})
it('sees one person behind two languages, and a source each behind two observers', () => {
  const inBoth = [early, rated('uk', 'a', 3, { on: '2026-06-01' })]
  expect(selected('latest', inBoth)).toEqual(['uk-a'])
  const two = [rated('o1', 'a', 3), rated('o2', 'a', 2, { on: '2026-06-01' })]
  expect(selected('latest', two, [observer('o1'), observer('o2')])).toEqual(['o1-a', 'o2-a'])
})
it('lets a level go before an absence, whatever the days', () => {
  expect(selected('latest', [early, rated('me', 'a', 'notApplicable', { on: '2026-09-01' })])).toEqual(['early'])
})
