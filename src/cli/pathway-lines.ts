import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import type { Asked } from '../path/candidates.js'
import { explain } from '../text/parts/explain.js'
import { besideTexts, moreTexts, type Telling } from './pathway-beside.js'
import { closedText, warningsOf } from './pathway-closed.js'
import { inLanguage } from './speech.js'
import { paragraph } from './table.js'

/** Options as a list: status with law and body, then what is not settled, what to ask, what it rests on, how long and how dear; closed ones in short. At the end the question to ask first. */
export function optionLines(options: readonly PathwayOption[], next: Asked | null, telling: Telling): string[] {
  const { catalog, speech } = telling
  const { words } = speech
  const [first] = options
  const title = first?.occupation ? catalog.occupations.get(first.occupation)?.occupation.title : undefined
  const head = first ? [words.pathwaysHead(title ? inLanguage(title, speech) : (first.occupation ?? null))] : []
  const closed = options.length > fewest ? options.filter(isClosed) : []
  const whole = options.filter((option) => !closed.includes(option))
  const mark = (place: number) => numbered(place + 1, options.length)
  return [
    ...head,
    '',
    ...whole.flatMap((option, place) => [
      ...linesOf(option, mark(place), { ...telling, few: options.length <= fewest }),
      '',
    ]),
    ...closed.flatMap((option, place) => paragraph(mark(whole.length + place), closedText(option, telling))),
    ...underClosed(closed, whole.length + 1, telling),
    ...(options.length > fewest && first ? [...paragraph('', words.onePath((whole[0] ?? first).pathway)), ''] : []),
    ...(next?.question ? [...paragraph('', askText(next, telling)), ''] : []),
    ...paragraph('', words.advises),
  ]
}

/** The question, with the certificate that it is about, and the day for which the answer is meant. */
function askText({ question, certificate, on }: Asked, { speech }: Telling): string {
  const about = [certificate ?? [], on === undefined ? [] : speech.sentences.date(on)].flat()
  const asked = question ? inLanguage(question, speech) : ''
  return `${speech.words.askNext} ${asked}${about.length > 0 ? ` (${about.join(', ')})` : ''}`
}

/** So few options are told as a whole, closed or not. */
const fewest = 5

const isClosed = ({ status }: PathwayOption): boolean => status === 'closed'

/** What holds for closed paths together: what the mark says, and warnings. */
function underClosed(closed: readonly PathwayOption[], first: number, telling: Telling): string[] {
  if (closed.length === 0) return []
  return [
    '',
    ...(closed.some(({ pending }) => pending.length > 0) ? paragraph('', telling.speech.words.lawMark) : []),
    ...warningsOf(closed, first, telling).flatMap((warning) => paragraph('    - ', warning)),
    '',
  ]
}

/** Numbers of one width, so that all that stands below them begins at one place. */
const numbered = (number: number, last: number): string => `${String(number).padStart(String(last).length)}. `

/** The status first; the occupation stands in the heading of the list. */
function linesOf(option: PathwayOption, mark: string, telling: Telling & { readonly few: boolean }): string[] {
  const { words, sentences } = telling.speech
  const { reason, missing, assuming } = option
  const { params, texts: { occupation: _, ...texts } = {} } = reason
  const { text } = explain({ ...reason, params: { ...params, occupation: null }, texts }, sentences)
  const isTold = (step: Reason) => told[step.code]?.(step) || (telling.few && step.code === 'path/condition')
  const steps = reason.because.filter((step, at, all) => isTold(step) && !isSaid(step, all.slice(0, at)))
  const more = telling.few || option.status === 'open' ? moreTexts(option, telling) : []
  const indent = ' '.repeat(mark.length)
  const detail = (head: string, all: readonly string[]): string[] =>
    all.length > 0 ? paragraph(indent, `${head} ${all.join(' · ')}`) : []
  return [
    ...paragraph(mark, `${statusOf(option, telling)}: ${text}`),
    ...steps.flatMap((step) => paragraph(`${indent}- `, stepText(step, telling))),
    ...detail(words.missing, missingTexts(missing, telling)),
    ...detail(words.assuming, assumingTexts(assuming, telling)),
    ...[...besideTexts(option, telling), ...more].flatMap((one) => paragraph(indent, one)),
  ]
}

/** Advice has nothing to fit; what its own conditions leave open is told as for any path. */
const statusOf = ({ status, reason: { params } }: PathwayOption, { speech: { words } }: Telling): string =>
  params['open'] === 'advice' ? words.adviceStatus : words.statuses[status]

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
  const below = step.because.filter(({ code }) => code === 'path/alternative')
  const texts = [step, ...below].flatMap((one) => [one, ...countsIn(one)]).map((one) => explain(one, sentences).text)
  return [...new Set(texts)].join(' ')
}

/** Figures that make a step what it is, also behind what is derived from them. */
const countsIn = (step: Reason): Reason[] =>
  step.because.flatMap((one) => {
    if (one.code === 'path/alternative' || one.value !== step.value) return []
    return one.code === 'rule/compare' && isFigure(one) ? [one] : countsIn(one)
  })

const isFigure = ({ params }: Reason): boolean =>
  [params['left'], params['right']].some((one) => typeof one === 'number')

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
