import { direction } from '../../languages.js'
import type { Bookmark } from '../order/band.js'
import { page as paper } from '../order/measures.js'
import type { Page } from '../order/pages.js'
import { type Codes, startCodes } from './codes.js'
import { contentOf } from './content.js'
import { writeFont } from './fonts.js'
import { type About, infoOf, languageTag, xmpOf } from './metadata.js'
import { numberText } from './number.js'
import { type Entries, type Objects, type Ref, startObjects, textString, type Value } from './objects.js'

/** A file that travels inside the PDF. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly description: string
}

interface FileParts {
  readonly about: About
  readonly attachment: Attachment | null
  /** Identifier of the file, 32 hexadecimal digits. */
  readonly id: string
}

/** The bytes of the file; the same pages and parts give the same bytes. */
export async function writeDocument(pages: readonly Page[], { about, attachment, id }: FileParts): Promise<Uint8Array> {
  const objects = await startObjects()
  const codes = startCodes()
  const refs = writePages(objects, pages, codes)
  const xmp = new TextEncoder().encode(xmpOf(about))
  const catalog = {
    Lang: textString(languageTag(about.language)),
    ViewerPreferences: { DisplayDocTitle: true, ...(direction(about.language) === 'rtl' ? { Direction: 'R2L' } : {}) },
    Metadata: objects.register(objects.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
    ...writeOutlines(objects, pages, refs),
    ...(attachment ? writeAttachment(objects, attachment, about.day) : {}),
  }
  return objects.save({ catalog, info: infoOf(about), id })
}

/** All pages share one dictionary of fonts, which is known when the last page has been written. */
function writePages(objects: Objects, pages: readonly Page[], codes: Codes): Ref[] {
  const resources = objects.nextRef()
  const refs = pages.map(({ items }) =>
    objects.addPage({
      MediaBox: [0, 0, paper.width, paper.height],
      Resources: resources,
      Contents: objects.register(objects.flateStream(contentOf(items, codes), {})),
    }),
  )
  const fonts = Object.fromEntries(codes.used().map((used) => [used.name, writeFont(objects, used)]))
  objects.assign(resources, objects.obj({ Font: fonts }))
  return refs
}

function writeOutlines(objects: Objects, pages: readonly Page[], refs: readonly Ref[]): Entries {
  const bookmarks = pages.flatMap((page, index) => {
    const ref = refs[index]
    return ref ? page.bookmarks.map((bookmark) => ({ bookmark, page: ref, ref: objects.nextRef() })) : []
  })
  const [first, last] = [bookmarks[0], bookmarks.at(-1)]
  if (!first || !last) return {}
  const root = objects.nextRef()
  bookmarks.forEach(({ bookmark, page, ref }, index) => {
    const [before, after] = [bookmarks[index - 1], bookmarks[index + 1]]
    const links = { ...(before ? { Prev: before.ref } : {}), ...(after ? { Next: after.ref } : {}) }
    objects.assign(ref, objects.obj({ ...outlineEntry(bookmark, page), Parent: root, ...links }))
  })
  const ends = { First: first.ref, Last: last.ref, Count: bookmarks.length }
  objects.assign(root, objects.obj({ Type: 'Outlines', ...ends }))
  return { Outlines: root, PageMode: 'UseOutlines' }
}

function outlineEntry({ title, y }: Bookmark, page: Ref): Entries {
  const top: Value = Number(numberText(paper.height - y))
  return { Title: textString(title.text), Dest: [page, 'XYZ', 0, top, null] }
}

function writeAttachment(objects: Objects, { name, bytes, description }: Attachment, day: string): Entries {
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
