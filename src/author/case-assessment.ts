import type { Case, CaseObserver } from '../model/cases.js'
import type { Rubric } from '../model/rubric.js'

type Path = readonly (string | number)[]

/** An assessment as JSON, and for each of its sources and ratings the place in the case that it was made from. */
export interface Written {
  readonly assessment: unknown
  readonly sources: readonly Path[]
  readonly ratings: readonly Path[]
}

/** The assessment that a case abbreviates; what it leaves out is that of `gate-case` in the worked examples of scoring. */
export function assessmentOf(one: Case, rubric: Rubric): Written {
  const sides = sidesOf(one)
  const ratings = sides.flatMap((side) => ratingsOf(side, one, rubric))
  const assessment = {
    format: 1,
    kind: 'assessment',
    id: 'case',
    rubric: { id: rubric.id, version: rubric.version },
    sources: sides.map(({ source }) => source),
    ratings: ratings.map(({ rating }) => rating),
  }
  return { assessment, sources: sides.map(({ path }) => path), ratings: ratings.map(({ path }) => path) }
}

type Said = CaseObserver['ratings']

interface Side {
  readonly source: { readonly id: string }
  readonly said: Said
  /** Of the source and of its ratings in the case. */
  readonly path: Path
  readonly ratingsPath: Path
}

const usual = {
  ...{ kind: 'observer', role: 'trainer', setting: 'realWork', language: 'uk', support: 'none' },
  ...{ purpose: 'guidance', occasions: 1 },
}

function sidesOf({ self, observers = [] }: Case): Side[] {
  const own = self ? [{ source: { id: 'me', kind: 'self' }, said: self, path: ['self'], ratingsPath: ['self'] }] : []
  const others = observers.map(({ ratings, ...observer }, i) => {
    const path = ['observers', i]
    return {
      source: { ...usual, ...observer, id: `o${i + 1}` },
      said: ratings,
      path,
      ratingsPath: [...path, 'ratings'],
    }
  })
  return [...own, ...others]
}

function ratingsOf({ source, said, ratingsPath }: Side, { on }: Case, { competences }: Rubric) {
  return Object.entries(said).map(([address, given], i) => {
    const [competence, indicator] = address.split('/')
    const indicators = competences.find(({ id }) => id === competence)?.indicators
    const ask = indicators?.find(({ id }) => id === indicator)?.ask
    const place = { id: `${source.id}-${i + 1}`, indicator: address, source: source.id, on }
    return { rating: { ...place, ...givenBy(given, ask === 'use') }, path: [...ratingsPath, address] }
  })
}

const absences = ['notAsked', 'notAnswered', 'notObserved', 'notApplicable']

/** A number is a level, the word of an absence an absence, any other word or pair of words an answer. */
function givenBy(given: Said[string], isUse: boolean): object {
  if (typeof given === 'number') return { level: given }
  const [first = '', second] = [given].flat()
  if (absences.includes(first)) return { absent: first }
  if (!isUse) return { answer: first }
  return { answer: second === undefined ? { frequency: first } : { frequency: first, independence: second } }
}
