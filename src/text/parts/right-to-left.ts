import { latin } from './ar-forms.js'
import { listed } from './forms.js'
import type { PassportWords, RubricLabel } from './passport-words.js'

/** Items behind each other. */
export const inRow = (items: readonly string[]): string => items.join('؛ ')

/** The levels with their words, as the key names them. */
export const levelsInRow = (levels: Parameters<PassportWords['levelsKey']>[0]): string =>
  levels.map(({ level, short }) => `${level} ${short}`).join(' · ')

/** Items joined by Arabic commas, the last one by a word of its own. */
export const listedBy = (items: readonly string[], and: string): string => listed(items, '، ', ` ${and} `)

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
  levelInView: (short, view) => `${short}، ${view}`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),
  inRow: (items) => items.join('، '),
  kldb: (code) => latin(`KldB ${code}`),
  translated: (title, german) => (title.includes(german) ? title : `${title} ${latin(`(${german})`)}`),
  quoted: (text) => `«${text}»`,
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}، `}${day}\u00A0${latin(`[${rubric}]`)}`,
  areasOf: (titles) => inRow(titles),
  areaPosition: (title, number) => `${title} ${latin(`(${number})`)}`,
} satisfies Partial<PassportWords>
