import { sha256Base64 } from '../load/hash.js'
import type { Passport } from '../model/passport.js'
import type { Language } from '../model/text.js'
import type { PartialSentences } from '../text/parts/sentences.js'
import { passportBlocks } from './blocks.js'
import { documentTitle, footerLine } from './footer.js'
import { blockHtml } from './html/block.js'
import { element, escaped } from './html/element.js'
import { lineHtml } from './html/line.js'
import type { Page } from './html/page.js'
import { direction } from './languages.js'
import { needMembers } from './members.js'
import { pageCss } from './style.js'

/**
 * The passport as semantic HTML: an article to put into a page of one's own, or a whole page with its style sheet and a policy
 * that lets nothing else in. Everything is escaped; there is no script and no `style` attribute.
 */
export function renderHtml(
  passport: Passport,
  text: PartialSentences,
  options: { readonly part: 'page' | 'fragment' },
): string {
  needMembers(options, ['part'], 'renderHtml')
  const { part } = options
  if (part !== 'page' && part !== 'fragment') throw new TypeError('renderHtml needs { part: "page" } or "fragment".')
  const pieces = passportBlocks(passport, text)
  const page: Page = { language: passport.language, link: passport.issuer?.verifyUrl ?? null }
  const blocks = pieces.map((block) => blockHtml(block, page))
  const foot = element('footer', { class: 'foot' }, element('p', {}, lineHtml(footerLine(passport, text), page)))
  const { language } = page
  const article = element(
    'article',
    { class: 'passport', lang: language, dir: direction(language) },
    blocks.join('') + foot,
  )
  return part === 'fragment' ? article : wholePage(article, { language, title: documentTitle(passport, text).text })
}

function wholePage(
  article: string,
  { language, title }: { readonly language: Language; readonly title: string },
): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(pageCss)}'; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${direction(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light">',
    `<title>${escaped(title)}</title>`,
    `<style>${pageCss}</style>`,
    '</head>',
    '<body>',
    article,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
