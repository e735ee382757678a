const billion = 1e9

/** Numbers of a profile have nine decimals: half away from zero, and no negative zero. */
export const round9 = (value: number): number =>
  (Math.sign(value) * Math.floor(Math.abs(value) * billion + 0.5)) / billion + 0

/** The sum in the order of the list, which is canonical wherever it matters. */
export const sumBy = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0)

export const roundOrNull = (value: number | null): number | null => (value === null ? null : round9(value))
