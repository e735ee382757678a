import process from 'node:process'
import { bytesOf } from './input.js'
import { main } from './main.js'

/** An early closed pipe, such as `| head`, is no error; output that cannot be written, such as to a full disk, ends with 2. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(2)
  })
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: () => bytesOf(process.stdin),
  today: () => dayOf(new Date()),
})

/** The day on the calendar of this machine. */
function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
