import { german } from '../../text/parts/german.js'
import type { Block, Line } from '../block.js'
import { type Edition, paragraphs, sectionHeading, textBlock, wordBlock, wordLine } from '../edition.js'
import { printedHash } from '../hash.js'
import { reachable } from '../put.js'

/** What the passport is not, in German first; for employers one paragraph with contact and code. */
export function legalBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const notices = [german, ...(leading.language === 'de' ? [] : [leading])].map((table) =>
    wordLine(table, (words) => words.legal),
  )
  if (passport.audience === 'employer')
    return paragraphs('small', [...notices, ...askLines(edition), hashLine(edition)])
  const heading = sectionHeading(leading, (words) => words.legalHeading)
  return [heading, ...notices.map((line) => textBlock('small', line))]
}

/** What is not in it, and what the code is for. */
export function privacyBlocks(edition: Edition): Block[] {
  const { leading } = edition
  return [
    sectionHeading(leading, (words) => words.privacyHeading),
    wordBlock('small', leading, (words) => words.privacy),
    textBlock('small', hashLine(edition)),
  ]
}

function askLines({ passport, leading }: Edition): Line[] {
  const contact = passport.issuer?.contact ?? null
  return contact === null ? [] : [wordLine(leading, (words, put) => words.ask?.(put(reachable(contact))))]
}

/** What the code is for; that of a seal says who made it and where it is checked. */
function hashLine({ passport: { issuer }, leading, canonical, seal }: Edition): Line {
  const address = issuer?.verifyUrl ?? null
  return wordLine(leading, (words, put) => {
    const [code, page] = [put(printedHash(canonical())), address === null ? null : put(address)]
    return seal === null ? words.hash?.(code, page) : words.sealed?.(put(issuer?.name ?? ''), page ?? '', code)
  })
}
