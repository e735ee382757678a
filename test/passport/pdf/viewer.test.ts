// What a viewer of others (Firefox's engine) finds in the file.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { passportBlocks } from '../../../src/passport/blocks.js'
import { passportBytes } from '../../../src/passport/hash.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { storyEditions } from '../story-editions.js'
import { fonts } from './sample.js'

interface Node {
  readonly role?: string
  readonly type?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

const opened = async ([, passport, text]: (typeof storyEditions)[number]) => {
  const bytes = await renderPdf(passport, { text, fonts })
  return getDocument({ data: bytes, verbosity: 0, useSystemFonts: false }).promise
}

/** Content stands on one page only, while an element over two pages is shown on both. */
const isDrawn = (node: Node): boolean => nodesIn(node).some(({ type }) => type === 'content')

const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

async function nodesOf(file: Awaited<ReturnType<typeof opened>>): Promise<Node[]> {
  const trees: (Node | null)[] = []
  for (let page = 1; page <= file.numPages; page++) trees.push(await (await file.getPage(page)).getStructTree())
  return trees.flatMap((tree) => (tree ? nodesIn(tree) : []))
}

describe.each(storyEditions)('a viewer opens %s', (...edition) => {
  const [, passport, text] = edition
  const file = opened(edition)
  const blocks = passportBlocks(passport, text)
  const ofKind = (kind: string) =>
    blocks.flatMap((block) => (block.kind === 'section' ? block.blocks.filter((each) => each.kind === kind) : []))

  it('and finds a tagged file with language and title', async () => {
    const viewed = await file
    expect(await viewed.getMarkInfo()).toMatchObject({ Marked: true })
    const { info } = await viewed.getMetadata()
    expect(info).toMatchObject({
      Language: passport.language === 'de' ? 'de-DE' : 'en',
      Title: text.passport.documentTitle(passport.id.toUpperCase()),
    })
  })
  it('and finds each heading, table and row once, by its role', async () => {
    const nodes = await nodesOf(await file)
    const count = (role: string) => nodes.filter((node) => node.role === role && isDrawn(node)).length
    expect(count('H1')).toBe(1)
    expect(count('H2')).toBe(ofKind('heading').filter((block) => block.kind === 'heading' && block.level === 2).length)
    expect(count('Figure')).toBe(1)
    const tables = ofKind('table').flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(count('Table')).toBeGreaterThanOrEqual(tables.length)
    expect(count('TD')).toBe(tables.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1))).length)
  })
  it('and reads what the code is', async () => {
    const figure = (await nodesOf(await file)).find(({ role }) => role === 'Figure')
    expect(figure?.alt).toBe(text.passport.codeAlt(passport.id.toUpperCase()))
  })
  it('and shows the sections as its outline', async () => {
    const outline = await (await file).getOutline()
    const headings = ofKind('heading').flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? block.lines : [],
    )
    expect(outline.map(({ title }) => title)).toEqual(headings.map((line) => line.text))
  })
  it('and unpacks the passport from it', async () => {
    const attachments = await (await file).getAttachments()
    expect(Object.keys(attachments)).toEqual(['kompetenzpass.json'])
    expect([...attachments['kompetenzpass.json'].content]).toEqual([...passportBytes(passport)])
  })
})
