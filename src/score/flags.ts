import type { Confidence } from '../model/grade.js'
import type { ViewFlag, ViewFlagCode } from '../model/profile.js'
import type { Source } from '../model/source.js'
import { disagreement } from './disagreement.js'
import { clusters, isFamily } from './error.js'
import { isCurrent } from './frame.js'
import { type Judged, lowestOpen } from './levels.js'
import { compareIds } from './order.js'
import { coversTenths } from './weighted-mean.js'

/** What is noteworthy about a view, in the order of scoring.md, section 5; without level the one reason why. */
export function viewFlags(judged: Judged): ViewFlag[] {
  if (judged.undetermined) return [judged.undetermined]
  const ofSide = judged.model.view === 'self' ? [flag('selfView')] : othersFlags(judged)
  const ofRatings = [...coverageFlags(judged), ...disagreementFlags(judged)]
  return [...ofSide, ...ofRatings, ...gateFlags(judged), ...ageFlags(judged), ...languageFlags(judged)]
}

/** How sure the level of the model is: by its probability, and never better than a flag allows. */
export function confidence(probability: number, flags: readonly ViewFlag[]): Confidence {
  const caps = flags.flatMap(({ code }) => bestWith[code] ?? [])
  return [byProbability(probability), ...caps].reduce((worst, next) => (next > worst ? next : worst))
}

/** The best confidence that a flag leaves. */
const bestWith: Partial<Record<ViewFlagCode, Confidence>> = {
  selfView: 'C',
  familyOnly: 'C',
  oneSource: 'B',
  coverageBelow60: 'C',
  coverageBelow80: 'B',
  disagreement: 'B',
  gateOpen: 'C',
}

function byProbability(probability: number): Confidence {
  if (probability >= 0.8) return 'A'
  if (probability >= 0.6) return 'B'
  return probability >= 0.4 ? 'C' : 'D'
}

const flag = (code: ViewFlagCode, about: readonly string[] = []): ViewFlag => ({ code, about: [...about] })

const flagged = (isSet: boolean, code: ViewFlagCode): ViewFlag[] => (isSet ? [flag(code)] : [])

const othersFlags = ({ model: { rated } }: Judged): ViewFlag[] => [
  ...flagged(
    rated.every(({ source }) => isFamily(source)),
    'familyOnly',
  ),
  ...flagged(clusters(rated).size === 1, 'oneSource'),
]

function coverageFlags({ model: { coverage } }: Judged): ViewFlag[] {
  if (!coversTenths(coverage, 6)) return [flag('coverageBelow60')]
  return flagged(!coversTenths(coverage, 8), 'coverageBelow80')
}

function disagreementFlags({ model: { view, rated, frame } }: Judged): ViewFlag[] {
  const raters = view === 'others' ? disagreement(rated, frame) : null
  return raters ? [flag('disagreement', raters)] : []
}

/** One flag for each gate in play, and for the lowest level rule above the level that is not known. */
function gateFlags({ gates, rules, beforeGates }: Judged): ViewFlag[] {
  const failed = gates.filter(({ holds }) => holds === false).map(({ name }) => name)
  const open = gates.filter(({ holds }) => holds === null).map(({ name }) => name)
  const rule = lowestOpen(rules, beforeGates ?? 0) ?? []
  return [...each('gateFailed', failed), ...each('gateOpen', open.concat(rule))]
}

const each = (code: ViewFlagCode, names: readonly string[]): ViewFlag[] =>
  [...new Set(names)].sort(compareIds).map((name) => flag(code, [name]))

const ageFlags = ({ model: { rated, frame } }: Judged): ViewFlag[] =>
  flagged(!rated.some(({ rating }) => isCurrent(rating.on, frame)), 'outdated')

/** A low level after a task in German without help may say something about the language (competence-methods, R-34). */
function languageFlags({ model: { view, rated, frame }, level }: Judged): ViewFlag[] {
  if (view === 'self' || level === null || level > Math.floor(frame.top / 4)) return []
  const isLanguage = frame.competence.alignments?.some(({ framework }) => framework === 'cefr') === true
  return flagged(!isLanguage && rated.some(({ source }) => isInGerman(source)), 'languageCaution')
}

const isInGerman = (source: Source): boolean =>
  'support' in source && source.support === 'none' && /^de(-|$)/u.test(source.language ?? '')
