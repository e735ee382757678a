import { counting } from '../map/shown.js'
import type { Change } from '../model/change.js'
import type { Profile } from '../model/profile.js'
import { compareProfiles } from '../score/compare-profiles.js'
import { explain } from '../text/parts/explain.js'
import type { Speech } from './speech.js'
import { paragraph } from './table.js'

/** Of several assessments of one rubric: whether this one counts, and what has changed since the one before; nothing where there is only one. */
export function historyLines(profile: Profile, profiles: readonly Profile[], speech: Speech): string[] {
  const { words } = speech
  const all = risingFrom(profiles.filter(({ rubric }) => rubric.id === profile.rubric.id))
  const ids = new Set(all.map(({ assessment }) => assessment))
  const last = all.at(-1)
  // Assessments of one id are of different persons, so none of them is earlier than another.
  if (!last || all.length < 2 || ids.size < all.length) return []
  const before = all[all.indexOf(profile) - 1]
  return [
    '',
    ...paragraph('- ', profile === last ? words.newest(all.length) : words.older(last.assessment)),
    ...(before ? changeLines(before, profile, speech) : []),
  ]
}

/** What counts least comes first, what counts last. */
function risingFrom(profiles: readonly Profile[]): Profile[] {
  const [last] = counting(profiles)
  return last ? [...risingFrom(profiles.filter((profile) => profile !== last)), last] : []
}

function changeLines(before: Profile, after: Profile, { words, sentences }: Speech): string[] {
  const { assessment, rubric } = before
  if (rubric.version !== after.rubric.version) return paragraph('- ', words.otherVersion(assessment, rubric.version))
  const changes = compareProfiles(before, after)
  if (changes.length === 0) return paragraph('- ', words.unchanged(assessment))
  const told = changes
    .filter((change) => !isRepeated(change, changes))
    .map(({ reason }) => explain(reason, sentences).text)
  return ['', ...paragraph('', words.changed(assessment)), ...told.flatMap((text) => paragraph('- ', text))]
}

/** A headline that changes exactly as one of the views does is told by that view. */
const isRepeated = ({ competence, view, field, before, after }: Change, changes: readonly Change[]): boolean =>
  view === 'headline' &&
  changes.some(
    (one) =>
      one.view !== 'headline' &&
      one.competence === competence &&
      one.field === field &&
      one.before === before &&
      one.after === after,
  )
