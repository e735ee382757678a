import type { Language } from '../../../model/text.js'
import { type Entries, textString } from './objects.js'

/** What a file says about itself; nothing here that its pages do not show. */
export interface About {
  readonly title: string
  readonly description: string
  readonly author: string | null
  readonly language: Language
  /** The day of the passport, year-month-day. */
  readonly day: string
}

const producer = 'sichtbar'

/** The language as file and metadata name it; German with its country, as assistive technology wants it. */
export const languageTag = (language: Language): string => (language === 'de' ? 'de-DE' : language)

/** Information dictionary; the day of the passport is its date, at midnight UTC. */
export function infoOf({ title, author, day }: About): Entries {
  const date = textString(`D:${day.replaceAll('-', '')}000000Z`)
  return {
    Title: textString(title),
    ...(author === null ? {} : { Author: textString(author) }),
    ...{ Creator: textString(producer), Producer: textString(producer), CreationDate: date, ModDate: date },
  }
}

/** The same statements as an XMP packet. */
export function xmpOf(about: About): string {
  const date = `${about.day}T00:00:00Z`
  return [
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    ...describe(about),
    `<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

function describe({ title, description, author, language }: About): string[] {
  return [
    '<dc:format>application/pdf</dc:format>',
    alternatives('title', title),
    alternatives('description', description),
    ...(author === null ? [] : [`<dc:creator><rdf:Seq>${entry(author)}</rdf:Seq></dc:creator>`]),
    `<dc:language><rdf:Bag>${entry(languageTag(language))}</rdf:Bag></dc:language>`,
  ]
}

const alternatives = (name: string, text: string) =>
  `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`

const entry = (text: string) => `<rdf:li>${escapeXml(text)}</rdf:li>`

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
