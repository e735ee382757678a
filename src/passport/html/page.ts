import type { Language } from '../../model/text.js'

/** What every piece of one page knows: its language, the address that becomes a link, and the heading that it stands under. */
export interface Page {
  readonly language: Language
  readonly link: string | null
  readonly heading?: string
}
