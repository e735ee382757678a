import type { Issue } from '../model/issue.js'
import { english } from '../rule/issue.js'
import { type Template, tell } from '../rule/tell.js'
import { type Fault, issueOf } from './fault.js'
import { depth, value } from './templates.js'

const found = 'Found {found}.'
const at = (sentence: string): string => `Line {line}, column {column}: ${sentence}`

/** English, by the word behind `json/`; beside the reader of texts, since a catalog of values needs none of them. */
export const jsonTemplates: Readonly<Record<string, Template>> = {
  syntax: {
    value: at(value),
    key: at(`${found} Write a name in double quotes.`),
    colon: at(`${found} Write ":".`),
    nextMember: at(`${found} Write "," or "}".`),
    nextEntry: at(`${found} Write "," or "]".`),
    textEnd: at('The text does not end before {found}. Write " behind it, and \\n for a new line.'),
    escape: at('The backslash means nothing. Write \\\\ for it.'),
    end: at('Behind the end stands {found}. Remove it.'),
  },
  'duplicate-key': at('The name "{key}" stands twice. Remove one.'),
  'byte-order-mark': 'The file begins with a byte order mark. Save it as UTF-8 without one.',
  encoding: 'The file is no UTF-8. Save it as UTF-8.',
  size: 'The file has more than {limit} bytes. Split it.',
  depth: at(depth),
  number: at('The number {found} would become {becomes}. Write another.'),
}

const telling = { ...english, templates: { json: jsonTemplates } }

/** The issue of a text that is no JSON as it should be. */
export const jsonIssue = (code: string, params: Fault['params'], document: number): Issue =>
  issueOf({ code, path: [], params, message: tell(telling, code, params) ?? code }, document)
