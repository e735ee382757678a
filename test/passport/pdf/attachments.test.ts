import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { passportBytes } from '../../../src/passport/hash.js'
import { readAttachments } from '../../../src/passport/pdf/attachments.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { storyEditions } from '../story-editions.js'
import { fonts } from './sample.js'

/** A PDF whose tree of names has a branch that also leads back to its root. */
async function foreignPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false })
  const { context } = file
  file.addPage()
  const stream = context.register(context.flateStream('<a/>', { Subtype: 'text/xml' }))
  const spec = context.obj({ Type: 'Filespec', F: PDFHexString.fromText('anhang.xml'), EF: { F: stream } })
  const [root, leaf] = [context.nextRef(), context.nextRef()]
  context.assign(leaf, context.obj({ Names: [PDFHexString.fromText('a'), spec], Kids: [root] }))
  context.assign(root, context.obj({ Kids: [leaf] }))
  file.catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: root }))
  return file.save()
}

describe('the attachments of a PDF', () => {
  it('are the passport in one of ours', async () => {
    const [edition] = storyEditions
    if (!edition) throw new Error('no story')
    const [, passport, text] = edition
    const [found, ...more] = await readAttachments(await renderPdf(passport, { text, fonts }))
    expect([found?.name, found?.mediaType, more]).toEqual(['kompetenzpass.json', 'application/json', []])
    expect([...(found?.bytes ?? [])]).toEqual([...passportBytes(passport)])
  })
  it('are found once in branches of a tree that leads back to itself', async () => {
    const found = await readAttachments(await foreignPdf())
    expect(found.map(({ name, mediaType, bytes }) => [name, mediaType, new TextDecoder().decode(bytes)])).toEqual([
      ['anhang.xml', 'text/xml', '<a/>'],
    ])
  })
  it('are none in a file without any', async () => {
    const file = await PDFDocument.create()
    file.addPage()
    expect(await readAttachments(await file.save())).toEqual([])
  })
  it.each(['', 'no PDF at all', '%PDF-1.7\ntrailer<<>>'])(
    'cannot be asked of bytes that are no PDF: %j',
    async (text) => {
      await expect(readAttachments(new TextEncoder().encode(text))).rejects.toThrow(TypeError)
    },
  )
})
