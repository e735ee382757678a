import type { ViewName } from '../../model/grade.js'
import type { AreaWord } from '../../model/match.js'
import type { PassportOccupation } from '../../model/passport.js'
import type { PartialSentences } from '../../text/parts/sentences.js'
import type { Block, Line } from '../block.js'
import {
  type Edition,
  lineIn,
  paragraphs,
  type Read,
  sectionHeading,
  textBlock,
  viewHead,
  wordBlock,
  wordLine,
} from '../edition.js'

/** Qualified occupations as a table, the views by area; below it helper occupations, a line each. */
export function occupationBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const qualified = passport.occupations.filter(({ helper }) => !helper)
  const helpers = passport.occupations.filter(({ helper }) => helper)
  const none = wordBlock('body', leading, (words) => words.noOccupation)
  return [
    sectionHeading(leading, (words) => words.occupationsHeading),
    ...(passport.occupations.length === 0 ? [none] : []),
    ...(qualified.length > 0 ? [tableBlock(qualified, edition)] : []),
    ...(helpers.length > 0 ? [helperList(helpers, edition)] : []),
  ]
}

function tableBlock(occupations: readonly PassportOccupation[], edition: Edition): Block {
  const views = viewsOf(occupations)
  const name = wordBlock('label', edition.leading, (words) => words.occupation)
  return {
    kind: 'table',
    id: 'occupations',
    heads: [
      [name],
      ...views.map((view) => [
        viewHead(
          wordLine(edition.leading, (words) => words.viewByArea?.[view]),
          view,
        ),
      ]),
    ],
    rows: occupations.map((entry) => [
      nameCell(entry, edition),
      ...views.map((view) => viewCell(entry, view, edition)),
    ]),
  }
}

/** A view that says nothing about any occupation has no column. */
function viewsOf(occupations: readonly PassportOccupation[]): ViewName[] {
  const areas = occupations.flatMap((occupation) => occupation.areas)
  const views = (['self', 'others'] as const).filter((view) => areas.some((area) => area[view] !== 'noInformation'))
  return views.length === 0 ? ['self', 'others'] : views
}

function nameCell(occupation: PassportOccupation, edition: Edition): Block[] {
  const { leading } = edition
  const code = wordLine(leading, (words, put) => words.kldb?.(put(occupation.kldb)))
  const draft = occupation.status === 'draft' ? [wordLine(leading, (words) => words.draft)] : []
  return [textBlock('strong', occupationLine(occupation, edition)), ...paragraphs('small', [code, ...draft])]
}

/** In another language the German name stays behind the translated one: it is the one on signs and in laws. */
export const occupationLine = (occupation: PassportOccupation, { leading }: Edition): Line =>
  lineIn(leading, (table, read) => occupationName(occupation, table, read))

function occupationName({ title }: PassportOccupation, table: PartialSentences, read: Read): string | undefined {
  const [own, german] = [read(title), title.de]
  const isGerman = table.language === 'de' || title[table.language] === german
  if (own === undefined || german === undefined || isGerman) return own
  return table.passport?.translated?.(own, german)
}

const byWord: readonly AreaWord[] = ['all', 'mostly', 'some', 'none', 'noInformation']

function viewCell({ areas, overall }: PassportOccupation, view: ViewName, { leading }: Edition): Block[] {
  const sorted = byWord.flatMap((word) => areas.filter((area) => area[view] === word))
  const segments = sorted.map((area) => ({ weight: area.weight, shown: area[view] }))
  const word = overall[view]
  const line = lineIn(leading, ({ passport, words }) =>
    word === null ? passport?.tooLittle : words?.areas?.[view][word],
  )
  const counts = byWord.flatMap((shown) => {
    const count = areas.filter((area) => area[view] === shown).length
    return count > 0 ? [{ shown, count }] : []
  })
  const countLine = lineIn(leading, ({ passport, words }) => {
    const amounts = words?.amounts
    return amounts && passport?.inRow?.(counts.map(({ shown, count }) => `${amounts[shown]} ${count}`))
  })
  return [
    { kind: 'text', tone: 'strong', line, mark: { kind: 'areas', view, segments }, under: true },
    textBlock('small', countLine),
  ]
}

function helperList(helpers: readonly PassportOccupation[], edition: Edition): Block {
  const items = helpers.map((helper) => {
    const line = lineIn(edition.leading, (table, read, put) => {
      const name = occupationName(helper, table, read)
      return name === undefined ? undefined : table.passport?.instant?.(name, put(helper.kldb))
    })
    return [textBlock('body', line)]
  })
  return { kind: 'list', style: 'plain', items }
}
