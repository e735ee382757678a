import type { Tables } from './tables.js'

/** Everything the command touches outside itself, so that tests call it in process. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Bytes of standard input; asked only where an argument is "-". */
  readonly input: () => Promise<Uint8Array>
  /** Today, as the clock of the machine says; the only clock in the house. */
  readonly today: () => string
  /** Tables of further languages beside those that ship. */
  readonly tables?: Tables
}

/** A wrong call or a missing file: one sentence, exit code 2. */
export interface CallError extends Error {
  readonly code: 'wrong-call'
}

/** A wrong call or a missing file, told in one sentence. */
export const callError = (message: string): CallError =>
  Object.assign(new Error(message), { code: 'wrong-call' as const })

/** Recognised by its code. */
export const isCallError = (error: unknown): error is CallError =>
  error instanceof Error && 'code' in error && error.code === 'wrong-call'
