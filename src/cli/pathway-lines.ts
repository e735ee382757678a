import type { Catalog } from '../load/catalog.js'
import type { Fact } from '../model/facts.js'
import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import { explain } from '../text/parts/explain.js'
import { inLanguage, type Speech } from './speech.js'
import { paragraph } from './table.js'

/** Options as a list: status with law and body, then what is not settled, what to ask and what it rests on; at the end the question to ask first. */
export function optionLines(options: readonly PathwayOption[], next: Fact | null, telling: Telling): string[] {
  const { catalog, speech } = telling
  const { words } = speech
  const [first] = options
  const title = first?.occupation ? catalog.occupations.get(first.occupation)?.occupation.title : undefined
  const head = first ? [words.pathwaysHead(title ? inLanguage(title, speech) : (first.occupation ?? null))] : []
  return [
    ...head,
    '',
    ...closedLast(options).flatMap((option, i) => [...linesOf(option, numbered(i + 1, options.length), telling), '']),
    ...(next?.question ? [...paragraph('', `${words.askNext} ${inLanguage(next.question, speech)}`), ''] : []),
    ...paragraph('', words.advises),
  ]
}

/** For people the ways that are there come first; `--json` keeps the order of the function. */
function closedLast(options: readonly PathwayOption[]): PathwayOption[] {
  const isClosed = ({ status }: PathwayOption) => status === 'closed'
  return [...options.filter((option) => !isClosed(option)), ...options.filter(isClosed)]
}

interface Telling {
  readonly catalog: Catalog
  readonly speech: Speech
}

/** Numbers of one width, so that all that stands below them begins at one place. */
const numbered = (number: number, last: number): string => `${String(number).padStart(String(last).length)}. `

/** The status first; the occupation stands in the heading of the list. */
function linesOf({ status, reason, missing, assuming }: PathwayOption, mark: string, telling: Telling): string[] {
  const { words, sentences } = telling.speech
  const { params, texts: { occupation: _, ...texts } = {} } = reason
  const { text } = explain({ ...reason, params: { ...params, occupation: null }, texts }, sentences)
  const steps = reason.because.filter((step, at, all) => told[step.code]?.(step) && !isSaid(step, all.slice(0, at)))
  const indent = ' '.repeat(mark.length)
  const detail = (head: string, all: readonly string[]): string[] =>
    all.length > 0 ? paragraph(indent, `${head} ${all.join(' · ')}`) : []
  return [
    ...paragraph(mark, `${words.statuses[status]}: ${text}`),
    ...steps.flatMap((step) => paragraph(`${indent}- `, stepText(step, telling))),
    ...detail(words.missing, missingTexts(missing, telling)),
    ...detail(words.assuming, assumingTexts(assuming, telling)),
  ]
}

/** Which steps are told: what does not hold, what the law leaves open, what comes first. What nobody has said yet stands among the facts to ask. */
const told: Readonly<Record<string, (step: Reason) => boolean>> = {
  'path/condition': ({ value, because }) => value === false || (value === null && because.some(isUnsettled)),
  'path/pending': ({ value }) => value !== false,
  'path/before': () => true,
}

/** Of several paths that may come first for one reason an example is enough. */
const isSaid = ({ code, texts }: Reason, before: readonly Reason[]): boolean =>
  code === 'path/before' && before.some((one) => one.code === code && one.texts?.['own']?.de === texts?.['own']?.de)

const isUnsettled = ({ code, value }: Reason): boolean => code === 'path/unsettled' && value !== false

/** A step as a sentence, with its alternatives, and with its figures where it counts something ("36 of 54 months"). */
function stepText(step: Reason, { speech: { sentences } }: Telling): string {
  const below = step.because.filter((one) => one.code === 'path/alternative' || isCount(one))
  return [step, ...below].map((one) => explain(one, sentences).text).join(' ')
}

const isCount = ({ code, params }: Reason): boolean => code === 'rule/compare' && typeof params['left'] === 'number'

function missingTexts(missing: PathwayOption['missing'], { catalog, speech }: Telling): string[] {
  const { words, sentences } = speech
  return missing.map(({ fact, certificate, was, on }) => {
    const label = catalog.facts.get(fact)?.fact.label
    const before = was === undefined || on === undefined ? [] : [words.was(String(was), sentences.date(on))]
    const details = [...(certificate === undefined ? [] : [certificate]), ...before]
    return `${label ? inLanguage(label, speech) : fact}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
  })
}

function assumingTexts(assuming: PathwayOption['assuming'], { catalog, speech }: Telling): string[] {
  return assuming.flatMap(({ document, id }) => {
    const text = catalog.assumptions.get(document)?.assumptions.find((one) => one.id === id)?.text
    return text ? [inLanguage(text, speech)] : []
  })
}
