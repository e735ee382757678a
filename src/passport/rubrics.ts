import type { Catalog } from '../load/catalog.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Id } from '../model/head.js'
import type { Passport, PassportCompetence, PassportView } from '../model/passport.js'
import type { Scale } from '../model/scale.js'
import type { Words } from '../model/text.js'
import type { Headed } from './choice.js'
import { type Print, wordsIn } from './printed.js'

/** The rubrics of what is shown and their scales, in the order of first use; competences name them by place. */
export interface ShownRubrics {
  readonly rubrics: readonly LoadedRubric[]
  readonly scales: readonly Scale[]
}

/** Each rubric in the version with which it was scored. */
export function shownRubrics(findings: readonly Headed[], catalog: Catalog): ShownRubrics {
  const names = new Set(findings.map(({ profile: { rubric } }) => `${rubric.id}@${rubric.version}`))
  const rubrics = [...names].map((name) => {
    const loaded = catalog.rubrics.get(name)
    if (!loaded) throw new TypeError(`The catalog does not hold the rubric ${name}, with which the dossier was made.`)
    return loaded
  })
  return { rubrics, scales: [...new Map(rubrics.map(({ scale }) => [scale.id, scale])).values()] }
}

/** Place in `rubrics` of the passport. */
export const rubricPlace = (rubric: Id, shown: ShownRubrics): number =>
  shown.rubrics.findIndex((loaded) => loaded.rubric.id === rubric)

const scalePlace = (scale: Scale, shown: ShownRubrics): number => shown.scales.findIndex(({ id }) => id === scale.id)

export function passportRubrics(shown: ShownRubrics, print: Print): Passport['rubrics'] {
  return shown.rubrics.map(({ rubric, scale }) => ({
    id: rubric.id,
    version: rubric.version,
    status: rubric.status,
    title: wordsIn(rubric.title, [print.leading], print),
    scale: scalePlace(scale, shown),
  }))
}

/** The key names the levels from 1 on; level 0 has its word only where a view or a range says it. */
export function passportScales(
  shown: ShownRubrics,
  competences: readonly PassportCompetence[],
  print: Print,
): Passport['scales'] {
  return shown.scales.map((scale) => {
    const views = competences
      .filter(({ rubric }) => shown.rubrics[rubric]?.scale.id === scale.id)
      .flatMap(({ self, others }) => [self, others])
    const levels = scale.levels.map(
      ({ short }, level): Words => (level > 0 || views.some(saysZero) ? wordsIn(short, [print.leading], print) : {}),
    )
    return { id: scale.id, version: scale.version, levels }
  })
}

const saysZero = (view: PassportView | null): boolean =>
  view !== null && view.level !== null && (view.level === 0 || view.levelLow === 0)
