export { type FoundAttachment, readAttachments } from './passport/pdf/attachments.js'
export type { Font } from './passport/pdf/font.js'
export { type PdfOptions, renderPdf } from './passport/pdf/render.js'
export type { Signature } from './passport/pdf/signature.js'
