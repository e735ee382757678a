// Flags of a view in their order, and who differs from whom, written down from scoring.md sections 5 and 6; no part of the engine.
import type { Source } from '../../src/model/source.js'
import { today } from './builders.js'
import {
  type Asking,
  bindingGates,
  gateHolds,
  levelByCuts,
  meanOf,
  type Sheet,
  sum,
  type Used,
  uses,
} from './reference-models.js'

export type Flags = readonly { readonly code: string; readonly about: readonly string[] }[]
export type Rules = readonly { readonly level: number; readonly holds: boolean | null }[]
export const flag = (code: string, ...about: string[]) => ({ code, about })

export const coverageOf = ({ counted }: Sheet) => {
  const covered = sum(counted, ({ v, used }) => (used.length > 0 ? v : 0))
  return { covered, total: sum(counted, ({ v }) => v) }
}
export const coversTenths = (sheet: Sheet, tenths: number): boolean =>
  10 * coverageOf(sheet).covered >= tenths * coverageOf(sheet).total

export const isFamily = (source: Source) => 'relation' in source && source.relation === 'friendOrFamily'
export const raterOf = (source: Source): string =>
  source.kind === 'self' ? 'self' : ('rater' in source && source.rater) || source.id

interface Own {
  readonly before: number
  readonly bounds: { readonly levelLow: number; readonly levelHigh: number }
  readonly openRung: number | null
  readonly rules: Rules
  readonly asking: Asking
}
/** In the order of the table of section 5, equal codes by what they are about. */
export function flagsOf(sheet: Sheet, { before, bounds, openRung, rules, asking }: Own, level: number): Flags {
  const rated = uses(sheet.counted)
  const { model, alignments = [] } = sheet.competence
  const inPlay = bindingGates(sheet).filter(({ gate }) => gate.level <= before)
  const named = (holds: boolean | null) =>
    inPlay.filter(({ gate }) => gateHolds(sheet, gate, asking) === holds).map(({ name }) => name)
  const openRules = rules.filter((rule) => rule.holds === null && rule.level > before).map((rule) => rule.level)
  const open = [
    ...named(null),
    ...(openRung === null ? [] : [`rung-${openRung}`]),
    ...(openRules.length === 0 ? [] : [`rule-${Math.min(...openRules)}`]),
  ]
  const pair = sheet.side === 'others' ? disagreement(sheet) : null
  const set: Record<string, boolean> = {
    selfView: sheet.side === 'self',
    familyOnly: sheet.side === 'others' && rated.every(({ source }) => isFamily(source)),
    oneSource: sheet.side === 'others' && new Set(rated.map(({ source }) => raterOf(source))).size === 1,
    coverageBelow60: !coversTenths(sheet, 6),
    coverageBelow80: coversTenths(sheet, 6) && !coversTenths(sheet, 8),
  }
  const isLow = sheet.side === 'others' && level <= Math.floor(sheet.top / 4)
  const german = rated.some(
    ({ source }) => 'support' in source && source.support === 'none' && /^de(-|$)/u.test(source.language ?? ''),
  )
  return [
    ...Object.keys(set).flatMap((code) => (set[code] ? [flag(code)] : [])),
    ...(pair ? [flag('disagreement', ...pair)] : []),
    ...(model === 'ladder' && bounds.levelLow < bounds.levelHigh ? [flag('rangeOpen')] : []),
    ...unique(named(false)).map((name) => flag('gateFailed', name)),
    ...unique(open).map((name) => flag('gateOpen', name)),
    ...(rated.every(({ rating }) => rating.on < currentFrom(sheet)) ? [flag('outdated')] : []),
    ...(isLow && german && !alignments.some(({ framework }) => framework === 'cefr') ? [flag('languageCaution')] : []),
  ]
}
const unique = (names: readonly string[]) => [...new Set(names)].sort()

/** The window of whole months before 2 November 2026; every month has a second day. */
export function currentFrom({ competence: { windowMonths, safetyCritical } }: Pick<Sheet, 'competence'>): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const months = year * 12 + month - 1 - (windowMonths ?? (safetyCritical ? 24 : 60))
  const two = (number: number) => String(number).padStart(2, '0')
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(day)}`
}

/** Section 6: the first two raters who watched and differ too much over what both rated. */
function disagreement({ counted, top, cuts }: Sheet): readonly [string, string] | null {
  const watched = uses(counted).filter(({ source }) => source.kind === 'observer' || source.kind === 'workSample')
  const raters = unique(watched.map(({ source }) => raterOf(source)))
  const of = (rater: string, id: string) =>
    watched.filter(({ source, rating }) => raterOf(source) === rater && rating.indicator.endsWith(`/${id}`))
  const plain = (used: readonly Used[]) => sum(used, ({ level }) => level) / used.length
  const pairs = raters.flatMap((one, at) => raters.slice(at + 1).map((other) => [one, other] as const))
  const found = pairs.find(([one, other]) => {
    const ids = counted
      .map(({ indicator }) => indicator.id)
      .filter((id) => of(one, id).length > 0 && of(other, id).length > 0)
    const apart = sum(ids, (id) => Math.abs(plain(of(one, id)) - plain(of(other, id)))) / ids.length
    const alone = (rater: string) =>
      levelByCuts(meanOf(ids.flatMap((id) => of(rater, id).map(({ u, level }) => ({ w: u, level })))), cuts)
    if (ids.length === 0) return false
    return apart > top / 4 + 1e-12 || (ids.length >= 3 && Math.abs(alone(one) - alone(other)) >= Math.max(1, top / 2))
  })
  return found ?? null
}
