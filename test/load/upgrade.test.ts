// What goes along when a rubric has a newer version, and what is left behind with which reason.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { isDocumentError } from '../../src/load/issue.js'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import { upgradeAssessment } from '../../src/load/upgrade.js'
import type { Assessment, Rating, Remark } from '../../src/model/assessment.js'
import type { Competence, Indicator, Rubric } from '../../src/model/rubric.js'
import type { Upgrade } from '../../src/model/upgrade.js'
import { readJson } from '../author/documents.js'
import { deepFreeze } from '../deep-freeze.js'
import {
  anchors,
  assessment,
  competence,
  evidence,
  indicator,
  observer,
  rated,
  rubric,
  scales,
  self,
} from '../score/builders.js'

const text = (de: string) => ({ de })
/** One competence with the indicator `a` and others. */
const version = (
  number: string,
  a: Partial<Indicator> | null,
  more: Partial<Competence> = {},
  whole: Partial<Rubric> = {},
): Rubric => rubric([competence('k', [...(a ? [indicator('a', a)] : []), 'b'], more)], { version: number, ...whole })
const given = (ratings: readonly Rating[], more: Partial<Assessment> = {}) =>
  assessment([self(), observer('o')], ratings, more)
const upgraded = (from: Assessment, ...rubrics: readonly Rubric[]): Upgrade =>
  upgradeAssessment(from, loadCatalog([...scales, ...rubrics]))
/** What a rating of `a` comes to when the indicator becomes another: null where it goes along. */
function fate(
  a: Partial<Indicator> | null,
  source = 'me',
  more: Partial<Competence> = {},
  whole: Partial<Rubric> = {},
) {
  const { left, carried } = upgraded(
    given([rated(source, 'a', 2)]),
    version('1.0.0', {}),
    version('1.1.0', a, more, whole),
  )
  expect(carried).toEqual(left.some(({ kind }) => kind === 'rating') ? [] : [`${source}-a`])
  return left.map(({ why }) => why).join() || null
}

describe('a rating', () => {
  it('goes along where id, ask and German sentences of its indicator are equal', () => {
    expect(fate({})).toBeNull()
    expect(fate({ self: { de: 'Ich tue a.', en: 'I do a.' }, notes: text('Neu.'), weight: 3, key: true })).toBeNull()
  })
  it('stays behind where its indicator is gone, asked otherwise or worded otherwise', () => {
    expect(fate(null)).toBe('indicatorGone')
    expect(fate({ ask: 'use' })).toBe('askChanged')
    expect(fate({ ask: 'use', self: text('Ich tue A.') })).toBe('askChanged')
    expect(fate({ self: text('Ich tue A.') })).toBe('wordingChanged')
    expect(fate({ observer: text('Tut A.') })).toBe('wordingChanged')
  })
  it('stays behind where its side is no longer asked, and the other side goes along', () => {
    const { self: _, ...seen } = indicator('a')
    expect(fate({ for: 'self' }, 'o')).toBe('sideChanged')
    expect(fate({ for: 'self' }, 'me')).toBeNull()
    const catalog = [
      version('1.0.0', {}),
      rubric([competence('k', [{ ...seen, for: 'observer' }])], { version: '1.1.0' }),
    ]
    const { left } = upgraded(given([rated('me', 'a', 2), rated('o', 'a', 2)]), ...catalog)
    expect(left.map(({ why, reason }) => [why, reason.params['rating'], reason.params['by']])).toEqual([
      ['sideChanged', 'me-a', 'observer'],
    ])
  })
  it('stays behind where the levels are of another scale; why there is none goes along', () => {
    const organisations = [
      version('1.0.0', {}),
      version('1.1.0', {}, { anchors: { '1': text('Mit.'), '2': text('Ohne.') } }, { scale: 'drei' }),
    ]
    const three = { ...scales[0], id: 'drei', levels: scales[0]?.levels.slice(0, 3), answers: {}, crosswalk: [] }
    const { left, carried } = upgradeAssessment(
      given([rated('me', 'a', 4), rated('o', 'a', 'notObserved')]),
      loadCatalog([...scales, three, ...organisations]),
    )
    expect([left.map(({ why }) => why), carried]).toEqual([['scaleChanged'], ['o-a']])
  })
  it('stays behind beyond fifty of a view where the newest version counts all; the latest go along', () => {
    const day = (i: number) => `2026-0${1 + Math.floor(i / 25)}-${String(1 + (i % 25)).padStart(2, '0')}`
    const ratings = Array.from({ length: 53 }, (_, i) => rated('me', 'a', 2, { id: `r${i}`, on: day(i) }))
    const all = version('1.1.0', {}, {}, { scoring: { select: 'all' } })
    const { left, carried } = upgraded(given([...ratings, rated('me', 'a', 'notAnswered')]), version('1.0.0', {}), all)
    expect(left.map((one) => one.kind === 'rating' && `${one.rating.id} ${one.why}`)).toEqual([
      'r0 limit',
      'r1 limit',
      'r2 limit',
    ])
    expect(carried).toHaveLength(51)
  })
  it('is compared letter by letter in Unicode NFC', () => {
    expect(fate({ self: text('Ich tue a.'.normalize('NFD')) })).toBeNull()
    const [composed, decomposed] = ['Ich prüfe.', 'Ich prüfe.'.normalize('NFD')].map((de, i) =>
      version(`1.${i}.0`, { self: text(de) }),
    )
    expect(composed && decomposed && upgraded(given([rated('me', 'a', 2)]), composed, decomposed).left).toEqual([])
  })
  it('that stands twice alike goes along twice and is named once', () => {
    const twice = given([rated('me', 'a', 2), rated('me', 'a', 2), rated('me', 'b', 1), rated('me', 'b', 1)])
    const { left, carried, assessment: next } = upgraded(twice, version('1.0.0', {}), version('1.1.0', null))
    expect([left.length, carried, next.ratings.length]).toEqual([1, ['me-b'], 2])
  })
})

