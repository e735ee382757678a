// Feeds one batch of hostile inputs and says before each which it is: `> name`; after it how it ended: `< result`, `< issues`, `< wrongCall`,
// or `! what happened`, which is never promised. `node child.mjs BATCH SEED`, from the package's folder, since it takes what is built.
import process from 'node:process'
import { random } from '../bench/workload.mjs'
import { builtins, changedSince } from './builtins.mjs'
import * as documents from './documents.mjs'
import * as objects from './objects.mjs'
import * as people from './people.mjs'
import * as rules from './rules.mjs'

/** @type {Record<string, (below: import('./values.mjs').Below) => Iterable<import('./rules.mjs').Input>>} */
const batches = {
  ...{ rules: rules.rules, placedRules: rules.placedRules, bombs: rules.bombs },
  ...{ damagedDocuments: documents.damagedDocuments, anyDocuments: documents.anyDocuments },
  ...{ largeDocuments: documents.largeDocuments, damagedCases: documents.damagedCases },
  ...{ damagedPeople: people.damagedPeople, anyPeople: people.anyPeople },
  ...{ crowdedPeople: people.crowdedPeople, wrongDays: people.wrongDays },
  ...{ objects: objects.objects, wrongCalls: objects.wrongCalls },
}
/** Into a pipe, where it is written at once. @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

/** @param {unknown} error */
const told = (error) =>
  String(error instanceof Error ? error.stack : error)
    .replaceAll('\n', ' ')
    .slice(0, 600)

const [name = '', seed = '1'] = process.argv.slice(2)
const batch = batches[name]
if (!batch) throw new TypeError(`No batch is called "${name}". Write one of: ${Object.keys(batches).join(', ')}.`)
const before = builtins()
for (const [input, run] of batch(random(Number(seed)))) {
  say(`> ${input.replaceAll('\n', ' ')}`)
  const { user, system } = process.cpuUsage()
  try {
    say(`< ${run()}`)
  } catch (error) {
    say(`! ${told(error)}`)
  }
  const spent = process.cpuUsage()
  if (process.env['TIMES']) say(`@ ${Math.round((spent.user + spent.system - user - system) / 1000)} ms ${input}`)
}
for (const changed of changedSince(before)) say(`! The builtin "${changed}" is not what it was.`)
