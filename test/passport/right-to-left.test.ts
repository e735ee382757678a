// Lines from right to left: stops of their own script, and foreign snippets that keep their order.
import { describe, expect, it } from 'vitest'
import type { Block, Line } from '../../src/passport/block.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { footerLine } from '../../src/passport/footer.js'
import { buildPassport } from '../../src/passport/passport.js'
import { wordingsOf } from '../../src/passport/pdf/wordings.js'
import { ar } from '../../src/text/ar.js'
import { ckb } from '../../src/text/ckb.js'
import { fa } from '../../src/text/fa.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { prs } from '../../src/text/prs.js'
import { ps } from '../../src/text/ps.js'
import { ti } from '../../src/text/ti.js'
import { stories } from '../stories.js'
import { catalog, dossierOf } from './story-editions.js'

const phone = '+49 341 0000000'

function passportIn({ language }: PartialSentences, example = stories[0]) {
  if (!example) throw new Error('There is no story.')
  const dossier = dossierOf(example)
  const issuer = dossier.issuer && { ...dossier.issuer, name: 'Beratung (Muster) e. V.', contact: phone }
  const holder = { name: 'Amina B. (Beispiel)', contact: [phone] }
  const show = { ...example.story.show, name: true, contact: true }
  const audiences = ['person', 'employer'] as const
  return audiences.map((audience) =>
    buildPassport({ ...dossier, holder, issuer }, catalog, { language, audience, show }),
  )
}

function linesOf(text: PartialSentences): Line[] {
  return stories.flatMap((example) =>
    passportIn(text, example).flatMap((passport) => {
      const blocks: Block[] = passportBlocks(passport, text)
      const lines = [...wordingsOf(blocks).map(({ line }) => line), footerLine(passport, text)]
      return lines.filter(({ lang, text: said }) => lang === text.language && said !== '1.')
    }),
  )
}

const innermost = /\u2067([^\u2066-\u2069]*)\u2069|[\u2066\u2068][^\u2066-\u2069]*\u2069/gu

/** Without what stands between quotes or in isolates of another direction, one inside the other: names, numbers, Latin words. */
function bare(text: string): string {
  const less = text.replace(innermost, '$1')
  return less === text ? text.replace(/«[^»]*»/gu, '') : bare(less)
}
const rightToLeft = [ar, fa, prs, ckb, ps].map((text) => [text.language, text] as const)

describe('a line from right to left', () => {
  it.each(rightToLeft)('has no Latin comma, semicolon, question mark or bracket of its own: %s', (_, text) => {
    const lines = linesOf(text)
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter(({ text: said }) => /[,;?()[\]]/u.test(bare(said)))).toEqual([])
  })
  it.each(rightToLeft)('keeps numbers to call and names in their order: %s', (_, text) => {
    const said = linesOf(text).map((line) => line.text)
    for (const foreign of [phone, 'Amina B. (Beispiel)', 'Beratung (Muster) e. V.']) {
      const naming = said.filter((line) => line.includes(foreign))
      expect(naming.length).toBeGreaterThan(0)
      expect(naming.filter((line) => !line.includes(`\u2068${foreign}\u2069`))).toEqual([])
    }
  })
})

describe('a line in Tigrinya', () => {
  it('has Ethiopic commas and semicolons between its words', () => {
    expect(linesOf(ti).filter(({ text: said }) => /\p{Script=Ethiopic} ?[,;]/u.test(said))).toEqual([])
  })
})
