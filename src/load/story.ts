import { storySchema } from '../generated/story.js'
import type { Story } from '../model/story.js'
import { dayFaults } from './days.js'
import { enter } from './enter.js'
import { firstFaults, issueOf } from './fault.js'
import { documentError } from './issue.js'
import { kindFaults } from './kind.js'
import { shapeFaults } from './shape.js'

/** A story with the right shape; the files it names are the reader's matter. Throws one `DocumentError` with all issues. */
export function parseStory(json: unknown): Story {
  const { copy, faults } = enter(json)
  const early = faults.length > 0 ? faults : kindFaults(copy, 'story')
  const shape = early.length > 0 ? early : shapeFaults(storySchema, copy)
  const found = shape.length > 0 ? shape : dayFaults(copy)
  if (found.length > 0) throw documentError(firstFaults(found).map((fault) => issueOf(fault, 0)))
  return copy as Story
}
