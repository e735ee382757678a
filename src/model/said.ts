import type * as z from 'zod'

/** A property with the title and description that an author's editor shows on hover. */
export function said<Shape extends z.ZodType>(shape: Shape, title: string, description: string): Shape {
  return shape.meta({ title, description })
}
