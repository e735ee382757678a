import { rounded } from './number.js'

/** Text as it may stand between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element around HTML that is ready; attributes are escaped, numbers rounded, absent ones left out. */
export function element(name: string, attributes: Attributes, inner: string): string {
  return `<${name}${attributesHtml(attributes)}>${inner}</${name}>`
}

/** An element of SVG without content. */
export function shape(name: string, attributes: Attributes): string {
  return `<${name}${attributesHtml(attributes)}/>`
}

function attributesHtml(attributes: Attributes): string {
  const there = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return there.map(([name, value]) => ` ${name}="${valueHtml(value)}"`).join('')
}

const valueHtml = (value: Attributes[string]) => escaped(String(typeof value === 'number' ? rounded(value) : value))
