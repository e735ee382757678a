// The real program, as it is installed: it needs the build.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const program = 'dist/cli.js'
const cooking = 'examples/3-kochen-fuer-die-familie/kochen.assessment.json'
const start = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', ...(input === undefined ? {} : { input }) })

describe.skipIf(!existsSync(program))('the program (needs dist/cli.js: npm run build)', () => {
  it('prints results on standard output alone, and ends with the code of the command', () => {
    const scored = start(['score', '-', '--on', '2026-11-23', '--json'], readFileSync(cooking, 'utf8'))
    expect([scored.status, scored.stderr]).toEqual([0, 'Tag: 23.11.2026\n'])
    expect(JSON.parse(scored.stdout)).toMatchObject({ assessment: 'kochen', on: '2026-11-23' })
    expect(start(['score', 'nirgends.json'])).toMatchObject({ status: 2, stdout: '' })
    expect(start(['score', 'package.json'])).toMatchObject({ status: 1, stdout: '' })
  })
  it('takes an early closed pipe for no error', async () => {
    const child = spawn(process.execPath, [program, 'score', cooking, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    const errors: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, errors.join('').includes('EPIPE')]).toEqual([0, false])
  })
  it('knows the day of the machine, and finds what ships from any folder', () => {
    const here = `${process.cwd()}/`
    const { status, stderr } = spawnSync(process.execPath, [here + program, 'passport', '--example', '3', '--json'], {
      cwd: '/',
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, 'Tag: 23.11.2026\n'])
    expect(start(['score', cooking]).stderr).toMatch(/^Tag: \d\d\.\d\d\.\d{4} \(heute\)\n$/u)
  })
})
