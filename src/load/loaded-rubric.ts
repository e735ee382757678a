import type { ViewName } from '../model/grade.js'
import type { Competence, Gate, Indicator, Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { type CompiledRule, compileRule } from '../rule/compile.js'
import { defaultsUsed, type ErrorModel, errorModelOf } from './error-model.js'
import { freeze } from './freeze.js'
import { pointerOf } from './issue.js'
import { rubricRules } from './rubric-rules.js'
import { type Slot, slotsOfRules } from './slots.js'

/** A rubric with its scale, made ready for scoring: all that does not depend on a person. */
export interface LoadedRubric {
  readonly rubric: Rubric
  readonly scale: Scale
  /** `id@version`, as reasons name it. */
  readonly document: string
  /** The highest level M of the scale. */
  readonly top: number
  readonly errorModel: ErrorModel
  readonly defaultsUsed: string[]
  /** By id. */
  readonly competences: readonly LoadedCompetence[]
  /** By address `competence/indicator`. */
  readonly indicators: ReadonlyMap<string, LoadedIndicator>
  readonly advice: readonly LoadedAdvice[]
  /** How many values the gates and level rules read of one side. */
  readonly slotCount: number
}

export interface LoadedCompetence {
  readonly competence: Competence
  /** Its place in the rubric, as JSON Pointer. */
  readonly pointer: string
  readonly model: NonNullable<Competence['model']>
  /** Hundredths of a level, half-way between levels where the author sets none. */
  readonly cuts: readonly number[]
  /** How long a rating is current: five years, two where safety is at stake, unless the competence says otherwise. */
  readonly windowMonths: number
  readonly sides: Readonly<Record<ViewName, LoadedSide>>
  readonly levelRules: readonly LoadedLevelRule[]
  /** Whether a gate or level rule of it is written as a rule. */
  readonly hasRules: boolean
  /** What gates and level rules of the rubric read of it in one side. */
  readonly slots: readonly Slot[]
  /** What advice reads of its finding. */
  readonly adviceSlots: readonly Slot[]
}

/** What one side may rate, and the gates that bind it. */
export interface LoadedSide {
  /** By id. */
  readonly indicators: readonly LoadedIndicator[]
  readonly gates: readonly LoadedGate[]
}

export interface LoadedIndicator {
  readonly id: string
  readonly indicator: Indicator
  /** Its place among all indicators of the rubric. */
  readonly at: number
  readonly weight: number
}

/** Something that has a say about the level beside the model. */
interface Asking<By, Asked> {
  readonly by: By
  readonly asked: Asked
  /** What flags call it: the indicator, `gate-n` for the nth gate, `rule-l` for the rule of level l. */
  readonly name: string
  readonly pointer: string
  /** null: a gate on the rating of an indicator. */
  readonly rule: CompiledRule | null
  /** The indicators of the competence that it names. */
  readonly reads: readonly string[]
}
export type LevelRule = NonNullable<Competence['levelRules']>[number]
export type LoadedGate = Asking<'gate', Gate>
export type LoadedLevelRule = Asking<'rule', LevelRule>

export interface LoadedAdvice {
  readonly advice: NonNullable<Rubric['advice']>[number]
  readonly pointer: string
  readonly rule: CompiledRule | null
}

type Rules = ReadonlyMap<string, CompiledRule>
type Slotted = ReturnType<typeof slotsOfRules>

/** Compiles the rules of a checked rubric over flat slots and puts its parts into the order in which they are computed. */
export function loadRubric(rubric: Rubric, scale: Scale): LoadedRubric {
  const [slots, adviceSlots] = [slotsOfRules(), slotsOfRules()]
  const rules = rulesOf(rubric, scale, { slots, adviceSlots })
  const top = scale.levels.length - 1
  const indicators = new Map<string, LoadedIndicator>()
  const competences = rubric.competences.map((competence, place) => ({
    ...loadedCompetence(competence, `/competences/${place}`, { indicators, rules, top }),
    slots: slots.of(competence.id),
    adviceSlots: adviceSlots.of(competence.id),
  }))
  return {
    ...{ rubric, scale, top, indicators },
    document: `${rubric.id}@${rubric.version}`,
    errorModel: errorModelOf(rubric, scale),
    defaultsUsed: freeze(defaultsUsed(rubric)),
    competences: competences.sort((left, right) => byId(left.competence, right.competence)),
    advice: (rubric.advice ?? []).map((advice, place) => {
      const pointer = `/advice/${place}`
      return { advice, pointer, rule: rules.get(`${pointer}/when`) ?? null }
    }),
    slotCount: slots.count(),
  }
}

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1)

