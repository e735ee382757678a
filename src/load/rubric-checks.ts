import type { Competence, Indicator, Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { correctsFaults } from './corrects-checks.js'
import { type Fault, fault, type Path, shown } from './fault.js'
import { idsOf, linkTo } from './link.js'
import { faultsIn, placed } from './placed.js'
import { indicatorsOf } from './rating-checks.js'
import { rungFaults } from './rung-checks.js'
import { unique } from './unique.js'

/** Everything in a rubric that its shape cannot say, its rules apart; M is the highest level of the scale. */
export function rubricFaults(rubric: Rubric, scale: Scale): Fault[] {
  const { competences, advice, task } = rubric
  return [
    ...unique(placed({ competences })),
    ...unique(placed({ advice })),
    ...limitFaults(rubric),
    ...correctsFaults(rubric),
    ...faultsIn({ competences }, [], (competence, path) => competenceFaults(competence, scale, path)),
    ...faultsIn({ watch: task?.watch }, ['task'], linkTo('link/unknown-indicator', 'indicator', indicatorsOf(rubric))),
  ]
}

/** scoring.md §14. */
function limitFaults({ competences, advice = [] }: Rubric): Fault[] {
  const indicators = competences.reduce((sum, one) => sum + one.indicators.length, 0)
  const rules = competences.reduce((sum, one) => sum + rulesOf(one), advice.length)
  return Object.entries({ indicators, rules })
    .filter(([, found]) => found > 500)
    .flatMap(([what, found]) => fault('rubric/limit', ['competences'], { found, what, limit: 500 }))
}

const rulesOf = ({ gates = [], levelRules = [] }: Competence): number =>
  levelRules.length + gates.filter((gate) => 'when' in gate).length

function competenceFaults(competence: Competence, scale: Scale, path: Path): Fault[] {
  const { indicators, anchors, gates, levelRules } = competence
  const ofIndicator = linkTo('rubric/gate', 'indicator', idsOf(indicators))
  return [
    ...unique(placed({ indicators }, path)),
    ...anchorFaults(anchors, scale, path),
    ...cutFaults(competence, scale, path),
    ...rungFaults(competence, scale.levels.length - 1, path),
    ...faultsIn({ gates }, path, (gate, at) => [
      ...levelFaults(gate.level, scale, [...at, 'level']),
      ...('atLeast' in gate ? levelFaults(gate.atLeast, scale, [...at, 'atLeast']) : []),
    ]),
    ...faultsIn({ gates }, path, (gate, at) =>
      'indicator' in gate ? ofIndicator(gate.indicator, [...at, 'indicator']) : [],
    ),
    ...faultsIn({ levelRules }, path, ({ level }, at) => levelFaults(level, scale, [...at, 'level'])),
    ...faultsIn({ indicators }, path, (indicator, at) => indicatorFaults(indicator, scale, at)),
  ]
}

function anchorFaults(anchors: Indicator['anchors'], { levels }: Scale, path: Path): Fault[] {
  if (!anchors) return []
  const allowed = levels.flatMap((_, level) => level || []).join(', ')
  const found = Object.keys(anchors).sort().join(', ')
  return found === allowed ? [] : fault('rubric/anchors', [...path, 'anchors'], { found, allowed })
}

function cutFaults({ cuts }: Competence, { levels }: Scale, path: Path): Fault[] {
  if (!cuts) return []
  const count = levels.length - 1
  const maximum = 100 * count
  const rises = cuts.every((cut, i) => cut > (cuts[i - 1] ?? 0) && cut <= maximum)
  return rises && cuts.length === count
    ? []
    : fault('rubric/cuts', [...path, 'cuts'], { found: shown(cuts), count, maximum })
}

function levelFaults(found: number | undefined, { id, levels }: Scale, path: Path): Fault[] {
  const maximum = levels.length - 1
  if (found === undefined || found <= maximum) return []
  return fault('rubric/level', path, { scale: id, found, minimum: 1, maximum })
}

function indicatorFaults(indicator: Indicator, scale: Scale, path: Path): Fault[] {
  return [
    ...askFaults(indicator, scale, [...path, 'ask']),
    ...sentenceFaults(indicator, path),
    ...levelFaults(indicator.rung, scale, [...path, 'rung']),
    ...anchorFaults(indicator.anchors, scale, path),
  ]
}

/** `level` needs no table; on a scale for organisations only its own answers are asked. */
function askFaults({ ask }: Indicator, { id, answers }: Scale, path: Path): Fault[] {
  const tables = Object.keys(answers)
  const allowed = tables.includes('state') ? ['state'] : [...tables, 'level']
  return allowed.includes(ask) ? [] : fault('rubric/ask', path, { scale: id, ask, allowed: allowed.join(', ') })
}

function sentenceFaults(indicator: Indicator, path: Path): Fault[] {
  const side = indicator.for ?? 'both'
  return (['self', 'observer'] as const)
    .filter((by) => (side === 'both' || side === by) && indicator[by] === undefined)
    .flatMap((by) => fault('rubric/sentence', path, { by, member: by }))
}
