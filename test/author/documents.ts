// A tiny rubric of one's own, cases for it, and everything that ships, for the tests of author/ and cli/.
import { readdirSync, readFileSync } from 'node:fs'
import type { Assessment } from '../../src/model/assessment.js'

export const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
export const scale = readJson('rubrics/scales/sichtbar-5.scale.json')

const words = (de: string) => ({ de, en: `${de} (en)` })
const indicator = (id: string, more: object = {}) => ({
  ...{ id, ask: 'use', self: words(`Ich mache ${id}.`), observer: words(`Macht ${id}.`) },
  ...more,
})
const anchors = Object.fromEntries([1, 2, 3, 4].map((level) => [level, words(`Kann es auf Stufe ${level}.`)]))

/** Baking with the competences `teig` (a gate on `kneten` from level 3 on) and `ofen` (with a question of knowledge). */
export const baking = (more: object = {}) => ({
  ...{ format: 1, kind: 'rubric', id: 'backen', version: '1.0.0', status: 'draft', scale: 'sichtbar-5' },
  ...{ title: words('Backen'), field: 'haushalt-ernaehrung' },
  competences: [
    {
      ...{ id: 'teig', dqr: 'fertigkeiten', title: words('Teig herstellen'), anchors },
      gates: [{ level: 3, indicator: 'kneten', atLeast: 2, text: words('Den Teig kneten') }],
      indicators: [indicator('kneten'), indicator('wiegen'), indicator('formen')],
    },
    {
      ...{ id: 'ofen', dqr: 'fertigkeiten', title: words('Den Ofen bedienen'), anchors },
      indicators: [indicator('heizen'), indicator('wenden'), indicator('hitze', { ask: 'know' })],
    },
  ],
  ...more,
})

/** A document of cases for the rubric above. */
export const casesOf = (cases: readonly object[], more: object = {}) => ({
  ...{ format: 1, kind: 'cases', id: 'backen', version: '1.0.0', status: 'draft', of: 'backen', ofVersion: '1.0.0' },
  cases: cases.map((one, i) => ({ title: `Fall ${i + 1}`, why: 'Methode', on: '2026-11-23', ...one })),
  ...more,
})

/** An assessment of baking: the person kneads, weighs and shapes at these levels. */
export const baked = (levels: readonly number[], more: object = {}) => ({
  ...{ format: 1, kind: 'assessment', id: 'probe', rubric: { id: 'backen', version: '1.0.0' } },
  sources: [{ kind: 'self', id: 'me', language: 'de', support: 'none' }] satisfies Assessment['sources'],
  ratings: levels.map((level, i) => ({
    ...{ id: `r${i}`, indicator: `teig/${['kneten', 'wiegen', 'formen'][i]}`, source: 'me', level, on: '2026-11-01' },
  })),
  ...more,
})

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(`${folder}/${name}`))

/** Everything in rubrics/, cases among it. */
export const allThatShips = (): unknown[] => files('rubrics')
