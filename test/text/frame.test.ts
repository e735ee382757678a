// The eleven languages that say the frame of a passport only: its headings, levels, counts, summary and legal notice, not German ones.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Words } from '../../src/model/text.js'
import type { Block, Line } from '../../src/passport/block.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { buildPassport } from '../../src/passport/passport.js'
import { ckb } from '../../src/text/ckb.js'
import { es } from '../../src/text/es.js'
import { fa } from '../../src/text/fa.js'
import { fr } from '../../src/text/fr.js'
import { kmr } from '../../src/text/kmr.js'
import { findForbidden } from '../../src/text/parts/forbidden.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { prs } from '../../src/text/prs.js'
import { ps } from '../../src/text/ps.js'
import { ro } from '../../src/text/ro.js'
import { ti } from '../../src/text/ti.js'
import { tr } from '../../src/text/tr.js'
import { vi } from '../../src/text/vi.js'
import { allBlocks, linesOf, sectionOf } from '../passport/reading.js'
import { stories } from '../stories.js'

const tables = { fr, es, ro, tr, kmr, vi, fa, prs, ps, ckb, ti }
const frames = ['fr', 'es', 'ro', 'tr', 'kmr', 'vi', 'fa', 'prs', 'ps', 'ckb', 'ti'] as const
type Frame = (typeof frames)[number]
const catalog = loadCatalog(documents)
const scale = catalog.scales.get('sichtbar-5')

const dossiers = stories.map(({ story, assessments }) => {
  const { on, holder, issuer, sample } = story
  const parts = { assessments: assessments.map((one) => parseAssessment(one, catalog)), situation: null }
  return { story, dossier: buildDossier({ ...parts, holder, issuer, sample }, catalog, { on }) }
})

const tableOf = (language: Frame): PartialSentences => tables[language]

function pagesIn(language: Frame): Block[] {
  const table = tableOf(language)
  return dossiers.flatMap(({ story, dossier }) =>
    (['person', 'employer'] as const).flatMap((audience) =>
      passportBlocks(buildPassport(dossier, catalog, { language, audience, show: story.show }), table),
    ),
  )
}

const german = (lines: readonly Line[]) => lines.filter(({ lang }) => lang === 'de').map(({ text }) => text)
const headings = (blocks: readonly Block[]): Line[] =>
  allBlocks(blocks).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [...block.lines] : []))

describe.each(frames)('%s', (language) => {
  const shorts = (scale?.levels ?? []).map(({ short }): Words => short)
  const words = shorts.map((short) => short[language])

  it('has a word of its own for each level, none of which promises more than it says', () => {
    expect(words).toHaveLength(5)
    expect(new Set(words).size).toBe(5)
    for (const word of words) expect(findForbidden(word ?? '', language)).toEqual([])
    for (const short of shorts) expect(short[language]).not.toBe(short.de)
  })
  it('says headings, levels, their key, counts of areas, summary and legal notice itself', () => {
    const blocks = pagesIn(language)
    const level = /(^|: )(mit Hilfe|allein|auch bei Neuem|zeigt es anderen|noch nicht gezeigt)|^Stufen:/u
    const count = /^(alles|das meiste|einiges|noch nichts|keine Angaben) \d/u
    expect(german(headings(blocks))).toEqual([])
    expect(german(linesOf(blocks)).filter((text) => level.test(text) || count.test(text))).toEqual([])
    for (const id of ['summary', 'legal'] as const) {
      expect(linesOf(sectionOf(blocks, id)).some(({ lang }) => lang === language)).toBe(true)
    }
  })
  it('names the ends of a range in words', () => {
    const { passport = {} } = tableOf(language)
    const said = [passport.atLeast?.('A'), passport.possibly?.('B'), passport.between?.('A', 'B')]
    expect(said.map((text) => text?.match(/[AB]/gu)?.join(''))).toEqual(['A', 'B', 'AB'])
    for (const text of said) expect(findForbidden(text ?? '', language)).toEqual([])
  })
})
