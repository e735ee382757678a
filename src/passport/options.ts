import type { Audience } from '../model/passport.js'
import type { Show } from '../model/story.js'
import type { Language } from '../model/text.js'

/** For whom and in which language an edition is made, and what the person ticked. */
export interface PassportOptions {
  readonly language: Language
  readonly audience: Audience
  readonly show: Show
}
