type Value = string | number | boolean | null
type Params = Readonly<Record<string, Value>>
type Table<Entry> = Readonly<Record<string, Entry>>

/** One sentence, or one for each word that the param `fault` can be. */
export type Template = string | Table<string>

/** How one language tells issues: sentences by area and word, and what stands in them. */
export interface Telling {
  readonly templates: Table<Table<Template>>
  /** What would be right, by param: said behind every sentence that does not say it itself. */
  readonly hints: Table<string>
  /** Words that params hold as in code. */
  readonly words: Table<string>
}

/** The sentence of an issue, or null where there is none: what is wrong, the value, what would be right. */
export function tell({ templates, hints, words }: Telling, code: string, params: Params): string | null {
  const [area = '', word = ''] = code.split('/')
  const entry = templates[area]?.[word]
  const template = typeof entry === 'object' ? entry[String(params['fault'])] : entry
  if (template === undefined) return null
  const say = (name: string, value: Value) =>
    typeof value === 'string' && isWord(name, area) ? inWords(value, words) : value
  const said = Object.entries(params).map(([name, value]) => [name, say(name, value)])
  const more = Object.entries(hints).map(([name, hint]) => (template.includes(`{${name}}`) ? '' : `[ ${hint}]`))
  return filled(template + more.join(''), {
    ...Object.fromEntries(said),
    ...(params['nearest'] ? { known: null } : {}),
  })
}

/** A description by its first word, other words one by one with what joins them; in quotes or brackets stands what an author wrote. */
function inWords(value: string, words: Table<string>): string {
  if (/^["[{]/u.test(value)) return value
  const word = (part: string) => (Object.hasOwn(words, part) ? words[part] : undefined)
  const parts = (part: string) => part.split(/( or | and |^one of )/u).map((one) => word(one) ?? one)
  return value
    .split(/(, such as )/u)
    .map((part) => word(/^[A-Z]\w*/u.exec(part)?.[0] ?? part) ?? parts(part).join(''))
    .join('')
}

/** Params that hold words; what was found by a link is a name of an author. */
const isWord = (name: string, area: string): boolean =>
  /^(expected|by|what|instead)$/u.test(name) || (name === 'found' && area !== 'link')

/** A template with its params; parts in brackets go where their param is null or absent. */
export const filled = (template: string, params: Params): string =>
  template
    .replace(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/gu, (_, part: string, name: string) => (params[name] == null ? '' : part))
    .replace(/\{(\w+)\}/gu, (all, name: string) => String(params[name] === undefined ? all : params[name]))
