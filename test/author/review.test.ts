import { describe, expect, it } from 'vitest'
import { reviewDocuments } from '../../src/author/review.js'
import { documents as shipped } from '../../src/content.js'
import { deForAuthors } from '../../src/text/de.js'
import { describeIssue } from '../../src/text/parts/describe.js'
import { baking, readJson, scale } from './documents.js'

const skill = (relation: string) => [{ framework: 'esco', version: '1.2', id: 'teig-kneten', relation }]
const aligned = (id: string, relation: string, more: object = {}) => {
  const [first, second] = baking().competences
  return baking({ id, competences: [{ ...first, alignments: skill(relation) }, second], ...more })
}
const helper = (competences: readonly string[]) => ({
  ...readJson('rubrics/occupations/kuechenhilfe.occupation.json'),
  id: 'backhilfe',
  areas: [
    {
      ...{ id: 'teig', title: { de: 'Teig' }, weight: 1 },
      requirements: [{ competences, level: 1, essential: false, status: 'assumed' }],
    },
  ],
})

describe('the review', () => {
  const both = [aligned('backen', 'exact'), aligned('konditorei', 'exact')]

  it('advises to list a competence that is exactly the same skill', () => {
    expect(reviewDocuments([scale, helper(['backen/teig'])], { beside: both })).toEqual([
      {
        code: 'review/same-skill',
        document: 1,
        path: ['areas', 0, 'requirements', 0, 'competences'],
        params: { competence: 'konditorei/teig' },
        message:
          'The competence "konditorei/teig" is the same ESCO skill and is not listed. List it, so that it counts as well.',
      },
    ])
  })
  it('says nothing where both are listed, where the skill is only close, or of documents beside', () => {
    expect(reviewDocuments([helper(['backen/teig', 'konditorei/teig'])], { beside: both })).toEqual([])
    const close = [aligned('backen', 'exact'), aligned('konditorei', 'close')]
    expect(reviewDocuments([helper(['backen/teig'])], { beside: close })).toEqual([])
    expect(reviewDocuments([scale], { beside: [...both, helper(['backen/teig'])] })).toEqual([])
  })
  it('reads the highest version of a rubric alone', () => {
    const older = [...both, aligned('konditorei', 'close', { version: '1.2.0' })]
    expect(reviewDocuments([helper(['backen/teig'])], { beside: older })).toEqual([])
  })
  it('advises to ask for something where an occupation asks for nothing at all', () => {
    const areas = [{ id: 'teig', title: { de: 'Teig' }, weight: 1, requirements: [] }]
    const [advice, ...more] = reviewDocuments([scale, { ...helper([]), areas }])
    expect(more).toEqual([])
    expect(advice).toMatchObject({ code: 'review/no-requirement', document: 1, path: ['areas'], params: {} })
    expect(advice && describeIssue(advice, deForAuthors)).toBe(
      'Der Beruf fragt nach keiner Kompetenz, also passt er zu niemandem. Schreiben Sie Anforderungen.',
    )
    const besides = [...helper(['backen/teig']).areas, ...areas.map((area) => ({ ...area, id: 'b' }))]
    expect(reviewDocuments([scale, { ...helper([]), areas: besides }], { beside: both.slice(0, 1) })).toEqual([])
  })
  it('advises to remove a competence that stands twice, and to correct a code or a day that cannot be true', () => {
    const [twice, ...more] = reviewDocuments([helper(['backen/teig', 'backen/ofen', 'backen/teig'])])
    expect([twice?.code, twice?.path.at(-1), more]).toEqual(['review/same-competence', 2, []])
    expect(twice && describeIssue(twice, deForAuthors)).toBe('backen/teig steht zweimal da. Entfernen Sie eines.')
    const [code, ...rest] = reviewDocuments([{ ...helper(['backen/teig']), codes: { kldb: '29302' } }])
    expect([code?.code, code?.path, rest]).toEqual(['review/helper-code', ['helper'], []])
    expect(code?.message).toBe('The code 29302 is no code of helpers. Change it, or "helper".')
    const days = (validFrom: string, validTo: string) =>
      reviewDocuments([{ ...helper(['backen/teig']), training: { validFrom, validTo } }])
    expect(days('2026-01-02', '2026-01-01').map(({ code, path }) => [code, path])).toEqual([
      ['review/days-order', ['training', 'validTo']],
    ])
    expect(days('2026-01-01', '2026-01-01')).toEqual([])
    // Training of less than two years has a code of helpers as well.
    expect(reviewDocuments([{ ...helper(['backen/teig']), helper: false }])).toEqual([])
  })
  it('advises to remove a requirement that stands twice in its area, whatever the order of its competences', () => {
    const need = (level: number, ...competences: string[]) => ({
      ...{ competences, level, essential: false, status: 'assumed' },
    })
    const area = (id: string, ...requirements: object[]) => ({ id, title: { de: id }, weight: 1, requirements })
    const [both, turned] = [need(2, 'backen/teig', 'backen/ofen'), need(2, 'backen/ofen', 'backen/teig')]
    const found = (...areas: object[]) => reviewDocuments([{ ...helper([]), areas }])
    const [advice, ...more] = found(area('a', both, turned))
    expect(more).toEqual([])
    expect(advice).toMatchObject({ code: 'review/same-requirement', path: ['areas', 0, 'requirements', 1] })
    expect(advice && describeIssue(advice, deForAuthors)).toBe(
      'Die Anforderung steht im Bereich zweimal und zählt doppelt. Entfernen Sie eine.',
    )
    expect(found(area('a', both), area('b', turned))).toEqual([])
    expect(found(area('a', both, need(3, 'backen/teig', 'backen/ofen'), need(2, 'backen/teig')))).toEqual([])
  })
  it('has nothing to say about what ships', () => {
    expect(reviewDocuments(shipped)).toEqual([])
  })
})

