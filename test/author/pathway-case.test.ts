import { describe, expect, it } from 'vitest'
import { runCases } from '../../src/author/cases.js'
import { documents as shipped } from '../../src/content.js'

const situation = { on: '2026-11-23', person: { bornOn: '1988-05-02', residence: { country: 'DE' } }, certificates: [] }
const about = { koch: { exp: { fte: 54, fteDE: 54, scope: 'whole', proof: 'full' } } }
const one = { title: 'Köchin', why: '§ 50b BBiG', on: '2026-11-23' }
const run = (more: object, occupation: object = { occupation: 'koch' }) =>
  runCases(
    [
      {
        ...{ format: 1, kind: 'cases', id: 'eigene', version: '1.0.0', status: 'draft', of: 'val-full' },
        ofVersion: '2026.1.0',
        cases: [{ ...one, ...occupation, situation: { ...situation, about }, ...more }],
      },
    ],
    { beside: shipped },
  )[0]

describe('a case of a pathway', () => {
  it('expects the status of each path that it names, with assumptions only where it says so', () => {
    expect(run({ assume: 'usual', expect: { 'val-full': 'open', 'rec-bbig': 'closed' } })?.issues).toEqual([])
    expect(run({ expect: { 'val-full': 'conditional' } })?.issues).toEqual([])
  })
  it('says what came out instead', () => {
    expect(run({ assume: 'usual', expect: { 'val-full': 'closed', 'ext-exp': 'open' } })?.issues).toEqual([
      {
        code: 'cases/expectation',
        document: 0,
        path: ['cases', 0, 'expect', 'val-full'],
        params: { expected: '"closed"', found: '"open"' },
        message: 'Expected "closed", but it came out as "open".',
      },
    ])
  })
  it('asks about no occupation where it names none', () => {
    const result = run({ assume: 'usual', expect: { 'val-full': 'open' } }, {})
    expect(result?.issues).toMatchObject([{ params: { found: '"conditional"' } }])
  })
  it('tells the place of a fact that does not exist', () => {
    const wrong = { ...situation, person: { bornOnn: '1988-05-02' } }
    expect(run({ situation: wrong, expect: {} })?.issues).toMatchObject([
      { code: 'situation/unknown-fact', document: 0, path: ['cases', 0, 'situation', 'person', 'bornOnn'] },
    ])
  })
})