function rulesOf(
  rubric: Rubric,
  scale: Scale,
  { slots, adviceSlots }: Record<'slots' | 'adviceSlots', Slotted>,
): Rules {
  return new Map(
    rubricRules(rubric, scale).map(({ rule, path, inputs }) => {
      const own = path[0] === 'competences' ? rubric.competences[Number(path[1])]?.id : undefined
      const slotOf = (name: string) => (own === undefined ? adviceSlots.place(name, '') : slots.place(name, own))
      return [pointerOf(path), compileRule(rule, inputs, slotOf)]
    }),
  )
}

interface Beside {
  /** Takes the indicators up, in the order of the rubric. */
  readonly indicators: Map<string, LoadedIndicator>
  readonly rules: Rules
  readonly top: number
}

function loadedCompetence(competence: Competence, pointer: string, { indicators, rules, top }: Beside) {
  const { id, model = 'weightedMean', cuts, windowMonths, safetyCritical } = competence
  const own = competence.indicators.map((indicator): LoadedIndicator => {
    const one = { id: indicator.id, indicator, at: indicators.size, weight: indicator.weight ?? 1 }
    indicators.set(`${id}/${one.id}`, one)
    return one
  })
  own.sort(byId)
  const gates = (competence.gates ?? []).map((asked, place): LoadedGate => {
    const name = 'indicator' in asked ? asked.indicator : `gate-${place + 1}`
    const at = `${pointer}/gates/${place}`
    return { by: 'gate', asked, name, pointer: at, ...reading(rules.get(`${at}/when`), asked) }
  })
  const levelRules = (competence.levelRules ?? []).map((asked, place): LoadedLevelRule => {
    const at = `${pointer}/levelRules/${place}`
    return { by: 'rule', asked, name: `rule-${asked.level}`, pointer: at, ...reading(rules.get(`${at}/when`), asked) }
  })
  return {
    ...{ competence, pointer, model, levelRules },
    cuts: cuts ?? Array.from({ length: top }, (_, level) => 100 * level + 50),
    windowMonths: windowMonths ?? (safetyCritical ? 24 : 60),
    sides: { self: sideOf('self', own, gates), others: sideOf('others', own, gates) },
    hasRules: [...gates, ...levelRules].some(({ rule }) => rule !== null),
  }
}

/** `i.<indicator>.…` names an indicator of the competence. */
function reading(rule: CompiledRule | undefined, asked: Gate | LevelRule) {
  const paths = (rule?.paths ?? []).map((path) => path.split('.'))
  const named = paths.flatMap(([kind, name = '']) => (kind === 'i' ? [name] : []))
  return { rule: rule ?? null, reads: 'indicator' in asked ? [asked.indicator] : named }
}

/** A gate on an indicator binds only the side that may rate it. */
function sideOf(view: ViewName, own: readonly LoadedIndicator[], gates: readonly LoadedGate[]): LoadedSide {
  const indicators = own.filter(
    ({ indicator: { for: side = 'both' } }) => side === 'both' || (side === 'self') === (view === 'self'),
  )
  const mayRate = (name: string) => indicators.some(({ id }) => id === name)
  return { indicators, gates: gates.filter(({ asked }) => !('indicator' in asked) || mayRate(asked.indicator)) }
}
