import { inRows } from '../order/band.js'

const perBlock = 100

/** Maps codes from 1 on to the text they stand for, so that words can be searched and copied. */
export function toUnicode(texts: readonly string[]): string {
  const lines = texts.map((text, index) => `<${hex(index + 1)}> <${utf16(text)}>`)
  const blocks = inRows(lines, perBlock).map((rows) => `${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar`)
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')

const utf16 = (text: string) => Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
