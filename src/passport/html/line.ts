import type { Line } from '../block.js'
import { direction } from '../languages.js'
import { element, escaped } from './element.js'
import type { Page } from './page.js'

/** The words of a line; those that stand between isolates are elements of their own direction, and of their language where it is another one. */
export function lineHtml({ text, foreign = [] }: Line, page: Page): string {
  if (!isClosed(text)) return wordsHtml(text, page)
  let at = 0
  const pieces = text.split(/([\u2066-\u2069])/u).map((piece) => {
    at += piece.length
    const dir = directions[piece]
    if (dir === undefined) return piece === '\u2069' ? '</bdi>' : wordsHtml(piece, page)
    const lang = foreign.find((one) => text.startsWith(`${one.text}\u2069`, at))?.lang
    return `<bdi${lang === undefined ? '' : ` lang="${escaped(lang)}"`}${dir}>`
  })
  return pieces.join('')
}

/** What begins words of a direction of their own; U+2068 leaves it to their first letter, as the element does. */
const directions: Readonly<Record<string, string>> = { '\u2066': ' dir="ltr"', '\u2067': ' dir="rtl"', '\u2068': '' }

/** Whether every isolate ends, and every end has its beginning. */
function isClosed(text: string): boolean {
  let open = 0
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/gu)) {
    open += sign === '\u2069' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

/** The address of the passport is a link. */
function wordsHtml(text: string, { link }: Page): string {
  if (link === null || !text.includes(link)) return escaped(text)
  const anchor = element('a', { href: link, rel: 'noreferrer' }, escaped(link))
  return text.split(link).map(escaped).join(anchor)
}

/** Language and direction of a line that is not in the language of the page. */
export function langOf({ lang }: Line, { language }: Page): { lang?: string; dir?: string } {
  if (lang === language) return {}
  return direction(lang) === direction(language) ? { lang } : { lang, dir: direction(lang) }
}
