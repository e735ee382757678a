import jsonLogic from 'json-logic-js'

/** What json-logic-js 2.0.5 says of a rule over nested data: the meaning that every accepted rule has when all is known. */
export const referenceResult = (rule: unknown, values: unknown): unknown =>
  jsonLogic.is_logic(rule) ? jsonLogic.apply(rule, values) : rule
