// Calls the command in process, with a standard input and a clock of its own, and writes files for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** What the command prints and how it ends; today is 2026-11-26. */
export async function run(args: readonly string[], input = ''): Promise<Ran> {
  const printed: { out: string[]; err: string[] } = { out: [], err: [] }
  const exit = await main(args, {
    out: (text) => printed.out.push(text),
    err: (text) => printed.err.push(text),
    input: async () => new TextEncoder().encode(input),
    today: () => '2026-11-26',
  })
  return { exit, out: printed.out.join(''), err: printed.err.join('') }
}

/** A folder with these files, gone after the test; values that are no text and no bytes are written as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sichtbar-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const isWritten = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(folder, name), isWritten ? content : JSON.stringify(content))
  }
  return folder
}

export const linesOf = (text: string): string[] => text.trimEnd().split('\n')

/** Characters that no terminal should get: control characters but line feed, what turns the direction of writing. */
export const steering = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u
