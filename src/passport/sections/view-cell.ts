import type { ViewName } from '../../model/grade.js'
import type { PassportCompetence, PassportView } from '../../model/passport.js'
import type { Words } from '../../model/text.js'
import type { PartialSentences } from '../../text/parts/sentences.js'
import type { Block, Line, Mark } from '../block.js'
import { type Edition, lineIn, markedBlock, type Read, textBlock, wordBlock, wordLine } from '../edition.js'
import { levelsOf } from './level.js'

/** One view of one competence; what is not known has no mark, an empty mark means level 0 and nothing else. */
export function viewCell(competence: PassportCompetence, name: ViewName, edition: Edition): Block[] {
  const view = competence[name]
  if (view === null || view.level === null) return [textBlock('small', unknownLine(view, edition))]
  const levels = levelsOf(competence, edition.passport)
  const { level, levelLow: low, levelHigh: high } = view
  const mark: Mark = { kind: 'level', view: name, of: levels.length - 1, level, low, high }
  return [
    ...(level === 0 ? zeroBlocks(levels, mark, edition) : levelBlocks({ level, levels }, mark, edition)),
    ...(low < high ? [textBlock('small', rangeLine({ ...view, level }, levels, edition))] : []),
    ...flagBlocks(view, edition),
  ]
}

function unknownLine(view: PassportView | null, { leading }: Edition): Line {
  const key = view === null ? 'notAsked' : view.flags.includes('notApplicable') ? 'notApplicable' : 'undetermined'
  return wordLine(leading, (words) => words[key])
}

function zeroBlocks(levels: readonly Words[], mark: Mark, { leading }: Edition): Block[] {
  const line = lineIn(leading, (_, read) => read(levels[0] ?? {}))
  return [{ kind: 'text', tone: 'small', line, mark, under: true }]
}

function levelBlocks(
  { level, levels }: { readonly level: number; readonly levels: readonly Words[] },
  mark: Mark,
  { leading }: Edition,
): Block[] {
  const count = wordLine(leading, (words) => words.level?.(level, levels.length - 1))
  return [
    markedBlock('small', count, mark),
    textBlock(
      'label',
      lineIn(leading, (_, read) => read(levels[level] ?? {})),
    ),
  ]
}

type Ranged = PassportView & { readonly level: number }

/** Both ends are named: one that is the level itself stands in the line above. */
function rangeLine(view: Ranged, levels: readonly Words[], { leading }: Edition): Line {
  return lineIn(leading, (table, read) => rangeWords(view, levels, { table, read }))
}

function rangeWords(
  { level, levelLow, levelHigh }: Ranged,
  levels: readonly Words[],
  { table: { passport: words }, read }: { readonly table: PartialSentences; readonly read: Read },
): string | undefined {
  const [low, high] = [levelLow, levelHigh].map((end) => read(levels[end] ?? {}))
  if (levelHigh === level) return low === undefined ? undefined : words?.atLeast?.(low)
  if (levelLow === level) return high === undefined ? undefined : words?.possibly?.(high)
  return low === undefined || high === undefined ? undefined : words?.between?.(low, high)
}

function flagBlocks({ flags }: PassportView, { leading }: Edition): Block[] {
  const said = (['outdated', 'languageCaution'] as const).filter((flag) => flags.includes(flag))
  return said.map((flag) => wordBlock('small', leading, (words) => words[flag]))
}
