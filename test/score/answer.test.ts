import { expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import { levelOfRating } from '../../src/score/answer.js'
import { indicator, rated, scale, scales } from './builders.js'

const answered = (answer: NonNullable<Rating['answer']>): Rating => ({
  id: 'r',
  indicator: 'k/a',
  source: 'me',
  on: '2026-11-02',
  answer,
})

it.each([
  ['never', undefined, 0],
  ['onceOrTwice', 'guiding', 2],
  ['sometimes', 'guiding', 3],
  ['often', 'guiding', 4],
  ['often', 'guided', 1],
  ['onceOrTwice', 'guided', 1],
  ['often', undefined, null], // stopped half-way
])('reads how often %j and how independently %j as level %j', (frequency, independence, level) => {
  const answer = independence === undefined ? { frequency } : { frequency, independence }
  expect(levelOfRating(answered(answer), indicator('a', { ask: 'use' }), scale)).toBe(level)
})
it.each([
  ['know', 'yes', 2],
  ['know', 'partly', 1],
  ['know', 'notYet', 0],
] as const)('reads %s %s as level %d', (ask, answer, level) => {
  expect(levelOfRating(answered(answer), indicator('a', { ask }), scale)).toBe(level)
})
it('reads the states of an organisation by the scale for them', () => {
  const [, states = scale] = scales
  expect(levelOfRating(answered('partly'), indicator('a', { ask: 'state' }), states)).toBe(1)
})
it('takes a level as it is and an absence as none', () => {
  expect(levelOfRating(rated('o1', 'a', 3), indicator('a'), scale)).toBe(3)
  expect(levelOfRating(rated('o1', 'a', 'notObserved'), indicator('a'), scale)).toBeNull()
})
