// Privacy: every piece of a dossier carries a marker of its own, and no edition holds a marker of what it does not show.
import { describe, expect, it } from 'vitest'
import { passportHash } from '../../src/passport/hash.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import {
  catalog,
  dossier,
  editions,
  type MarkedEdition,
  markers,
  markersIn,
  markersOf,
  passportOf,
  shownToAll,
  unprinted,
} from './marked.js'
import { htmlWords } from './reading.js'

const htmlOf = (edition: MarkedEdition): string => {
  const { passport, text } = passportOf(edition)
  return renderHtml(passport, text, { part: 'page' })
}
const employer = editions.find(([name]) => name === 'employer') as MarkedEdition

describe('markers', () => {
  it.each(editions)('of what is shown and of nothing else stand in passport and HTML (%s)', (...edition) => {
    const { passport } = passportOf(edition)
    for (const place of [JSON.stringify(passport), htmlOf(edition)]) {
      expect(markersIn(place)).toEqual(markersOf(edition))
    }
  })
  it('do not hide: each of them stands in the dossier or its documents', () => {
    expect(markersIn(JSON.stringify(dossier) + JSON.stringify([...catalog.rubrics]))).toEqual(Object.values(markers))
  })
})

describe('the other way round', () => {
  it.each(editions)('every text of the passport is printed (%s)', (...edition) => {
    const page = htmlWords(htmlOf(edition)).replace(/\n/gu, '')
    expect(unprinted(passportOf(edition).passport, page)).toEqual([])
  })
})

describe('an edition for employers without a name', () => {
  it('holds neither name nor own language, whatever the person ticked beside it', () => {
    const { passport } = passportOf(employer)
    expect(passport.holder).toEqual({ name: null, contact: [] })
    expect(passport.beside).toBeNull()
    expect(htmlOf(employer).replace(/<style>.*<\/style>/su, '')).not.toMatch(/lang="(?!de")/u)
  })
  it('does not change its code with what it does not show', () => {
    const other = { ...dossier, holder: { name: 'Jemand anderes', contact: [] }, situation: null, pathways: [] }
    const options = { language: 'de', audience: 'employer', show: { ...shownToAll, name: false } } as const
    expect(passportHash(buildPassport(other, catalog, options))).toBe(
      passportHash(buildPassport(dossier, catalog, options)),
    )
  })
})
