// The workload of scoring.md, section 13: 12 competences, 60 indicators, 40 rules, 4 sources, and as many seeded persons as one asks for.
import { readFileSync } from 'node:fs'
import { adviceRules, gateRules, levelRules } from './workload-rules.mjs'

export const day = '2026-11-02'
export const persons = 10_000

/** @param {number} length */
const places = (length) => Array.from({ length }, (_, place) => place)
/** @param {string} letter @param {number} place */
const named = (letter, place) => `${letter}${String(place).padStart(2, '0')}`
const text = { de: 'Ein Satz.', en: 'A sentence.' }
const anchors = { 1: text, 2: text, 3: text, 4: text }
const [aboutKnowing, aboutLevels] = [new Set([14, 39]), new Set([1, 6, 17, 22, 33, 38, 49, 54])]
const [onlySelf, onlyObserved, keys] = [new Set([8]), new Set([23, 47]), new Set([0, 25, 50])]

/** Gates on single indicators, beside the gates of the rules. @type {Record<string, readonly (readonly [number, string, number])[]>} */
const plainGates = {
  k00: [[3, 'i01', 2]],
  k02: [[3, 'i14', 2]],
  k04: [[3, 'i23', 2]],
  k07: [[2, 'i39', 1]],
  k08: [[4, 'i42', 3]],
}

/** @param {number} item */
const indicatorOf = (item) => ({
  ...{ id: named('i', item), weight: 1 + ((7 * item) % 4), self: text, observer: text },
  ask: aboutKnowing.has(item) ? 'know' : aboutLevels.has(item) ? 'level' : 'use',
  ...(onlySelf.has(item) ? { for: 'self' } : onlyObserved.has(item) ? { for: 'observer' } : {}),
  ...(keys.has(item) ? { key: true } : {}),
})

/** What single competences have beside their indicators. @type {Record<string, object>} */
const special = {
  k01: { safetyCritical: true },
  k03: { cuts: [80, 150, 260, 340] },
  k05: { windowMonths: 36 },
  k07: { safetyCritical: true },
  k10: { alignments: [{ framework: 'cefr', version: '2020', id: 'B1', relation: 'close' }] },
}

/** Neither competences nor indicators stand in the order of their ids. @param {number} place */
const competenceOf = (place) => {
  const id = named('k', place)
  return {
    ...{ id, dqr: 'fertigkeiten', title: text, ...(id === 'k09' ? {} : { anchors }), ...special[id] },
    gates: [
      ...(plainGates[id] ?? []).map(([level, indicator, atLeast]) => ({ level, indicator, atLeast, text })),
      ...(gateRules[id] ?? []).map(([level, when]) => ({ level, when, text })),
    ],
    ...(levelRules[id] ? { levelRules: levelRules[id].map(([level, when]) => ({ level, when, text })) } : {}),
    indicators: places(5).map((at) => indicatorOf(5 * place + ((3 * at + 2) % 5))),
  }
}

/** @type {any} */
export const scale = JSON.parse(
  readFileSync(new URL('../../rubrics/scales/sichtbar-5.scale.json', import.meta.url), 'utf8'),
)

/** @type {any} */
export const rubric = {
  ...{ format: 1, kind: 'rubric', id: 'workload', version: '1.0.0', status: 'draft', scale: 'sichtbar-5' },
  ...{ title: text, field: 'workload' },
  advice: Object.entries(adviceRules).map(([id, when]) => ({ id, when, text })),
  competences: places(12).map((at) => competenceOf((7 * at + 5) % 12)),
}

/** A generator of whole numbers below a limit, the same on every engine (xorshift, 32 bits). @param {number} seed */
export function random(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  for (let warmUp = 0; warmUp < 4; warmUp += 1) next()
  return (/** @type {number} */ limit) => next() % limit
}

const items = rubric.competences.flatMap((/** @type {any} */ { id, indicators }) =>
  indicators.map((/** @type {any} */ indicator) => ({
    ...{ indicator, address: `${id}/${indicator.id}`, shift: (Number(id.slice(1)) % 5) - 2 },
    ids: Object.fromEntries(['me', 'o1', 'o2', 'w1'].map((source) => [source, `${source}-${indicator.id}`])),
  })),
)
const independences = ['', 'guided', 'independent', 'transfer', 'guiding']
const frequencies = ['onceOrTwice', 'sometimes', 'often', 'often']
const knowing = ['notYet', 'partly', 'yes']
const relations = ['independent', 'independent', 'worksWith', 'worksWith', 'worksWith', 'friendOrFamily']
const recent = ['2026-03-02', '2026-06-15', '2026-09-01', '2026-10-20', '2026-11-02', '2024-05-06', '2025-01-31']
const old = ['2018-05-05', '2021-11-01', '2021-11-02', '2019-02-28']

/** One person's assessment as a partner would read it from JSON, made from nothing but the seed. @param {number} seed @returns {any} */
export const personOf = (seed) => JSON.parse(JSON.stringify(invented(seed)))

