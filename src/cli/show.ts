import { issueOf } from '../load/fault.js'
import { nearest } from '../load/nearest.js'
import { counting } from '../map/shown.js'
import type { Dossier } from '../model/dossier.js'
import type { Issue } from '../model/issue.js'
import type { Audience } from '../model/passport.js'
import type { Finding } from '../model/profile.js'
import type { Show } from '../model/story.js'
import { isShowable } from '../passport/choice.js'
import { filled } from '../rule/tell.js'
import type { Tables } from './tables.js'

/** What of the ticked things an edition can hold; employers get no name, no contact and no second language, and only German has one beside it. */
export function shownTo(audience: Audience, language: string, { name, contact, beside, ...show }: Show): Show {
  if (audience === 'employer') return show
  const kept = language === 'de' && beside !== undefined ? { beside } : {}
  return { ...show, ...(name === undefined ? {} : { name }), ...(contact === undefined ? {} : { contact }), ...kept }
}

const messages = {
  'story/competence': 'The assessments say nothing about the competence "{id}".[ Did you mean "{nearest}"?]',
  'story/not-shown': 'The competence "{id}" is below level 1 in both views, so no passport shows it. Leave it out.',
  'story/occupation':
    'The assessments share nothing with the occupation "{id}", and it is not wanted.[ Did you mean "{nearest}"?]',
  'story/language': 'There are no sentences in the language "{id}". Write one of: {allowed}.',
} as const

interface Missed {
  readonly code: keyof typeof messages
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, string | null>>
}

/** What is ticked in a story and cannot be shown, at its place in the story. */
export function showIssues(show: Show, dossier: Dossier, tables: Tables): Issue[] {
  return [...competenceFaults(show, dossier), ...occupationFaults(show, dossier), ...languageFaults(show, tables)].map(
    ({ code, path, params }) =>
      issueOf({ code, path: ['show', ...path], params, message: filled(messages[code], params) }, 0),
  )
}

function competenceFaults({ competences }: Show, { profiles }: Dossier): Missed[] {
  const known = new Map(
    counting(profiles).flatMap(({ rubric, findings }) =>
      findings.map((finding): [string, Finding] => [`${rubric.id}/${finding.competence}`, finding]),
    ),
  )
  return competences.flatMap((id, i): Missed[] => {
    const finding = known.get(id)
    const path = ['competences', i]
    if (!finding) return [{ code: 'story/competence', path, params: { id, nearest: nearest(id, known.keys()) } }]
    return isShowable(finding) ? [] : [{ code: 'story/not-shown', path, params: { id } }]
  })
}

function occupationFaults({ occupations }: Show, { matches }: Dossier): Missed[] {
  const known = matches.map(({ occupation }) => occupation.id)
  return occupations.flatMap((id, i) =>
    known.includes(id)
      ? []
      : [{ code: 'story/occupation', path: ['occupations', i], params: { id, nearest: nearest(id, known) } }],
  )
}

function languageFaults({ beside }: Show, tables: Tables): Missed[] {
  const allowed = Object.keys(tables).filter((language) => language !== 'de')
  if (beside === undefined || allowed.includes(beside)) return []
  return [{ code: 'story/language', path: ['beside'], params: { id: beside, allowed: allowed.join(', ') } }]
}
