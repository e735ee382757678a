/** What takes words for an author's editor: a declaration of zod. */
interface Described<Shape> {
  meta(words: { readonly title: string; readonly description: string }): Shape
}

/** A property with the title and description that an author's editor shows on hover. */
export function said<Shape extends Described<Shape>>(shape: Shape, title: string, description: string): Shape {
  return shape.meta({ title, description })
}
