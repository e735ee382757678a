import type { Scale } from '../model/scale.js'
import { type Fault, issueOf } from './fault.js'
import { canonicalText } from './hash.js'
import type { Placed } from './library.js'

/** Answers give levels that the scale has: an independence its level, a frequency a level or a cap, the others a level. */
export function scaleFaults({ levels, answers }: Scale): Fault[] {
  const top = levels.length - 1
  const tables = [
    { path: ['answers', 'use', 'frequency'], table: answers.use?.frequency, members: ['level', 'cap'] as const },
    { path: ['answers', 'use', 'independence'], table: answers.use?.independence, members: ['level'] as const },
    { path: ['answers', 'know'], table: answers.know, members: ['level'] as const },
    { path: ['answers', 'state'], table: answers.state, members: ['level'] as const },
  ]
  return tables.flatMap(({ path, table = {}, members }) =>
    Object.entries(table).flatMap(([answer, { level, cap }]) => {
      const given = [level, cap].filter((one) => one !== undefined)
      const isAllowed = members.some((member) => (member === 'level' ? level : cap) !== undefined)
      const fault =
        given.length === 1 && isAllowed ? beyond(given[0], top) : { fault: 'one', allowed: members.join(', ') }
      return fault === null ? [] : [{ code: 'scale/answer', path: [...path, answer], params: { answer, ...fault } }]
    }),
  )
}

const beyond = (level: number | undefined, maximum: number): Fault['params'] | null =>
  level !== undefined && level > maximum ? { fault: 'beyond', found: level, maximum } : null

/** Rubrics cite a scale by id alone: two of one id may differ in words, never in the number of levels, in caps or answers. */
export function changedScales(scales: readonly Placed<Scale>[]) {
  const first = new Map<string, string>()
  return scales.flatMap(({ document, index }) => {
    const text = canonicalText(essence(document))
    const before = first.get(document.id)
    first.set(document.id, before ?? text)
    const isChanged = before !== undefined && before !== text
    return isChanged ? [issueOf({ code: 'scale/changed', path: ['id'], params: { id: document.id } }, index)] : []
  })
}

function essence({ levels, answers }: Scale) {
  const bare = (table: Record<string, { level?: number | undefined; cap?: number | undefined }> = {}) =>
    Object.fromEntries(Object.entries(table).map(([word, { level = null, cap = null }]) => [word, [level, cap]]))
  return {
    keys: levels.map(({ key }) => key),
    use: [bare(answers.use?.frequency), bare(answers.use?.independence)],
    know: bare(answers.know),
    state: bare(answers.state),
  }
}
