// Several assessments of one rubric: the latest day counts everywhere, and the earlier ones stay in the dossier.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import type { Assessment } from '../../src/model/assessment.js'
import { buildPassport } from '../../src/passport/passport.js'
import { scoreAssessment } from '../../src/score/score.js'
import { readJson } from '../author/documents.js'

const on = '2026-11-23'
const catalog = loadCatalog(documents)
const early = parseAssessment(readJson('examples/3-kochen-fuer-die-familie/kochen.assessment.json'), catalog)
/** Asked again later: everything only with help. */
const late: Assessment = {
  ...early,
  id: 'kochen-2',
  remarks: [{ about: 'zubereiten', by: 'person', text: 'Heute koche ich selten.', language: 'de', on: '2026-10-02' }],
  ratings: early.ratings.map(({ answer, ...rest }) => ({
    ...rest,
    ...(typeof answer === 'object' ? { answer: { frequency: 'often', independence: 'guided' } } : { answer: 'partly' }),
    on: '2026-10-02',
  })),
}
const dossierOf = (...assessments: readonly Assessment[]) =>
  buildDossier({ assessments, situation: null, holder: null, issuer: null, sample: true }, catalog, { on })
const passportOf = (...assessments: readonly Assessment[]) =>
  buildPassport(dossierOf(...assessments), catalog, {
    language: 'de',
    audience: 'person',
    show: {
      id: 'probe',
      competences: ['kochen-gruppe/zubereiten'],
      occupations: [],
      remarks: true,
    },
  })

describe('of several assessments of one rubric', () => {
  it('all profiles stay visible, in the order given, each as it would be alone', () => {
    const { profiles, assessments } = dossierOf(late, early)
    expect(assessments.map(({ id }) => id)).toEqual(['kochen-2', 'kochen'])
    expect(profiles).toEqual([late, early].map((one) => scoreAssessment(one, catalog, { on })))
    expect(profiles.map(({ ratedOn }) => ratedOn)).toEqual(['2026-10-02', '2026-02-11'])
  })
  it('the latest alone decides about occupations, also where it says less', () => {
    const [alone, before] = [dossierOf(late).matches, dossierOf(early).matches]
    expect(dossierOf(early, late).matches).toEqual(alone)
    expect(dossierOf(late, early).matches).toEqual(alone)
    expect(alone).not.toEqual(before)
    const profiles = [early, late].map((one) => scoreAssessment(one, catalog, { on }))
    expect(matchOccupations(profiles, catalog, { on, wanted: early.wanted ?? [] })).toEqual(alone)
  })
  it('the latest alone stands in the passport, and the latest word about it', () => {
    const alone = passportOf(late)
    expect(passportOf(early, late)).toEqual(alone)
    expect(passportOf(late, early)).toEqual(alone)
    expect(alone.competences.map(({ level, remark }) => [level, remark?.text])).toEqual([
      [1, 'Heute koche ich selten.'],
    ])
    expect(passportOf(early).competences[0]?.level).toBeGreaterThan(1)
  })
  it('a later one that nothing is rated in yet does not take the place of the earlier', () => {
    const empty = { ...late, ratings: [], remarks: [] }
    expect(passportOf(early, empty)).toEqual(passportOf(early))
  })
})
