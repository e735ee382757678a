import type { Catalog } from '../load/catalog.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Finding, FindingFlagCode, Profile, View } from '../model/profile.js'
import { scoreAssessment } from '../score/score.js'
import { explain } from '../text/parts/explain.js'
import { assessmentsOf } from './assessments.js'
import { catalogOf } from './catalog.js'
import { type Command, dayOf, printed } from './command.js'
import { historyLines } from './history.js'
import { inLanguage, type Speech } from './speech.js'
import { paragraph, tableLines } from './table.js'

/** `sichtbar score`: a profile for each assessment; as JSON the profile of one, a list of several. */
export const score: Command = (call) => {
  const on = dayOf(call)
  const catalog = catalogOf(call)
  const profiles = assessmentsOf(call, catalog).map((assessment) => scoreAssessment(assessment, catalog, { on }))
  return printed(call, on, {
    json: profiles.length === 1 ? profiles[0] : profiles,
    lines: () => [
      ...profiles.flatMap((profile) => [
        ...profileLines(profile, catalog, call.speech),
        ...historyLines(profile, profiles, call.speech),
        '',
      ]),
      ...paragraph('', call.speech.words.bounds),
    ],
  })
}

/** What is written into the cells of one profile. */
interface Naming {
  readonly loaded: LoadedRubric
  readonly speech: Speech
}

/** A table of both views with their words, then what is worth talking about. */
export function profileLines(profile: Profile, { rubrics }: Catalog, speech: Speech): string[] {
  const { words, sentences } = speech
  const { rubric, assessment, findings, later } = profile
  const loaded = rubrics.get(`${rubric.id}@${rubric.version}`)
  if (!loaded) return []
  const { competence, self, others, grade } = words.columns
  const entries = loaded.rubric.competences.flatMap(({ id, title }) => {
    const finding = findings.find((one) => one.competence === id)
    return finding ? [{ finding, title: inLanguage(title, speech) }] : []
  })
  const rows = entries.map(({ finding, title }) => rowOf(finding, title, { loaded, speech }))
  const notes = noted.flatMap((code) => {
    const titles = entries.filter(({ finding }) => finding.flags.some((flag) => flag.code === code))
    return titles.length > 0
      ? [words.flags[code](sentences.words.list(titles.map(({ title }) => words.quoted(title))))]
      : []
  })
  return [
    inLanguage(loaded.rubric.title, speech),
    words.profileHead(assessment, `${rubric.id} ${rubric.version}`),
    '',
    ...tableLines([[competence, `  ${self}`, `  ${others}`, grade], ...rows], 30),
    ...(notes.length > 0 ? ['', ...notes.flatMap((note) => paragraph('- ', note))] : []),
    ...(later.length > 0 ? paragraph('- ', words.later(later.length)) : []),
    ...nextLines(entries, speech),
  ]
}

interface Entry {
  readonly finding: Finding
  readonly title: string
}

/** Where one change would reach the next level: which. */
function nextLines(entries: readonly Entry[], { words, sentences }: Speech): string[] {
  const next = entries.flatMap(({ finding: { nextLevel, reason }, title }) => {
    const step = nextLevel?.change ? reason.because.find(({ code }) => code === 'score/next-level') : undefined
    return step ? paragraph('- ', `${words.quoted(title)}: ${explain(step, sentences).text}`) : []
  })
  return next.length > 0 ? ['', words.nextLevel, ...next] : []
}

/** Hidden strengths first; that both views are far apart is said by these two or, with few common answers, by `talkAbout`. */
const noted: readonly FindingFlagCode[] = ['selfLower', 'selfHigher', 'talkAbout', 'claimUnproven']

function rowOf({ self, others, basis, evidenceGrade }: Finding, title: string, naming: Naming): string[] {
  const grade = evidenceGrade === null ? '–' : naming.speech.sentences.words.grades[evidenceGrade]
  const [own, seen] = [viewText(self, naming), viewText(others, naming)]
  return [title, basis === 'self' ? `* ${own}` : `  ${own}`, basis === 'others' ? `* ${seen}` : `  ${seen}`, grade]
}

/** Level in words with its range; where it is not determinable, whether anything was said at all. */
export function viewText({ level, levelLow, levelHigh, coverage }: View, naming: Naming): string {
  const { loaded, speech } = naming
  const { words } = speech
  if (level === null) return coverage === null || coverage === 0 ? '–' : words.tooFew
  const short = loaded.scale.levels[level]?.short
  const range = levelLow < levelHigh ? ` (${levelLow}–${levelHigh})` : ''
  return `${level} ${short ? inLanguage(short, speech) : ''}${range}`
}
