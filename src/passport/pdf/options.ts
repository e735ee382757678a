import { needMembers } from '../members.js'
import { isBytes, nameOf } from './bytes.js'
import type { Font } from './font.js'
import type { Signature } from './signature.js'

/** What of the options is looked at. */
interface Given {
  readonly fonts: readonly Font[]
  readonly scale?: number
  readonly hyphenate?: unknown
  readonly signature?: Signature
}

/** The options of a PDF, before anything is drawn; what is wrong with them is a TypeError that says what would be right. */
export function needPdfOptions(options: Given): void {
  needMembers(options, ['text', 'fonts', 'scale', 'hyphenate', 'seal', 'signature'], 'renderPdf')
  const { fonts, scale = 1, hyphenate, signature } = options
  needFonts(fonts)
  if (typeof scale !== 'number' || !(scale >= 1 && scale <= 1.3))
    throw new TypeError(`The scale is 1 to 1.3, not ${JSON.stringify(scale)}.`)
  if (hyphenate !== undefined && typeof hyphenate !== 'function')
    throw new TypeError(`renderPdf needs "hyphenate" as a function, not ${nameOf(hyphenate)}.`)
  if (signature !== undefined) needSignature(signature)
}

/** Headings stand in weight 700 and the rest in 400, in every passport; what no fonts at all mean is said where they are read. */
function needFonts(fonts: readonly Font[]): void {
  if (!Array.isArray(fonts) || !fonts.every(isFont))
    throw new TypeError('renderPdf needs "fonts": a list of { name, weight: 400 or 700, bytes: Uint8Array }.')
  const lacking = [400, 700].filter((weight) => !fonts.some((font) => font.weight === weight))
  if (fonts.length > 0 && lacking.length > 0)
    throw new TypeError(`renderPdf needs fonts of weight 400 and 700; there is none of weight ${lacking.join()}.`)
}

function isFont(font: Font | null): boolean {
  return typeof font?.name === 'string' && (font.weight === 400 || font.weight === 700) && isBytes(font.bytes)
}

function needSignature(signature: Signature | null): void {
  const { certificate, chain = [], sign } = signature ?? {}
  if (isBytes(certificate) && Array.isArray(chain) && chain.every(isBytes) && typeof sign === 'function') return
  throw new TypeError('renderPdf needs "signature": { certificate: Uint8Array, chain?: Uint8Array[], sign: function }.')
}
