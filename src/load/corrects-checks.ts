import type { Rubric } from '../model/rubric.js'
import { type Fault, fault } from './fault.js'
import { faultsIn } from './placed.js'
import { compareVersions } from './version.js'

/** Only earlier versions can be corrected, and each is named once. */
export function correctsFaults({ version, competences }: Rubric): Fault[] {
  return faultsIn({ competences }, [], ({ indicators }, path) =>
    faultsIn({ indicators }, path, ({ corrects }, inside) =>
      faultsIn({ corrects }, inside, (found, at) =>
        compareVersions(found, version) < 0 && corrects?.indexOf(found) === at.at(-1)
          ? []
          : fault('rubric/corrects', at, { found, version }),
      ),
    ),
  )
}
