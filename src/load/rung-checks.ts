import type { Competence } from '../model/rubric.js'
import type { Fault } from './fault.js'

type Path = readonly (string | number)[]

/** Rungs belong to the model ladder, which needs each of them up to the highest level of the scale (scoring.md §3). */
export function rungFaults(competence: Competence, maximum: number, path: Path): Fault[] {
  const { model, rungs } = competence
  if (model !== 'ladder') return rungs ? [rungFault({ fault: 'model' }, [...path, 'rungs'])] : []
  return [
    ...emptyRungs(competence, maximum, [...path, 'indicators']),
    ...describedRungs(competence, maximum, [...path, 'rungs']),
  ]
}

const rungFault = (params: Fault['params'], path: Path): Fault => ({ code: 'rubric/rungs', path, params })

/** Every rung has an indicator that counts in each view; knowledge never does. */
function emptyRungs({ indicators }: Competence, maximum: number, path: Path): Fault[] {
  const counted = indicators.filter(({ ask }) => ask !== 'know')
  return Array.from({ length: maximum }, (_, i) => i + 1).flatMap((rung) => {
    const sides = counted.filter((indicator) => indicator.rung === rung).map((indicator) => indicator.for ?? 'both')
    return (['self', 'observer'] as const)
      .filter((by) => !sides.includes(by) && !sides.includes('both'))
      .map((by) => rungFault({ fault: 'empty', rung, by }, path))
  })
}

function describedRungs({ rungs = [] }: Competence, maximum: number, path: Path): Fault[] {
  return rungs.flatMap(({ level: rung, reach }, i) => {
    const isTwice = rungs.findIndex(({ level }) => level === rung) < i
    const isBeyond = rung > maximum || reach > maximum
    return [
      ...(isTwice ? [rungFault({ fault: 'twice', rung }, [...path, i])] : []),
      ...(isBeyond ? [rungFault({ fault: 'beyond', rung, maximum }, [...path, i])] : []),
    ]
  })
}
