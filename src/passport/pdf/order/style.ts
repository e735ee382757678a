import type { Frame } from './frame.js'
import { type Gap, type Style, type StyleName, styles } from './measures.js'

/** A style in the size of this edition; the footer does not grow. */
export function styleAt(name: StyleName, scale: number): Style {
  const style = styles[name]
  return name === 'footer' ? style : { ...style, size: style.size * scale, leading: style.leading * scale }
}

/** A gap in the size of this edition; in a tight one it is smaller. */
export const gapAt = (gap: Gap, { tight, scale }: Frame): number => (tight ? gap.tight : gap.usual) * scale
