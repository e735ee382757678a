// Cases are of a rubric in a version that the catalog holds, or of a pathway, and name nothing else.
import { describe, expect, it } from 'vitest'
import { checkDocuments } from '../../src/load/load.js'
import * as docs from './documents.js'

/** `code /path` behind `/cases/0`, of the cases alone. */
const found = (documents: readonly unknown[]) =>
  checkDocuments(documents).map(({ code, path }) => `${code} /${path.slice(path[0] === 'cases' ? 2 : 0).join('/')}`)
const ofRubric = (path: readonly (string | number)[], by: unknown) =>
  found(docs.withChange(docs.rubricCases, ['cases', 0, ...path], by))
const ofPathway = (path: readonly (string | number)[], by: unknown) =>
  found(docs.withChange(docs.pathwayCases, ['cases', 0, ...path], by))

describe('cases of a rubric', () => {
  it.each([
    ['words of the scale', { 'hygiene/haende': ['often', 'alone'], 'hygiene/wissen': 'yes' }],
    ['levels', { 'hygiene/haende': 2 }],
    ['words of an absence', { 'hygiene/haende': 'notAsked', 'planen/mengen': 'notApplicable' }],
  ])('may say %s', (_, self) => {
    expect(ofRubric(['self'], self)).toEqual([])
    expect(ofRubric(['observers'], [{ relation: 'independent', ratings: self }])).toEqual([])
  })
  it('say nothing that the scale has no word for', () => {
    expect(ofRubric(['self'], { 'hygiene/haende': ['ofen', 'alon'] })).toEqual([
      'shape/choice /self/hygiene/haende',
      'shape/choice /self/hygiene/haende',
    ])
    expect(ofRubric(['observers'], [{ relation: 'independent', ratings: { 'hygiene/fuesse': 1 } }])).toEqual([
      'link/unknown-indicator /observers/0/ratings/hygiene/fuesse',
    ])
  })
  it('expect findings of its competences', () => {
    expect(ofRubric(['expect'], { hygine: { level: 1 } })).toEqual(['link/unknown-competence /expect/hygine'])
    expect(ofRubric(['expect'], { hygiene: 'open' })).toEqual(['shape/type /expect/hygiene'])
  })
  it('may be of an older version that the catalog holds', () => {
    const newer = docs.changed({ ...docs.rubric, version: '2.0.0' }, ['competences', 0, 'id'], 'sauber')
    const occupation = docs.changed(docs.occupation, ['areas', 0, 'requirements'], [])
    const documents = docs.all.map((one) => (one === docs.occupation ? occupation : one))
    expect(found([...documents, newer])).toEqual([])
    const cases = docs.changed({ ...docs.rubricCases, id: 'neu' }, ['ofVersion'], '2.0.0')
    expect(found([...documents, newer, cases])).toEqual([
      'link/unknown-indicator /self/hygiene/haende',
      'link/unknown-competence /expect/hygiene',
    ])
  })
})

describe('cases of a pathway', () => {
  it('need a situation', () => {
    expect(ofPathway(['situation'], undefined)).toEqual(['shape/missing /'])
  })
  it('expect how open pathways are', () => {
    expect(ofPathway(['expect'], { weg: 'conditional', kurz: 'closed' })).toEqual([])
    expect(ofPathway(['expect'], { wge: 'open' })).toEqual(['link/unknown-pathway /expect/wge'])
    expect(ofPathway(['expect'], { weg: { level: 2 } })).toEqual(['shape/type /expect/weg'])
  })
  it('name an occupation and assumptions that exist', () => {
    expect(ofPathway(['occupation'], 'koh')).toEqual(['link/unknown-occupation /occupation'])
    expect(ofPathway(['assume'], undefined)).toEqual([])
  })
  it('may ask about an occupation that their situation states itself', () => {
    const about = { pilot: { ref: { regime: 'dual-bbig' } } }
    const situation = { on: '2026-11-23', about }
    expect(ofPathway(['occupation'], 'pilot')).toEqual(['link/unknown-occupation /occupation'])
    const one = {
      title: 'Pilotin',
      why: 'Ein Test.',
      on: '2026-11-23',
      situation,
      occupation: 'pilot',
      expect: { weg: 'conditional' },
    }
    expect(found(docs.withChange(docs.pathwayCases, ['cases', 0], one))).toEqual([])
    const misspelt = { ...one, occupation: 'pilto' }
    expect(found(docs.withChange(docs.pathwayCases, ['cases', 0], misspelt))).toEqual([
      'link/unknown-occupation /occupation',
    ])
  })
  it('say nothing of ratings', () => {
    expect(ofPathway(['self'], {})).toEqual(['cases/member /self'])
  })
  it('are of the version that counts', () => {
    expect(found(docs.withChange(docs.pathwayCases, ['ofVersion'], '0.9.0'))).toEqual(['link/version /ofVersion'])
  })
})
