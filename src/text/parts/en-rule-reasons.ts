import { counted, enForms } from './en-forms.js'
import { joined } from './forms.js'
import { around } from './phrases.js'
import { amountIn, inUnitOr, ruleReasons } from './rule-reasons.js'

/** One and several. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  months: ['month', 'months'],
  years: ['year', 'years'],
  euros: ['euro', 'euros'],
  'euros-per-year': ['euro a year', 'euros a year'],
}

/** A number in the unit of the law. */
export const amount = amountIn(units, (value, noun) => counted(value, ...noun), enForms.number)

/** What came out, in its unit or in words. */
export const inUnit = inUnitOr('not known yet', amount)

/** English sentences for steps of rules. */
export const enRuleReasons = ruleReasons({
  inUnit,
  quoted: (text) => `“${text}”`,
  share: (part, whole, unit) => `${part} of ${amount(whole, unit)}`,
  range: (ends, unit, isOpen) =>
    ends.map((end) => amount(end, unit)).join(' to ') + (isOpen ? ', not these themselves' : ''),
  signs: {
    '>': 'more than ',
    '>=': 'at least ',
    '<': 'less than ',
    '<=': 'at most ',
    '===': 'exactly ',
    '!==': 'not ',
  },
  fields: { n: ' (ratings)', mean: ' (mean)', coverage: ' (share)' },
  asked: (what) => `Asked for: ${what}.`,
  askedNo: 'Asked for: no.',
  askedOther: 'Something else is asked for.',
  anyOf: (items) => joined(items, 'or'),
  fits: 'That fits.',
  sum: (numbers, result) => `Calculated: ${around('', numbers, ' = ')}${result}.`,
  noSum: 'This is not worked out yet, because information is missing.',
  and: ['All parts hold.', 'One part does not hold.', 'One part is not known yet.'],
  or: ['One part holds, that is enough.', 'No part holds.', 'No part that is enough is known yet.'],
  not: [
    'What follows should not hold, and it does not.',
    'What follows should not hold, but it does.',
    'What follows should not hold. It is not known yet.',
  ],
  list: (place) => {
    const at = around(' (entry ', place, ')')
    return [`It holds for the list${at}.`, `It does not hold for the list${at}.`, 'For the list this is not known yet.']
  },
  truncated: (_, { said }) => `Further steps are left out${around(' (more than ', said('limit'), ')')}.`,
  if: 'In this case',
  min: 'The smallest value counts',
  max: 'The largest value counts',
  fact: 'Fact',
  literal: 'Fixed value of the rule',
})
