import { type Body, deflated, fileOf } from './bytes.js'
import { type Entries, hexString, type Ref, textOf } from './values.js'

/** The objects of one file: nine calls, so that another writer can take the place of this one. */
export interface Objects {
  readonly obj: (entries: Entries) => Body
  /** An object of this text that stands in the file as it is, outside of streams. */
  readonly apart: (text: string) => Body
  readonly register: (body: Body) => Ref
  readonly nextRef: () => Ref
  readonly assign: (ref: Ref, body: Body) => void
  readonly stream: (contents: Uint8Array, entries: Entries) => Body
  /** Text is written in UTF-8. */
  readonly flateStream: (contents: string | Uint8Array, entries: Entries) => Body
  readonly addPage: (entries: Entries) => Ref
  readonly save: (trailer: Trailer) => Uint8Array
}

interface Trailer {
  readonly catalog: Entries
  readonly info: Entries
  /** 32 hexadecimal digits. */
  readonly id: string
}

/** Begins an empty file; its objects are numbered in the order in which they are named. */
export function startObjects(): Objects {
  const bodies: Body[] = []
  const kids: Ref[] = []
  const register = (body: Body) => refOf(bodies.push(body))
  const nextRef = () => register(nothing)
  const pages = nextRef()
  const assign = ({ number }: Ref, body: Body) => {
    bodies[number - 1] = body
  }
  const addPage = (entries: Entries) => {
    const page = register(obj({ Type: 'Page', Parent: pages, ...entries }))
    kids.push(page)
    return page
  }
  const save = ({ catalog, info, id }: Trailer) => {
    assign(pages, obj({ Type: 'Pages', Kids: kids, Count: kids.length }))
    const ends = { Root: register(obj({ Type: 'Catalog', Pages: pages, ...catalog })), Info: register(obj(info)) }
    return fileOf(bodies, { ...ends, ID: [hexString(id), hexString(id)] })
  }
  return { obj, apart, register, nextRef, assign, stream, flateStream, addPage, save }
}

const refOf = (number: number): Ref => ({ number, text: `${number} 0 R` })

/** What a number that nothing was assigned to names. */
const nothing: Body = { text: 'null' }

const obj = (entries: Entries): Body => ({ text: textOf(entries) })

const apart = (text: string): Body => ({ text, isApart: true })

function stream(contents: Uint8Array, entries: Entries): Body {
  return { text: textOf({ ...entries, Length: contents.length }), contents }
}

function flateStream(contents: string | Uint8Array, entries: Entries): Body {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents
  return stream(deflated(bytes), { ...entries, Filter: 'FlateDecode' })
}
