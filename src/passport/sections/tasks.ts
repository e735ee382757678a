import type { Passport } from '../../model/passport.js'
import type { Block } from '../block.js'
import { type Edition, lineIn, readAll, sectionHeading, textBlock } from '../edition.js'

/** A work sample that an employer can set: what, how long, what to watch. */
export function taskBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  if (passport.tasks.length === 0) return []
  return [
    sectionHeading(leading, (words) => words.tasksHeading),
    { kind: 'list', style: 'numbers', items: passport.tasks.map((task) => [taskBlock(task, edition)]) },
  ]
}

function taskBlock({ text, minutes, watch }: Passport['tasks'][number], { leading }: Edition): Block {
  const line = lineIn(leading, ({ passport }, read) => {
    const [what, watched] = [read(text), readAll(watch, read)]
    return what === undefined || watched === undefined ? undefined : passport?.task?.(what, minutes, watched)
  })
  return textBlock('body', line)
}
