// A test runner for Stryker: all tests of a room in one bundle, evaluated anew for every mutant inside one process. vitest itself
// starts a worker for every mutant, a second or two each; here it is some hundredths, and the same `expect` judges.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { isRandom, testFilesOf } from './rooms.mjs'

const require = createRequire(import.meta.url)
const { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, ...vitest } = await import(
  createRequire(require.resolve('vitest/package.json')).resolve('@vitest/expect')
)

/** Where instrumented code looks for the mutant to show, and counts what it passes. */
const space = {}
globalThis.__stryker__ = space

bundleRunner.inject = ['logger']
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', bundleRunner)]

function bundleRunner(logger) {
  let files
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      files = await bundled(testFilesOf(process.env.MUTATION_ROOM))
    },
    async dryRun(options) {
      space.activeMutant = undefined
      const tests = await runFiles(files(), () => true, { ...options, disableBail: true })
      return { status: 'complete', tests: withoutStarved(tests, logger), mutantCoverage: space.mutantCoverage }
    },
    async mutantRun({ activeMutant, mutantActivation, hitLimit, testFilter, disableBail }) {
      const active = activeMutant.id
      Object.assign(space, { hitCount: 0, hitLimit, activeMutant: mutantActivation === 'static' ? active : undefined })
      const isAsked = ({ id }) => testFilter === undefined || testFilter.includes(id)
      const isNeeded = ({ file }) => testFilter === undefined || testFilter.some((id) => id.startsWith(`${file}#`))
      const tests = await runFiles(files().filter(isNeeded), isAsked, { disableBail, active })
      return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? { status: 'complete', tests })
    },
  }
}

/** Fewer random runs than usual starve the laws that count how often a case occurred: these judge nothing then, and are named. */
function withoutStarved(tests, logger) {
  if (!(Number(process.env.FC_RUNS ?? '1') < 1)) return tests
  const starved = tests.filter(({ status, fileName }) => status === TestStatus.Failed && isRandom(fileName))
  for (const { id } of starved) logger.warn(`Left out with FC_RUNS=${process.env.FC_RUNS}: ${id}`)
  return tests.filter((test) => !starved.includes(test))
}

/** Declares the tests of one file after the other and runs those that are asked for, up to the first that fails. */
async function runFiles(files, isAsked, { disableBail, active }) {
  const results = []
  for (const one of files) {
    for (const test of declared(one, isAsked)) {
      if (active !== undefined) space.activeMutant = active
      const result = await runTest(test)
      results.push(result)
      if (result.status === TestStatus.Failed && !disableBail) return results
    }
  }
  return results
}

/** The tests of a file that are asked for; a mutant that breaks its loading fails it. */
function declared({ file, declare }, isAsked) {
  try {
    return declare().filter(isAsked)
  } catch (error) {
    const run = () => {
      throw error
    }
    return [{ id: `${file}#`, name: 'loads', file, run }]
  }
}

/** Evaluates the bundle and gives the files with the tests that each declares; every call has modules of its own. */
async function bundled(names) {
  const parts = names.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`).join(',')
  const { outputFiles } = await build({
    stdin: {
      contents: `require('./test/setup.ts');module.exports={${parts}}`,
      resolveDir: process.cwd(),
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  const script = new Script(`(function(require,module){${outputFiles[0].text}\n})`, { filename: 'mutation-bundle.cjs' })
  const outside = createRequire(resolve('package.json'))
  return () => {
    const api = declaring()
    const module = { exports: {} }
    script.runInThisContext()((name) => (name === 'vitest' ? api.vitest : outside(name)), module)
    return names.map((file) => ({ file, declare: () => api.testsOf(file, module.exports[file]) }))
  }
}

/** What the tests import from vitest, as far as they use it; another name of it is undefined and fails the first run. */
function declaring() {
  let [file, tests, suites] = ['', [], []]
  const it = (title, ...rest) => {
    const plain = [...suites, title].join(' > ')
    const same = tests.filter((one) => one.plain === plain).length
    const name = same === 0 ? plain : `${plain} (${same + 1})`
    tests.push({ id: `${file}#${name}`, name, plain, file, run: rest.find((one) => typeof one === 'function') })
  }
  const describe = (title, declare) => {
    suites = [...suites, title]
    declare()
    suites = suites.slice(0, -1)
  }
  for (const api of [it, describe]) {
    api.each = (rows) => (title, run) => {
      const areLists = rows.every(Array.isArray)
      for (const row of rows) api(title, () => (areLists ? run(...row) : run(row)))
    }
  }
  const testsOf = (next, declare) => {
    ;[file, tests, suites] = [next, [], []]
    declare()
    return tests
  }
  return { vitest: { it, describe, expect }, testsOf }
}

async function runTest({ id, name, file, run }) {
  const start = performance.now()
  const skipped = new Error('skipped')
  const skip = () => {
    throw skipped
  }
  const done = (status, more) => ({
    ...{ id, name, fileName: resolve(file), status, timeSpentMs: Math.round(performance.now() - start) },
    ...more,
  })
  space.currentTestId = id
  try {
    await run({ skip })
    return done(TestStatus.Success)
  } catch (error) {
    return error === skipped ? done(TestStatus.Skipped) : done(TestStatus.Failed, { failureMessage: String(error) })
  } finally {
    space.currentTestId = undefined
  }
}

const expect = vitestExpect()

/** As vitest makes it, less what belongs to its own process. */
function vitestExpect() {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
  const made = (value, message) => chai.expect(value, message)
  Object.assign(made, chai.expect, globalThis[vitest.ASYMMETRIC_MATCHERS_OBJECT])
  made.getState = () => vitest.getState(made)
  made.setState = (state) => vitest.setState(state, made)
  vitest.setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, made)
  Object.defineProperty(globalThis, vitest.GLOBAL_EXPECT, { value: made, writable: true, configurable: true })
  return made
}
