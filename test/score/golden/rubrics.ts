// The three rubrics of the golden corpus: together all models, gates, level rules, sides, keys, cuts, windows and parameters.
import type { Competence, Gate, Indicator, Rubric } from '../../../src/model/rubric.js'
import { anchors, competence, indicator, rubric } from '../builders.js'

const text = { de: 'Das gehört dazu.' }
const read = (path: string) => ({ var: path })
const atLeast = (path: string, number: number) => ({ '>=': [read(path), number] })
const gate = (level: number, name: string, number: number): Gate => ({ level, indicator: name, atLeast: number, text })
const gateWhen = (level: number, when: unknown): Gate => ({ level, when, text })

const use = (id: string, more: Partial<Indicator> = {}) => indicator(id, { ask: 'use', ...more })
const know = (id: string) => indicator(id, { ask: 'know' })
const state = (id: string, more: Partial<Indicator> = {}) => indicator(id, { ask: 'state', ...more })
const rungs = (steps: Readonly<Record<string, number>>, make: typeof use) =>
  Object.entries(steps).map(([id, rung]) => make(id, { rung }))

const mean = competence('mittel', [use('a', { weight: 3 }), use('b'), use('c'), indicator('d'), know('w')], {
  safetyCritical: true,
  gates: [gate(3, 'w', 2), gate(2, 'a', 1), gateWhen(4, { and: [atLeast('i.b.rating', 3), atLeast('k.mittel.n', 4)] })],
})
const ladder = competence('leiter', rungs({ a: 1, b: 1, c: 2, d: 2, e: 3, f: 4 }, use), {
  model: 'ladder',
  rungs: [
    { level: 1, atLeast: 1, reach: 1 },
    { level: 4, atLeast: 1, reach: 3 },
  ],
  gates: [gateWhen(3, atLeast('k.mittel.level', 2))],
})
const lowest = competence('kette', [use('a', { key: true }), use('b', { key: true }), use('c'), use('d')], {
  ...{ model: 'conjunctive', cuts: [50, 150, 200, 375], windowMonths: 24 },
})

/** Everything as shipped: `latest` ratings, the weights and spreads of the scale. */
const workshop = rubric([mean, ladder, lowest], {
  id: 'werkstatt',
  advice: [
    { id: 'reden', when: { '>=': [{ '-': [read('k.mittel.othersLevel'), read('k.mittel.selfLevel')] }, 1] }, text },
    { id: 'zeigen', when: { '<': [read('k.kette.coverage'), 0.5] }, text },
  ],
})

const ruled: Competence = competence('regel', ['a', 'b', 'c', indicator('d', { for: 'self' })], {
  levelRules: [1, 2, 3, 4].map((level) => ({ level, when: atLeast('k.regel.mean', level - 0.25), text })),
  gates: [gateWhen(3, { all: [read('i.a.ratings'), { '>=': [{ var: '' }, 2] }] })],
})
const steps = competence('stufen', rungs({ a: 1, b: 2, c: 3, d: 4, e: 1 }, indicator), {
  model: 'ladder',
  levelRules: [
    { level: 1, when: atLeast('k.stufen.level', 1) },
    { level: 2, when: { or: [atLeast('k.stufen.level', 2), atLeast('i.e.rating', 3)] } },
    { level: 3, when: { and: [atLeast('i.c.rating', 2), atLeast('k.regel.mean', 1.5)] } },
  ],
})
const all = competence('alle', ['a', indicator('b', { for: 'observer' }), indicator('c', { anchors })], {
  ...{ model: 'conjunctive', windowMonths: 12 },
  alignments: [{ framework: 'cefr', version: '2020', id: 'B1', relation: 'close' }],
})

/** Own parameters: every rating counts, tests weigh double, spreads are smaller. */
const office = rubric([ruled, steps, all], {
  id: 'kontor',
  scoring: { select: 'all', sigma: 60, tau: { self: 80, test: 10 }, sourceWeights: { test: 200, document: 50 } },
})

/** An organisation: three levels, the best rating counts. */
const company = rubric(
  [
    competence(
      'stand',
      ['a', 'b', 'c', 'd'].map((id) => state(id)),
      { cuts: [60, 140], anchors: {} },
    ),
    competence('treppe', rungs({ a: 1, b: 1, c: 2 }, state), { model: 'ladder', anchors: {} }),
    competence('pflicht', [state('a', { key: true }), state('b')], {
      ...{ model: 'conjunctive', gates: [gate(2, 'b', 1)], anchors: {} },
    }),
  ].map(({ anchors: _, ...own }) => own),
  { id: 'betrieb', scale: 'stand-3', scoring: { select: 'best' } },
)

export const goldenRubrics: readonly Rubric[] = [workshop, office, company]
