// Five hundred persons out of one seed: who rated them, what, when and how; the same on every engine and in every year.
import type { Assessment, Rating } from '../../../src/model/assessment.js'
import type { Evidence } from '../../../src/model/evidence.js'
import type { Indicator, Rubric } from '../../../src/model/rubric.js'
import type { Source } from '../../../src/model/source.js'
import { document, evidence, observer, self, test } from '../builders.js'
import { goldenRubrics } from './rubrics.js'

export const goldenDay = '2026-11-02'
const days = [goldenDay, goldenDay, '2026-09-15', '2025-11-01', '2021-05-05', '2026-12-24']

/** Draws below 1, in whole numbers of 32 bits (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Dice {
  readonly below: (count: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <Value>(list: readonly [Value, ...Value[]]) => Value
}
function diceOf(seed: number): Dice {
  const draw = drawFrom(seed)
  const below = (count: number) => Math.floor(draw() * count)
  return { below, chance: (percent) => below(100) < percent, pick: (list) => list[below(list.length)] ?? list[0] }
}

/** The assessment of the nth person, with a rubric in turn. */
export function goldenPerson(n: number): { readonly rubric: Rubric; readonly assessment: Assessment } {
  const rubric = goldenRubrics[n % goldenRubrics.length]
  if (!rubric) throw new Error('There are three rubrics.')
  const dice = diceOf(20261126 + n)
  const sources = sourcesOf(dice)
  const ratings = sources.flatMap((source) => ratingsBy(source, rubric, dice))
  return {
    rubric,
    assessment: {
      ...{ format: 1, kind: 'assessment', id: `person-${n}`, rubric: { id: rubric.id, version: rubric.version } },
      ...{ sources, ratings: ratings.map((rating, at) => ({ ...rating, id: `r${at}` })), evidence: [...pieces] },
    },
  }
}

const relations = ['independent', 'worksWith', 'friendOrFamily'] as const
function sourcesOf(dice: Dice): Source[] {
  const others = Array.from({ length: dice.below(4) }, (_, at): Source => otherOf(`q${at}`, dice))
  const own = dice.chance(80) ? [self('me'), ...(dice.chance(15) ? [self('me-uk')] : [])] : []
  return [...own, ...others]
}
function otherOf(id: string, dice: Dice): Source {
  const watching = {
    ...{ relation: dice.pick(relations), anchorTraining: dice.chance(50), occasions: 1 + dice.below(3) },
    ...{ language: dice.pick(['uk', 'de']), ...(dice.chance(20) ? { rater: 'p1' } : {}) },
  }
  const kind = dice.below(10)
  if (kind === 0) return test(id)
  if (kind === 1) return document(id)
  const watched = observer(id, watching)
  return kind < 4 ? { ...watched, kind: 'workSample' } : watched
}

/** A source sees a share of the acts, and leans to a level; one in ten acts it rates twice. */
function ratingsBy(source: Source, rubric: Rubric, dice: Dice): Omit<Rating, 'id'>[] {
  const top = rubric.scale === 'stand-3' ? 2 : 4
  const habit = { share: dice.pick([100, 85, 60, 35]), lean: dice.below(top + 1), top, day: dice.pick(['', ...days]) }
  return rubric.competences.flatMap(({ id, indicators }) =>
    indicators
      .filter((one) => (one.for ?? 'both') === 'both' || (one.for === 'self') === (source.kind === 'self'))
      .filter(() => dice.chance(habit.share))
      .flatMap((one) => Array.from({ length: dice.chance(10) ? 2 : 1 }, () => one))
      .map((one) => ({ indicator: `${id}/${one.id}`, source: source.id, ...said(one, source, { dice, ...habit }) })),
  )
}

interface Saying {
  readonly dice: Dice
  readonly lean: number
  readonly top: number
  readonly day: string
}
function said(indicator: Indicator, { kind }: Source, { dice, lean, top, day }: Saying) {
  const named = dice.chance(25) ? { evidence: [dice.pick(['e1', 'e2', 'e3', 'e4'])] } : {}
  const shared = { on: day === '' || dice.chance(20) ? dice.pick(['2026-10-20', ...days]) : day, ...named }
  const level = Math.max(0, Math.min(top, lean + dice.below(3) - 1))
  const absences = ['notAnswered', 'notApplicable', kind === 'self' ? 'notAsked' : 'notObserved'] as const
  if (dice.chance(10)) return { ...shared, absent: dice.pick(absences) }
  if (kind !== 'self' || indicator.ask === 'level') return { ...shared, level }
  return { ...shared, answer: answerOf(indicator, level, dice) }
}

const alone = ['guided', 'independent', 'transfer', 'guiding'] as const
function answerOf({ ask }: Indicator, level: number, dice: Dice): NonNullable<Rating['answer']> {
  const words = ['notYet', 'partly', 'yes'] as const
  if (ask !== 'use') return words[Math.min(level, 2)] ?? 'notYet'
  if (level === 0) return { frequency: 'never' }
  const frequency = dice.pick(['often', 'sometimes', 'onceOrTwice'])
  return dice.chance(5) ? { frequency } : { frequency, independence: alone[level - 1] ?? 'guided' }
}

const words = { what: { de: 'Was' }, where: { de: 'Wo' }, when: { de: 'Wann' }, ownPart: { de: 'Wie' } }
const pieces: readonly Evidence[] = [
  evidence('e1', 'account', { ...words, on: '2026-05-05' }),
  evidence('e2', 'document', { confirmedBy: 'Kammer', relation: 'independent', official: true, on: '2024-12-01' }),
  evidence('e3', 'thirdParty', { confirmedBy: 'Verein', relation: 'worksWith', on: '2026-01-01' }),
  evidence('e4', 'workSample', {
    confirmedBy: 'Meisterin',
    relation: 'worksWith',
    on: '2020-01-01',
    lastUsed: '2021-12-01',
  }),
]
