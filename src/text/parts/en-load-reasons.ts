import type { ReasonCode } from '../../model/reason.js'
import { counted } from './en-forms.js'
import { around, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type LoadCode = Extract<ReasonCode, `load/${string}`>

const left: Readonly<Record<string, string>> = {
  indicatorGone: 'This is no longer asked.',
  askChanged: 'This is now asked in another way.',
  wordingChanged: 'The sentence is now a different one.',
  scaleChanged: 'The levels are now different.',
  limit: 'There are too many ratings of this. The latest go along.',
  competenceGone: 'This competence is no longer asked.',
  anchorGone: 'This sentence for a level is gone.',
  anchorChanged: 'The sentence for this level is now a different one.',
}

const sides: Readonly<Record<string, string>> = {
  self: 'Only you yourself rate this now.',
  observer: 'Only others rate this now.',
}

const ends: Readonly<Record<string, string>> = {
  rating: 'This rating does not go along.',
  anchor: 'The rating goes along, but without this sentence.',
  remark: 'This remark does not go along.',
}

const checks: Readonly<Record<string, string>> = {
  corrected: 'Only an error of writing is corrected here, the rubric says so. The ratings go along.',
  anchorsChanged: 'The sentences for the levels are now different. Please check whether the level is still right.',
}

/** What it is about, in its words of today; those of before stand in the reason. */
function about({ said }: Pick<ReasonTools, 'said'>): string {
  const name = said('indicator') ?? said('competence')
  return around('“', name && open(name), '”.')
}

/** English sentences for the step to a newer version of a rubric. */
export const enLoadReasons: Readonly<Record<LoadCode, ReasonSentence>> = {
  'load/upgrade': ({ value }, { said, number }) => {
    const [from, carried, rest] = [said('from'), number('carried') ?? 0, number('left') ?? 0]
    const rubric = `Rubric${around(' “', said('rubric'), '”')}`
    if (from === value) return `${rubric}: the assessment has the newest version already.`
    return sentences(
      `${rubric}: from version ${from ?? 'before'} to ${typeof value === 'string' ? value : 'today'}.`,
      `${counted(carried, 'rating goes', 'ratings go')} along, ${rest === 0 ? 'none stays' : counted(rest, 'stays', 'stay')} behind.`,
    )
  },
  'load/left': ({ params: { kind, why, by } }, tools) =>
    sentences(
      about(tools),
      kind === 'anchor' && around('What was seen: “', open(tools.said('anchor') ?? '') || null, '”.'),
      why === 'sideChanged' ? entryOf(sides, by) : entryOf(left, why),
      entryOf(ends, kind) ?? 'This does not go along.',
    ),
  'load/check': ({ params: { why } }, tools) =>
    sentences(about(tools), entryOf(checks, why) ?? 'Please check whether this is still right.'),
}
