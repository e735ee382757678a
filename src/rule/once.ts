/** What is made when it is first asked for, and never again. */
export function once<Made extends NonNullable<unknown>>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}
