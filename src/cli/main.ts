import { version } from '../generated/version.js'
import { nearest } from '../load/nearest.js'
import type { CommandName } from '../text/parts/command-words.js'
import { check } from './check.js'
import type { Command, Printed } from './command.js'
import { isFindings } from './findings.js'
import { callError, type Io, isCallError } from './io.js'
import { match } from './match.js'
import { type Options, readOptions } from './options.js'
import { passport } from './passport.js'
import { pathways } from './pathways.js'
import { findingLines, oneLine, printable, short } from './report.js'
import { score } from './score.js'
import { type Speech, speechOf } from './speech.js'
import { tables } from './tables.js'

const commands: Readonly<Record<CommandName, Command>> = { check, score, match, pathways, passport }

/** Runs the command; the exit code is 0 (fine), 1 (findings in documents), 2 (wrong call or missing file) or 70 (a fault of ours). */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const { speech, unknown, language, rest } = speechOf(args)
  try {
    // A passport may be in a language that the command does not speak.
    if (unknown !== null && rest[0] !== 'passport') throw callError(speech.words.badLanguage(unknown))
    return await run(rest, { speech, language }, io)
  } catch (error) {
    return failed(error, speech, io)
  }
}

/** Never a stack: a sentence or a list of findings, on standard error. */
function failed(error: unknown, speech: Speech, io: Io): number {
  if (isCallError(error)) return said(oneLine(short(error.message, 600)), 2, io)
  if (isFindings(error)) return said(findingLines(error.found, speech).join('\n'), 1, io)
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return said(speech.words.bug(version, oneLine(short(what, 300))), 70, io)
}

function said(text: string, exit: number, io: Io): number {
  io.err(`${printable(text)}\n`)
  return exit
}

interface Spoken {
  readonly speech: Speech
  readonly language: string
}

async function run([first, ...rest]: readonly string[], { speech, language }: Spoken, io: Io): Promise<number> {
  const { words } = speech
  if (first === '--version') return print({ lines: [version] }, io)
  if (first === '--help' || first === '-h') return print({ lines: [words.help] }, io)
  if (first === undefined) return said(words.help, 2, io)
  if (!isCommand(first)) throw callError(words.unknownCommand(first, nearest(first, Object.keys(commands))))
  const options = readOptions(first, rest, { words, today: io.today() })
  if (options.help) return print({ lines: [words.helpOf[first]] }, io)
  const input = namesInput(options) ? await io.input() : null
  if (namesInput(options) > 1) throw callError(words.inputOnce)
  const call = { command: first, options: { ...options, input }, speech, language, tables: { ...tables, ...io.tables } }
  return print(await commands[first](call), io)
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word)

/** How often an argument is standard input. */
const namesInput = ({ files, documents, own }: Options): number =>
  [...files, ...documents, own['situation'], own['story']].filter((name) => name === '-').length

function print({ day, notes = [], json, lines = [], exit = 0 }: Printed, io: Io): number {
  for (const line of [day ?? [], notes].flat()) io.err(`${printable(line)}\n`)
  if (json !== undefined) io.out(`${printable(JSON.stringify(json, null, 2))}\n`)
  else if (lines.length > 0) io.out(`${printable(lines.join('\n')).trimEnd()}\n`)
  return exit
}
