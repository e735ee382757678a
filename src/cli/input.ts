import { closeSync, openSync, readSync } from 'node:fs'

/** Largest JSON text in bytes: 5 MiB; no document comes near it. */
export const mostBytes = 5 * 1024 * 1024
/** So much is read, enough to see that a text is too large. */
const most = mostBytes + 1

/** The bytes of a stream; of one that never ends only as many as tell that it is too large. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= most) break
  }
  return joined(chunks)
}

/** The bytes of a file, a named pipe or a device, as far as a JSON text may go. */
export function bytesIn(name: string): Uint8Array {
  const file = openSync(name, 'r')
  try {
    return joined([...chunksOf(file)])
  } finally {
    closeSync(file)
  }
}

function* chunksOf(file: number): Generator<Uint8Array> {
  let left = most
  while (left > 0) {
    const chunk = new Uint8Array(Math.min(left, 65_536))
    const read = readSync(file, chunk)
    if (read === 0) return
    left -= read
    yield chunk.subarray(0, read)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
