import { describe, expect, it } from 'vitest'
import { reviewDocuments } from '../../src/author/review.js'
import { documents as shipped } from '../../src/content.js'
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
  it('has nothing to say about what ships', () => {
    expect(reviewDocuments(shipped)).toEqual([])
  })
})
