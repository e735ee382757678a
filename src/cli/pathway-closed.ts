import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import { explain } from '../text/parts/explain.js'
import { open } from '../text/parts/phrases.js'
import type { Telling } from './pathway-beside.js'
import { inLanguage, type Speech } from './speech.js'

/** A closed path in short: its title, the condition that decides, and how many more there are. */
export function closedText({ reason, pathway, pending }: PathwayOption, telling: Telling): string {
  const { speech } = telling
  const { words } = speech
  const title = reason.texts?.['pathway']
  const name = `${title ? inLanguage(title, speech) : pathway}${pending.length > 0 ? ' *' : ''}`
  const [deciding, ...others] = decidingFirst(closingOf(reason))
  const more = others.length > 0 ? [words.moreClosing(others.length)] : []
  const told = deciding ? [closingText(deciding, speech), ...assumedTexts(deciding, speech), ...more] : []
  return [`${words.statuses.closed}: ${name}.`, ...told].join(' ')
}

/** With its alternatives where it has no words of its own, without what the law allows beside it. */
function closingText(step: Reason, { language, sentences, words }: Speech): string {
  const own = step.texts?.['own'] ?? { [language]: alternativesOf(step, { language, words }) }
  return explain({ ...step, texts: { own } }, sentences).text
}

const alternativesOf = ({ because }: Reason, { language, words }: Pick<Speech, 'language' | 'words'>): string =>
  because
    .flatMap(({ code, texts }) => (code === 'path/alternative' ? (texts?.['own'] ?? []) : []))
    .map((own) => open(own[language] ?? own.de ?? ''))
    .join(words.or)

/** Conditions that close the path, for any certificate. */
const closingOf = ({ because }: Reason): Reason[] =>
  because.flatMap((step) => (step.code === 'path/certificate' ? closingOf(step) : isClosing(step) ? [step] : []))

const isClosing = ({ code, value }: Reason): boolean => code === 'path/condition' && value === false

/** What was said decides before what is assumed. */
const decidingFirst = (closing: readonly Reason[]): Reason[] => [
  ...closing.filter((step) => assumedIn(step).length === 0),
  ...closing.filter((step) => assumedIn(step).length > 0),
]

const assumedIn = (step: Reason): Reason[] =>
  step.code === 'path/assumed' ? [step] : step.because.flatMap((one) => assumedIn(one))

const assumedTexts = (step: Reason, { sentences }: Speech): string[] => [
  ...new Set(assumedIn(step).map((one) => explain(one, sentences).text)),
]

/** Warnings that closed paths carry as well, each once with the numbers of its paths in the list. */
export function warningsOf(closed: readonly PathwayOption[], first: number, { speech }: Telling): string[] {
  const places = new Map<string, number[]>()
  for (const [at, { before }] of closed.entries()) {
    for (const { pathway, reason } of before) {
      const warning = inLanguage(reason, speech)
      if (pathway === undefined) places.set(warning, [...(places.get(warning) ?? []), first + at])
    }
  }
  return [...places].map(([warning, numbers]) => `${speech.words.important(numbers.join(', '))} ${warning}`)
}
