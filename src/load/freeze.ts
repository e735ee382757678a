/** Freezes a result all the way down; what is frozen already, such as texts of the catalog, is taken to be so throughout. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const name in value) if (typeof value[name] === 'object') freeze(value[name])
  return value
}

/** A part of a result that came from outside: frozen JSON as it is, any other as a copy, so that neither can change the other. */
export const keep = <Part>(part: Part): Part => (Object.isFrozen(part) ? part : JSON.parse(JSON.stringify(part)))
