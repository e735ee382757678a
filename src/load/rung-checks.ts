import type { Competence } from '../model/rubric.js'
import { type Fault, fault, type Path } from './fault.js'
import { faultsIn } from './placed.js'

/** Rungs belong to the model ladder, which needs each of them up to the highest level of the scale (scoring.md §3). */
export function rungFaults(competence: Competence, maximum: number, path: Path): Fault[] {
  const { model, rungs } = competence
  if (model !== 'ladder') return rungs ? rungFault([...path, 'rungs'], { fault: 'model' }) : []
  return [...emptyRungs(competence, maximum, [...path, 'indicators']), ...describedRungs(competence, maximum, path)]
}

const rungFault = (path: Path, params: Fault['params']): Fault[] => fault('rubric/rungs', path, params)

/** Every rung has an indicator that counts in each view; knowledge never does. */
function emptyRungs({ indicators }: Competence, maximum: number, path: Path): Fault[] {
  const counted = indicators.filter(({ ask }) => ask !== 'know')
  return Array.from({ length: maximum }, (_, i) => i + 1).flatMap((rung) => {
    const sides = counted.filter((indicator) => indicator.rung === rung).map((indicator) => indicator.for ?? 'both')
    return ['self', 'observer']
      .filter((by) => !sides.some((side) => side === by || side === 'both'))
      .flatMap((by) => rungFault(path, { fault: 'empty', rung, by }))
  })
}

function describedRungs({ rungs = [] }: Competence, maximum: number, path: Path): Fault[] {
  const levels = rungs.map(({ level }) => level)
  return faultsIn({ rungs }, path, ({ level: rung, reach }, at) => [
    ...(levels.indexOf(rung) === at.at(-1) ? [] : rungFault(at, { fault: 'twice', rung })),
    ...(rung > maximum || reach > maximum ? rungFault(at, { fault: 'beyond', rung, maximum }) : []),
  ])
}
