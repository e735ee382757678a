// Which features of the specification a generated situation puts in play; `features.test.ts` counts them.
import type { Profile, View } from '../../src/model/profile.js'
import type { Situation } from './arbitraries.js'
import { today } from './builders.js'
import { explained, levelOf, selectedRatings, sides, stepsOf } from './laws.js'

/** Names of everything that this situation hits, once each. */
export function featuresOf(given: Situation): Set<string> {
  const profile = explained(given)
  return new Set([
    ...ofRecords(given),
    ...ofRubric(given),
    ...profile.findings.flatMap(ofFinding),
    ...profile.advice.map(() => 'advice given'),
  ])
}

function ofRecords(given: Situation): string[] {
  const { ratings, sources } = given.assessment
  const selected = selectedRatings(given)
  const inTime = ratings.filter((rating) => rating.on <= today)
  const raters = sources.flatMap((source) => ('rater' in source ? [source.rater] : []))
  return named({
    'a rating set aside by selection': selected.length < inTime.filter((one) => levelOf(given, one) !== null).length,
    'two attempts kept': selected.some((a) =>
      selected.some((b) => a !== b && a.indicator === b.indicator && a.source === b.source),
    ),
    'two languages of one person': sources.filter(({ kind }) => kind === 'self').length > 1,
    'one rater behind two sources': new Set(raters).size < raters.length,
    'an answer stopped half-way': inTime.some(({ answer }) => answer && levelOf(given, { ...given0, answer }) === null),
    'ratings after the day': inTime.length < ratings.length,
    'nobody rated': ratings.length === 0,
    ...Object.fromEntries(sources.map(({ kind }) => [`source ${kind}`, true])),
  })
}
const given0 = { id: 'r', indicator: 'k1/i1', source: 's1', on: today }

function ofRubric({ rubric, scale }: Situation): string[] {
  const { scoring, competences } = rubric
  return named({
    'state of an organisation': scale.answers.state !== undefined,
    'own sigma, tau or weights': [scoring?.sigma, scoring?.tau, scoring?.sourceWeights].some(
      (own) => own !== undefined,
    ),
    'own cuts': competences.some(({ cuts }) => cuts !== undefined),
    'own rungs': competences.some(({ rungs = [] }) => rungs.length > 0),
    'own window': competences.some(({ windowMonths }) => windowMonths !== undefined),
    'five competences or more': competences.length > 4,
    'knowledge asked': competences.some(({ indicators }) => indicators.some(({ ask }) => ask === 'know')),
    'indicators for one side': competences.some(({ indicators }) => indicators.some((one) => one.for !== 'both')),
    'weights of indicators': competences.some(({ indicators }) => indicators.some((one) => (one.weight ?? 1) > 1)),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((top) => [`M is ${top}`, scale.levels.length === top + 1])),
  })
}

function ofFinding(finding: Profile['findings'][number]): string[] {
  const { basis, evidenceGrade, flags, nextLevel, discrepancy, reason } = finding
  const steps = stepsOf(reason)
  return [
    `choice ${reason.params['choice']}`,
    ...(basis === null ? [] : [`grade ${evidenceGrade}`]),
    ...(discrepancy ? [`discrepancy ${discrepancy.word}`] : []),
    ...flags.map(({ code }) => `finding ${code}`),
    ...steps.filter(({ code }) => code === 'score/gate').map(({ params }) => `gate ${params['state']}`),
    ...steps.filter(({ code }) => code === 'score/level-rule').map(({ params }) => `level rule ${params['state']}`),
    ...(nextLevel ? [`next level ${nextLevel.change?.kind ?? 'by no single change'}`] : []),
    ...(nextLevel?.distance === null ? ['next level without distance'] : []),
    ...sides.flatMap((side) => ofView(finding[side])),
  ]
}

const ofView = (view: View): string[] => [
  ...view.flags.map(({ code }) => `flag ${code}`),
  ...view.flags.flatMap(({ code, about }) => (code.startsWith('gate') ? about.map(opened(code)) : [])),
  ...view.missing.map(({ reason }) => `missing ${reason}`),
  ...(view.level === null ? [] : [`model ${view.model}`, `confidence ${view.confidence}`]),
  ...named({
    'levelLow below levelHigh': view.levelLow < view.levelHigh,
    'level above 0': (view.level ?? 0) > 0,
    'level 0': view.level === 0,
  }),
]

/** Gates on indicators, gates on rules, rungs and level rules are told apart by their names. */
const opened = (code: string) => (name: string) =>
  `${code} of ${/^(?:gate|rung|rule)(?=-\d)/u.exec(name)?.[0] ?? 'indicator'}`

const named = (truths: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(truths).flatMap(([name, isTrue]) => (isTrue ? [name] : []))
