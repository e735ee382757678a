import type { PassportOccupation } from '../../model/passport.js'
import type { PartialSentences } from '../../text/parts/sentences.js'
import type { Block, Line } from '../block.js'
import { type Edition, headingBlock, lineIn, type Read, sectionHeading, textBlock, wordBlock } from '../edition.js'
import type { Put } from '../put.js'
import { occupationLine } from './occupations.js'

type Area = PassportOccupation['areas'][number]

/** The areas of every qualified occupation, grouped by how much of them is shown. */
export function areaBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const qualified = passport.occupations.filter(({ helper }) => !helper)
  if (qualified.length === 0) return []
  const isAssumed = qualified.some(({ weightSource }) => weightSource === 'assumed')
  const weights = wordBlock('small', leading, (words) => words.assumedWeights)
  return [
    sectionHeading(leading, (words) => words.areasHeading),
    ...qualified.flatMap((occupation) => occupationGroups(occupation, edition)),
    ...(isAssumed ? [weights] : []),
  ]
}

function occupationGroups(occupation: PassportOccupation, edition: Edition): Block[] {
  const items = groups.flatMap((group) => {
    const areas = occupation.areas.filter((area) => groupOf(area) === group)
    return areas.length > 0 ? [groupItem(group, areas, edition)] : []
  })
  return [
    headingBlock(3, occupationLine(occupation, edition)),
    ...positionBlocks(occupation, edition),
    { kind: 'list', style: 'groups', items },
  ]
}

/** The regulations in which areas are positions, once; the number stands behind each area. */
function positionBlocks({ areas }: PassportOccupation, { leading }: Edition): Block[] {
  const regulations = new Set(areas.flatMap(({ position }) => (position ? [position.regulation] : [])))
  return regulations.size === 0
    ? []
    : [
        wordBlock('small', leading, (words, put) =>
          words.positionsOf?.([...regulations].map((name) => put(name, 'de'))),
        ),
      ]
}

const groups = ['all', 'mostly', 'some', 'stated', 'none', 'noInformation'] as const
type Group = (typeof groups)[number]

/** The first word that fits: what others have seen, else what the person states; nothing is known only where neither side says anything. */
function groupOf({ self, others }: Area): Group {
  if (others === 'all' || others === 'mostly' || others === 'some') return others
  if (self === 'all' || self === 'mostly' || self === 'some') return 'stated'
  return self === 'none' ? 'none' : others
}

function groupItem(group: Group, areas: readonly Area[], { leading }: Edition): Block[] {
  const word: Line = lineIn(leading, ({ passport, words }) =>
    group === 'stated' ? passport?.statedNotShown : words?.areas?.others[group],
  )
  const titles = lineIn(leading, (table, read, put) => {
    const named = areas.flatMap((area) => areaTitle(area, table, { read, put }) ?? [])
    return named.length === areas.length ? table.passport?.areasOf?.(named) : undefined
  })
  return [textBlock('label', word), textBlock('small', titles)]
}

function areaTitle(
  { title, position }: Area,
  { passport }: PartialSentences,
  { read, put }: { readonly read: Read; readonly put: Put },
): string | undefined {
  const name = read(title ?? {})
  if (name === undefined || position === null) return name
  return passport?.areaPosition?.(name, put(position.number))
}
