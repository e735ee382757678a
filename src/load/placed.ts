import { eachFault, type Fault, type Path } from './fault.js'

/** Lists and tables by the names of the members that hold them. */
type Members<Item> = Readonly<Record<string, readonly Item[] | Readonly<Record<string, Item>> | undefined>>

/** The entries of members of what stands at `path`, each with its own place; a member that is left out has none. */
export function placed<Item>(members: Members<Item>, path: Path = []): (readonly [Item, Path])[] {
  return Object.entries(members).flatMap(([name, entries = {}]) =>
    Object.entries(entries).map(([key, item]): [Item, Path] => [
      item,
      [...path, name, Array.isArray(entries) ? Number(key) : key],
    ]),
  )
}

/** The faults of such entries, until there are more than are told. */
export function faultsIn<Item>(
  members: Members<Item>,
  path: Path,
  faultsOf: (item: Item, path: Path) => Fault[],
): Fault[] {
  return eachFault(placed(members, path), ([item, at]) => faultsOf(item, at))
}

/** What parts are told by, where each breaks rules of its own: the words of those that are broken. */
export const brokenBy = <Part>(rules: Readonly<Record<string, (part: Part) => boolean>>, part: Part): string[] =>
  Object.keys(rules).filter((word) => rules[word]?.(part))
