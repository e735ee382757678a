import type { Line } from '../block.js'
import { direction } from '../languages.js'
import { element, escaped } from './element.js'
import type { Page } from './page.js'

/** The words of a line; the address of the passport in them is a link. */
export function lineHtml({ text }: Line, { link }: Page): string {
  if (link === null || !text.includes(link)) return escaped(text)
  const anchor = element('a', { href: link, rel: 'noreferrer' }, escaped(link))
  return text.split(link).map(escaped).join(anchor)
}

/** Language and direction of a line that is not in the language of the page. */
export function langOf({ lang }: Line, { language }: Page): { lang?: string; dir?: string } {
  if (lang === language) return {}
  return direction(lang) === direction(language) ? { lang } : { lang, dir: direction(lang) }
}
