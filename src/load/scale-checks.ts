import type { Scale } from '../model/scale.js'
import { type Fault, issueOf } from './fault.js'
import type { Placed } from './library.js'
import { isSame } from './same.js'

/** Answers give levels that the scale has: a frequency a level or a cap, all others a level. */
export function scaleFaults({ levels, answers }: Scale): Fault[] {
  const top = levels.length - 1
  const tables = [
    { path: ['answers', 'use', 'frequency'], table: answers.use?.frequency },
    { path: ['answers', 'use', 'independence'], table: answers.use?.independence },
    { path: ['answers', 'know'], table: answers.know },
    { path: ['answers', 'state'], table: answers.state },
  ]
  return tables.flatMap(({ path, table = {} }) =>
    Object.entries(table).flatMap(([answer, gives]) => {
      const fault = path.includes('frequency') ? frequencyFault(gives, top) : levelFault(gives, top)
      return fault === null ? [] : [{ code: 'scale/answer', path: [...path, answer], params: { answer, ...fault } }]
    }),
  )
}

interface Gives {
  readonly level?: number | undefined
  readonly cap?: number | undefined
}

function frequencyFault({ level, cap }: Gives, top: number): Fault['params'] | null {
  return (level === undefined) === (cap === undefined)
    ? { fault: 'one', allowed: 'level, cap' }
    : beyond(level ?? cap, top)
}

function levelFault({ level, cap }: Gives, top: number): Fault['params'] | null {
  return level === undefined || cap !== undefined ? { fault: 'one', allowed: 'level' } : beyond(level, top)
}

const beyond = (level: number | undefined, maximum: number): Fault['params'] | null =>
  level !== undefined && level > maximum ? { fault: 'beyond', found: level, maximum } : null

/** Rubrics cite a scale by id alone: two of one id may differ in words, never in the number of levels, in caps or answers. */
export function changedScales(scales: readonly Placed<Scale>[]) {
  const first = new Map<string, unknown>()
  return scales.flatMap(({ document, index }) => {
    const own = essence(document)
    const before = first.get(document.id) ?? own
    first.set(document.id, before)
    return !isSame(before, own)
      ? [issueOf({ code: 'scale/changed', path: ['id'], params: { id: document.id } }, index)]
      : []
  })
}

function essence({ levels, answers }: Scale) {
  const bare = (table: Readonly<Record<string, Gives>> = {}) =>
    Object.fromEntries(Object.entries(table).map(([word, { level = null, cap = null }]) => [word, [level, cap]]))
  return {
    keys: levels.map(({ key }) => key),
    use: [bare(answers.use?.frequency), bare(answers.use?.independence)],
    know: bare(answers.know),
    state: bare(answers.state),
  }
}
