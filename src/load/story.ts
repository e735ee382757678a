import { storySchema } from '../generated/story.js'
import type { Story } from '../model/story.js'
import { parsed } from './parse.js'

/** A story with the right shape; the files it names are the reader's matter. Throws one `DocumentError` with all issues. */
export function parseStory(json: unknown): Story {
  return parsed<Story>(json, { schemas: { story: storySchema }, usual: 'story', faultsOf: () => [] })
}
