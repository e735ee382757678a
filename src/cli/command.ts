import type { CommandName } from '../text/parts/command-words.js'
import type { Options } from './options.js'
import type { Speech } from './speech.js'
import type { Tables } from './tables.js'

/** A command with its arguments, and the language it answers in. */
export interface Call {
  readonly command: CommandName
  readonly options: Options
  readonly speech: Speech
  /** The word behind `--language`, else de: for a passport the language of the edition. */
  readonly language: string
  readonly tables: Tables
}

/** What a command prints: exactly the result of a function as JSON, or lines for a person; for which day, and how it ends. */
export interface Printed {
  /** Said on standard error, so that standard output holds the result alone. */
  readonly day?: string
  /** The same, behind it. */
  readonly notes?: readonly string[]
  readonly json?: unknown
  readonly lines?: readonly string[]
  readonly exit?: 0 | 1
}

/** A command reads, calls the library and says what to print; printing is the matter of `main`. */
export type Command = (call: Call) => Printed | Promise<Printed>

/** The day of the question: the one that was given, else today. */
export const dayOf = ({ options: { on, today } }: Call): string => on ?? today

/** What a command prints for a day: the result as JSON where that is asked for, else lines. */
export function printed(
  { options, speech: { words, sentences } }: Call,
  on: string,
  { json, lines }: { readonly json: unknown; readonly lines: () => readonly string[] },
): Printed {
  const isToday = options.on === null && on === options.today
  const day = words.day(sentences.date(on), isToday)
  return options.json ? { day, json } : { day, lines: lines() }
}
