import { describe, expect, it } from 'vitest'
import { startAssessment } from '../../src/form/start.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { isDocumentError } from '../../src/load/issue.js'
import { loadCatalog } from '../../src/load/load.js'
import { competence, rubric, scales } from '../score/builders.js'

const versions = ['1.2.0', '1.10.0', '1.9.3']
const catalog = loadCatalog([...scales, ...versions.map((version) => rubric([competence('k', ['a'])], { version }))])

describe('an assessment', () => {
  it('starts empty, with the newest version of the rubric and the person as its source', () => {
    expect(startAssessment({ id: 'a-1', rubric: { id: 'probe' } }, catalog)).toEqual({
      ...{ format: 1, kind: 'assessment', id: 'a-1', rubric: { id: 'probe', version: '1.10.0' } },
      ...{ sources: [{ kind: 'self', id: 'self' }], ratings: [] },
    })
  })
  it('starts with an older version, a language and goals where they are given', () => {
    const source = { id: 'p', language: 'uk', support: 'interpreter' } as const
    const start = { id: 'a-1', rubric: { id: 'probe', version: '1.2.0' }, source, goals: ['full' as const] }
    expect(startAssessment(start, catalog)).toMatchObject({
      ...{ rubric: { id: 'probe', version: '1.2.0' }, sources: [{ kind: 'self', ...source }], goals: ['full'] },
    })
  })
  it('is frozen, and read by parseAssessment as it stands', () => {
    const empty = startAssessment({ id: 'a-1', rubric: { id: 'probe' } }, catalog)
    expect(Object.isFrozen(empty) && Object.isFrozen(empty.ratings)).toBe(true)
    expect(parseAssessment(JSON.parse(JSON.stringify(empty)), catalog)).toEqual(empty)
  })
})

describe('a wrong start', () => {
  it.each([
    [{ id: 'a-1', rubric: { id: 'andere' } }, 'The catalog has no rubric "andere".'],
    [{ id: 'a-1', rubric: { id: 'probe', version: '3.0.0' } }, 'The catalog has no rubric "probe" of version 3.0.0.'],
  ])('%j is a wrong call', (start, sentence) => {
    expect(() => startAssessment(start, catalog)).toThrow(new TypeError(sentence))
  })
  it('without rubric or catalog is a wrong call', () => {
    // @ts-expect-error: the rubric has no default
    expect(() => startAssessment({ id: 'a-1' }, catalog)).toThrow(TypeError)
    // @ts-expect-error: a catalog is no list
    expect(() => startAssessment({ id: 'a-1', rubric: { id: 'probe' } }, [])).toThrow(TypeError)
  })
  it.each([
    { id: 'Name mit Leerzeichen', rubric: { id: 'probe' } },
    { id: 'a-1', rubric: { id: 'probe' }, source: { id: '' } },
    { id: 'a-1', rubric: { id: 'probe' }, language: 'uk' },
  ])('%j is refused as a document', (start) => {
    const thrown = () => {
      try {
        return startAssessment(start, catalog)
      } catch (error) {
        return error
      }
    }
    expect(isDocumentError(thrown())).toBe(true)
  })
})
