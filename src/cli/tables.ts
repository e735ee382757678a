import type { Language } from '../model/text.js'
import { de } from '../text/de.js'
import { en } from '../text/en.js'
import type { PartialSentences } from '../text/parts/sentences.js'

/** The languages in which a passport can be written, each with its table; one that is not asked for is not loaded. */
export type Tables = Readonly<Partial<Record<Language, () => Promise<PartialSentences>>>>

/** The tables that ship. */
export const tables: Tables = {
  de: async () => de,
  en: async () => en,
  uk: async () => (await import('../text/uk.js')).uk,
  ar: async () => (await import('../text/ar.js')).ar,
  ru: async () => (await import('../text/ru.js')).ru,
  pl: async () => (await import('../text/pl.js')).pl,
  fa: async () => (await import('../text/fa.js')).fa,
  prs: async () => (await import('../text/prs.js')).prs,
  ps: async () => (await import('../text/ps.js')).ps,
  ckb: async () => (await import('../text/ckb.js')).ckb,
  ti: async () => (await import('../text/ti.js')).ti,
  tr: async () => (await import('../text/tr.js')).tr,
  vi: async () => (await import('../text/vi.js')).vi,
  fr: async () => (await import('../text/fr.js')).fr,
  es: async () => (await import('../text/es.js')).es,
  ro: async () => (await import('../text/ro.js')).ro,
  kmr: async () => (await import('../text/kmr.js')).kmr,
}
