// Languages that are translations say every step and every page: nothing is left out, nothing is said in another language unmarked.
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/cli/tables.js'
import { documents } from '../../src/content.js'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import { type Reason, ReasonCode } from '../../src/model/reason.js'
import { Language } from '../../src/model/text.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import { ar } from '../../src/text/ar.js'
import { explain } from '../../src/text/parts/explain.js'
import type { PartialSentences, Sentences } from '../../src/text/parts/sentences.js'
import { pl } from '../../src/text/pl.js'
import { ru } from '../../src/text/ru.js'
import { uk } from '../../src/text/uk.js'
import { type ExampleStory, stories } from '../stories.js'

const whole: readonly (readonly [string, Sentences])[] = [
  ['uk', uk],
  ['ar', ar],
  ['ru', ru],
  ['pl', pl],
]
const catalog = loadCatalog(documents)
function dossierOf({ story, assessments, situation }: ExampleStory) {
  const { on, holder, issuer, sample } = story
  const said = situation === null ? null : parseSituation(situation, catalog)
  const parts = { assessments: assessments.map((one) => parseAssessment(one, catalog)), situation: said }
  return { story, dossier: buildDossier({ ...parts, holder, issuer, sample }, catalog, { on }) }
}
const dossiers = stories.map(dossierOf)

/** Every step of the stories once for each shape, its document words in all whole languages. */
const steps = [
  ...new Map(dossiers.flatMap(({ dossier }) => stepsIn(dossier)).map((step) => [shapeOf(step), step])).values(),
]

function stepsIn(value: unknown): Reason[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isReason(value) ? [worded(value)] : []
  return [...own, ...Object.values(value).flatMap(stepsIn)]
}
function isReason(value: object): value is Reason {
  return 'because' in value && 'params' in value && 'code' in value
}
function shapeOf({ code, value, params, because }: Reason): string {
  const kind = typeof value === 'string' ? value : value === null
  return JSON.stringify([code, kind, Object.keys(params), params['view'], because.length > 1])
}
/** The step and those below with the German words in place of translations that a document lacks. */
function worded(step: Reason): Reason {
  const texts = Object.entries(step.texts ?? {}).map(([name, words]) => {
    const { de = '' } = words
    return [name, { uk: de, ar: de, ru: de, pl: de, ...words }] as const
  })
  return {
    ...step,
    ...(texts.length > 0 ? { texts: Object.fromEntries(texts) } : {}),
    because: step.because.map(worded),
  }
}

describe.each(whole)('%s', (language, table) => {
  it('says every step of the stories in its own sentences', () => {
    expect(steps.length).toBeGreaterThan(60)
    for (const step of steps) {
      const { text, lang } = explain(step, table)
      expect([step.code, lang]).toEqual([step.code, language])
      expect(text, step.code).not.toMatch(/undefined|null|NaN|\[object/u)
    }
  })
  it.each(ReasonCode.options)('%s has a sentence, however little the reason says', (code) => {
    for (const value of [null, true, false, 0, 3, 1.5, 'open', 'x']) {
      const { text, lang } = explain({ code, value, params: {}, because: [] }, table)
      expect([text.trim().length > 1, lang]).toEqual([true, language])
      expect(text).not.toMatch(/undefined|null|NaN/u)
    }
  })
})

describe('every language of the model', () => {
  it('has a table', () => {
    expect(Object.keys(tables).sort()).toEqual([...Language.options].sort())
  })
  it.each(Language.options)('%s prints the stories for the person and for employers', async (language) => {
    const table: PartialSentences | undefined = await tables[language]?.()
    expect(table?.language).toBe(language)
    if (!table) return
    for (const { story, dossier } of dossiers) {
      for (const audience of ['person', 'employer'] as const) {
        const passport = buildPassport(dossier, catalog, { language, audience, show: story.show })
        const lines = JSON.stringify(passportBlocks(passport, table))
        expect(lines).toContain(`"lang":"${language}"`)
        expect(lines).not.toMatch(/undefined|NaN|\[object/u)
        expect(renderHtml(passport, table, { part: 'page' })).toContain(`<html lang="${language}"`)
      }
    }
  })
})
