import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from '../passport/pdf/font.js'

/** Groups of characters that the font packages keep in files of their own. */
export type FontScript = 'latin' | 'latin-ext' | 'vietnamese' | 'cyrillic' | 'cyrillic-ext' | 'greek'

const allScripts: readonly FontScript[] = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek']
const weights = [400, 700] as const

/** The Noto Sans files of the installed fontsource package in both weights; reads files, so it runs in Node only. */
export function readFonts(scripts: readonly FontScript[] = allScripts): Font[] {
  const { resolve } = createRequire(import.meta.url)
  return scripts.flatMap((script) =>
    weights.map((weight) => {
      const file = resolve(`@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`)
      return { name: 'Noto Sans', weight, bytes: new Uint8Array(readFileSync(file)) }
    }),
  )
}