describe('a comparison that decides nothing', () => {
  const constant = (when: object, more: object = {}) => {
    const [first, second] = baking().competences
    const gate = { level: 3, when, text: { de: 'Grenze' } }
    return [scale, baking({ competences: [{ ...first, gates: [gate], ...more }, second] })]
  }
  const advice = (when: object) => reviewDocuments(constant(when)).map(({ message }) => message)
  const level = { var: 'k.teig.level' }
  const mean = { var: 'k.teig.mean' }

  it('is told at its place, in both languages', () => {
    const issues = reviewDocuments(constant({ and: [{ '>=': [level, 1] }, { '>=': [mean, 4.25] }] }))
    expect(issues).toEqual([
      {
        code: 'review/constant-comparison',
        document: 1,
        path: ['competences', 0, 'gates', 0, 'when', 'and', 1, '>='],
        params: { fault: 'never', operator: '>=', input: 'k.teig.mean', range: '0…4' },
        message:
          'The comparison ">=" is always false, since k.teig.mean can only be 0…4. Compare with another value, or leave it out.',
      },
    ])
    expect(issues.map((issue) => describeIssue(issue, deForAuthors))).toEqual([
      'Der Vergleich „>=“ ist nie wahr, denn k.teig.mean kann nur 0…4 sein. Schreiben Sie einen anderen.',
    ])
    expect(advice({ '<=': [0, { '+': [mean, 0.5] }] })).toEqual([
      'The comparison "<=" is always true. Compare with another value, or leave it out.',
    ])
  })
  it('is found in level rules, in advice and in conditions of pathways as well', () => {
    const when = { '>=': [level, 5] }
    const [first, second] = baking().competences
    const rubric = baking({
      competences: [{ ...first, gates: [], levelRules: [{ level: 1, when, text: { de: 'Stufe' } }] }, second],
      advice: [{ id: 'rat', when, text: { de: 'Rat' } }],
    })
    expect(reviewDocuments([scale, rubric]).map(({ path }) => path.join(' '))).toEqual([
      'competences 0 levelRules 0 when >=',
      'advice 0 when >=',
    ])
    const narrow = JSON.parse(JSON.stringify(shipped), (_, value) =>
      value?.id === 'exp.fteDE' ? { ...value, maximum: 0 } : value,
    )
    const told = reviewDocuments(narrow).map(({ document, path }) => `${narrow[document].id} ${path.join(' ')}`)
    expect(told).toContainEqual(expect.stringMatching(/^val-full conditions \d+ (when|anyOf \d+ when) /u))
  })
  it('is no comparison that a value inside the range can turn', () => {
    const useful = [
      { '>=': [level, 4] },
      { '>': [mean, 3.75] },
      { '<=': [0.25, mean] },
      { in: [level, [4]] },
      { some: [{ var: 'i.kneten.ratings' }, { '>=': [{ var: '' }, 4] }] },
    ]
    expect(useful.map((when) => reviewDocuments(constant(when)))).toEqual(useful.map(() => []))
  })
})
