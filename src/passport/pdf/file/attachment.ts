import type { Objects } from './objects.js'
import { type Entries, textString } from './values.js'

/** A file that travels inside the PDF. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly description: string
}

/** The file as data of the document, with the day of the document as its date. */
export function writeAttachment(objects: Objects, { name, bytes, description }: Attachment, day: string): Entries {
  const file = objects.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length, ModDate: textString(`D:${day.replaceAll('-', '')}000000Z`) },
  })
  const ref = objects.register(file)
  const spec = objects.register(
    objects.obj({
      ...{ Type: 'Filespec', F: textString(name), UF: textString(name), Desc: textString(description) },
      ...{ AFRelationship: 'Data', EF: { F: ref, UF: ref } },
    }),
  )
  return { Names: { EmbeddedFiles: { Names: [textString(name), spec] } }, AF: [spec] }
}
