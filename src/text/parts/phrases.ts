/** Sentences that are there, one after the other. */
export const sentences = (...parts: readonly (string | null | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ')

/** A sentence with its full stop, once. */
export const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`)

/** A sentence without its full stop, to go on behind it. */
export const open = (text: string): string => text.replace(/\.$/u, '')

/** The entry of a table, or null where a word is none of its keys. */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, key: unknown): Entry | null {
  return typeof key === 'string' && Object.hasOwn(table, key) ? (table[key] ?? null) : null
}

/** One of three sentences, by what came out. */
export const three = (value: unknown, whenTrue: string, whenFalse: string, whenOpen: string): string =>
  value === true ? whenTrue : value === false ? whenFalse : whenOpen

/** A word with what stands around it, or nothing where there is no word. */
export const around = (before: string, word: string | null, after = ''): string =>
  word === null ? '' : before + word + after

/** What is there, in brackets behind a word. */
export const bracketed = (...parts: readonly (string | null)[]): string =>
  around(' (', parts.filter((part) => part !== null).join(', ') || null, ')')
