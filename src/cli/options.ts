import { parseArgs } from 'node:util'
import { nearest } from '../load/nearest.js'
import { isDay } from '../rule/day.js'
import type { CommandName, CommandWords } from '../text/parts/command-words.js'
import { callError } from './io.js'

/** What every command understands, read from its arguments. */
export interface Options {
  readonly files: readonly string[]
  readonly documents: readonly string[]
  /** The day that was given; null: none. */
  readonly on: string | null
  readonly today: string
  readonly json: boolean
  readonly help: boolean
  /** Options of single commands, as they were written. */
  readonly own: Readonly<Record<string, string | undefined>>
  /** Bytes of standard input where an argument is "-". */
  readonly input: Uint8Array | null
}

type Kind = 'text' | 'texts' | 'flag'
const shared: Readonly<Record<string, Kind>> = { documents: 'texts', json: 'flag', help: 'flag' }
const dated: Readonly<Record<string, Kind>> = { ...shared, on: 'text' }

/** The options of each command; its own ones are single texts. */
const known: Readonly<Record<CommandName, Readonly<Record<string, Kind>>>> = {
  check: { ...shared, facts: 'flag', stale: 'text' },
  score: dated,
  match: dated,
  pathways: { ...dated, situation: 'text', occupation: 'text', assume: 'text', path: 'text' },
  passport: {
    ...dated,
    output: 'text',
    story: 'text',
    example: 'text',
    audience: 'text',
    id: 'text',
    beside: 'text',
    scale: 'text',
  },
}
const short: Readonly<Record<string, string>> = { output: 'o', help: 'h' }

interface Given {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** Reads the arguments of a command; an unknown option, a missing value or an impossible day is a wrong call. */
export function readOptions(
  command: CommandName,
  args: readonly string[],
  { words, today }: { readonly words: CommandWords; readonly today: string },
): Options {
  const kinds = known[command]
  const { given, files } = parsed(kinds, args)
  for (const [place, one] of given.entries()) refuseWrong(one, given.slice(0, place), { kinds, words })
  const textOf = (name: string) => given.find((one) => one.name === name)?.value
  const on = textOf('on') ?? null
  if (on !== null && !isDay(on)) throw callError(words.badDay(on))
  return {
    files,
    documents: given.flatMap(({ name, value }) => (name === 'documents' ? (value ?? []) : [])),
    on,
    today,
    json: given.some(({ name }) => name === 'json'),
    help: given.some(({ name }) => name === 'help'),
    own: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    input: null,
  }
}

function parsed(kinds: Readonly<Record<string, Kind>>, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const letter = short[name]
      const type = kind === 'flag' ? ('boolean' as const) : ('string' as const)
      return [name, letter === undefined ? { type } : { type, short: letter }]
    }),
  )
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const given: Given[] = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  return { given, files: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])) }
}

interface Rules {
  readonly kinds: Readonly<Record<string, Kind>>
  readonly words: CommandWords
}

function refuseWrong(one: Given, before: readonly Given[], { kinds, words }: Rules): void {
  const { name, rawName, value, inlineValue } = one
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === undefined) {
    const near = name.length < 3 ? null : nearest(name, Object.keys(kinds))
    throw callError(words.unknownOption(rawName, near === null ? null : `--${near}`))
  }
  if (kind === 'flag') {
    if (value !== undefined) throw callError(words.noValue(rawName))
    return
  }
  const isOption = value !== undefined && value.length > 1 && value.startsWith('-') && inlineValue !== true
  if (value === undefined || value === '' || isOption) throw callError(words.needsValue(rawName))
  if (kind === 'text' && before.some((other) => other.name === name)) throw callError(words.twice(rawName))
}
