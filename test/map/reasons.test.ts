import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import type { AreaView, AreaWord, Match, RequirementWord } from '../../src/model/match.js'
import type { Reason } from '../../src/model/reason.js'
import { scoreAssessment } from '../../src/score/score.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { explain } from '../../src/text/parts/explain.js'
import type { CoreSentences } from '../../src/text/parts/sentences.js'
import { stories } from '../stories.js'
import { area, catalogOf, competence, must, need, occupation, on, profileOf, rubric, type Said } from './documents.js'

const sides = ['self', 'others'] as const
type Side = (typeof sides)[number]

const leavesOf = (reason: Reason): Reason[] =>
  reason.because.length === 0 ? [reason] : reason.because.flatMap(leavesOf)
const stepsOf = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(stepsOf)]

// The steps are replayed by a second description of the rules, which reads nothing but the steps below.
function replayRequirement({ code, params, because }: Reason): RequirementWord {
  if (code === 'map/not-asked') return 'unknown'
  const { required, level, levelLow, levelHigh } = params
  // What is asked about falls short, what is not may be enough.
  if (level === undefined) return because.map(replayRequirement).includes('unknown') ? 'unknown' : 'gap'
  const least = Number(level ?? levelLow)
  const most = Number(level ?? levelHigh)
  if (least >= Number(required)) return 'met'
  if (level !== null && least > 0 && least === Number(required) - 1) return 'near'
  return level !== null || most === 0 || most < Number(required) - 1 ? 'gap' : 'unknown'
}

function replayArea(area: Reason, essential: readonly boolean[]): AreaWord {
  if (essential.length === 0) return 'noInformation'
  const words = requirementSteps(area).map(replayRequirement)
  const count = (word: RequirementWord) => words.filter((one) => one === word).length
  if (count('unknown') === words.length) return 'noInformation'
  const isCapped = words.some((word, i) => word === 'gap' && essential[i])
  const best = count('met') === words.length ? 'all' : count('met') >= words.length / 2 ? 'mostly' : null
  return (isCapped ? null : best) ?? (count('met') + count('near') > 0 ? 'some' : 'none')
}

function replayOverall({ because }: Reason): Match['overall'][Side] {
  const weight = (...words: AreaWord[]) =>
    because
      .filter(({ value }) => words.some((word) => word === value))
      .reduce((sum, { params }) => sum + Number(params['weight']), 0)
  const total = weight('all', 'mostly', 'some', 'none', 'noInformation')
  if (weight('all', 'mostly', 'some', 'none') < total / 2) return null
  if (weight('all') === total) return 'all'
  if (weight('all', 'mostly') >= total / 2) return 'mostly'
  return weight('all', 'mostly', 'some') > 0 ? 'some' : 'none'
}

/** Beside its requirements an area says what leads to its next word. */
const requirementSteps = ({ because }: Reason) => because.filter(({ code }) => code !== 'map/next')

const counts = ({ met, near, gap, unknown }: AreaView) => ({ met, near, gap, unknown })

/** What a match says and what its reasons give when they are replayed, place by place. */
function replayed(match: Match) {
  return sides.map((side) => {
    const overall = match.reason.because.find(({ params }) => params['view'] === side)
    return {
      overall: overall && replayOverall(overall),
      areas: overall?.because.map((step, i) => ({
        word: replayArea(
          step,
          (match.areas[i]?.requirements ?? []).map(({ essential }) => essential),
        ),
        counts: Object.fromEntries(['met', 'near', 'gap', 'unknown'].map((word) => [word, step.params[word]])),
        requirements: match.areas[i]?.requirements.length === 0 ? [] : requirementSteps(step).map(replayRequirement),
      })),
    }
  })
}
const stated = (match: Match) =>
  sides.map((side) => ({
    overall: match.overall[side],
    areas: match.areas.map((one) => ({
      word: one[side].word,
      counts: counts(one[side]),
      requirements: one.requirements.map((requirement) => requirement[side].word),
    })),
  }))

const shipped = loadCatalog(documents)
const storyMatches = stories.map(({ folder, story, assessments }): [string, Match[]] => {
  const profiles = assessments.map((json) => scoreAssessment(parseAssessment(json, shipped), shipped, { on: story.on }))
  const wanted = [...shipped.occupations.keys()]
  return [folder, matchOccupations(profiles, shipped, { on: story.on, wanted })]
})

