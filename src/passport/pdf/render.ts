import { sha256Hex } from '../../load/hash.js'
import type { Passport } from '../../model/passport.js'
import type { Language } from '../../model/text.js'
import type { PartialSentences } from '../../text/parts/sentences.js'
import type { Block } from '../block.js'
import { editionBlocks } from '../blocks.js'
import { needPassport } from '../control.js'
import { editionOf } from '../edition.js'
import { documentTitle, footerLine, pageLine, signatureLine } from '../footer.js'
import { refuseSeal } from '../seal.js'
import { drawBlocks } from './draw.js'
import type { Font } from './font.js'
import { needPdfOptions } from './options.js'
import type { Signature } from './signature.js'

/** The words and fonts of a PDF, and its size of drawing: 1 to 1.3, large print is 1.2. */
export interface PdfOptions {
  readonly text: PartialSentences
  readonly fonts: readonly Font[]
  readonly scale?: number
  /** Puts soft hyphens into a word of that language; off where it is left out. */
  readonly hyphenate?: (word: string, language: Language) => string
  /** What `createSeal` made over this passport: the code then holds it, and the page says who sealed the file and where it is checked. */
  readonly seal?: string
  /** Signs the file; it says so nowhere on its pages. */
  readonly signature?: Signature
}

/** The passport on A4 with its own data attached; the same passport, words, fonts, scale, seal and signature give the same bytes. */
export async function renderPdf(passport: Passport, options: PdfOptions): Promise<Uint8Array> {
  needPdfOptions(options)
  const { text, fonts, scale = 1, hyphenate, seal = null, signature } = options
  needPassport(passport)
  const edition = editionOf(passport, text)
  const canonical = edition.canonical()
  if (seal !== null) refuseSeal(seal, passport, canonical)
  const blocks = editionBlocks({ ...edition, seal })
  const title = documentTitle(passport, text)
  return drawBlocks(blocks, {
    title: title.text,
    description: headlineOf(blocks) ?? title.text,
    author: passport.issuer?.name ?? null,
    language: title.lang,
    day: passport.on,
    footer: {
      left: footerLine(passport, text),
      pageOf: (number, count) => pageLine(passport, text, { number, count }),
    },
    attachment: { name: 'kompetenzpass.json', bytes: new TextEncoder().encode(canonical), description: title.text },
    link: passport.issuer?.verifyUrl ?? null,
    signing: signature && { signature, name: signatureLine(passport, text) },
    id: sha256Hex(`${canonical} ${scale}`).slice(0, 32),
    ...{ fonts, scale, hyphenate, edition: passport.audience, source: passport },
  })
}

/** What the page calls itself: the first line of its first heading, which never holds a name. */
function headlineOf(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const found = block.kind === 'section' ? headlineOf(block.blocks) : block.kind === 'heading' && block.lines[0]?.text
    if (found) return found
  }
  return undefined
}
