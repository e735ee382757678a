import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Call } from './command.js'
import { type ReadFile, reading, readOne } from './files.js'
import { callError } from './io.js'
import { isPersonal } from './personal.js'

/** A file that was named itself, or one that lies in a folder that was named. */
export interface Listed {
  readonly name: string
  readonly isNamed: boolean
}

/** The files that paths name: a file itself, of a folder every `.json` file at any depth, in a fixed order, each once. */
export function filesOf(paths: readonly string[], call: Call): Listed[] {
  const { words } = call.speech
  const files = paths.flatMap((path): Listed[] => {
    if (path === '-') return [{ name: path, isNamed: true }]
    if (!existsSync(path)) throw callError(words.noFile(path))
    if (!statSync(path).isDirectory()) return [{ name: path, isNamed: true }]
    const found = filesIn(path, call)
    if (found.length === 0) throw callError(words.emptyFolder(path))
    return found
  })
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** Results of earlier runs, installed packages and what is hidden are no documents of the author. */
const passedOver = /^(\..*|node_modules|expected)$/u

/** Every `.json` file below a folder, sorted. */
export function filesIn(folder: string, call: Call): Listed[] {
  const { words } = call.speech
  const entries = reading(folder, words.unreadable, () => readdirSync(folder, { withFileTypes: true }))
  return entries
    .filter(({ name }) => !passedOver.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(name, call)
      return entry.name.endsWith('.json') && isFile(name) ? [{ name, isNamed: false }] : []
    })
}

/** Pipes and devices, which might never end, are no files of a folder; neither are links that lead nowhere. */
const isFile = (name: string): boolean => existsSync(name) && statSync(name).isFile()

/** The files as JSON, without those of folders that do not say that they are documents, such as a `package.json`. */
export function readAll(listed: readonly Listed[], call: Call): ReadFile[] {
  return listed.flatMap(({ name, isNamed }) => {
    const file = readOne(name, call)
    return isNamed || file.issues.length > 0 || isDocument(file.value) ? [file] : []
  })
}

function isDocument(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, 'kind') || Object.hasOwn(value, 'format') || isPersonal(value)
}