describe('a corrected error of writing', () => {
  const wrong = { self: text('Ich tuhe a.') }
  const ratings = given([rated('me', 'a', 2)])
  it('is declared by the author for the version in which it stood', () => {
    const { left, toCheck, carried } = upgraded(
      ratings,
      version('1.0.0', wrong),
      version('1.1.0', { corrects: ['1.0.0'] }),
    )
    expect([left, carried]).toEqual([[], ['me-a']])
    expect(toCheck.map(({ about, why, ratings: ids }) => [about, why, ids])).toEqual([['k/a', 'corrected', ['me-a']]])
    expect(toCheck[0]?.reason).toMatchObject({
      code: 'load/check',
      params: { indicator: 'k/a', was: 'k/a', why: 'corrected', from: '1.0.0', to: '1.1.0' },
      texts: { indicator: text('Ich tue a.'), was: text('Ich tuhe a.') },
      source: { document: 'probe@1.1.0', pointer: '/competences/0/indicators/0' },
    })
  })
  it('is never guessed, not even from what a version in between declares', () => {
    const between = version('1.1.0', { corrects: ['1.0.0'] })
    const whys = (...rubrics: readonly Rubric[]) =>
      upgraded(ratings, version('1.0.0', wrong), ...rubrics).left.map(({ why }) => why)
    expect(whys(version('1.1.0', {}))).toEqual(['wordingChanged'])
    expect(whys(between, version('1.2.0', {}))).toEqual(['wordingChanged'])
    expect(whys(between, version('1.2.0', { corrects: ['1.1.0'] }))).toEqual(['wordingChanged'])
    expect(whys(between, version('1.2.0', { corrects: ['1.0.0', '1.1.0'] }))).toEqual([])
    expect(whys(version('1.10.0', { corrects: ['1.0.0'] }), version('1.9.0', {}))).toEqual([])
  })
  it('is not another way of asking', () => {
    const { left } = upgraded(ratings, version('1.0.0', wrong), version('1.1.0', { ask: 'use', corrects: ['1.0.0'] }))
    expect(left.map(({ why }) => why)).toEqual(['askChanged'])
  })
  it('is of an earlier version, named once', () => {
    const found = (corrects: string[]) =>
      checkDocuments([...scales, version('1.10.0', { corrects })]).map(({ code, path }) => `${code} ${path.join('/')}`)
    expect(found(['1.0.0', '1.9.0'])).toEqual([])
    expect(found(['1.10.0', '1.0.0', '1.0.0', '2.0.0'])).toEqual([
      'rubric/corrects competences/0/indicators/0/corrects/0',
      'rubric/corrects competences/0/indicators/0/corrects/2',
      'rubric/corrects competences/0/indicators/0/corrects/3',
    ])
  })
})

