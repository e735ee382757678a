// How much of an edition stands in German all the same: little of the stories of the kitchen, in every language of full depth.
import { describe, expect, it } from 'vitest'
import { germanShare } from '../../src/cli/share.js'
import { documents } from '../../src/content.js'
import { sentenceHash } from '../../src/load/hash.js'
import type { Language } from '../../src/model/text.js'
import { buildPassport } from '../../src/passport/passport.js'
import { ar } from '../../src/text/ar.js'
import { en } from '../../src/text/en.js'
import { fa } from '../../src/text/fa.js'
import { pl } from '../../src/text/pl.js'
import { ru } from '../../src/text/ru.js'
import { uk } from '../../src/text/uk.js'
import { catalog, dossierOf } from '../passport/story-editions.js'
import { type ExampleStory, stories } from '../stories.js'

type Audience = 'person' | 'employer'

function passportOf(example: ExampleStory, language: Language, audience: Audience) {
  const show = { ...example.story.show, name: audience === 'person', remarks: true }
  return buildPassport(dossierOf(example), catalog, { language, audience, show })
}

const editions = stories.flatMap((example) =>
  [uk, ar, ru, pl, en].flatMap((text) =>
    (['person', 'employer'] as const).map((audience) => {
      const passport = passportOf(example, text.language, audience)
      return [`${example.folder}, ${text.language}, ${audience}`, passport, text] as const
    }),
  ),
)

describe('the German share of an edition', () => {
  it.each(editions)('is 2 percent at most: %s', (_, passport, text) => {
    expect(germanShare(passport, text)).toBeLessThanOrEqual(2)
  })
  it('does not count what stands in German on purpose: the words of the person, and the notice for employers', () => {
    const shares = editions.flatMap(([, passport, text]) => (text === en ? [] : [germanShare(passport, text)]))
    expect(new Set(shares)).toEqual(new Set([0]))
  })
  it('is large where titles and statements have no translation', () => {
    expect(
      stories.map((example) => germanShare(passportOf(example, 'fa', 'person'), fa) ?? 0).every((share) => share > 30),
    ).toBe(true)
  })
})

interface Translated {
  readonly kind: string
  readonly of: string
  readonly ofKind: string
  readonly ofVersion: string
  readonly language: string
  readonly texts: Readonly<Record<string, { readonly of: string; readonly text: string }>>
}
const translations = documents.filter((one): one is Translated => (one as Translated).kind === 'translation')
const wanted = [
  ...['kochen-gruppe', 'gastro-service', 'hauswirtschaft'].map((id) => ['rubric', id] as const),
  ...['koch', 'fachkraft-kueche', 'kuechenhilfe', 'fachkraft-gastronomie', 'hauswirtschafter'].map(
    (id) => ['occupation', id] as const,
  ),
  ...['val-full', 'val-major', 'ext-exp', 'rec-bbig', 'tq'].map((id) => ['pathway', id] as const),
]

describe('the documents of the kitchen', () => {
  it.each(wanted)('lack 2 percent of their letters at most in each of the four languages: %s %s', (kind, id) => {
    const bases = documents.filter((one) => {
      const head = one as { kind: string; id: string }
      return head.kind === kind && head.id === id
    })
    expect(bases.length).toBeGreaterThan(0)
    for (const base of bases) {
      const german = [...germanIn(base)]
      const all = german.reduce((sum, text) => sum + text.length, 0)
      for (const language of ['uk', 'ar', 'ru', 'pl']) {
        const known = new Set(
          translations.flatMap((one) =>
            one.of === id &&
            one.ofKind === kind &&
            one.ofVersion === (base as { version: string }).version &&
            one.language === language
              ? Object.values(one.texts).map(({ of }) => of)
              : [],
          ),
        )
        const missing = german.filter((text) => !known.has(sentenceHash(text)))
        const lost = missing.reduce((sum, text) => sum + text.length, 0)
        expect([language, missing, (100 * lost) / all <= 2]).toEqual([language, missing, true])
      }
    }
  })
})

function* germanIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const { de } = value as { de?: unknown }
  if (typeof de === 'string') yield de
  else for (const part of Object.values(value)) yield* germanIn(part)
}
