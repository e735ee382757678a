import { documentError } from '../../load/issue.js'
import type { Block } from '../block.js'
import { glyphIssues } from './check.js'
import type { Attachment } from './file/attachment.js'
import { writeDocument } from './file/document.js'
import type { About } from './file/metadata.js'
import { readFace } from './font/face.js'
import type { Font } from './font.js'
import { type FooterWords, textBottom, withFooters } from './order/footer.js'
import type { Frame } from './order/frame.js'
import { pagesOf } from './order/pages.js'
import { bandsOf } from './order/sections.js'
import { treeOf } from './tags/tree.js'
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
  /** The document that the words come from, if there is one: issues name places in it, else in the blocks. */
  readonly source?: unknown
}

/** Draws blocks in three steps: words become glyphs and lines, lines find their pages, pages become a file. */
export async function drawBlocks(blocks: readonly Block[], sheet: Sheet): Promise<Uint8Array> {
  const faces = sheet.fonts.map(readFace)
  const issues = glyphIssues([...wordingsOf(blocks), ...footerWordings(sheet.footer)], faces, sheet.source)
  if (issues.length > 0) throw documentError(issues)
  const { scale, edition, link, footer, attachment, id } = sheet
  const frame: Frame = { faces, scale, edition, link, container: 'flow' }
  const pages = pagesOf(bandsOf(blocks, frame), textBottom(footer, frame))
  const tree = treeOf(blocks, { language: sheet.language, link })
  return writeDocument(withFooters(pages, footer, frame), { about: sheet, attachment, id, tree })
}

function footerWordings({ left, pageOf }: FooterWords): Wording[] {
  return [
    { line: left, weight: 400, path: ['footer', 'left'] },
    { line: pageOf(88, 88), weight: 400, path: ['footer', 'page'] },
  ]
}
