import { documentError } from '../../load/issue.js'
import type { Block, Line } from '../block.js'
import { direction } from '../languages.js'
import { glyphIssues } from './check.js'
import type { Attachment } from './file/attachment.js'
import { writeDocument } from './file/document.js'
import type { About } from './file/metadata.js'
import { readShapingFaces } from './font/engine.js'
import { type Face, readFace } from './font/face.js'
import type { Font } from './font.js'
import { type FooterWords, textBottom, withFooters } from './order/footer.js'
import type { Frame } from './order/frame.js'
import { pagesIn } from './order/layout.js'
import { linkedPages } from './order/links.js'
import { mirroredPages } from './order/mirror.js'
import type { Signature } from './signature.js'
import { signedTree, treeOf } from './tags/tree.js'
import { needsEngine } from './text/characters.js'
import { type Wording, wordingsOf } from './wordings.js'

/** What a PDF needs beside its blocks. */
export interface Sheet extends About {
  readonly footer: FooterWords
  readonly attachment: Attachment | null
  /** An address that is a link wherever words name it; null: there is none. */
  readonly link: string | null
  /** Identifier of the file, 32 hexadecimal digits. */
  readonly id: string
  readonly fonts: readonly Font[]
  /** Size of drawing, 1 to 1.3. */
  readonly scale: number
  readonly edition: 'person' | 'employer'
  /** Puts soft hyphens into a word of that language; asked only where words leave no good line. */
  readonly hyphenate?: Frame['hyphenate']
  readonly signing?: Signing | undefined
  /** The document that the words come from, if there is one: issues name places in it, else in the blocks. */
  readonly source?: unknown
}

/** Who signs the file, and what the field of the signature is called. */
interface Signing {
  readonly signature: Signature
  readonly name: Line
}

/** Draws blocks in three steps: words become glyphs and lines, lines find their pages, pages become a file. */
export async function drawBlocks(blocks: readonly Block[], sheet: Sheet): Promise<Uint8Array> {
  const wordings = [...wordingsOf(blocks), ...footerWordings(sheet.footer)]
  const faces = await facesFor(wordings, sheet.fonts)
  const issues = glyphIssues(wordings, faces, sheet.source)
  if (issues.length > 0) throw documentError(issues)
  const { scale, edition, link, hyphenate, footer, attachment, id, language, signing } = sheet
  const frame: Frame = {
    ...{ faces, scale, edition, hyphenate, language },
    container: 'flow',
    direction: direction(language),
    known: new Map(),
  }
  const pages = withFooters(pagesIn(blocks, frame, textBottom(footer, frame)), footer, frame)
  const drawn = frame.direction === 'rtl' ? mirroredPages(pages) : pages
  const speech = { language, link }
  const words = treeOf(blocks, speech)
  const tree = signing ? signedTree(words, signing.name, speech) : words
  const signature = signing?.signature
  return writeDocument(linkedPages(drawn, link), { about: sheet, attachment, id, tree, signature })
}

/** The shaping engine is loaded only for words that single glyphs cannot show. */
async function facesFor(wordings: readonly Wording[], fonts: readonly Font[]): Promise<Face[]> {
  if (fonts.length === 0)
    throw new TypeError('A PDF needs fonts: pass those that readFonts() of sichtbar/fonts/node gives.')
  const isCareful = wordings.some(({ line }) => needsEngine(line.text.normalize('NFC')))
  return isCareful ? readShapingFaces(fonts) : fonts.map(readFace)
}

function footerWordings({ left, pageOf }: FooterWords): Wording[] {
  return [
    { line: left, weight: 400, path: ['footer', 'left'] },
    { line: pageOf(88, 88), weight: 400, path: ['footer', 'page'] },
  ]
}
