import { numberText } from './number.js'

/** A value that is its own text already: hundreds of elements are written several times faster than as dictionaries. */
export interface Written {
  readonly text: string
}

/** An object by its number; the text is how others name it. */
export interface Ref extends Written {
  readonly number: number
}

/** A plain string is a name; words for people and bytes go through `textString` and `hexString`. */
export type Value = Written | string | number | boolean | null | Value[] | Entries
export interface Entries {
  [name: string]: Value
}

/** Words for people, in UTF-16 with its mark in front, so that every reader knows the encoding. */
export function textString(text: string): Written {
  let digits = 'FEFF'
  for (let index = 0; index < text.length; index++) digits += hexOf(text.charCodeAt(index))
  return hexString(digits)
}

const hexOf = (unit: number) => unit.toString(16).toUpperCase().padStart(4, '0')

export const hexString = (digits: string): Written => ({ text: `<${digits}>` })

/** A value as it stands in the file; ASCII only. */
export function textOf(value: Value): string {
  if (typeof value === 'string') return nameOf(value)
  if (typeof value === 'number') return numberText(value, 5)
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(textOf).join(' ')}]`
  return isWritten(value) ? value.text : dictionaryOf(value)
}

/** No name of an entry is written small, so `text` is none. */
const isWritten = (value: Written | Entries): value is Written => typeof value['text'] === 'string'

function dictionaryOf(entries: Entries): string {
  let text = '<<'
  for (const [name, value] of Object.entries(entries)) text += `/${name} ${textOf(value)}`
  return `${text}>>`
}

/** Bytes that are no regular characters of ASCII are written as their numbers. */
function nameOf(name: string): string {
  if (!irregular.test(name)) return `/${name}`
  const characters = Array.from(new TextEncoder().encode(name), (byte) => String.fromCharCode(byte))
  return `/${characters.map((character) => (irregular.test(character) ? escaped(character) : character)).join('')}`
}

const irregular = /[^!-~]|[#%()/<>[\]{}]/u

const escaped = (character: string) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
