import * as z from 'zod'

/** The languages that documents and passports may hold (ISO 639); German leads. */
export const Language = z
  .enum(['de', 'en', 'uk', 'ar', 'ru', 'pl', 'fa', 'prs', 'ps', 'ckb', 'kmr', 'tr', 'vi', 'ti', 'fr', 'es', 'ro'])
  .meta({ id: 'Language', title: 'Language', description: 'Language code of ISO 639, such as de or uk' })
export type Language = z.infer<typeof Language>

/** Any language that a person may have spoken, written as a BCP 47 tag of language and region. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u)
  .meta({ id: 'LanguageTag', title: 'Language tag', description: 'BCP 47 tag, such as uk or de-DE' })
export type LanguageTag = z.infer<typeof LanguageTag>

/** Words for people: not empty, at most 2,000 characters. */
export const Sentence = z
  .string()
  .min(1)
  .max(2000)
  .meta({ id: 'Sentence', title: 'Words', description: 'Words for people, plain text without markup' })

/** Words of a document: German always, English usually; every other language is a translation beside it. */
export const Text = z
  .strictObject({ de: Sentence, en: Sentence.exactOptional() })
  .meta({ id: 'Text', title: 'Text', description: 'The same words in German and English' })
export type Text = z.infer<typeof Text>

/** Words in whatever languages they were said, translated or printed. */
export const Words = z
  .partialRecord(Language, Sentence)
  .meta({ id: 'Words', title: 'Words', description: 'The same words by language' })
export type Words = z.infer<typeof Words>
