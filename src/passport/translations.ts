import type { Catalog } from '../load/catalog.js'
import { sentenceHash } from '../load/hash.js'
import { keyOf, textAt } from '../load/translate.js'
import type { Passport } from '../model/passport.js'
import type { Language, Words } from '../model/text.js'
import type { Translation } from '../model/translation.js'

/** The texts of the catalog whose words in a language are of another German sentence than stands there now. */
export function staleIn(language: Language, catalog: Catalog): (words: Words) => boolean {
  const hashes = new Map<unknown, string>()
  for (const one of catalog.translations.filter((translation) => translation.language === language)) {
    const document = documentOf(one, catalog)
    for (const [pointer, { of }] of Object.entries(one.texts)) hashes.set(textAt(document, pointer), of)
  }
  return (words) => {
    const hash = hashes.get(words)
    return hash !== undefined && hash !== sentenceHash(words.de ?? '')
  }
}

/** Of the documents whose words a passport holds. */
function documentOf({ ofKind, of, ofVersion }: Translation, { rubrics, scales, occupations }: Catalog): unknown {
  const rubric = rubrics.get(`${of}@${ofVersion}`)?.rubric
  return { rubric, scale: scales.get(of), occupation: occupations.get(of)?.occupation }[ofKind]
}

/** The languages in which a passport holds words of a translation that nobody has checked. */
export function uncheckedIn(passport: Passport, { translations }: Catalog): Language[] {
  const { rubrics, scales, occupations } = passport
  const shown = new Set([
    ...rubrics.map((rubric) => keyOf({ ...rubric, kind: 'rubric' })),
    ...scales.map((scale) => keyOf({ ...scale, kind: 'scale' })),
    ...occupations.map((occupation) => keyOf({ ...occupation, kind: 'occupation' })),
  ])
  const said = new Set(saidIn(passport))
  const drafts = translations.filter(
    ({ status, ofKind, of, ofVersion }) => status === 'draft' && shown.has(`${ofKind} ${of} ${ofVersion}`),
  )
  const used = drafts.filter(({ language, texts }) =>
    Object.values(texts).some(({ text }) => said.has(`${language} ${text}`)),
  )
  return [...new Set(used.map(({ language }) => language))]
}

/** Every word with its language in front. */
function saidIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (typeof part === 'string' ? [`${key} ${part}`] : saidIn(part)))
}