describe.each(storyMatches)('the matches of %s', (_, matches) => {
  it('are one for each occupation that ships', () => {
    expect(matches.map(({ occupation: { id } }) => id).sort()).toEqual([...shipped.occupations.keys()].sort())
    expect(matches.length).toBeGreaterThanOrEqual(4)
  })
  it('say what their reasons give when they are replayed from the steps below', () => {
    for (const match of matches) expect(replayed(match)).toEqual(stated(match))
  })
  it('rest on ratings, on their absence, on a question that nobody asked, or on what the occupation asks for', () => {
    const codes = new Set(matches.flatMap(({ reason }) => leavesOf(reason)).map(({ code }) => code))
    const allowed = ['score/rating', 'score/absent', 'map/not-asked', 'map/step', 'map/validity']
    expect([...codes].filter((code) => !allowed.includes(code))).toEqual([])
    expect(codes).toContain('score/rating')
    expect(codes).toContain('map/not-asked')
  })
  it('name the level that scoring found, and the ratings of that view alone', () => {
    const steps = matches.flatMap(({ reason }) => stepsOf(reason)).filter(({ params }) => 'levelLow' in params)
    const judged = steps.filter(({ code }) => code.startsWith('map/'))
    expect(judged.length).toBeGreaterThan(0)
    for (const { params, because } of judged) {
      expect(because).toMatchObject([
        { code: 'score/view', value: params['level'], params: { view: params['view'], levelLow: params['levelLow'] } },
      ])
      const kinds = because.flatMap(leavesOf).flatMap(({ params: leaf }) => leaf['kind'] ?? [])
      expect(kinds.every((kind) => (kind === 'self') === (params['view'] === 'self'))).toBe(true)
    }
  })
  it('stand in the document of their occupation', () => {
    for (const {
      occupation: { id, version },
      reason,
    } of matches) {
      expect(reason).toMatchObject({ value: id, source: { document: `${id}@${version}`, pointer: '' } })
    }
  })
})

describe('the reason of a requirement', () => {
  const kitchen = rubric('kueche', [competence('kochen'), competence('planen')])
  const service = rubric('service', [competence('gast')])
  function reasonsOf(requirements: readonly object[], self: Readonly<Record<string, number>>): readonly Reason[] {
    const catalog = catalogOf(kitchen, service, occupation('koch', [area('a', 1, requirements)]))
    const [match] = matchOccupations([profileOf('kueche', { self }, catalog)], catalog, { on, wanted: ['koch'] })
    return match?.reason.because[0]?.because[0]?.because ?? []
  }
  it('names the competence that counts, with the words of both levels', () => {
    expect(reasonsOf([need(3, 'kueche/kochen', 'kueche/planen')], { kochen: 1, planen: 2 })).toMatchObject([
      {
        code: 'map/near',
        value: 'near',
        params: { view: 'self', competence: 'kueche/planen', required: 3, level: 2, claimUnproven: false },
        texts: {
          competence: { de: 'Kompetenz planen', en: 'Kompetenz planen (en)' },
          required: { de: 'auch bei Neuem' },
          level: { de: 'allein' },
        },
      },
    ])
  })
  it('says what nobody asked about', () => {
    expect(reasonsOf([must(2, 'service/gast')], { kochen: 1 })).toEqual([
      {
        ...{ code: 'map/not-asked', value: null, because: [] },
        params: { view: 'self', required: 2, competences: 'service/gast' },
        texts: { competences: { de: 'Kompetenz gast', en: 'Kompetenz gast (en)' } },
      },
    ])
  })
  it('shows what falls short beside what nobody asked about', () => {
    expect(reasonsOf([need(3, 'kueche/kochen', 'service/gast')], { kochen: 1 })).toMatchObject([
      {
        code: 'map/unknown',
        value: 'unknown',
        params: { view: 'self', required: 3 },
        because: [
          { code: 'map/gap', params: { competence: 'kueche/kochen', level: 1 } },
          { code: 'map/not-asked', params: { competences: 'service/gast' } },
        ],
      },
    ])
  })
  it('says of an area without requirements that no rubric asks about it', () => {
    expect(reasonsOf([], {})).toEqual([
      {
        ...{ code: 'map/not-asked', value: null, params: { view: 'self', area: 'a' }, because: [] },
        texts: { area: { de: 'Bereich a', en: 'Bereich a (en)' } },
      },
    ])
  })
})

