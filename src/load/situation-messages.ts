import type { Template } from '../rule/tell.js'

const value = 'The value of "{fact}" is {found}.'
const follows = 'The fact "{fact}" follows from'

/** English, by the word behind `situation/`; what would be right is said behind each where the sentence does not say it. */
export const situationMessages: Readonly<Record<string, Template>> = {
  'unknown-fact': 'There is no fact "{fact}".',
  dotted: 'The member "{fact}" holds dots. Write nested objects.',
  owner: 'The fact "{fact}" stands under "{found}". Write it under "{expected}".',
  answered: `${follows} the occupation. Write that in "{member}".`,
  derived: `${follows} others. Remove it.`,
  twice: `${follows} "{day}". Remove it.`,
  'ref-twice': `${follows} the occupation "{occupation}". Remove it.`,
  value: `${value} Write {expected}. What is not known is left out.`,
  option: value,
  step: `${value} Write a multiple of {step}.`,
  range: value,
  dated: 'The fact "{fact}" is no number. Write the value alone.',
  future: 'The day {day} of "{fact}" is after {on}. Correct a day.',
  'none-in-list': `${value} Remove the certificate.`,
  'for-twice': 'The occupation "{occupation}" stands in "for" and in "notFor". Remove one.',
  'decided-for': 'The decision is about {found}. Write an occupation.',
  contradiction: 'The facts {facts} contradict each other[: {en}].',
  'unknown-assumption': 'The document "{document}" has no assumption "{id}".',
  'assumed-twice': 'The document "{document}" stands twice. Remove one.',
}
