// Whatever is handed in ends in a result, in issues or as a wrong call: shown in a process of its own, which says what it is at, has ten
// seconds of computing for each input and little memory, and may make no code from texts. What it accepts goes through the whole chain.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const seconds = 10
/** How many inputs of each batch end in which way at least, so that neither way is only promised. */
const batches: Readonly<Record<string, Ends>> = {
  rules: { result: 200, issues: 400 },
  placedRules: { result: 0, issues: 90 },
  bombs: { result: 3, issues: 50 },
  damagedDocuments: { result: 10, issues: 10 },
  anyDocuments: { result: 0, issues: 110 },
  largeDocuments: { result: 5, issues: 15 },
  damagedCases: { result: 5, issues: 20 },
  damagedPeople: { result: 50, issues: 100 },
  anyPeople: { result: 50, issues: 300 },
  crowdedPeople: { result: 10, issues: 6 },
  wrongDays: { result: 8, issues: 15 },
  objects: { result: 15, issues: 200 },
  wrongCalls: { result: 0, issues: 50 },
}
interface Ends {
  readonly result: number
  readonly issues: number
}
const seed = process.env['FC_SEED'] === 'random' ? `${Date.now() % 1_000_000}` : (process.env['FC_SEED'] ?? '20261123')

it.each(Object.entries(batches))(
  'ends as promised: %s',
  async (batch, least) => {
    const { lines, ending } = await fed(batch)
    const count = (line: string) => lines.filter((one) => one === line).length
    const [inputs, result, issues] = [
      lines.filter((line) => line.startsWith('> ')).length,
      count('< result'),
      count('< issues'),
    ]
    console.log(
      `${batch}: ${inputs} inputs, ${result} results, ${issues} with issues, ${count('< wrongCall')} wrong calls`,
    )
    const broken = lines.flatMap((line, at) => (line.startsWith('! ') ? [`${lines[at - 1]} ${line}`] : []))
    expect(broken, `seed ${seed}`).toEqual([])
    expect(ending, `seed ${seed}, while ${lines.at(-1)}`).toBe('done')
    expect(result).toBeGreaterThanOrEqual(least.result)
    expect(issues).toBeGreaterThanOrEqual(least.issues)
  },
  180_000,
)

it('sees an input that never ends and one that takes all memory', async () => {
  const round = await watched(['-e', 'console.log("> round"); for (;;);'], 1)
  expect(round).toEqual({ lines: ['> round'], ending: 'stalled' })
  const greedy = 'console.log("> all"); const held = []; for (;;) held.push(Array(1e6).fill(0.5))'
  const { lines, ending } = await watched(['--max-old-space-size=50', '-e', greedy], seconds)
  expect([lines, ending]).toEqual([['> all'], 'died: SIGABRT'])
}, 60_000)

const fed = (batch: string) =>
  watched(
    ['--disallow-code-generation-from-strings', '--max-old-space-size=1024', 'test/hostile/child.mjs', batch, seed],
    seconds,
  )

/** What a process says, and how it ended; it is stopped when it has said nothing for so many seconds. */
async function watched(options: readonly string[], patience: number): Promise<{ lines: string[]; ending: string }> {
  const child = spawn(process.execPath, options, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 170_000,
  })
  const now = () => secondsOf(child.pid) ?? performance.now() / 1000
  let [said, complained, isStalled, last] = ['', '', false, now()]
  const watchdog = setInterval(() => {
    isStalled ||= now() - last >= patience
    if (isStalled) child.kill('SIGKILL')
  }, 500)
  child.stdout.on('data', (piece) => {
    said += piece
    last = now()
  })
  child.stderr.on('data', (piece) => {
    complained += piece
  })
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...how) => resolve(how))
  })
  clearInterval(watchdog)
  const died = `died: ${signal ?? code} ${signal ? '' : complained.slice(0, 2000)}`.trim()
  return { lines: said.trimEnd().split('\n'), ending: isStalled ? 'stalled' : code === 0 ? 'done' : died }
}

/** How long a process has computed, whatever else the machine does meanwhile; null where the system does not say. */
function secondsOf(pid: number | undefined): number | null {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user, system] = fields.split(' ').slice(11, 13)
    return (Number(user) + Number(system)) / 100
  } catch {
    return null
  }
}
