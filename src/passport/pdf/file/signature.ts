import { cmsOf, roomFor } from '../sign/cms.js'
import { joinedBytes } from '../sign/der.js'
import type { Signature } from '../signature.js'
import type { Objects } from './objects.js'
import type { DrawnPages } from './pages.js'
import { type Entries, type Ref, textString } from './values.js'

/** A signature of a file and the dictionary that holds its place until the file is written. */
export interface Place {
  readonly signature: Signature
  readonly dictionary: string
}

const digits = 10
const openRange = `/ByteRange [0${` ${'0'.repeat(digits)}`.repeat(3)}]`

/** Room for a signature, dated with the day of the document. */
export function placeFor(signature: Signature, day: string): Place {
  const kind = '/Type /Sig/Filter /Adobe.PPKLite/SubFilter /ETSI.CAdES.detached'
  const date = `/M (D:${day.replaceAll('-', '')}000000Z)`
  return { signature, dictionary: `<<${kind}${date}/Contents <${'00'.repeat(roomFor(signature))}>${openRange}>>` }
}

/** The field of the signature: it has no size, so that it needs no look, and assistive technology reads its name. */
export function writeField(objects: Objects, drawn: DrawnPages, { dictionary }: Place): Entries {
  const number = drawn.annotations.findIndex(({ owner }) => owner.role === 'Form')
  const field = drawn.annotations[number]
  if (!field) return {}
  const page: Entries = pageEntry(drawn.refs[field.page])
  objects.assign(
    field.ref,
    objects.obj({
      ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], F: 132, ...page },
      ...{ T: textString('Signature'), TU: textString(field.owner.alt ?? '') },
      ...{ V: objects.register(objects.apart(dictionary)), StructParent: drawn.refs.length + number },
    }),
  )
  return { AcroForm: { Fields: [field.ref], SigFlags: 3 } }
}

const pageEntry = (page: Ref | undefined): Entries => (page ? { P: page } : {})

/** The file with its signature, which is over all bytes but the room for it. */
export async function signedFile(file: Uint8Array, { signature, dictionary }: Place): Promise<Uint8Array> {
  const at = placeOf(new TextEncoder().encode(dictionary), file)
  const begin = at + dictionary.indexOf('/Contents ') + '/Contents '.length
  const end = at + dictionary.indexOf(openRange)
  const signed = file.slice()
  const write = (text: string, place: number) => signed.set(new TextEncoder().encode(text), place)
  write(rangeText([begin, end, file.length - end]), end)
  const cms = await cmsOf(joinedBytes([signed.subarray(0, begin), signed.subarray(end)]), signature)
  const room = (end - begin) / 2 - 1
  if (cms.length > room) throw new TypeError(`The signature has ${cms.length} bytes, but room only for ${room}.`)
  write([...cms].map((byte) => byte.toString(16).padStart(2, '0')).join(''), begin + 1)
  return signed
}

function placeOf(part: Uint8Array, file: Uint8Array): number {
  return file.findIndex((_, at) => part.every((byte, index) => file[at + index] === byte))
}

/** As long as the one that it takes the place of. */
function rangeText(places: readonly number[]): string {
  return `/ByteRange [0 ${places.join(' ')}]`.padEnd(openRange.length)
}
