import { type FactUses, factUses } from '../author/fact-uses.js'
import { type Stale, staleEntries } from '../author/stale.js'
import type { Catalog } from '../load/catalog.js'
import { isDay } from '../rule/day.js'
import type { Call, Printed } from './command.js'
import { callError } from './io.js'
import { inLanguage } from './speech.js'
import { paragraph } from './table.js'

/** What `check` lists in place of its findings: `--facts` what is asked of a person and why, `--stale DAY` what is to be read again. */
export function reportOf(call: Call): ((catalog: Catalog) => Printed) | null {
  const { own } = call.options
  const [facts, stale] = [Object.hasOwn(own, 'facts'), own['stale']]
  const { words } = call.speech
  if (facts && stale !== undefined) throw callError(words.oneReport)
  if (stale !== undefined && !isDay(stale)) throw callError(words.badDay(stale))
  if (facts) return (catalog) => listed(factUses(catalog), factLines, call)
  return stale === undefined ? null : (catalog) => listed(staleEntries(catalog, { on: stale }), staleLines, call)
}

type Lines<Entry> = (entries: readonly Entry[], call: Call) => string[]

const listed = <Entry>(entries: readonly Entry[], lines: Lines<Entry>, call: Call): Printed =>
  call.options.json ? { json: entries } : { lines: lines(entries, call) }

const factLines: Lines<FactUses> = (entries, { speech }) => {
  const { words } = speech
  return entries.flatMap(({ fact, sensitivity, label, why, uses }) => [
    `${inLanguage(label, speech)} (${fact}, ${words.sensitivities[sensitivity]})`,
    ...(why ? paragraph('  ', `${words.askedBy} ${inLanguage(why, speech)}`) : []),
    ...(uses.length === 0 ? [`  ${words.noUse}`] : []),
    ...uses.flatMap(({ pathway, condition, law }) => paragraph('  - ', `${pathway} ${condition}: ${law}`)),
    '',
  ])
}

const staleLines: Lines<Stale> = (entries, { speech }) => {
  const { words, sentences } = speech
  if (entries.length === 0) return [words.nothingStale]
  return entries.flatMap(({ kind, id, title, since }) =>
    paragraph(
      '- ',
      `${words.staleKinds[kind]} ${id}, ${words.since(since === null ? null : sentences.date(since))}: ${inLanguage(title, speech)}`,
    ),
  )
}
