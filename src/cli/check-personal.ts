import { resolve } from 'node:path'
import type { Catalog } from '../load/catalog.js'
import { assessmentIn } from './assessments.js'
import type { Call } from './command.js'
import { type ReadFile, readOne } from './files.js'
import { type Finding, isFindings } from './findings.js'
import { situationIn } from './pathways.js'
import { type PersonalKind, personalKind } from './personal.js'
import { showIssues } from './show.js'
import { filesBeside, storyIn, tellStory } from './story.js'

/** The files with those that the stories among them name, so that each is checked at its own place. */
export function withParts(files: readonly ReadFile[], call: Call): ReadFile[] {
  const known = new Set(files.map(({ name }) => resolve(name)))
  const names = files.flatMap((file) => {
    if (personalKind(file.value) !== 'story') return []
    try {
      return filesBeside(storyIn(file), file.name)
    } catch (error) {
      if (isFindings(error)) return []
      throw error
    }
  })
  const more = [...new Set(names)].filter((name) => !known.has(resolve(name)))
  return [...files, ...more.map((name) => readOne(name, call))]
}

interface Context {
  readonly catalog: Catalog
  readonly call: Call
}

type Check = (file: ReadFile, context: Context) => unknown
const checks: Readonly<Record<Exclude<PersonalKind, 'story'>, Check>> = {
  assessment: (file, { catalog }) => assessmentIn(file, catalog),
  situation: (file, { catalog }) => situationIn(file, catalog),
}

/** What is wrong in assessments and situations, then in stories; a story is told once its parts are sound. */
export function personalFindings(files: readonly ReadFile[], context: Context): Finding[] {
  const placed = files.map((file, place) => ({ file, place, kind: personalKind(file.value) }))
  const parts = placed.flatMap(({ file, place, kind }) =>
    kind === null || kind === 'story'
      ? []
      : at(
          place,
          collected(() => {
            checks[kind](file, context)
            return []
          }),
        ),
  )
  const unsound = new Set(parts.map(({ file }) => resolve(file)))
  const stories = placed.filter(({ kind }) => kind === 'story')
  return [...parts, ...stories.flatMap(({ file, place }) => at(place, storyFindings(file, context, unsound)))]
}

function storyFindings(file: ReadFile, { catalog, call }: Context, unsound: ReadonlySet<string>): Finding[] {
  return collected(() => {
    const story = storyIn(file)
    if (filesBeside(story, file.name).some((name) => unsound.has(resolve(name)))) return []
    const dossier = tellStory(story, file.name, { catalog, call })
    return showIssues(story.show, dossier, call.tables).map((issue) => ({ issue, file: file.name }))
  })
}

const at = (place: number, list: readonly Finding[]): Finding[] =>
  list.map(({ issue, file }) => ({ issue: { ...issue, document: place }, file }))

/** The findings that `act` returns or throws. */
function collected(act: () => Finding[]): Finding[] {
  try {
    return act()
  } catch (error) {
    if (isFindings(error)) return [...error.found]
    throw error
  }
}
