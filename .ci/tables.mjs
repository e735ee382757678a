// The schemas as tables that `load/shape.ts` reads (src/model/schema.ts), as small as they can be: without words but those that say what a
// pattern means, and with what is referred to once in its place.

/** @typedef {{ kind: string, schema: any }} Kind */

const head = '// Made by .ci/generate.mjs from schemas/. Do not edit.\n'

/** File name to text: all tables in one file, since what stands together compresses well, and a file for each kind that names its own. @param {Kind[]} schemas */
export function tablesOf(schemas) {
  const all = new Map(schemas.flatMap(({ schema }) => Object.entries(schema.definitions ?? {})))
  const roots = schemas.map(({ kind, schema: { definitions: _, $id: __, ...root } }) => ({ kind, root }))
  const named = [...roots.map(({ root }) => root), ...all.values()].flatMap(namesIn)
  const once = new Map([...all].filter(([name]) => named.filter((other) => other === name).length === 1))
  const shared = inOrder(all).filter((name) => !once.has(name))
  const tables = [
    ...shared.map((name) => tableOf(name, all.get(name), { once, self: name })),
    ...roots
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
      .map(({ kind, root }) => tableOf(`${kind}Schema`, root, { once, self: '' })),
  ]
  return new Map([
    ['tables', `${head}import type { Schema } from '../model/schema.js'\n${tables.join('')}`],
    ...roots.map(({ kind }) => /** @type {const} */ ([kind, `${head}export { ${kind}Schema } from './tables.js'\n`])),
  ])
}

/** The definitions that a schema refers to, at any depth. @param {any} schema @returns {string[]} */
function namesIn(schema) {
  if (typeof schema !== 'object' || schema === null) return []
  const own = typeof schema.$ref === 'string' ? [nameOf(schema.$ref)] : []
  return [...own, ...Object.values(schema).flatMap(namesIn)]
}

/** Those of them that have a table of their own. @param {any} schema @param {Map<string, any>} once @returns {string[]} */
function tablesIn(schema, once) {
  return namesIn(schema).flatMap((name) => (once.has(name) ? tablesIn(once.get(name), once) : [name]))
}

/** @param {string} ref @returns {string} */
function nameOf(ref) {
  return ref.split('/').at(-1) ?? ''
}

/** Definitions so that each stands behind those it refers to; first lists of words, then forms. @param {Map<string, any>} all */
function inOrder(all) {
  /** @type {Set<string>} */
  const done = new Set()
  /** @param {string} name @param {string[]} trail */
  const visit = (name, trail) => {
    if (done.has(name) || trail.includes(name)) return
    for (const other of namesIn(all.get(name)).sort()) visit(other, [...trail, name])
    done.add(name)
  }
  const names = [...all.keys()].sort()
  for (const word of ['enum', 'pattern']) for (const name of names) if (word in all.get(name)) visit(name, [])
  for (const name of names) visit(name, [])
  return [...done]
}

/** @typedef {{ once: Map<string, any>, self: string }} Context what has no table of its own, and the table that is being written */

/** @param {string} name @param {any} schema @param {Context} context */
function tableOf(name, schema, context) {
  return `export const ${name}: Schema = ${codeOf(schema, context)}\n`
}

/** @param {any} schema @param {Context} context @returns {string} */
function codeOf(schema, context) {
  const { $ref: ref, allOf, anyOf, oneOf = anyOf, type = 'any' } = schema
  if (allOf?.length === 1) return codeOf(allOf[0], context)
  if (oneOf) return tuple('or', `[${oneOf.map((/** @type {any} */ one) => codeOf(one, context)).join(', ')}]`)
  if (Array.isArray(type)) return codeOf({ anyOf: type.map((one) => ({ type: one })) }, context)
  if (ref === undefined) return typedCode(type, schema, context)
  const name = nameOf(ref)
  return context.once.has(name) ? codeOf(context.once.get(name), context) : name
}

/** The words of JSON Schema that a table can say. @type {Record<string, string[]>} */
const known = {
  any: [],
  null: [],
  boolean: ['const'],
  number: ['const'],
  integer: ['minimum', 'maximum'],
  string: ['const', 'enum', 'pattern', 'minLength', 'maxLength'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames'],
}

/** @param {string} type @param {any} schema @param {Context} context */
function typedCode(type, schema, context) {
  const said = ['type', 'title', 'description', '$schema', ...(known[type] ?? [])]
  const unsaid = Object.keys(schema).filter((word) => !said.includes(word))
  if (unsaid.length > 0) throw new Error(`src/model/schema.ts has no place for ${unsaid.join(', ')} of ${type}.`)
  if (type === 'string') return textCode(schema)
  if (type === 'object') return objectCode(schema, context)
  if (type === 'array') return tuple('array', codeOf(schema.items, context), schema.maxItems, schema.minItems)
  if (type === 'integer') return tuple('integer', safe(schema.minimum), safe(schema.maximum))
  return schema.const === undefined ? tuple(type) : String(schema.const)
}

/** @param {any} schema */
function textCode({ const: only, enum: words = only && [only], pattern, description, minLength = 0, maxLength }) {
  if (words?.some((/** @type {string} */ word) => /\s|^$/u.test(word))) throw new Error(`No word: ${words.join(', ')}`)
  if (words) return JSON.stringify(words.join(' '))
  if (pattern) return tuple('form', String(new RegExp(pattern, 'u')), description && meaningOf(description))
  return maxLength === undefined && minLength === 0 ? tuple('string') : tuple('string', minLength, maxLength)
}

/** Of a description with an example the example, since it says as much in every language. @param {string} description */
function meaningOf(description) {
  const example = / such as (.*)$/u.exec(description)?.[1]
  return example === undefined ? JSON.stringify(description) : `{ example: ${JSON.stringify(example)} }`
}

/** Names that may be any text are not said. @param {any} schema @param {Context} context */
function objectCode({ properties = {}, required = [], additionalProperties: each, propertyNames }, context) {
  const entries = Object.entries(properties)
  const must = membersOf(
    entries.filter(([name]) => required.includes(name)),
    context,
  )
  const may = membersOf(
    entries.filter(([name]) => !required.includes(name)),
    context,
  )
  if (!each) return may === '{}' ? tuple('object', must) : tuple('object', must, may)
  const names = codeOf(propertyNames, context)
  return tuple('object', must, may, codeOf(each, context), names === tuple('string') ? undefined : names)
}

/** What leads back to the table itself is read on demand. @param {[string, any][]} entries @param {Context} context */
function membersOf(entries, { once, self }) {
  const members = entries.map(([name, schema]) => {
    const code = codeOf(schema, { once, self })
    return tablesIn(schema, once).includes(self) ? `get ${name}(): Schema { return ${code} }` : `${name}: ${code}`
  })
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A bound that every whole number keeps is none. @param {number | undefined} bound */
function safe(bound) {
  return Number.isSafeInteger((bound ?? 0) + Math.sign(bound ?? 0)) ? bound : undefined
}

/** What is not given is left out at the end. @param {string} tag @param {(string | number | undefined)[]} given */
function tuple(tag, ...given) {
  const last = given.findLastIndex((one) => one !== undefined)
  return `[${[`"${tag}"`, ...given.slice(0, last + 1).map(String)].join(', ')}]`
}
