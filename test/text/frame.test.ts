// The eleven languages that say the frame of a passport only: its headings, levels, counts, summary and legal notice, not German ones.
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/cli/tables.js'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Language, Words } from '../../src/model/text.js'
import type { Block, Line } from '../../src/passport/block.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { buildPassport } from '../../src/passport/passport.js'
import { findForbidden } from '../../src/text/parts/forbidden.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { allBlocks, linesOf, sectionOf } from '../passport/reading.js'
import { stories } from '../stories.js'

const frames = ['fr', 'es', 'ro', 'tr', 'kmr', 'vi', 'fa', 'prs', 'ps', 'ckb', 'ti'] as const
const catalog = loadCatalog(documents)
const scale = catalog.scales.get('sichtbar-5')

const dossiers = stories.map(({ story, assessments }) => {
  const { on, holder, issuer, sample } = story
  const parts = { assessments: assessments.map((one) => parseAssessment(one, catalog)), situation: null }
  return { story, dossier: buildDossier({ ...parts, holder, issuer, sample }, catalog, { on }) }
})

async function tableOf(language: Language): Promise<PartialSentences> {
  const table = await tables[language]?.()
  if (!table) throw new Error(`no table ${language}`)
  return table
}

async function pagesIn(language: Language): Promise<Block[]> {
  const table = await tableOf(language)
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
  it('says headings, levels, their key, counts of areas, summary and legal notice itself', async () => {
    const blocks = await pagesIn(language)
    const level = /(^|: )(mit Hilfe|allein|auch bei Neuem|zeigt es anderen|noch nicht gezeigt)|^Stufen:/u
    const count = /^(alles|das meiste|einiges|noch nichts|keine Angaben) \d/u
    expect(german(headings(blocks))).toEqual([])
    expect(german(linesOf(blocks)).filter((text) => level.test(text) || count.test(text))).toEqual([])
    for (const id of ['summary', 'legal'] as const) {
      expect(linesOf(sectionOf(blocks, id)).some(({ lang }) => lang === language)).toBe(true)
    }
  })
  it('names the ends of a range in words', async () => {
    const { passport = {} } = await tableOf(language)
    const said = [passport.atLeast?.('A'), passport.possibly?.('B'), passport.between?.('A', 'B')]
    expect(said.map((text) => text?.match(/[AB]/gu)?.join(''))).toEqual(['A', 'B', 'AB'])
    for (const text of said) expect(findForbidden(text ?? '', language)).toEqual([])
  })
})
