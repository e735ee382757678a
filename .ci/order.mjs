// Searches the order of modules in which the largest budget of size.json compresses best, and writes it to order.json, which the build follows:
// what is alike stands together within the 32 kB that gzip looks back. `node .ci/order.mjs [tries]`; the search begins with the order that is there.
// A try builds nothing: it lays the minified modules in the order in which esbuild would meet them. What is found is built and measured at the end.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const tries = Number(process.argv[2] ?? 10_000)
const file = '.ci/order.json'
/** @type {{ from: Record<string, string[]>, limit: number }[]} */
const budgets = JSON.parse(readFileSync('.ci/size.json', 'utf8'))
const chain = budgets.find(({ from }) => 'sichtbar' in from && 'sichtbar/text/de' in from)
if (!chain) throw new Error('size.json has no budget of the chain.')
const names = (chain.from['sichtbar'] ?? []).join(', ')
const doors = ['index', 'text/de']
const contents = `export { ${names} } from './index.js'; export { de } from './text/de.js'`
const none = Buffer.alloc(100) // bits for 800 entries
const out = join(tmpdir(), `sichtbar-order-${process.pid}`)
const shared = /** @type {const} */ ({
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
})

/** @typedef {{ order: readonly string[], imports: Map<string, string[]>, texts: Map<string, string> }} Parts files of a build, what each imports, and what is left of it in the chain */

const present = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.ts$/u.test(name) && !name.startsWith('cli'))
  .map((name) => name.replace(/\.ts$/u, '').replaceAll('\\', '/'))
  .sort()
/** @type {string[]} */
const known = JSON.parse(readFileSync(file, 'utf8'))
const start = [...known.filter((name) => present.includes(name)), ...present.filter((name) => !known.includes(name))]
const before = await builtBy(start)
const best = searched(before)
const after = await builtBy(best)
rmSync(out, { recursive: true, force: true })
const [had, has] = [before, after].map(({ texts }) => zipped([...texts.values()]))
console.log(`${had} bytes at the start, ${has} bytes at the end`)
if (has < had) writeFileSync(file, `${JSON.stringify(best, null, 2)}\n`)

/** The name of a file of the build. @param {string} path */
function nameOf(path) {
  return (path.split(`${out.split('/').at(-1)}/`).at(-1) ?? '').replace(/\.js$/u, '')
}

/** Builds the modules in this order, and the chain from them. @param {readonly string[]} order @returns {Promise<Parts>} */
async function builtBy(order) {
  rmSync(out, { recursive: true, force: true })
  const { metafile } = await build({
    ...shared,
    entryPoints: order.map((name) => `src/${name}.ts`),
    ...{ outbase: 'src', outdir: out, platform: 'neutral', packages: 'external', treeShaking: false, metafile: true },
  })
  writeFileSync(join(out, 'package.json'), '{ "type": "module", "sideEffects": false }')
  const stdin = { contents, resolveDir: out }
  const { outputFiles } = await build({
    ...shared,
    ...{ stdin, minify: true, write: false, outdir: '/', platform: 'browser', packages: 'external' },
    sourcemap: 'external',
  })
  const imports = Object.entries(metafile.outputs).map(
    ([path, made]) => /** @type {const} */ ([nameOf(path), made.imports.map((one) => nameOf(one.path))]),
  )
  const [code = '', map = ''] = ['.js', '.map'].map((end) => outputFiles.find(({ path }) => path.endsWith(end))?.text)
  return { order, imports: new Map(imports), texts: textsOf(code, map) }
}

/** The chain cut where another module begins. @param {string} code @param {string} map */
function textsOf(code, map) {
  const places = new SourceMap(JSON.parse(map))
  /** @type {Map<string, string>} */
  const texts = new Map()
  let last = ''
  for (const [line, text] of code.split(/(?<=\n)/u).entries()) {
    for (const [column, letter] of [...text].entries()) {
      const entry = places.findEntry(line, column)
      if ('originalSource' in entry) last = nameOf(entry.originalSource)
      texts.set(last, (texts.get(last) ?? '') + letter)
    }
  }
  return texts
}

/** @param {readonly string[]} texts */
function zipped(texts) {
  return gzipSync(texts.join(''), { level: 9 }).length
}

/**
 * Moves entries at random and keeps what is smaller, at first also what is a little larger; the same tries give the same order.
 * @param {Parts} parts
 */
function searched(parts) {
  const sizeOf = measure(parts)
  let [best, now] = [parts.order, parts.order]
  let [least, size] = [sizeOf(best), sizeOf(best)]
  let seed = best.length
  /** @param {number} limit */
  const pick = (limit) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >> 8) % limit
  }
  for (let count = 0; count < tries; count += 1) {
    const next = [...now]
    const block = next.splice(pick(next.length), 1 + pick(count % 2 === 0 ? 2 : 12))
    next.splice(pick(next.length + 1), 0, ...block)
    const found = sizeOf(next)
    const heat = 6 * (1 - count / tries)
    if (found > size && pick(1000) / 1000 >= Math.exp((size - found) / heat)) continue
    ;[now, size] = [next, found]
    if (size < least) [best, least] = [now, size]
  }
  return best
}

/**
 * Bytes of the chain in the order in which esbuild meets the modules: it looks at the imports of a file by the entries that reach them, one bit
 * an entry, and a file stands behind what it imports.
 * @param {Parts} parts
 */
function measure({ order, imports, texts }) {
  /** @param {string} one */
  const importsOf = (one) => imports.get(one) ?? []
  const reached = order.map((entry) => /** @type {const} */ ([entry, below([entry], importsOf)]))
  const needed = [...below(doors, importsOf)].map(
    (one) => /** @type {const} */ ([one, reached.flatMap(([entry, all]) => (all.has(one) ? [entry] : []))]),
  )
  /** @param {readonly string[]} tried */
  return (tried) => {
    const places = new Map(tried.map((entry, place) => [entry, place]))
    const keys = new Map(needed.map(([one, entries]) => [one, bitsOf(entries.map((entry) => places.get(entry) ?? 0))]))
    /** @param {string} one */
    const met = (one) => importsOf(one).toSorted((a, b) => Buffer.compare(keys.get(a) ?? none, keys.get(b) ?? none))
    return zipped([...below(doors, met)].map((one) => texts.get(one) ?? ''))
  }
}

/** @param {readonly number[]} places */
function bitsOf(places) {
  const bits = Buffer.alloc(none.length)
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
  return bits
}

/**
 * Files and all that they import, each behind what it imports.
 * @param {readonly string[]} files
 * @param {(file: string) => readonly string[]} importsOf
 * @param {Set<string>} done
 */
function below(files, importsOf, done = new Set()) {
  for (const one of files) if (!done.has(one)) below(importsOf(one), importsOf, done).add(one)
  return done
}