describe('anchors', () => {
  const other = { anchors: { ...anchors, '2': text('Ganz allein.') } }
  it('that a rating cites go along while their German sentence is the same', () => {
    const cites = rated('o', 'a', 2, { anchors: ['k/2', 'k/3', 'k/a/1'] })
    const before = version('1.0.0', { anchors })
    const step = upgraded(given([cites]), before, version('1.1.0', {}, other))
    expect(step.left.map((one) => one.kind === 'anchor' && [one.rating, one.anchor, one.why])).toEqual([
      ['o-a', 'k/2', 'anchorChanged'],
      ['o-a', 'k/a/1', 'anchorGone'],
    ])
    expect(step.left[0]?.reason.texts).toEqual({ indicator: text('Tut a.'), anchor: text('Allein.') })
    expect(step.assessment.ratings).toEqual([{ ...rated('o', 'a', 2), anchors: ['k/3'] }])
    const alone = rated('o', 'a', 2, { anchors: ['k/2'] })
    expect(upgraded(given([alone]), before, version('1.1.0', {}, other)).assessment.ratings).toEqual([
      rated('o', 'a', 2),
    ])
  })
  it('behind the levels of observers that changed are named, and the levels go along', () => {
    const ratings = [
      rated('o', 'a', 2),
      rated('o', 'b', 3),
      rated('me', 'a', 2),
      rated('o', 'b', 'notObserved', { id: 'x' }),
    ]
    const step = upgraded(given(ratings), version('1.0.0', {}), version('1.1.0', {}, other))
    expect([step.left, step.carried.length]).toEqual([[], 4])
    expect(step.toCheck.map(({ about, why, ratings: ids }) => [about, why, ids])).toEqual([
      ['k', 'anchorsChanged', ['o-a', 'o-b']],
    ])
    expect(step.toCheck[0]?.reason).toMatchObject({
      params: { competence: 'k', ratings: 2 },
      texts: { competence: text('Kompetenz k') },
    })
  })
  it('of an indicator go before those of its competence', () => {
    const own = version('1.1.0', { anchors }, other)
    const step = upgraded(given([rated('o', 'a', 2)]), version('1.0.0', { anchors }), own)
    expect(step.toCheck).toEqual([])
    const now = upgraded(given([rated('o', 'a', 2)]), version('1.0.0', {}), version('1.1.0', other))
    expect(now.toCheck.map(({ about }) => about)).toEqual(['k/a'])
  })
})

