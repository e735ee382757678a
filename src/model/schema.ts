/**
 * A shape as a table, as short as JSON Schema draft-07 allows: a text is the words that may stand there, with spaces between them; a number and a
 * boolean are themselves; all else begins with its type. Bounds that are left out do not bind. References are the tables themselves.
 */
export type Schema =
  | string
  | number
  | boolean
  | readonly ['any' | 'null' | 'boolean' | 'number']
  | readonly ['integer' | 'string', least?: number, most?: number]
  /** A text of this form, and what the form means or looks like, for the sentence about a text that does not fit. */
  | readonly ['form', pattern: RegExp, says?: string | { readonly example: string }]
  | readonly ['array', of: Schema, most?: number | undefined, least?: number]
  /** Members that must and that may be there; others have names and values of their own shapes, or there are none. */
  | readonly ['object', must: Shapes, may?: Shapes, others?: Schema, names?: Schema]
  | readonly ['or', branches: readonly Schema[]]

/** Members and their shapes. */
export type Shapes = Readonly<Record<string, Schema>>
