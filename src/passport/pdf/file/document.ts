import { direction } from '../../languages.js'
import type { Page } from '../order/pages.js'
import type { Signature } from '../signature.js'
import type { Element } from '../tags/element.js'
import { type Attachment, writeAttachment } from './attachment.js'
import { sRgbProfile } from './colour-profile.js'
import { type About, infoOf, languageTag } from './metadata.js'
import { type Objects, startObjects } from './objects.js'
import { writeOutlines } from './outlines.js'
import { writePages } from './pages.js'
import { placeFor, signedFile, writeField } from './signature.js'
import { writeStructure } from './structure.js'
import { type Entries, textString } from './values.js'
import { xmpOf } from './xmp.js'

interface FileParts {
  readonly about: About
  readonly attachment: Attachment | null
  /** Identifier of the file, 32 hexadecimal digits. */
  readonly id: string
  /** What assistive technology reads. */
  readonly tree: Element
  /** Needs a form in the tree. */
  readonly signature?: Signature | undefined
}

/** The bytes of the file; the same pages and parts give the same bytes. */
export async function writeDocument(pages: readonly Page[], parts: FileParts): Promise<Uint8Array> {
  const { about, attachment, id, tree, signature } = parts
  const place = signature && placeFor(signature, about.day)
  const objects = startObjects()
  const drawn = writePages(objects, pages, tree)
  const xmp = new TextEncoder().encode(xmpOf(about))
  const catalog = {
    Lang: textString(languageTag(about.language)),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(objects, tree, drawn),
    Metadata: objects.register(objects.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
    OutputIntents: [writeIntent(objects)],
    ViewerPreferences: { DisplayDocTitle: true, ...(direction(about.language) === 'rtl' ? { Direction: 'R2L' } : {}) },
    ...writeOutlines(objects, pages, drawn.refs),
    ...(attachment ? writeAttachment(objects, attachment, about.day) : {}),
    ...(place ? writeField(objects, drawn, place) : {}),
  }
  const file = objects.save({ catalog, info: infoOf(about), id })
  return place ? signedFile(file, place) : file
}

/** What the red, green and blue of the pages mean. */
function writeIntent(objects: Objects): Entries {
  const profile = objects.register(objects.flateStream(sRgbProfile(), { N: 3 }))
  const name = textString('sRGB IEC61966-2.1')
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: profile,
  }
}
