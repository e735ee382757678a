// Searches the order of modules in which the largest budget of size.json compresses best, and writes it to order.json, which the build follows:
// what is alike stands together within the 32 kB that gzip looks back. `node .ci/order.mjs [tries]`; the search begins with the order that is there.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const tries = Number(process.argv[2] ?? 200)
const file = '.ci/order.json'
/** @type {{ from: Record<string, string[]>, limit: number }[]} */
const budgets = JSON.parse(readFileSync('.ci/size.json', 'utf8'))
const chain = budgets.find(({ from }) => 'sichtbar' in from && 'sichtbar/text/de' in from)
if (!chain) throw new Error('size.json has no budget of the chain.')
const names = (chain.from['sichtbar'] ?? []).join(', ')
const contents = `export { ${names} } from './index.js'; export { de } from './text/de.js'`
const out = join(tmpdir(), `sichtbar-order-${process.pid}`)

/** Bytes of the chain when the modules are built in this order. @param {readonly string[]} order */
async function sizeOf(order) {
  rmSync(out, { recursive: true, force: true })
  const shared = /** @type {const} */ ({
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  await build({
    ...shared,
    entryPoints: order.map((name) => `src/${name}.ts`),
    ...{ outbase: 'src', outdir: out, platform: 'neutral', packages: 'external', treeShaking: false },
  })
  writeFileSync(join(out, 'package.json'), '{ "type": "module", "sideEffects": false }')
  const stdin = { contents, resolveDir: out }
  const { outputFiles } = await build({
    ...shared,
    ...{ stdin, minify: true, write: false, outdir: '/', platform: 'browser', packages: 'external' },
  })
  return outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0)
}

const present = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.ts$/u.test(name) && !name.startsWith('cli'))
  .map((name) => name.replace(/\.ts$/u, '').replaceAll('\\', '/'))
  .sort()
/** @type {string[]} */
const known = JSON.parse(readFileSync(file, 'utf8'))
let best = [...known.filter((name) => present.includes(name)), ...present.filter((name) => !known.includes(name))]
let least = await sizeOf(best)
console.log(`${least} bytes at the start`)

let seed = best.length
/** @param {number} limit */
const pick = (limit) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed % limit
}
for (let count = 0; count < tries; count += 1) {
  const next = [...best]
  const block = next.splice(pick(next.length), 1 + pick(12))
  next.splice(pick(next.length + 1), 0, ...block)
  const size = await sizeOf(next)
  if (size < least) [best, least] = [next, size]
}
rmSync(out, { recursive: true, force: true })
writeFileSync(file, `${JSON.stringify(best, null, 2)}\n`)
console.log(`${least} bytes at the end`)