describe('everything else of an assessment', () => {
  const remark = (about: string, more: Partial<Remark> = {}): Remark => ({
    ...{ about, by: 'person', text: 'Das mache ich gern.', on: '2026-11-01', ...more },
  })
  it('goes along: sources, evidence that nobody cites any more, goals, the id', () => {
    const more = { evidence: [evidence('e', 'account')], goals: ['full' as const] }
    const { assessment: next } = upgraded(
      given([rated('me', 'a', 2, { evidence: ['e'] })], more),
      version('1.0.0', {}),
      version('1.1.0', null),
    )
    expect(next).toEqual({ ...given([], more), rubric: { id: 'probe', version: '1.1.0' } })
  })
  it('but remarks on what is gone or worded otherwise, which are listed whole', () => {
    const remarks = [remark('k'), remark('k/a'), remark('k/b', { by: 'counsellor' }), remark('l'), remark('l/c')]
    const before = rubric([competence('k', ['a', 'b']), competence('l', ['c'])])
    const after = version(
      '1.1.0',
      { ask: 'use' },
      { indicators: [indicator('a'), indicator('b', { self: text('B.') })] },
    )
    const { left, assessment: next } = upgraded(given([], { remarks }), before, after)
    expect(next.remarks).toEqual([remark('k'), remark('k/a')])
    expect(left.map((one) => one.kind === 'remark' && [one.remark, one.why])).toEqual([
      [remark('k/b', { by: 'counsellor' }), 'wordingChanged'],
      [remark('l'), 'competenceGone'],
      [remark('l/c'), 'indicatorGone'],
    ])
    expect(left.map(({ reason }) => [reason.texts, reason.source?.document])).toEqual([
      [{ indicator: text('B.'), was: text('Ich tue b.') }, 'probe@1.1.0'],
      [{ competence: text('Kompetenz l') }, 'probe@1.0.0'],
      [{ indicator: text('Ich tue c.') }, 'probe@1.0.0'],
    ])
    expect(JSON.stringify(left.map(({ reason }) => reason))).not.toContain('gern')
  })
  it('is as it was where the assessment has the newest version', () => {
    const own = given([rated('me', 'a', 2, { anchors: ['k/2'] })], { remarks: [remark('k/a')] })
    const step = upgraded(own, version('0.9.0', { self: text('Anders.') }), version('1.0.0', {}))
    expect(step).toMatchObject({ assessment: own, from: '1.0.0', carried: ['me-a'], left: [], toCheck: [] })
    expect(step.reason).toMatchObject({ code: 'load/upgrade', value: '1.0.0', params: { from: '1.0.0', left: 0 } })
  })
})

describe('cooking for groups as it ships', () => {
  const catalog = loadCatalog(documents)
  const story = parseAssessment(readJson('examples/3-kochen-fuer-die-familie/kochen.assessment.json'), catalog)
  const step = upgradeAssessment(story, catalog)
  it('takes the first version along but for three acts that are worded otherwise', () => {
    expect(step.left.map((one) => one.kind === 'rating' && `${one.rating.indicator} ${one.why}`)).toEqual([
      'planen/mengen wordingChanged',
      'zubereiten/schneiden wordingChanged',
      'hygiene/haende wordingChanged',
    ])
    expect(step.carried).toHaveLength(story.ratings.length - 3)
    expect(step.assessment.remarks).toEqual(story.remarks)
    expect(parseAssessment(JSON.parse(JSON.stringify(step.assessment)), catalog)).toEqual(step.assessment)
  })
  it('gives one derivation with everything that a counsellor has to be told', () => {
    expect(step.reason).toMatchObject({
      code: 'load/upgrade',
      value: '1.1.0',
      params: { rubric: 'kochen-gruppe', from: '1.0.0', to: '1.1.0', carried: step.carried.length, left: 3 },
      texts: { rubric: { de: 'Für viele Menschen kochen' } },
    })
    expect(step.reason.because).toEqual([...step.left, ...step.toCheck].map(({ reason }) => reason))
    expect(step.left[0]?.reason.texts).toMatchObject({
      was: { de: 'Ich rechne aus, wie viel ich einkaufen muss.' },
      indicator: { de: 'Ich rechne die Mengen für den Einkauf aus.' },
    })
  })
})

describe('a wrong call', () => {
  it('is a list of documents in place of the catalog', () => {
    const wrong: unknown = [version('1.0.0', {})]
    expect(() => Reflect.apply(upgradeAssessment, null, [given([]), wrong])).toThrow(
      new TypeError('upgradeAssessment needs a catalog.'),
    )
  })
  it('and a wrong assessment is told with all its issues', () => {
    const codes = (own: unknown) => {
      try {
        Reflect.apply(upgradeAssessment, null, [own, loadCatalog([...scales, version('1.0.0', {})])])
      } catch (error) {
        return isDocumentError(error) ? error.issues.map(({ code }) => code) : error
      }
      return []
    }
    expect(codes(given([]))).toEqual([])
    expect(codes(given([], { rubric: { id: 'probe', version: '1.2.0' } }))).toEqual(['link/rubric-version'])
    expect(codes(deepFreeze({ ...given([]), kind: 'assesment' }))).toEqual(['document/kind'])
    expect(codes(null)).toEqual(['shape/type'])
  })
})
