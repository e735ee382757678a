import { describe, expect, it } from 'vitest'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { readFace } from '../../../src/passport/pdf/font/face.js'
import { measureWords, setLines } from '../../../src/passport/pdf/text/lines.js'
import { readPages } from './reader.js'
import { fonts, sheetOf } from './sample.js'
import { say } from './say.js'

const faces = fonts.map(readFace)
const divisions: Readonly<Record<string, string>> = {
  Zweiradmechatronikerin: 'Zwei-rad-me-cha-tro-ni-ke-rin',
  Zweiradmechatroniker: 'Zwei-rad-me-cha-tro-ni-ker',
  Lebensmittelverarbeitung: 'Le-bens-mit-tel-ver-ar-bei-tung',
}
const divide = (word: string) => (divisions[word] ?? word).replaceAll('-', '\u{AD}')
const set = (text: string, width: number, hyphenate?: (word: string) => string) =>
  setLines(measureWords({ text, weight: 700, size: 10, faces, hyphenate }), width).map(({ glyphs }) =>
    glyphs.map((glyph) => glyph.text).join(''),
  )

describe('a word that is wider than its column', () => {
  const title = 'Zweiradmechatroniker/Zweiradmechatronikerin'

  it('ends behind a stroke first, then before a syllable, and leaves no lost letter', () => {
    expect(set(title, 119)).toEqual(['Zweiradmechatroniker/', 'Zweiradmechatronike', 'rin'])
  })
  it('stays whole where only the stroke has no room', () => {
    expect(set(title, 118)).toEqual(['Zweiradmechatroniker', '/Zweiradmechatronike', 'rin'])
  })
  it('ends where its language divides it, with a hyphen, if somebody says where', () => {
    expect(set(title, 119, divide)).toEqual(['Zweiradmechatroniker/', 'Zweiradmechatronike\u{AD}', 'rin'])
  })
  it('ends behind a sign inside an address or number', () => {
    expect(set('https://muster.example/eine_sehr_lange_adresse', 90)[1]).toMatch(/[._/]$/u)
  })
  it('of two hundred letters is divided as often as it must be, and loses none', () => {
    const word = 'abcdefghij'.repeat(20)
    const lines = set(word, 118)
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.join('')).toBe(word)
  })
})

describe('hyphenate', () => {
  it('is asked only for words that have no room or leave a line emptier than it should be', () => {
    const asked: string[] = []
    const lines = set('Er hilft bei der Lebensmittelverarbeitung gern', 150, (word) => {
      asked.push(word)
      return divide(word)
    })
    expect([...new Set(asked)]).toEqual(['Lebensmittelverarbeitung'])
    expect(lines.join('').replaceAll('\u{AD}', '')).toBe('Er hilft bei der Lebensmittelverarbeitung gern')
    expect(lines[0]).toMatch(/\u{AD}$/u)
  })
  it('is not asked where words fit', () => {
    expect(
      set('Kocht gern', 150, () => {
        throw new Error('asked')
      }),
    ).toEqual(['Kocht gern'])
  })
  it('changes no letter', () => {
    expect(() => set('Lebensmittelverarbeitung', 60, () => 'Lebens-mittel')).toThrow(TypeError)
  })
  it('is told the language of the line', async () => {
    const asked: string[] = []
    const hyphenate = (word: string, language: string) => {
      asked.push(`${language} ${word.slice(0, 4)}`)
      return word
    }
    const sheet = sheetOf({ hyphenate })
    const [page] = await readPages(await drawBlocks([say('body', `${'Lebens'.repeat(30)} ja`)], sheet))
    expect(page?.lines.length).toBeGreaterThan(2)
    expect(asked).toContain('de Lebe')
  })
})
