import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language } from '../model/text.js'
import type { Font } from '../passport/pdf/font.js'

/** Groups of characters that the font packages keep in files of their own. */
export type FontScript =
  | 'latin'
  | 'latin-ext'
  | 'vietnamese'
  | 'cyrillic'
  | 'cyrillic-ext'
  | 'greek'
  | 'arabic'
  | 'ethiopic'

const weights = [400, 700] as const

const noto = { name: 'Noto Sans', file: 'noto-sans' } as const

/** The package that brings each group; the order is the order of preference. */
const packages = {
  latin: noto,
  'latin-ext': noto,
  vietnamese: noto,
  cyrillic: noto,
  'cyrillic-ext': noto,
  greek: noto,
  arabic: { name: 'Vazirmatn', file: 'vazirmatn' },
  ethiopic: { name: 'Noto Sans Ethiopic', file: 'noto-sans-ethiopic' },
} as const satisfies Record<FontScript, { readonly name: string; readonly file: string }>

const allScripts: readonly FontScript[] = Object.keys(packages).filter((name) => isScript(name))

/** What a language needs beside Latin, which every passport needs for its German. */
const scriptsOf: Readonly<Record<Language, readonly FontScript[]>> = {
  de: [],
  en: [],
  uk: ['cyrillic'],
  ar: ['arabic'],
  ru: ['cyrillic'],
  pl: ['latin-ext'],
  fa: ['arabic'],
  prs: ['arabic'],
  ps: ['arabic'],
  ckb: ['arabic'],
  kmr: ['latin-ext'],
  tr: ['latin-ext'],
  vi: ['latin-ext', 'vietnamese'],
  ti: ['ethiopic'],
  fr: [],
  es: [],
  ro: ['latin-ext'],
}

/** The font files of the installed fontsource packages in both weights, all of them or what scripts or languages need; reads files, so it runs in Node only. */
export function readFonts(wanted: readonly (FontScript | Language)[] = allScripts): Font[] {
  const { resolve } = createRequire(import.meta.url)
  const scripts = new Set(wanted.flatMap(scriptsFor))
  return allScripts
    .filter((script) => scripts.has(script))
    .flatMap((script) =>
      weights.map((weight) => {
        const { name, file } = packages[script]
        const path = resolve(`@fontsource/${file}/files/${file}-${script}-${weight}-normal.woff`)
        return { name, weight, bytes: new Uint8Array(readFileSync(path)) }
      }),
    )
}

function scriptsFor(wanted: FontScript | Language): readonly FontScript[] {
  return isScript(wanted) ? [wanted] : ['latin', ...scriptsOf[wanted]]
}

function isScript(wanted: string): wanted is FontScript {
  return Object.hasOwn(packages, wanted)
}
