import type { Issue } from '../../model/issue.js'
import type { Face } from './font/face.js'
import { missingIn, type Weight } from './text/choice.js'
import type { Wording } from './wordings.js'

/** One issue for each place with a character that no face draws; asked before anything is drawn. */
export function glyphIssues(wordings: readonly Wording[], faces: readonly Face[], source: unknown): Issue[] {
  if (([400, 700] as const).every((weight) => isDrawn(wordings, weight, faces))) return []
  const missed = wordings.flatMap((wording): Missed[] => {
    const codePoints = missingIn(wording.line.text.normalize('NFC'), wording.weight, faces)
    return codePoints.length > 0 ? [{ ...wording, text: wording.line.text, codePoints }] : []
  })
  const placed = missed.length > 0 ? placesIn(source, missed) : []
  const known = new Set(placed.flatMap(({ codePoints }) => codePoints))
  const unplaced = missed.filter(({ codePoints }) => codePoints.some((name) => !known.has(name)))
  return [...placed, ...unplaced].map(issueOf)
}

/** Whether all words of a weight can be drawn: places are looked for only where one cannot. */
function isDrawn(wordings: readonly Wording[], weight: Weight, faces: readonly Face[]): boolean {
  const texts = wordings.filter((wording) => wording.weight === weight).map(({ line }) => line.text.normalize('NFC'))
  return missingIn(texts.join(' '), weight, faces).length === 0
}

interface Missed extends Pick<Wording, 'weight' | 'path'> {
  readonly text: string
  readonly codePoints: readonly string[]
}

function issueOf({ text, weight, path, codePoints }: Missed): Issue {
  const names = codePoints.join(' ')
  const message = `No font of weight ${weight} draws ${names} in "${text}". Add a font that has it.`
  return { code: 'pdf/no-glyph', document: 0, path: [...path], params: { codePoints: names, weight }, message }
}

/** The places of the document that the words come from; words that are not from it keep their place in the blocks. */
function placesIn(source: unknown, missed: readonly Missed[]): Missed[] {
  const weights = new Map(missed.flatMap(({ codePoints, weight }) => codePoints.map((name) => [name, weight] as const)))
  return [...textsIn(source, [])].flatMap(({ text, path }) => {
    const composed = text.normalize('NFC')
    const codePoints = [...weights.keys()].filter((name) => composed.includes(characterOf(name)))
    const weight = weights.get(codePoints[0] ?? '')
    return weight ? [{ text, path, codePoints, weight }] : []
  })
}

const characterOf = (name: string) => String.fromCodePoint(Number.parseInt(name.slice('U+'.length), 16))

type Path = Wording['path']

function* textsIn(value: unknown, path: Path): Generator<{ readonly text: string; readonly path: Path }> {
  if (typeof value === 'string') yield { text: value, path }
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, Array.isArray(value) ? +key : key])
}