/** @param {number} seed @returns {any} */
function invented(seed) {
  const below = random(seed)
  const person = { below, ability: 1 + below(3), bias: below(3) - 1, days: below(16) === 0 ? old : recent }
  const evidence = places(below(3) === 0 ? 1 + below(4) : 0).map((at) => pieceOf(at, below))
  const sources = sourcesOf(below, below(40) === 0)
  const willing = sources.map(
    ({ kind }) => (kind === 'self' ? [97, 97, 97, 85, 50, 20] : [95, 80, 70, 45, 25, 0])[below(6)],
  )
  const ratings = []
  for (const item of items) {
    for (const [at, source] of sources.entries()) {
      if (!mayRate(item.indicator, source.kind)) continue
      if (below(100) < (willing[at] ?? 0)) ratings.push(...ratingsOf(item, source, person, evidence))
      else if (below(3) > 0) ratings.push({ ...recordOf(item, source, person), absent: absenceOf(source, below) })
    }
  }
  if (below(50) === 0 && ratings[0]) ratings.push({ ...ratings[0] })
  return {
    ...{ format: 1, kind: 'assessment', id: `p${seed}`, rubric: { id: 'workload', version: '1.0.0' } },
    ...{ sources, ratings, ...(evidence.length > 0 ? { evidence } : {}) },
  }
}

/** @typedef {(limit: number) => number} Below */
/** @typedef {{ below: Below, ability: number, bias: number, days: readonly string[] }} Person */

/** @param {{ for?: string }} indicator @param {string} kind */
const mayRate = (indicator, kind) => indicator.for === undefined || (indicator.for === 'self') === (kind === 'self')

/** The person, two observers and a work sample, in any order; now and then one observer set the work sample as well. @param {Below} below @param {boolean} isFamily @returns {any[]} */
function sourcesOf(below, isFamily) {
  const marksBoth = below(4) === 0
  const watching = (/** @type {string} */ kind, /** @type {string} */ id) => ({
    ...{ kind, id, role: 'trainer', setting: 'realWork', purpose: 'guidance', occasions: 1 + below(3) },
    ...{ language: below(2) === 0 ? 'de' : 'uk', support: below(3) === 0 ? 'none' : 'interpreter' },
    relation: isFamily ? 'friendOrFamily' : relations[below(relations.length)],
    ...(below(2) === 0 ? { anchorTraining: true } : {}),
    ...(marksBoth && id !== 'o1' ? { rater: 'a-trainer' } : {}),
  })
  const all = [
    watching('workSample', 'w1'),
    { kind: 'self', id: 'me' },
    watching('observer', 'o2'),
    watching('observer', 'o1'),
  ]
  return below(2) === 0 ? all : all.reverse()
}

/** @param {any} item @param {any} source @param {Person} person */
const recordOf = ({ ids, address }, source, { below, days }) => ({
  ...{ id: ids[source.id], indicator: address, source: source.id, on: days[below(days.length)] ?? day },
})

/** A rating; seldom a second attempt, on another or the same day, or one from after the day. @param {any} item @param {any} source @param {Person} person @param {readonly any[]} evidence @returns {any[]} */
function ratingsOf(item, source, person, evidence) {
  const { below } = person
  const level = levelOf(item, source, person)
  const named = evidence.length > 0 && below(3) === 0 ? { evidence: [evidence[below(evidence.length)].id] } : {}
  const first = { ...recordOf(item, source, person), ...saidOf(item, source, level, below), ...named }
  if (below(30) > 0) return [first]
  const on = [first.on, '2026-10-30', '2026-12-24'][below(3)]
  const again = { ...first, id: `${first.id}-2`, on, ...saidOf(item, source, below(5), below) }
  return [again, first]
}

/** @param {any} item @param {any} source @param {Person} person */
function levelOf({ shift, indicator }, { kind }, { below, ability, bias }) {
  const seen = ability + (shift > 0 ? below(2) : -below(2)) + below(3) - 1 + (kind === 'self' ? bias : 0)
  return Math.max(0, Math.min(indicator.ask === 'know' ? 2 : 4, seen))
}

/** @param {any} item @param {any} source @param {number} level @param {Below} below */
function saidOf({ indicator: { ask } }, { kind }, level, below) {
  if (kind !== 'self' || ask === 'level') return { level }
  if (ask === 'know') return { answer: knowing[Math.min(level, 2)] }
  if (level === 0) return { answer: { frequency: 'never' } }
  const frequency = frequencies[below(4)]
  return { answer: below(80) === 0 ? { frequency } : { frequency, independence: independences[level] } }
}

/** @param {{ kind: string }} source @param {Below} below */
const absenceOf = ({ kind }, below) =>
  ['notApplicable', 'notAnswered', kind === 'self' ? 'notAnswered' : 'notObserved', 'notAsked'][below(4)]

const kinds = ['account', 'record', 'workSample', 'thirdParty', 'document', 'observation', 'test']
const confirmed = new Set(['thirdParty', 'document', 'observation', 'test'])

/** @param {number} at @param {Below} below @returns {any} */
function pieceOf(at, below) {
  const kind = kinds[below(kinds.length)] ?? 'account'
  const isConfirmed = confirmed.has(kind) || (kind === 'workSample' && below(2) === 0)
  const on = ['2026-08-01', '2025-02-03', '2024-11-01', '2019-07-01', '2026-12-01'][below(5)]
  return {
    ...{ id: `e${at}`, kind, on, learningContext: 'informal', lifeField: 'household', why: text },
    ...(below(2) === 0 ? { what: text, where: text, when: text, ownPart: text } : {}),
    ...(isConfirmed ? { confirmedBy: 'Verein', relation: relations[below(relations.length)] } : {}),
    ...(kind === 'document' && below(2) === 0 ? { official: true } : {}),
    ...(on !== '2026-12-01' && below(4) === 0 ? { validUntil: '2026-11-01' } : {}),
    ...(on === '2019-07-01' && below(2) === 0 ? { lastUsed: '2026-05-05' } : {}),
  }
}
