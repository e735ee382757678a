import type { Scale } from '../model/scale.js'
import { type Fault, fault, issuesOf, type Path } from './fault.js'
import type { Placed } from './library.js'
import { faultsIn } from './placed.js'
import { firstByName, isSame } from './same.js'

interface Gives {
  readonly level?: number | undefined
  readonly cap?: number | undefined
}
type Table = Readonly<Record<string, Gives>> | undefined

/** Answers give levels that the scale has: a frequency a level or a cap, all others a level. */
export function scaleFaults({ levels, answers: { use, know, state } }: Scale): Fault[] {
  const maximum = levels.length - 1
  const levelOnly = (gives: Gives, path: Path) => answerFaults(gives, { maximum, allowed: 'level' }, path)
  const orCap = (gives: Gives, path: Path) => answerFaults(gives, { maximum, allowed: 'level, cap' }, path)
  const ofUse = ['answers', 'use']
  return [
    ...faultsIn<Gives>({ frequency: use?.frequency }, ofUse, orCap),
    ...faultsIn<Gives>({ independence: use?.independence }, ofUse, levelOnly),
    ...faultsIn<Gives>({ know, state }, ['answers'], levelOnly),
  ]
}

interface Bounds {
  readonly maximum: number
  readonly allowed: string
}

function answerFaults({ level, cap }: Gives, { maximum, allowed }: Bounds, path: Path): Fault[] {
  const answer = String(path.at(-1))
  const found = level ?? cap ?? 0
  const isOne = (level === undefined) !== (cap === undefined) && (cap === undefined || allowed !== 'level')
  if (!isOne) return fault('scale/answer', path, { answer, fault: 'one', allowed })
  return found > maximum ? fault('scale/answer', path, { answer, fault: 'beyond', found, maximum }) : []
}

/** Rubrics cite a scale by id alone: two of one id may differ in words, never in the number of levels, in caps or answers. */
export function changedScales(scales: readonly Placed<Scale>[]) {
  const firstOf = firstByName<unknown>()
  return scales.flatMap(({ document, index }) => {
    const { id } = document
    const own = essence(document)
    return isSame(firstOf(id, own), own) ? [] : issuesOf(fault('scale/changed', ['id'], { id }), index)
  })
}

function essence({ levels, answers: { use, know, state } }: Scale) {
  const bare = (table: Table = {}) =>
    Object.entries(table).map(([word, { level = null, cap = null }]) => [word, [level, cap]])
  const tables = [use?.frequency, use?.independence, know, state]
  return { keys: levels.map(({ key }) => key), tables: tables.map((table) => Object.fromEntries(bare(table))) }
}
