import { Buffer, isUtf8 } from 'node:buffer'
import { existsSync, statSync } from 'node:fs'
import { readJson } from '../load/json.js'
import { jsonIssue } from '../load/json-messages.js'
import type { Issue } from '../model/issue.js'
import type { Call } from './command.js'
import { bytesIn, mostBytes } from './input.js'
import { callError } from './io.js'

/** A JSON text with the name by which the person knows it. */
export interface ReadFile {
  readonly name: string
  readonly value: unknown
  readonly issues: readonly Issue[]
}

/** The value of one JSON file or of standard input ("-"); wrong JSON becomes issues, a missing file is a wrong call. */
export function readOne(name: string, call: Call): ReadFile {
  const bytes = name === '-' ? (call.options.input ?? new Uint8Array()) : bytesOf(name, call)
  return { name, ...contentOf(bytes) }
}

function bytesOf(name: string, { speech: { words } }: Call): Uint8Array {
  if (!existsSync(name)) throw callError(words.noFile(name))
  if (statSync(name).isDirectory()) throw callError(words.folder(name))
  return reading(name, words.unreadable, () => bytesIn(name))
}

/** What the file system says no to is a wrong call. */
export function reading<Result>(name: string, say: (name: string, code: string) => string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    throw code === null ? error : callError(say(name, code))
  }
}

function contentOf(bytes: Uint8Array): Omit<ReadFile, 'name'> {
  if (bytes.length > mostBytes) return refused('json/size', { limit: mostBytes })
  const text = textOf(bytes)
  return text === null ? refused('json/encoding', {}) : readJson(text)
}

const refused = (code: string, params: Issue['params']) => ({
  value: undefined,
  issues: [jsonIssue(code, params, 0)],
})

/** Null for bytes that are no UTF-8; a byte order mark stays, so that it can be told. */
const textOf = (bytes: Uint8Array): string | null =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') : null
