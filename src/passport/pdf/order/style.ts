import { type Style, type StyleName, styles } from './measures.js'

/** A style in the size of this edition; the footer does not grow. */
export function styleAt(name: StyleName, scale: number): Style {
  const style = styles[name]
  return name === 'footer' ? style : { ...style, size: style.size * scale, leading: style.leading * scale }
}
