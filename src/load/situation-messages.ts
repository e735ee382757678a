import type { Template } from '../rule/tell.js'

const value = 'The value of "{fact}" is {found}.'
const one = 'Leave one out.'

/** English, by the word behind `situation/`; what would be right is said behind each where the sentence does not say it. */
export const situationMessages: Readonly<Record<string, Template>> = {
  'unknown-fact': 'There is no fact "{fact}".',
  dotted: 'The member "{fact}" holds dots. Write nested objects.',
  owner: 'The fact "{fact}" stands under "{found}". Write it under "{expected}".',
  answered: 'The fact "{fact}" is not stated. Write the occupation in "{member}" of the certificate.',
  derived: 'The fact "{fact}" is computed from others. Leave it out.',
  twice: `The fact "{fact}" is counted from "{day}", which is stated too. ${one}`,
  'ref-twice': 'The occupation "{occupation}" answers "{fact}". Leave it out.',
  value: `${value} Write {expected}, or leave out what is not known.`,
  option: value,
  step: `${value} Write a multiple of {step}.`,
  range: value,
  dated: 'The fact "{fact}" is no number. Write its value alone, without a day.',
  future: 'The day {day} of "{fact}" is after {on}, the day of the situation. Correct one.',
  'none-in-list': `${value} Write an empty list where there is no certificate.`,
  'for-twice': `The occupation "{occupation}" stands in "for" and "notFor". ${one}`,
  'decided-for': 'The decision is about {found}. Write the id of an occupation.',
  'unknown-assumption': 'The document "{document}" has no assumption "{id}".',
  'assumed-twice': `The document "{document}" is assumed twice. ${one}`,
}
