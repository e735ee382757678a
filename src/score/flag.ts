import { still } from '../rule/still.js'

/** What nobody is named in. */
const noAbout: string[] = still([])

/** A flag as it stands in the profile, about what it names. */
export const flag = <Code extends string>(code: Code, about: string[] = noAbout) => still({ code, about: still(about) })
