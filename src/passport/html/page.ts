import type { Language } from '../../model/text.js'

/** What every piece of one page knows: its language, and the address that becomes a link. */
export interface Page {
  readonly language: Language
  readonly link: string | null
}
