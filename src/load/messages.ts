import type { Value } from '../model/head.js'
import { english } from '../rule/issue.js'
import { tell } from '../rule/tell.js'
import { situationMessages } from './situation-messages.js'
import { templates } from './templates.js'

/** The English sentence of an issue; other languages are told by `describeIssue`. */
export const messageOf = (code: string, params: Readonly<Record<string, Value>>): string =>
  tell(telling, code, params) ?? `Found an issue of the kind ${code}.`

const telling = { ...english, templates: { ...templates, situation: situationMessages } }
