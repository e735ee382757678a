import type { Line } from '../../block.js'
import type { Frame } from './frame.js'
import { type Item, moved, type Stack } from './item.js'
import { colours, footer, page, table, textWidth } from './measures.js'
import type { Page } from './pages.js'
import { styleAt } from './style.js'
import { measured, wordStack, wordsEndingAt } from './words.js'

/** Words at the foot of every page: what it belongs to on the left, "page n of m" on the right. */
export interface FooterWords {
  readonly left: Line
  readonly pageOf: (number: number, count: number) => Line
}

/** Where the text of a page ends, so that a footer of many lines finds its room. */
export function textBottom(words: FooterWords, frame: Frame): number {
  return page.bottom - Math.max(0, moreOf(leftStack(words, frame), frame) - footer.spare)
}

/** The pages with their footers; the last line of the words on the left stands beside the number of the page. */
export function withFooters(pages: readonly Page[], words: FooterWords, frame: Frame): Page[] {
  const left = leftStack(words, frame)
  return pages.map((page, index) => {
    const right = words.pageOf(index + 1, pages.length)
    return { ...page, footer: footerItems(left, right, frame) }
  })
}

function leftStack({ left, pageOf }: FooterWords, frame: Frame): Stack {
  const style = styleAt('footer', frame.scale)
  const right = measured(pageOf(88, 88), style, frame).natural + style.size
  return wordStack(left, style, { width: textWidth - right, frame })
}

const moreOf = (left: Stack, frame: Frame) => Math.max(0, left.height - styleAt('footer', frame.scale).leading)

function footerItems(left: Stack, right: Line, frame: Frame): Item[] {
  const more = moreOf(left, frame)
  const style = styleAt('footer', frame.scale)
  const rule = { colour: colours.hair, pen: table.rule }
  return [
    { kind: 'stroke', x: page.left, y: footer.rule - more, width: textWidth, height: 0, ...rule },
    ...moved(left.items, page.left, footer.top - more),
    ...moved(wordsEndingAt(right, style, { right: textWidth, frame }).items, page.left, footer.top),
  ]
}