describe('the reason of a match', () => {
  it('says how much is shared, of what, and the words of both views', () => {
    const kitchen = rubric('kueche', [competence('kochen'), competence('planen')])
    const areas = [area('a', 10, [need(2, 'kueche/kochen'), need(2, 'kueche/planen')]), area('b', 5, [])]
    const catalog = catalogOf(kitchen, occupation('koch', areas))
    const [match] = matchOccupations([profileOf('kueche', { self: { kochen: 2 } }, catalog)], catalog, { on })
    expect(match?.reason).toMatchObject({
      params: { occupation: 'koch', helper: false, wanted: false, self: 'mostly', others: null, shared: 5, total: 15 },
      because: [
        { code: 'map/overall', value: 'mostly', params: { view: 'self', known: 10, total: 15, most: 10 } },
        { code: 'map/overall', value: null, params: { view: 'others', known: 0, total: 15, most: 0 } },
      ],
    })
  })
})

describe('the sentences of a match', () => {
  const careful = competence('kochen', { safetyCritical: true })
  const kitchen = rubric('kueche', [careful, competence('planen')])
  /** Of the first area in the view of others: its steps, then those of what is next. */
  function sentencesOf(said: Said, text: CoreSentences, requirements: readonly object[] = [need(2, 'kueche/planen')]) {
    const catalog = catalogOf(kitchen, occupation('koch', [area('a', 1, requirements)]))
    const [match] = matchOccupations([profileOf('kueche', said, catalog)], catalog, { on, wanted: ['koch'] })
    const others = match?.reason.because.find(({ params }) => params['view'] === 'others')
    const steps = (others?.because[0]?.because ?? []).map((step) => explain(step, text))
    return steps.flatMap((step, at) => (at < requirements.length ? [step] : step.because)).map((step) => step.text)
  }

  it('say that others have seen less, and what to do, where the person states more', () => {
    const said = { self: { planen: 3 }, others: { planen: 1 } }
    expect(sentencesOf(said, de)[1]).toBe(
      'Kompetenz planen. Andere haben weniger gesehen. Zeigen Sie es noch einmal. Gefragt ist „allein“ (Stufe 2).',
    )
    expect(sentencesOf(said, en)[1]).toMatch(/Others have seen less. Show it again. What is asked/u)
    expect(sentencesOf({ others: { planen: 1 } }, de)[1]).toMatch(/ Das können Sie noch lernen\. Gefragt/u)
  })
  it('ask somebody to see or confirm what is stated, also where family has seen it', () => {
    expect(sentencesOf({ self: { planen: 2 } }, de)[1]).toMatch(
      /planen\. Das ist angegeben\. Jemand soll es noch sehen oder bestätigen\./u,
    )
    const seen = { others: { kochen: 2 }, relation: 'friendOrFamily' }
    expect(sentencesOf(seen, en, [need(2, 'kueche/kochen')])[1]).toMatch(
      /This is stated\. Somebody still has to see or confirm it\./u,
    )
  })
  it('do not quote as shown what is not shown', () => {
    expect(sentencesOf({ others: { planen: 0 } }, de)[0]).toMatch(/\(Stufe 2\)\. Bisher: „noch nicht gezeigt“\.$/u)
    expect(sentencesOf({ others: { planen: 0 } }, en)[0]).toMatch(/\(level 2\)\. So far: “not shown yet”\.$/u)
  })
  it('promise of a helper occupation no more than that it needs no training', () => {
    const catalog = catalogOf(kitchen, occupation('hilfe', [area('a', 1, [])], { kldb: '29301', helper: true }))
    const [match] = matchOccupations([], catalog, { on, wanted: ['hilfe'] })
    expect(match && explain(match.reason, de).text).toBe(
      'Beruf hilfe: Einschätzung zur Vorbereitung. Sie wünschen sich diesen Beruf. Dafür braucht man keine Ausbildung. Eigene Sicht: noch zu wenig Angaben. Sicht anderer: noch zu wenig Angaben.',
    )
    expect(match && explain(match.reason, en).text).toMatch(/You want this occupation\. It needs no training\./u)
  })
})
