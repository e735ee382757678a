import type { Rubric } from '../model/rubric.js'
import { eachFault, type Fault } from './fault.js'
import { compareVersions } from './version.js'

/** Only earlier versions can be corrected, and each is named once. */
export function correctsFaults({ version, competences }: Rubric): Fault[] {
  return eachFault(competences, ({ indicators }, place) =>
    indicators.flatMap(({ corrects = [] }, inside) =>
      corrects.flatMap((found, i) => {
        if (compareVersions(found, version) < 0 && corrects.indexOf(found) === i) return []
        const path = ['competences', place, 'indicators', inside, 'corrects', i]
        return [{ code: 'rubric/corrects', path, params: { found, version } }]
      }),
    ),
  )
}
