import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Reason } from '../model/reason.js'
import type { Text } from '../model/text.js'
import { still } from '../rule/still.js'

/** Words of documents by name; some may be missing. */
export type Texts = Record<string, Text | undefined>

/** What a step of a derivation rests on; texts may be missing. */
export interface Step extends Omit<Reason, 'code' | 'value' | 'texts'> {
  readonly texts?: Readonly<Texts>
}

/** Freezes a step, whose parts are frozen already, and leaves out the texts that are not there. */
export function step(code: Reason['code'], value: Reason['value'], { params, texts, source, because }: Step): Reason {
  const reason: Reason = { code, value, params: still(params), because: still(because) }
  if (texts !== undefined) reason.texts = textsOf(texts)
  if (source !== undefined) reason.source = still(source)
  return still(reason)
}

/** The words of documents that are there. */
export function textsOf(texts: Readonly<Texts>): NonNullable<Reason['texts']> {
  const found: NonNullable<Reason['texts']> = {}
  for (const name in texts) {
    const text = texts[name]
    if (text) found[name] = text
  }
  return still(found)
}

/** The short word of a level, where there is a level. */
export const shortOf = (level: number | null, { scale }: Pick<LoadedRubric, 'scale'>): Text | undefined =>
  level === null ? undefined : scale.levels[level]?.short

/** Where a rule stands: the rubric, and the JSON Pointer inside it. */
export const placeIn = ({ document }: LoadedRubric, pointer: string): NonNullable<Reason['source']> =>
  still({ document, pointer })

/** Whole sentences one after the other; English only where all of them have it. */
export function joined(texts: readonly Text[]): Text | undefined {
  if (texts.length === 0) return undefined
  const english = texts.flatMap(({ en }) => en ?? [])
  const de = texts.map((text) => text.de).join(' ')
  return still(english.length < texts.length ? { de } : { de, en: english.join(' ') })
}
