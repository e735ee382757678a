import { type Build, type Step, unknown } from './steps.js'

/** `and` is false if one part is false, else unknown if one is unknown. Two forms of each, written out: they are most of what a rule does. */
export const and: Build = (operands) =>
  joined(
    operands.map(({ step }) => step),
    { two: bothOf, three: allOfThree },
  )

/** `or` is true if one part is true, else unknown if one is unknown. */
export const or: Build = (operands) =>
  joined(
    operands.map(({ step }) => step),
    { two: eitherOf, three: anyOfThree },
  )

interface Join {
  readonly two: (first: Step, second: Step) => Step
  readonly three: (first: Step, second: Step, third: Step) => Step
}

/** More than three are three, the last of which joins the rest. */
function joined([first = unknown, second, third, ...more]: readonly Step[], join: Join): Step {
  if (second === undefined) return first
  if (third === undefined) return join.two(first, second)
  return join.three(first, second, joined([third, ...more], join))
}

const bothOf: Join['two'] = (first, second) => (slots, at) => {
  const one = first(slots, at)
  if (one === false) return false
  const two = second(slots, at)
  if (two === false) return false
  return one === null || two === null ? null : true
}

const allOfThree: Join['three'] = (first, second, third) => (slots, at) => {
  const one = first(slots, at)
  if (one === false) return false
  const two = second(slots, at)
  if (two === false) return false
  const three = third(slots, at)
  if (three === false) return false
  return one === null || two === null || three === null ? null : true
}

const eitherOf: Join['two'] = (first, second) => (slots, at) => {
  const one = first(slots, at)
  if (one === true) return true
  const two = second(slots, at)
  if (two === true) return true
  return one === null || two === null ? null : false
}

const anyOfThree: Join['three'] = (first, second, third) => (slots, at) => {
  const one = first(slots, at)
  if (one === true) return true
  const two = second(slots, at)
  if (two === true) return true
  const three = third(slots, at)
  if (three === true) return true
  return one === null || two === null || three === null ? null : false
}
