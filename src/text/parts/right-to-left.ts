import { latin } from './ar-forms.js'
import type { PassportWords, RubricLabel } from './passport-words.js'

/** A text that may be German, or only digits, inside a sentence of the other direction; one in its script stays bare. */
export const isolated = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? text : latin(text))

/** Items behind each other, German ones in their own direction. */
export const inRow = (items: readonly string[]): string => items.map(isolated).join('؛ ')

/** Items joined by Arabic commas, the last one by a word of its own. */
export function listedBy(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join('، ')} ${and} ${last}`
}

/** The rubrics by place and version, a draft marked by the word of the language. */
export const rubricList = (rubrics: readonly RubricLabel[], draft: string): string =>
  rubrics
    .map(
      ({ place, id, version, draft: isDraft }) =>
        `${latin(`[${place}] ${id} ${version}`)}${isDraft ? `، ${draft}` : ''}`,
    )
    .join('؛ ')

/** What a passport says without a word of any language: the same in every right-to-left table. */
export const wordless = {
  levelInView: (short, view) => `${isolated(short)}، ${view}`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),
  inRow: (items) => items.join('، '),
  kldb: (code) => latin(`KldB ${code}`),
  translated: (title, german) => (title.includes(german) ? title : `${title} ${latin(`(${german})`)}`),
  quoted: (text) => `«${text}»`,
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}، `}${day}\u00A0${latin(`[${rubric}]`)}`,
  areasOf: (titles) => inRow(titles),
  areaPosition: (title, number) => `${title} ${latin(`(${number})`)}`,
} satisfies Partial<PassportWords>
