import type { Catalog } from '../load/catalog.js'
import type { PathwayOption } from '../model/option.js'
import { entryOf } from '../text/parts/phrases.js'
import { inLanguage, type Speech } from './speech.js'

/** What options are told with. */
export interface Telling {
  readonly catalog: Catalog
  readonly speech: Speech
}

/** What counts for a choice between paths, a paragraph each: how long and how dear, what to bring. */
export function besideTexts(option: PathwayOption, telling: Telling): string[] {
  const figures = [...durationOf(option, telling), ...costOf(option, telling)].join(' ')
  return [...(figures === '' ? [] : [figures]), ...textsUnder('papers', option.documents, telling)]
}

/** The rest of what a path says beside its conditions: what to know, what may follow. */
export const moreTexts = (option: PathwayOption, telling: Telling): string[] => [
  ...textsUnder('worthKnowing', option.notes, telling),
  ...followingOf(option, telling),
]

const between = { papers: ' · ', worthKnowing: ' ' } as const

function textsUnder(head: keyof typeof between, texts: PathwayOption['notes'], { speech }: Telling): string[] {
  const said = texts.map((text) => inLanguage(text, speech)).join(between[head])
  return said === '' ? [] : [`${speech.words[head]} ${said}`]
}

function durationOf({ effort }: PathwayOption, { speech }: Telling): string[] {
  const { duration, months } = speech.words
  return effort ? [`${duration} ${figure(effort.months, months, speech)}${knownAs(effort, speech)}.`] : []
}

function costOf({ fee }: PathwayOption, { speech }: Telling): string[] {
  const { cost, euros } = speech.words
  return fee ? [`${cost} ${figure(fee.euros, euros, speech)}${knownAs(fee, speech)}.`] : []
}

type Bounds = NonNullable<PathwayOption['fee']>['euros']

function figure([least = null, most = null]: Bounds, say: Speech['words']['euros'], { sentences }: Speech): string {
  return say(sentences.number(least ?? 0), most === null ? null : sentences.number(most))
}

/** How well a figure is known; the law itself needs no word. */
function knownAs({ verified }: Pick<NonNullable<PathwayOption['fee']>, 'verified'>, { words }: Speech): string {
  const known = words.known[verified]
  return known === '' ? '' : ` (${known})`
}

function followingOf({ outcomes }: PathwayOption, { catalog, speech }: Telling): string[] {
  const { mayFollow, results } = speech.words
  const each = Object.entries(outcomes).flatMap(([result, ids]) => {
    const titles = ids.flatMap((id) => catalog.pathways.get(id)?.pathway.title ?? [])
    const named = titles.map((title) => inLanguage(title, speech)).join('; ')
    return named === '' ? [] : [`${entryOf(results, result) ?? result}: ${named}`]
  })
  return each.length > 0 ? [`${mayFollow} ${each.join(' · ')}.`] : []
}
