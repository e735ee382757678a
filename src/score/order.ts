/** Plain code-unit order, the same in every locale and on every engine. */
export const compareIds = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
