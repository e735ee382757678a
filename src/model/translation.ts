import * as z from 'zod'
import { head, Id, Version } from './head.js'
import { said } from './said.js'
import { Language, Sentence } from './text.js'

const Translated = z
  .strictObject({
    of: said(
      z.string().min(12).max(12),
      'Of',
      'First 12 hex digits of the SHA-256 of the German sentence (NFC, UTF-8)',
    ),
    text: said(Sentence, 'Words', 'The sentence in the language of this document'),
  })
  .meta({ id: 'Translated', title: 'Translated', description: 'A sentence, and which German one it is of' })

/** Words of one document in another language than German and English, beside the document (architecture.md §5.9). */
export const Translation = z.strictObject({
  ...head('translation'),
  of: said(Id, 'Of', 'The document whose words are translated'),
  ofKind: said(Id, 'Of kind', 'Its kind, such as rubric'),
  ofVersion: said(Version, 'Of version', 'Its version'),
  language: said(Language.exclude(['de', 'en']), 'Language', 'Any but German and English, which stand in the document'),
  texts: said(z.record(z.string(), Translated), 'Texts', 'Sentences by the JSON Pointer of their text, such as /title'),
})
export type Translation = z.infer<typeof Translation>
