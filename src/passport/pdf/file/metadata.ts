import type { Language, LanguageTag } from '../../../model/text.js'
import { type Entries, textString } from './values.js'

/** What a file says about itself; nothing here that its pages do not show. */
export interface About {
  readonly title: string
  readonly description: string
  readonly author: string | null
  readonly language: Language
  /** The day of the passport, year-month-day. */
  readonly day: string
}

/** The program that makes the file. */
export const producer = 'sichtbar'

/** The language as file and metadata name it; German with its country, as assistive technology wants it. */
export const languageTag = (language: LanguageTag): string => (language === 'de' ? 'de-DE' : language)

/** Information dictionary, the same statements as in the XMP packet; the day of the passport is its date, at midnight UTC. */
export function infoOf({ title, description, author, day }: About): Entries {
  const date = textString(`D:${day.replaceAll('-', '')}000000Z`)
  return {
    Title: textString(title),
    Subject: textString(description),
    ...(author === null ? {} : { Author: textString(author) }),
    ...{ Creator: textString(producer), Producer: textString(producer), CreationDate: date, ModDate: date },
  }
}
