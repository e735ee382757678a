import { german } from '../../text/parts/german.js'
import type { Block, Line } from '../block.js'
import { type Edition, headingBlock, lineIn, paragraphs, readAll, textBlock, wordBlock, wordLine } from '../edition.js'
import { codePayload } from '../hash.js'
import { reachable } from '../put.js'

/** What it is and whose, who issued it when, and the code; without a name the fields of activity are the largest line. */
export function headBlocks(edition: Edition): Block[] {
  const [name, fields, number] = [nameLine(edition), fieldsLine(edition), numberLine(edition)]
  const largest = name ?? fields ?? number
  const facts = [...(largest === number ? [] : [number]), ...validLines(edition)]
  return [
    headingBlock(1, titleLine(edition), largest),
    ...(fields === null || largest === fields ? [] : [textBlock('lead', fields)]),
    ...contactBlocks(edition),
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
  return name === null ? null : lineIn(leading, (_, __, put) => put(name))
}

function contactBlocks({ passport, leading }: Edition): Block[] {
  const { contact } = passport.holder
  const line = lineIn(leading, (_, __, put) => contact.map((way) => put(reachable(way))).join(' · '))
  return contact.length === 0 ? [] : [textBlock('small', line)]
}

function fieldsLine({ passport, leading }: Edition): Line | null {
  const titles = passport.rubrics.map(({ title }) => title)
  return titles.length === 0 ? null : lineIn(leading, (_, read) => readAll(titles, read)?.join(' · '))
}

/** The number as people read it out. */
function numberLine({ passport, leading }: Edition): Line {
  return wordLine(leading, (words, put) => words.number?.(put(passport.id.toUpperCase())))
}

function issuedLine({ passport, leading }: Edition): Line {
  const issuer = passport.issuer?.name ?? null
  return lineIn(leading, (table, _, put) =>
    table.passport?.issued?.(put(table.date(passport.on)), issuer === null ? null : put(issuer)),
  )
}

function validLines({ passport, leading }: Edition): Line[] {
  const { validUntil } = passport
  return validUntil === null
    ? []
    : [lineIn(leading, (table, _, put) => table.passport?.validUntil?.(put(table.date(validUntil))))]
}

/** An edition without a summary says it here, in both languages. */
function uncheckedBlocks({ passport, leading, isUnchecked }: Edition): Block[] {
  if (!isUnchecked || passport.audience === 'person') return []
  const tables = leading.language === 'de' ? [german] : [leading, german]
  return tables.map((table) => wordBlock('notice', table, (words) => words.unchecked))
}

function codeBlock({ passport, leading, canonical, seal }: Edition): Block {
  return {
    kind: 'code',
    payload: codePayload(passport, canonical(), seal),
    alt: wordLine(leading, (words, put) => words.codeAlt?.(put(passport.id.toUpperCase()))),
    label: wordLine(leading, (words) => (seal === null ? words.code : words.checkCode)),
  }
}
