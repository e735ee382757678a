// Which tests judge the mutants of a room.
import { readdirSync, readFileSync } from 'node:fs'

/** Laws and corpora that take seconds for each mutant; what they see, rows, examples and the reference program see sooner. */
const slow = {
  rule: ['robust'],
  score: [
    ...['by-hand', 'features', 'golden'],
    ...['bounds', 'certainty', 'levels', 'means', 'realms', 'reasons', 'records', 'rules', 'selection'].map(
      (name) => `laws-of-${name}`,
    ),
  ],
}

/** Examples before properties: a mutant that one written-out case kills costs no random runs. */
export function testFilesOf(room) {
  const files = readdirSync(`test/${room}`)
    .filter((name) => name.endsWith('.test.ts') && !slow[room].includes(name.slice(0, -'.test.ts'.length)))
    .map((name) => `test/${room}/${name}`)
    .sort()
  return [...files.filter((file) => !isRandom(file)), ...files.filter(isRandom)]
}

/** Whether a file of tests holds properties. */
export const isRandom = (file) => readFileSync(file, 'utf8').includes("'fast-check'")

/** What is mutated; files of types alone hold nothing to change. */
export const sourceFilesOf = (room) => readdirSync(`src/${room}`).map((name) => `src/${room}/${name}`)
