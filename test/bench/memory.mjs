// Persons fed one by one, made on the way from their seed and forgotten again: what the heap holds must not grow with their number.
// `node --expose-gc test/bench/memory.mjs [persons]`; a million where no number is given.
import process from 'node:process'
import { day, personOf, rubric, scale } from './workload.mjs'

const { gc } = globalThis
if (!gc) throw new TypeError('Run it as node --expose-gc test/bench/memory.mjs.')
const { loadCatalog, scoreAssessment } = await import('sichtbar')
const catalog = loadCatalog([scale, rubric])
const persons = Number(process.argv[2] ?? 1_000_000)
const step = Math.min(100_000, persons / 4)

/** @type {number[]} */
const held = []
for (let seed = 0; seed < persons; seed += 1) {
  scoreAssessment(personOf(seed), catalog, { on: day, reasons: false })
  if ((seed + 1) % step > 0) continue
  gc()
  held.push(process.memoryUsage().heapUsed / 1e6)
  console.log(`memory after ${seed + 1} persons: ${held.at(-1)?.toFixed(2)} MB`)
}
const [first = 0, last = 0] = [held[0], held.at(-1)]
console.log(`memory: ${(last - first).toFixed(2)} MB more at the end than after ${step} persons`)
