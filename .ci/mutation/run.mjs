// Mutation tests of a room, outside the gate: small faults are put into the code one after the other, and a test should notice each.
//   node .ci/mutation/run.mjs rule            all files of src/rule
//   node .ci/mutation/run.mjs score grade     src/score/grade.ts alone; results of other files are kept
// Prints the figures of each file and writes what survived to reports/mutation/<room>.txt; exit 1 below 85 %. Needs `npm ci` in the root,
// installs its own packages on first use. Only what changed since the last run is done again; remove reports/mutation to start anew.
// FC_RUNS (default 0.05) is the share of random runs: a mutant that only many of them find counts as survived.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceFilesOf } from './rooms.mjs'

const here = dirname(fileURLToPath(import.meta.url))
process.chdir(resolve(here, '../..'))
const [room, ...names] = process.argv.slice(2)
if (room !== 'rule' && room !== 'score') {
  console.error('Name a room, rule or score, and its files if not all are meant.')
  process.exit(2)
}
const report = `reports/mutation/${room}.json`
const least = 85

if (!existsSync(`${here}/node_modules`)) run('npm', ['ci'], { cwd: here })
linkShared()
const files = names.length > 0 ? names.map((name) => `src/${room}/${name}.ts`) : sourceFilesOf(room)
run(
  process.execPath,
  [
    `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    `${here}/stryker.config.json`,
    ...['--mutate', files.join()],
    ...['--incrementalFile', report],
  ],
  {
    env: { ...process.env, MUTATION_ROOM: room, FC_RUNS: process.env.FC_RUNS ?? '0.05' },
  },
)
process.exitCode = tell() < least ? 1 : 0

function run(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (status !== 0) process.exit(status ?? 1)
}

/** Tests read working data beside the repository where there are any; Stryker runs them in a copy below this folder. */
function linkShared() {
  const link = 'reports/mutation/sandboxes/shared'
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { force: true })
  if (existsSync('../shared')) symlinkSync(resolve('../shared'), link)
}

/** The share that was noticed, of all mutants that can run. */
function tell() {
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const rows = Object.entries(files)
    .map(([name, { source, mutants }]) => ({ name, source, mutants }))
    .filter(({ name }) => existsSync(name)) // results of removed files stay in the report
  for (const { name, mutants } of rows) console.log(figures(name, mutants))
  const all = rows.flatMap(({ mutants }) => mutants)
  console.log(figures(`src/${room}`, all))
  writeFileSync(`reports/mutation/${room}.txt`, rows.flatMap(survivors).join('\n'))
  return share(all)
}

function figures(name, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [noticed, left] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  return `${name}: ${share(mutants).toFixed(1)} % of ${noticed + left} (${noticed} noticed, ${left} not)`
}

function share(mutants) {
  const valid = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
  return valid.length === 0
    ? 100
    : (100 * valid.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage').length) / valid.length
}

function survivors({ name, source, mutants }) {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location: { start, end }, replacement, status }) => {
      const lines = source.split('\n').slice(start.line - 1, end.line)
      const code =
        lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0].slice(start.column - 1)} …`
      return `${name}:${start.line}:${start.column} ${status}: ${code} -> ${replacement}`.replaceAll('\n', ' ')
    })
}
