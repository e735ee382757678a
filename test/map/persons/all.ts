import { beginner } from './beginner.js'
import { bicycleMechanic } from './bicycle-mechanic.js'
import { carer } from './carer.js'
import { cookAlone } from './cook-alone.js'
import { depotLeader } from './depot-leader.js'
import { householdCanteen } from './household-canteen.js'
import { intoCare } from './into-care.js'
import { onlyObserved } from './only-observed.js'
import { ownWord } from './own-word.js'
import type { Person } from './person.js'
import { shopAssistant } from './shop-assistant.js'
import { trainingCleaner } from './training-cleaner.js'

/** The example persons of the test. */
export const persons: readonly Person[] = [
  ...[cookAlone, bicycleMechanic, carer, shopAssistant, ownWord, onlyObserved],
  ...[beginner, depotLeader, trainingCleaner, householdCanteen, intoCare],
]
