import type { Block } from '../block.js'
import { qrModules, qrRuns } from '../qr.js'
import { element, escaped, shape } from './element.js'

const quiet = 4

/** The code in black on its own white ground with a quiet zone of four modules, and its label. */
export function codeHtml({ payload, alt, label }: Extract<Block, { kind: 'code' }>): string {
  const modules = qrModules(payload)
  const size = modules.length + 2 * quiet
  const runs = qrRuns(modules).map(
    ({ column, row, length }) => `M${column + quiet} ${row + quiet}h${length}v1h-${length}z`,
  )
  const ground = shape('rect', { class: 'ground', width: size, height: size, fill: '#fff' })
  const dark = shape('path', { class: 'dark', d: runs.join(''), fill: '#000' })
  const picture = element(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': alt.text, lang: alt.lang },
    ground + dark,
  )
  return element(
    'figure',
    { class: 'code' },
    picture + element('figcaption', { lang: label.lang }, escaped(label.text)),
  )
}
