// Ten profiles against 115 occupations of real size, beside a loop written by hand that gives the words of all areas and nothing else.
import { assessments, day, documents } from './matching-workload.mjs'

export default async function benches() {
  const { loadCatalog, matchOccupations, parseAssessment, scoreAssessment } = await import('sichtbar')
  const catalog = loadCatalog(documents)
  const profiles = assessments.map((one) => scoreAssessment(parseAssessment(one, catalog), catalog, { on: day }))
  const occupations = documents.filter(({ kind }) => kind === 'occupation')
  const plain = () => matchOccupations(profiles, catalog, { on: day, reasons: false })
  const areas = occupations.reduce((sum, one) => sum + one.areas.length, 0)
  expectEqual(plain(), byHand(profiles, occupations))
  console.log(`matching: ${plain().length} occupations, ${areas} areas; words by hand are equal in both views`)
  const beside = 'words alone, written by hand'
  const other = () => byHand(profiles, occupations)
  return [
    { name: '10 profiles, 115 occupations, without reasons', ours: plain, beside, other, rounds: 200 },
    {
      name: '10 profiles, 115 occupations, with all reasons',
      ours: () => matchOccupations(profiles, catalog, { on: day }),
      ...{ beside, other, rounds: 200 },
    },
  ]
}

const sides = /** @type {const} */ (['self', 'others'])
const rank = { met: 3, near: 2, unknown: 1, gap: 0 }

/** The word of each area in both views, by occupation. @param {any[]} profiles @param {any[]} occupations */
function byHand(profiles, occupations) {
  /** @type {Map<string, any>} */
  const shown = new Map()
  for (const { rubric, findings } of profiles)
    for (const finding of findings) shown.set(`${rubric.id}/${finding.competence}`, finding)
  /** @type {Map<string, any[]>} */
  const found = new Map()
  for (const { id, areas } of occupations)
    found.set(
      id,
      areas.map((/** @type {any} */ area) => sides.map((side) => wordOf(area.requirements, shown, side))),
    )
  return found
}

/** @param {any[]} requirements @param {Map<string, any>} shown @param {'self' | 'others'} side */
function wordOf(requirements, shown, side) {
  const counts = { met: 0, near: 0, unknown: 0, gap: 0 }
  let hasEssentialGap = false
  for (const { competences, level, essential } of requirements) {
    /** @type {keyof typeof counts | null} */
    let best = null
    for (const name of competences) {
      const view = shown.get(name)?.[side]
      const word = view ? judge(view, level) : 'unknown'
      if (best === null || rank[word] > rank[best]) best = word
    }
    counts[best ?? 'unknown'] += 1
    if (essential && best === 'gap') hasEssentialGap = true
  }
  if (counts.unknown === requirements.length) return 'noInformation'
  if (counts.met === requirements.length) return 'all'
  if (!hasEssentialGap && 2 * counts.met >= requirements.length) return 'mostly'
  return counts.met + counts.near > 0 ? 'some' : 'none'
}

/** @param {any} view @param {number} required @returns {'met' | 'near' | 'gap' | 'unknown'} */
function judge({ level, levelLow, levelHigh }, required) {
  const one = level ?? levelHigh
  const word = one >= required ? 'met' : one > 0 && one === required - 1 ? 'near' : 'gap'
  if (level !== null) return word
  return levelLow >= required ? 'met' : word === 'gap' ? 'gap' : 'unknown'
}

/** @param {any[]} matches @param {Map<string, any[]>} found */
function expectEqual(matches, found) {
  for (const { occupation, areas } of matches) {
    const ours = areas.map((/** @type {any} */ area) => sides.map((side) => area[side].word))
    if (JSON.stringify(ours) !== JSON.stringify(found.get(occupation.id)))
      throw new Error(`Other words by hand for ${occupation.id}`)
  }
}
