import type { Template } from '../rule/tell.js'

const found = 'Found {found}.'

/** Of every value of JSON. */
export const value = `${found} Write a value of JSON.`
export const depth = 'This has more than {limit} levels. Write fewer.'
const ids = 'Change one id.'
const circle = 'itself: {circle}. Change one.'
const lacks = 'The fact "{id}" has no "{fault}". Add it.'
const surplus = 'The fact "{id}" takes no "{fault}". Remove it.'
const level = `${found} Write a level as "level".`
const answer = `${found} Write "{fault}" as one of: {allowed}.`

/** English, by area and the word behind it; `{x}` from params, `[… {x} …]` only where that param is there. A test holds the codes against those that are used. */
export const templates: Readonly<Record<string, Readonly<Record<string, Template>>>> = {
  document: {
    more: 'These are only the first {limit} issues. Correct them first.',
    depth,
    size: 'The document has more than {limit} values. Split it.',
    proto: 'The object has a member "__proto__". Remove it.',
    'no-json': value,
    kind: 'The kind is {found}.',
    duplicate: 'Two different documents are called {kind} {id} {version}. Change one version.',
    'duplicate-id': `Two entries are called "{id}". ${ids}`,
    review: 'The status "reviewed" has no "review". Add it.',
    day: 'There is no day {found}. Write year-month-day.',
  },
  text: { control: 'Character {place} is {character}. Remove it.' },
  shape: {
    type: found,
    choice: found,
    length: 'The text has {found} characters.',
    size: 'The list has {found} entries.',
    range: 'The number is {found}.',
    pattern: '{found} does not have the right form.[ Write it like {example}.]',
    missing: 'The member "{member}" is missing. Add it.',
    'unknown-member': 'There is no member "{member}" here. Remove it.',
  },
  link: {
    'unknown-scale': 'There is no scale "{id}".',
    'unknown-competence': 'There is no competence "{competence}".',
    'unknown-indicator': 'There is no indicator "{indicator}".',
    'unknown-source': 'There is no source "{source}".',
    'unknown-evidence': 'There is no evidence "{evidence}".',
    'unknown-anchor': 'There is no anchor "{anchor}".',
    'unknown-occupation': 'There is no occupation "{id}".',
    'unknown-pathway': 'There is no pathway "{id}".',
    'unknown-provider': 'There is no provider "{id}".',
    'unknown-fact': 'There is no fact "{fact}".',
    'unknown-day': 'There is no day "{fact}".',
    'unknown-condition': 'The pathway "{pathway}" has no condition "{id}".',
    'unknown-code': 'The classification {classification} has no code "{code}".',
    'unknown-option': 'The fact "{fact}" has no option "{found}".',
    'unknown-assumptions': 'There are no assumptions "{id}".',
    'rubric-version': 'There is no rubric {id} {version}.',
    version: 'There is no {kind} {id} {version}.',
    'translated-twice': 'Two documents translate this. Remove one.',
  },
  scale: {
    answer: {
      one: 'The answer "{answer}" needs exactly one of: {allowed}.',
      beyond: 'The answer "{answer}" gives the level {found}, but the scale ends at {maximum}.',
    },
    changed: `Two different scales are called "{id}". ${ids}`,
  },
  rubric: {
    ask: 'The scale {scale} has no answers for "{ask}".',
    sentence: 'The indicator has no sentence "{member}". Add it, or change "for".',
    anchors: 'The anchors are for the levels {found}. Write one each for: {allowed}.',
    level: 'The scale {scale} has no level {found}. Write {minimum} to {maximum}.',
    cuts: 'The cuts are {found}. Write {count} rising whole numbers from 1 to {maximum}.',
    rungs: {
      model: 'Only the model ladder has rungs. Remove them.',
      empty: 'Rung {rung} has no indicator that counts for {by}. Add one.',
      beyond: 'Rung {rung} goes beyond the scale. Write 1 to {maximum}.',
      twice: 'Rung {rung} stands twice. Remove one.',
    },
    gate: 'The competence has no indicator "{indicator}".',
    limit: 'The rubric has {found} {what}, the limit is {limit}. Split it.',
    corrects: `${found} Write versions before {version}, each once.`,
  },
  occupation: {
    level: 'The level is {found}, but the scale of {competence} ends at {maximum}.',
    state: '{competence} is not about people. Remove it.',
    circle: `The occupation replaces ${circle}`,
  },
  facts: {
    'duplicate-id': 'The fact "{id}" stands twice. Remove one.',
    prefix: `The fact "{id}" continues "{other}". ${ids}`,
    declaration: {
      options: surplus,
      noOptions: 'The fact "{id}" has no "options". Add it.',
      optionTwice: 'The fact "{id}" has an option twice. Remove one.',
      moves: surplus,
      question: lacks,
      why: lacks,
      sensitivity: lacks,
      law: lacks,
      derivedDay: 'The fact "{id}" follows from others, so it is no day. Change the type.',
      ifNone: surplus,
      ifNoneValue: 'The fact "{id}" does not have this value. Correct "ifNone".',
      bound: 'The fact "{id}" has a bound of the wrong type. Correct one.',
      bounds: 'The fact "{id}" has "minimum" above "maximum". Correct one.',
    },
    circle: `The fact "{id}" follows from ${circle}`,
    chain: 'The fact "{id}" follows from {found} facts, the limit is {limit}. Write fewer.',
  },
  assumptions: {
    value: 'The fact "{fact}" has the value {found}.',
    forbidden: 'The fact "{fact}" is never assumed. Remove it.',
    derived: 'The fact "{fact}" follows from others. Write those.',
  },
  parameters: {
    value: 'The parameter "{id}" has the value {found}.',
    days: {
      overlap: 'The values from {first} and from {second} overlap. Correct a day.',
      order: 'The value from {first} ends on {second}, before it begins. Correct a day.',
    },
  },
  pathway: {
    condition: {
      one: 'The condition "{id}" needs exactly one of: when, anyOf.',
      text: 'The condition "{id}" has no "text". Add it.',
    },
    include: 'The pathway "{id}" includes conditions itself. Write those.',
    circle: `The pathway comes before ${circle}`,
  },
  cases: {
    kind: '"{of}" is no rubric and no pathway.',
    member: 'A case of a {kind} has no member "{member}". Remove it.',
  },
  assessment: {
    'duplicate-id': `Two different {what} are called "{id}". ${ids}`,
    'one-of': {
      none: 'The rating needs exactly one of: {allowed}.',
      several: 'The rating has {found}. Write one of them.',
    },
    answer: {
      level,
      use: `${found} Write { "frequency": …, "independence": … }.`,
      word: found,
      frequency: answer,
      independence: answer,
      never: `${found} It takes no "independence" after "{frequency}". Remove it.`,
      words: `${found} Write "answer" as one of: {allowed}.`,
      others: level,
    },
    absent: 'The person never says "{found}".',
    'wrong-side': 'The indicator "{indicator}" is only for {by}. Remove the rating.',
    limit: 'The indicator "{indicator}" has more than {limit} ratings in one view. Remove some.',
    evidence: {
      confirmedBy: 'The evidence of the kind {kind} has no "confirmedBy". Add it.',
      relation: 'The evidence has no "relation". Add it.',
      nobody: 'The evidence has no "confirmedBy". Add it, or remove "relation".',
      official: 'The evidence of the kind {kind} takes no "official". Remove it.',
      order: 'The evidence ends before it begins. Correct a day.',
    },
  },
}
