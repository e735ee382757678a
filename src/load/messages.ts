import type { Value } from '../model/head.js'
import { templates } from './templates.js'

type Params = Readonly<Record<string, Value>>

/** The English sentence of an issue; other languages are told by `describeIssue`. */
export function messageOf(code: string, params: Params): string {
  const template = templates[code] ?? `Found an issue of the kind ${code}.`
  const sentence = typeof template === 'string' ? template : (template[String(params['fault'])] ?? '{fault}')
  return filled(sentence, { ...params, ...inWords(params) })
}

/** A template with its params; parts in brackets go where their param is null or absent. */
export function filled(template: string, params: Params): string {
  const known = (name: string) => params[name] !== undefined && params[name] !== null
  return template
    .replace(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/gu, (_, part: string, name: string) => (known(name) ? part : ''))
    .replace(/\{(\w+)\}/gu, (all, name: string) => (name in params ? String(params[name]) : all))
}

/** Words that params hold as in code, said for an author. */
const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'an object',
  day: 'a day as year-month-day',
  quarters: 'a multiple of 0.25',
  self: 'the person',
  observer: 'observers',
}

/** `expected` and `by` are words of code, so that other languages can say them in their own. */
function inWords({ expected, by }: Params): Params {
  const say = (value: Value) =>
    String(value)
      .split(' or ')
      .map((word) => words[word] ?? word)
      .join(' or ')
  return {
    ...(expected === undefined ? {} : { expected: say(expected) }),
    ...(by === undefined ? {} : { by: say(by) }),
  }
}
