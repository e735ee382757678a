import type { ReasonCode } from '../../model/reason.js'
import { counted } from './de-forms.js'
import { around, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type LoadCode = Extract<ReasonCode, `load/${string}`>

const left: Readonly<Record<string, string>> = {
  indicatorGone: 'Das wird jetzt nicht mehr gefragt.',
  askChanged: 'Das wird jetzt auf andere Art gefragt.',
  wordingChanged: 'Der Satz ist jetzt ein anderer.',
  scaleChanged: 'Die Stufen sind jetzt andere.',
  limit: 'Nur die neuesten Einschätzungen gehen mit.',
  competenceGone: 'Das wird jetzt nicht mehr gefragt.',
  anchorGone: 'Diesen Satz gibt es nicht mehr.',
  anchorChanged: 'Der Satz ist jetzt ein anderer.',
}

const sides: Readonly<Record<string, string>> = {
  self: 'Das schätzen jetzt nur noch Sie selbst ein.',
  observer: 'Das schätzen jetzt nur noch andere ein.',
}

const ends: Readonly<Record<string, string>> = {
  rating: 'Diese Einschätzung geht nicht mit.',
  anchor: 'Die Einschätzung geht mit, aber ohne diesen Satz.',
  remark: 'Diese Bemerkung geht nicht mit.',
}

const checks: Readonly<Record<string, string>> = {
  corrected: 'Hier ist nur ein Schreibfehler verbessert.',
  anchorsChanged: 'Die Sätze zu den Stufen sind jetzt andere. Bitte prüfen.',
}

/** What it is about, in its words of today; those of before stand in the reason. */
function about({ said }: Pick<ReasonTools, 'said'>): string {
  const name = said('indicator') ?? said('competence')
  return around('„', name && open(name), '“.')
}

/** German sentences for the step to a newer version of a rubric. */
export const deLoadReasons: Readonly<Record<LoadCode, ReasonSentence>> = {
  'load/upgrade': ({ value }, { said, number, value: to }) => {
    const [from, carried, rest] = [said('from'), number('carried') ?? 0, number('left') ?? 0]
    const rubric = `Bewertungsraster${around(' „', said('rubric'), '“')}`
    if (from === value) return `${rubric}: Die Erhebung hat schon die neueste Fassung.`
    return sentences(
      `${rubric}: von Fassung ${from ?? '…'} zu ${to}.`,
      `${counted(carried, 'Einschätzung geht', 'Einschätzungen gehen')} mit, ${counted(rest, 'bleibt', 'bleiben')} zurück.`,
    )
  },
  'load/left': ({ params: { kind, why, by } }, tools) =>
    sentences(
      about(tools),
      kind === 'anchor' && around('Gesehen wurde: „', open(tools.said('anchor') ?? '') || null, '“.'),
      why === 'sideChanged' ? entryOf(sides, by) : entryOf(left, why),
      entryOf(ends, kind) ?? 'Das geht nicht mit.',
    ),
  'load/check': ({ params: { why } }, tools) =>
    sentences(about(tools), entryOf(checks, why) ?? 'Bitte prüfen Sie, ob das noch stimmt.'),
}
