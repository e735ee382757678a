import type { Block } from '../../block.js'
import type { Frame } from './frame.js'
import { paging } from './measures.js'
import { type Page, pagesOf } from './pages.js'
import { bandsOf } from './sections.js'

/** The blocks on pages; where little stands on the last one they are set tighter, if that saves it. */
export function pagesIn(blocks: readonly Block[], frame: Frame, bottom: number): readonly Page[] {
  const pages = pagesOf(bandsOf(blocks, frame), bottom)
  const end = Math.max(0, ...(pages.at(-1)?.items.map(({ y }) => y) ?? []))
  if (pages.length < 2 || end > bottom * paging.little) return pages
  const fewer = pagesOf(bandsOf(blocks, { ...frame, tight: true }), bottom)
  return fewer.length < pages.length ? fewer : pages
}
