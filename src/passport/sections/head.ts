import { de } from '../../text/de.js'
import type { Block, Line } from '../block.js'
import {
  type Edition,
  foreignIn,
  headingBlock,
  lineIn,
  paragraphs,
  readAll,
  textBlock,
  wordBlock,
  wordLine,
} from '../edition.js'
import { codePayload } from '../hash.js'

/** What it is and whose, who issued it when, and the code; without a name the fields of activity are the largest line. */
export function headBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const [name, fields, number] = [nameLine(edition), fieldsLine(edition), numberLine(edition)]
  const largest = name ?? fields ?? number
  const contact = passport.holder.contact.map((one) => foreignIn(leading, one)).join(' · ')
  const contacts = contact === '' ? [] : [textBlock('small', { text: contact, lang: leading.language })]
  const facts = [...(largest === number ? [] : [number]), ...validLines(edition)]
  return [
    headingBlock(1, titleLine(edition), largest),
    ...(fields === null || largest === fields ? [] : [textBlock('lead', fields)]),
    ...contacts,
    textBlock('small', issuedLine(edition)),
    ...paragraphs('small', facts, ' · '),
    ...uncheckedBlocks(edition),
    codeBlock(edition),
  ]
}

function titleLine({ passport, leading }: Edition): Line {
  return lineIn(leading, ({ passport: words }) => {
    const edition = words?.employerEdition
    if (passport.audience === 'person' || words?.title === undefined) return words?.title
    return edition && `${words.title} · ${edition}`
  })
}

function nameLine({ passport, leading }: Edition): Line | null {
  const { name } = passport.holder
  return name === null ? null : { text: foreignIn(leading, name), lang: leading.language }
}

function fieldsLine({ passport, leading }: Edition): Line | null {
  const titles = passport.rubrics.map(({ title }) => title)
  return titles.length === 0 ? null : lineIn(leading, (_, read) => readAll(titles, read)?.join(' · '))
}

/** The number as people read it out. */
function numberLine({ passport, leading }: Edition): Line {
  return wordLine(leading, (words) => words.number?.(passport.id.toUpperCase()))
}

function issuedLine({ passport, leading }: Edition): Line {
  return lineIn(leading, (table) => table.passport?.issued?.(table.date(passport.on), passport.issuer?.name ?? null))
}

function validLines({ passport, leading }: Edition): Line[] {
  const { validUntil } = passport
  return validUntil === null ? [] : [lineIn(leading, (table) => table.passport?.validUntil?.(table.date(validUntil)))]
}

/** An edition without a summary says it here, in both languages. */
function uncheckedBlocks({ passport, leading, isUnchecked }: Edition): Block[] {
  if (!isUnchecked || passport.audience === 'person') return []
  const tables = leading.language === 'de' ? [de] : [leading, de]
  return tables.map((table) => wordBlock('notice', table, (words) => words.unchecked))
}

function codeBlock({ passport, leading }: Edition): Block {
  return {
    kind: 'code',
    payload: codePayload(passport),
    alt: wordLine(leading, (words) => words.codeAlt?.(passport.id.toUpperCase())),
    label: wordLine(leading, (words) => words.code),
  }
}
