import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/passport/block.js'
import { drawBlocks, type Sheet } from '../../../src/passport/pdf/draw.js'
import { competenceRows, fonts, sheetOf } from './sample.js'
import { competenceTable, line, say } from './say.js'

/** What the error says that a drawing ends with. */
async function issuesOf(blocks: readonly Block[], changes: Partial<Sheet> = {}): Promise<unknown> {
  return drawBlocks(blocks, sheetOf(changes)).then(
    () => 'drawn',
    (error: unknown) => error,
  )
}

describe('a character that no font draws', () => {
  it('is an issue of its place, told by its code point, with the rest of them in one error', async () => {
    const blocks: Block[] = [
      say('body', 'Suppe → Teller'),
      { kind: 'section', id: 'read', blocks: [say('strong', '漢字')] },
    ]
    expect(await issuesOf(blocks)).toMatchObject({
      name: 'DocumentError',
      code: 'document-error',
      issues: [
        { code: 'pdf/no-glyph', path: [0, 'line'], params: { codePoints: 'U+2192', weight: 400 } },
        { code: 'pdf/no-glyph', path: [1, 'blocks', 0, 'line'], params: { codePoints: 'U+6F22 U+5B57', weight: 700 } },
      ],
    })
  })
  it('is found at the place of the document that it comes from, once', async () => {
    const source = { holder: { name: 'Amina 漢' }, competences: [{ title: { de: 'Kochen' } }] }
    const blocks = [say('strong', 'Amina 漢'), say('lead', 'Amina 漢 kann kochen →')]
    expect(await issuesOf(blocks, { source })).toMatchObject({
      issues: [
        { path: ['holder', 'name'], params: { codePoints: 'U+6F22' } },
        { path: [1, 'line'], params: { codePoints: 'U+6F22 U+2192' } },
      ],
    })
  })
  it('is found in tables, lists, labels and the footer', async () => {
    const row = competenceRows[0]?.with(1, [say('small', '→')]) ?? []
    const blocks: Block[] = [
      competenceTable([row]),
      { kind: 'list', style: 'plain', items: [[say('small', '→')]] },
      { kind: 'code', payload: 'x', alt: line('→'), label: line('→') },
      { kind: 'heading', level: 2, lines: [line('→')] },
    ]
    const footer = { left: line('→'), pageOf: () => line('Seite') }
    expect(await issuesOf(blocks, { footer })).toMatchObject({
      issues: [
        { path: [0, 'rows', 0, 1, 0, 'line'] },
        { path: [1, 'items', 0, 0, 'line'] },
        { path: [2, 'label'] },
        { path: [3, 'lines', 0] },
        { path: ['footer', 'left'] },
      ],
    })
  })
  it('is one in a weight that no font has', async () => {
    const regular = fonts.filter(({ weight }) => weight === 400)
    expect(await issuesOf([say('strong', 'Ja')], { fonts: regular })).toMatchObject({
      issues: [{ params: { codePoints: 'U+004A U+0061', weight: 700 } }],
    })
  })
  it('is none where the text composes, steers or only looks like a space', async () => {
    expect(await issuesOf([say('body', 'S\u{327}u\u{308}kru\u{308}\u{AD}s\u{202F}Z\u{200B}ug')])).toBe('drawn')
  })
})
