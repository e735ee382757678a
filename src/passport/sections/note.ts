import type { PassportCompetence } from '../../model/passport.js'
import type { Block, Line } from '../block.js'
import { type Edition, lineIn, paragraphs, readAll, wordLine } from '../edition.js'

/** Below the table: that more exists, which rubrics were asked, and what is worth a talk. */
export function noteBlocks(edition: Edition): Block[] {
  const { passport, leading } = edition
  const selection = passport.selection ? [wordLine(leading, (words) => words.selection)] : []
  return paragraphs('small', [...selection, rubricsLine(edition), ...talkLines(edition)])
}

function rubricsLine({ passport, leading }: Edition): Line {
  return wordLine(leading, (words, put) => {
    const labels = passport.rubrics.map(({ id, version, status }, index) => ({
      place: index + 1,
      id: put(id),
      version: put(version),
      draft: status === 'draft',
    }))
    return words.rubrics?.(labels)
  })
}

function talkLines({ passport, leading }: Edition): Line[] {
  const apart = passport.competences.filter(({ flags }) => flags.includes('talkAbout')).toSorted(hiddenFirst)
  if (apart.length === 0) return []
  const titles = apart.map(({ title }) => title)
  return [
    lineIn(leading, ({ passport: words }, read) => {
      const names = readAll(titles, read)
      return names && words?.talkAbout?.(names)
    }),
  ]
}

/** Those in which others see more come first: hidden strengths are the point. */
const hiddenFirst = (left: PassportCompetence, right: PassportCompetence): number => hidden(right) - hidden(left)

function hidden({ flags, self, others }: PassportCompetence): number {
  if (flags.includes('selfLower')) return 2
  return (others?.level ?? 0) > (self?.level ?? 0) ? 1 : 0
}
