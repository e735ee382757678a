import type { Competence, Gate, Indicator, Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { correctsFaults } from './corrects-checks.js'
import { eachFault, type Fault, shown } from './fault.js'
import { linkFaults } from './link.js'
import { indicatorsOf } from './rating-checks.js'
import { rungFaults } from './rung-checks.js'
import { unique } from './unique.js'

type Path = readonly (string | number)[]

/** Everything in a rubric that its shape cannot say, its rules apart; M is the highest level of the scale. */
export function rubricFaults(rubric: Rubric, scale: Scale): Fault[] {
  const { competences, advice = [], task } = rubric
  const known = indicatorsOf(rubric)
  return [
    ...unique(competences, ['competences']),
    ...unique(advice, ['advice']),
    ...limitFaults(rubric),
    ...correctsFaults(rubric),
    ...eachFault(competences, (competence, i) => competenceFaults(competence, scale, ['competences', i])),
    ...(task?.watch ?? []).flatMap((name, i) =>
      linkFaults({ code: 'link/unknown-indicator', param: 'indicator', name, path: ['task', 'watch', i] }, known),
    ),
  ]
}

/** scoring.md §14. */
function limitFaults({ competences, advice = [] }: Rubric): Fault[] {
  const indicators = competences.reduce((sum, one) => sum + one.indicators.length, 0)
  const rules = competences.reduce((sum, one) => sum + rulesOf(one), advice.length)
  return Object.entries({ indicators, rules })
    .filter(([, found]) => found > 500)
    .map(([what, found]) => ({ code: 'rubric/limit', path: ['competences'], params: { found, what, limit: 500 } }))
}

const rulesOf = ({ gates = [], levelRules = [] }: Competence): number =>
  levelRules.length + gates.filter((gate) => 'when' in gate).length

function competenceFaults(competence: Competence, scale: Scale, path: Path): Fault[] {
  const { indicators, anchors, gates = [], levelRules = [] } = competence
  const top = scale.levels.length - 1
  return [
    ...unique(indicators, [...path, 'indicators']),
    ...(anchors ? anchorFaults(Object.keys(anchors), top, [...path, 'anchors']) : []),
    ...cutFaults(competence, top, path),
    ...rungFaults(competence, top, path),
    ...gates.flatMap((gate, i) => gateLevels(gate, scale, [...path, 'gates', i])),
    ...gates.flatMap((gate, i) => gateLinks(gate, competence, [...path, 'gates', i])),
    ...levelRules.flatMap(({ level }, i) => levelFaults(level, scale, [...path, 'levelRules', i, 'level'])),
    ...indicators.flatMap((indicator, i) => indicatorFaults(indicator, scale, [...path, 'indicators', i])),
  ]
}

function anchorFaults(found: readonly string[], top: number, path: Path): Fault[] {
  const allowed = Array.from({ length: top }, (_, i) => String(i + 1)).join(', ')
  const levels = [...found].sort().join(', ')
  return levels === allowed ? [] : [{ code: 'rubric/anchors', path, params: { found: levels, allowed } }]
}

function cutFaults({ cuts }: Competence, top: number, path: Path): Fault[] {
  if (!cuts) return []
  const rises = cuts.every((cut, i) => cut > (cuts[i - 1] ?? 0) && cut <= 100 * top)
  if (rises && cuts.length === top) return []
  const params = { found: shown(cuts), count: top, maximum: 100 * top }
  return [{ code: 'rubric/cuts', path: [...path, 'cuts'], params }]
}

function gateLevels(gate: Gate, scale: Scale, path: Path): Fault[] {
  const atLeast = 'atLeast' in gate ? levelFaults(gate.atLeast, scale, [...path, 'atLeast']) : []
  return [...levelFaults(gate.level, scale, [...path, 'level']), ...atLeast]
}

function gateLinks(gate: Gate, { indicators }: Competence, path: Path): Fault[] {
  if (!('indicator' in gate)) return []
  const link = { code: 'rubric/gate', param: 'indicator', name: gate.indicator, path: [...path, 'indicator'] }
  return linkFaults(link, new Set(indicators.map(({ id }) => id)))
}

function levelFaults(level: number, { id, levels }: Scale, path: Path): Fault[] {
  const maximum = levels.length - 1
  if (level <= maximum) return []
  return [{ code: 'rubric/level', path, params: { scale: id, found: level, minimum: 1, maximum } }]
}

function indicatorFaults(indicator: Indicator, scale: Scale, path: Path): Fault[] {
  const { rung, anchors } = indicator
  return [
    ...askFaults(indicator, scale, [...path, 'ask']),
    ...sentenceFaults(indicator, path),
    ...(rung === undefined ? [] : levelFaults(rung, scale, [...path, 'rung'])),
    ...(anchors ? anchorFaults(Object.keys(anchors), scale.levels.length - 1, [...path, 'anchors']) : []),
  ]
}

/** `level` needs no table; on a scale for organisations only its own answers are asked. */
function askFaults({ ask }: Indicator, { id, answers }: Scale, path: Path): Fault[] {
  const tables = Object.keys(answers)
  const allowed = tables.includes('state') ? ['state'] : [...tables, 'level']
  if (allowed.includes(ask)) return []
  return [{ code: 'rubric/ask', path, params: { scale: id, ask, allowed: allowed.join(', ') } }]
}

function sentenceFaults(indicator: Indicator, path: Path): Fault[] {
  const side = indicator.for ?? 'both'
  return (['self', 'observer'] as const)
    .filter((by) => (side === 'both' || side === by) && indicator[by] === undefined)
    .map((by) => ({ code: 'rubric/sentence', path, params: { by, member: by } }))
}
