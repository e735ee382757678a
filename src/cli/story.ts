import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildDossier } from '../dossier/dossier.js'
import type { Catalog } from '../load/catalog.js'
import { issueOf } from '../load/fault.js'
import { parseStory } from '../load/story.js'
import type { Dossier } from '../model/dossier.js'
import type { Story } from '../model/story.js'
import { assessmentIn, refuseTwins } from './assessments.js'
import type { Call } from './command.js'
import { type ReadFile, readOne } from './files.js'
import { findings, withNames } from './findings.js'
import { callError } from './io.js'
import { packageFolder } from './package.js'
import { situationIn } from './pathways.js'
import { valueOfKind } from './personal.js'

/** The story in a file. A file that it names and that is not there is an issue of the story. */
export function storyIn(file: ReadFile): Story {
  const value = valueOfKind(file, 'story')
  const story = withNames([file.name], () => parseStory(value))
  const missing = partsOf(story).filter(({ part }) => !existsSync(beside(file.name, part)))
  if (missing.length === 0) return story
  throw findings(
    missing.map(({ part, path }) => {
      const message = `There is no file "${part}" beside the story.`
      return { issue: issueOf({ code: 'story/file', path, params: { file: part }, message }, 0), file: file.name }
    }),
  )
}

/** The files that a story names, as paths. */
export const filesBeside = (story: Story, file: string): string[] =>
  partsOf(story).map(({ part }) => beside(file, part))

const beside = (file: string, part: string): string => join(file === '-' ? '.' : dirname(file), part)

function partsOf({ assessments, situation }: Story): { readonly part: string; readonly path: (string | number)[] }[] {
  return [
    ...assessments.map((part, i) => ({ part, path: ['assessments', i] })),
    ...(situation === null ? [] : [{ part: situation, path: ['situation'] }]),
  ]
}

/** The dossier that a story tells, on its own day or on the one of the call. */
export function tellStory(story: Story, file: string, { call, catalog }: { call: Call; catalog: Catalog }): Dossier {
  const { holder, issuer, sample } = story
  const assessments = story.assessments.map((part) => assessmentIn(readOne(beside(file, part), call), catalog))
  refuseTwins(assessments, story.assessments)
  const situation = story.situation === null ? null : situationIn(readOne(beside(file, story.situation), call), catalog)
  const on = call.options.on ?? story.on
  return buildDossier({ assessments, situation, holder, issuer, sample }, catalog, { on })
}

/** The file of a story that ships, counted from 1 in the order of the folder names. */
export function exampleFile(number: string, { speech: { words } }: Call): string {
  const folder = join(packageFolder(), 'examples')
  const stories = (existsSync(folder) ? readdirSync(folder).sort() : [])
    .map((name) => join(folder, name, 'story.json'))
    .filter((file) => existsSync(file))
  const file = /^[1-9]\d*$/u.test(number) ? stories[Number(number) - 1] : undefined
  if (file === undefined) throw callError(words.noExample(number, stories.length))
  return file
}
