/** Remembers values by name: asked for one, it gives the first that came under its name. */
export function firstByName<Value>(): (name: string, value: Value) => Value {
  const firsts = new Map<string, Value>()
  return (name, value) => {
    const first = firsts.get(name) ?? value
    firsts.set(name, first)
    return first
  }
}

/** Equal JSON values, whatever the order of their keys; neither is deeper than `enter` allows. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  if (Array.isArray(a) !== Array.isArray(b) || left.length !== right.size) return false
  return left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}
