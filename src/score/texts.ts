import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Reason } from '../model/reason.js'
import type { Scale } from '../model/scale.js'
import type { Text } from '../model/text.js'
import { still } from './still.js'

type Texts = NonNullable<Reason['texts']>

/** The words of documents that are there. */
export function textsOf(texts: Readonly<Record<string, Text | undefined>>): Texts {
  const found: Texts = {}
  for (const name in texts) {
    const text = texts[name]
    if (text) found[name] = text
  }
  return still(found)
}

/** A step whose parts are frozen already. */
export function step(reason: Reason): Reason {
  still(reason.params)
  still(reason.because)
  return still(reason)
}

/** The short word of a level, where there is a level. */
export const shortOf = (level: number | null, { levels }: Scale): Text | undefined =>
  level === null ? undefined : levels[level]?.short

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
