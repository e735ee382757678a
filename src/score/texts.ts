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
  const [given, steps] = [still(params), still(because)]
  // A property that an object gets later costs more than one that it is made with.
  const reason: Reason = texts
    ? { code, value, params: given, because: steps, texts: textsOf(texts) }
    : { code, value, params: given, because: steps }
  if (source) reason.source = still(source)
  return still(reason)
}

/** The words of documents that are there. */
export function textsOf(texts: Readonly<Texts>): NonNullable<Reason['texts']> {
  if (isWhole(texts)) return still(texts)
  const found: NonNullable<Reason['texts']> = {}
  for (const name in texts) {
    const text = texts[name]
    if (text) found[name] = text
  }
  return still(found)
}

function isWhole(texts: Readonly<Texts>): texts is Readonly<Record<string, Text>> {
  for (const name in texts) if (!texts[name]) return false
  return true
}

/** The short word of a level, where there is a level. */
export const shortOf = (level: number | null, { scale }: Pick<LoadedRubric, 'scale'>): Text | undefined =>
  level === null ? undefined : scale.levels[level]?.short

/** Where a rule stands: the rubric, and the JSON Pointer inside it. */
export const placeIn = ({ document }: Pick<LoadedRubric, 'document'>, pointer: string): NonNullable<Reason['source']> =>
  still({ document, pointer })

/** Whole sentences one after the other, or names with another separator; in every language that all of them have. */
export function joined(texts: readonly Text[], separator = ' '): Text | undefined {
  const [first] = texts
  if (!first) return undefined
  const all = texts.map((text) => new Map(Object.entries(text)))
  const said = Object.keys(first).flatMap((language) => {
    const words = all.flatMap((one) => one.get(language) ?? [])
    return words.length < all.length ? [] : [[language, words.join(separator)] as const]
  })
  return still({ de: '', ...Object.fromEntries(said) })
}
