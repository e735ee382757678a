// Documents of real size: ten rubrics of six competences, and 115 occupations of 8 to 14 areas out of 339 that recur, one to three requirements each.
import { random, scale } from './workload.mjs'

export const day = '2026-11-02'
const text = { de: 'Ein Satz.', en: 'A sentence.' }

/** @param {number} length */
const places = (length) => Array.from({ length }, (_, place) => place)
/** @param {string} kind @param {string} id */
const head = (kind, id) => ({ format: 1, kind, id, version: '1.0.0', status: 'draft' })

/** @param {number} at */
const indicatorOf = (at) => ({ id: `i${at}`, ask: 'level', self: text, observer: text })
/** @param {number} at */
const rubricOf = (at) => ({
  ...{ ...head('rubric', `r${at}`), scale: 'sichtbar-5', title: text, field: 'workload' },
  competences: places(6).map((place) => ({
    ...{ id: `k${place}`, dqr: 'fertigkeiten', title: text },
    indicators: places(5).map(indicatorOf),
  })),
})

const pick = random(7)
const name = () => `r${pick(10)}/k${pick(6)}`
const requirements = places(339).map(() =>
  places(1 + pick(3)).map(() => ({
    competences: [...new Set(places(1 + pick(3)).map(name))],
    ...{ level: 1 + pick(3), essential: pick(4) === 0, status: 'assumed' },
  })),
)
/** @param {number} at */
function occupationOf(at) {
  const helper = at % 4 === 0
  const areas = [...new Set(places(8 + pick(7)).map(() => pick(339)))]
  return {
    ...{ ...head('occupation', `o${at}`), title: text, codes: { kldb: `2930${helper ? 1 : 2}` }, training: {}, helper },
    weightSource: 'assumed',
    areas: areas.map((area) => ({
      ...{ id: `a${area}`, title: text, weight: 1 + pick(20), requirements: requirements[area] },
    })),
    sources: [{ title: 'Workload', read: day }],
  }
}

/** @type {any[]} */
export const documents = [scale, ...places(10).map(rubricOf), ...places(115).map(occupationOf)]

/** One assessment for each rubric; some competences nobody was asked about, some only by the person. @type {any[]} */
export const assessments = places(10).map((at) => {
  const sources = [
    { kind: 'self', id: 'self' },
    {
      ...{ kind: 'observer', id: 'o', role: 'trainer', relation: 'independent', setting: 'realWork', language: 'de' },
      ...{ support: 'none', purpose: 'guidance', occasions: 2 },
    },
  ]
  const ratings = places(6).flatMap((competence) => {
    const [bySelf, byOthers] = [pick(4) > 0, pick(2) > 0]
    return sources.flatMap(({ id }) =>
      (id === 'self' ? bySelf : byOthers)
        ? places(5).map((place) => ({
            ...{ id: `${id}-${competence}-${place}`, indicator: `k${competence}/i${place}`, source: id },
            ...{ level: pick(5), on: '2026-10-01' },
          }))
        : [],
    )
  })
  return { format: 1, kind: 'assessment', id: `e${at}`, rubric: { id: `r${at}`, version: '1.0.0' }, sources, ratings }
})
