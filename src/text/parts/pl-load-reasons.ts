import type { ReasonCode } from '../../model/reason.js'
import { around, entryOf, open, sentences } from './phrases.js'
import { counted, formOf, type Noun } from './pl-forms.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type LoadCode = Extract<ReasonCode, `load/${string}`>

const ratings: Noun = ['ocena', 'oceny', 'ocen', 'oceny']
const goAlong: Noun = ['przechodzi', 'przechodzą', 'przechodzi', 'przechodzi']

const left: Readonly<Record<string, string>> = {
  indicatorGone: 'O to już się nie pyta.',
  askChanged: 'O to pyta się teraz inaczej.',
  wordingChanged: 'Zdanie jest teraz inne.',
  scaleChanged: 'Poziomy są teraz inne.',
  limit: 'Przechodzą tylko najnowsze oceny.',
  competenceGone: 'O to już się nie pyta.',
  anchorGone: 'Tego zdania już nie ma.',
  anchorChanged: 'Zdanie jest teraz inne.',
}

const sides: Readonly<Record<string, string>> = {
  self: 'Teraz oceniają to tylko Państwo.',
  observer: 'Teraz oceniają to tylko inni.',
}

const ends: Readonly<Record<string, string>> = {
  rating: 'Ta ocena nie przechodzi.',
  anchor: 'Ocena przechodzi, ale bez tego zdania.',
  remark: 'Ta uwaga nie przechodzi.',
}

const checks: Readonly<Record<string, string>> = {
  corrected: 'Tu poprawiono tylko błąd w pisowni.',
  anchorsChanged: 'Zdania do poziomów są teraz inne. Proszę sprawdzić, czy to się jeszcze zgadza.',
}

/** What it is about, in its words of today; those of before stand in the reason. */
function about({ said }: Pick<ReasonTools, 'said'>): string {
  const name = said('indicator') ?? said('competence')
  return around('„', name && open(name), '”.')
}

/** Polish sentences for the step to a newer version of a rubric. */
export const plLoadReasons: Readonly<Record<LoadCode, ReasonSentence>> = {
  'load/upgrade': ({ value }, { said, number, value: to }) => {
    const [from, carried, rest] = [said('from'), number('carried') ?? 0, number('left') ?? 0]
    const rubric = `Arkusz oceny${around(' „', said('rubric'), '”')}`
    if (from === value) return `${rubric}: zebrane oceny mają już najnowszą wersję.`
    return sentences(
      `${rubric}: z wersji ${from ?? '…'} do ${to}.`,
      `${counted(carried, ratings)} ${formOf(carried, goAlong)}, nie ${formOf(rest, goAlong)}: ${rest}.`,
    )
  },
  'load/left': ({ params: { kind, why, by } }, tools) =>
    sentences(
      about(tools),
      kind === 'anchor' && around('Zaobserwowano: „', open(tools.said('anchor') ?? '') || null, '”.'),
      why === 'sideChanged' ? entryOf(sides, by) : entryOf(left, why),
      entryOf(ends, kind) ?? 'To nie przechodzi.',
    ),
  'load/check': ({ params: { why } }, tools) =>
    sentences(about(tools), entryOf(checks, why) ?? 'Proszę sprawdzić, czy to się jeszcze zgadza.'),
}
