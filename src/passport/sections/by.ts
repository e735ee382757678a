import type { EvidenceRole, PassportCompetence } from '../../model/passport.js'
import type { PartialSentences } from '../../text/parts/sentences.js'

/** Their words name no group of people, or one person already. */
const notCounted: readonly EvidenceRole[] = ['document', 'test', 'other']

/** Who stands behind it, by role; null where nobody but the person does. */
export function rolesWith(table: PartialSentences, { evidence, others }: PassportCompetence): string | null {
  const roles = evidence.by.flatMap(({ role, people }) => {
    const word = table.words?.roles?.[role]
    if (word === undefined) return []
    return people > 1 ? [table.passport?.people?.(word, people) ?? word] : [word]
  })
  if (roles.length === 0) return null
  const by = table.passport?.inRow?.(roles) ?? roles.join(', ')
  const isOnePerson = others?.flags.includes('oneSource') === true && evidence.by.length === 1
  const isPerson = evidence.by.every(({ role, people }) => people === 1 && !notCounted.includes(role))
  return isOnePerson && isPerson ? (table.passport?.onePerson?.(by) ?? by) : by
}
