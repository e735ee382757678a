import { counted, deForms } from './de-forms.js'
import { joined } from './forms.js'
import { around } from './phrases.js'
import { amountIn, inUnitOr, ruleReasons } from './rule-reasons.js'

/** One and several. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  months: ['Monat', 'Monate'],
  years: ['Jahr', 'Jahre'],
  euros: ['Euro', 'Euro'],
  'euros-per-year': ['Euro im Jahr', 'Euro im Jahr'],
}

/** A number in the unit of the law. */
export const amount = amountIn(units, (value, noun) => counted(value, ...noun), deForms.number)

/** What came out, in its unit or in words. */
export const inUnit = inUnitOr('noch nicht bekannt', amount)

/** German sentences for steps of rules. */
export const deRuleReasons = ruleReasons({
  inUnit,
  quoted: (text) => `„${text}“`,
  // Behind "von" Monate and Jahre have an n.
  share: (part, whole, unit) => `${part} von ${amount(whole, unit).replace(/e$/u, 'en')}`,
  range: (ends, unit, isOpen) => ends.map((end) => amount(end, unit)).join(' bis ') + (isOpen ? ', diese nicht' : ''),
  signs: {
    '>': 'mehr als ',
    '>=': 'mindestens ',
    '<': 'weniger als ',
    '<=': 'höchstens ',
    '===': 'genau ',
    '!==': 'nicht ',
  },
  fields: { n: ' (Einschätzungen)', mean: ' (Mittelwert)', coverage: ' (Anteil)' },
  asked: (what) => `Gefragt ist: ${what}.`,
  askedNo: 'Gefragt ist: nein.',
  askedOther: 'Gefragt ist etwas anderes.',
  anyOf: (items) => joined(items, 'oder'),
  fits: 'Das passt.',
  sum: (numbers, result) => `Gerechnet: ${around('', numbers, ' = ')}${result}.`,
  noSum: 'Dazu fehlen noch Angaben.',
  and: ['Alle Teile treffen zu.', 'Ein Teil trifft nicht zu.', 'Ein Teil ist noch nicht bekannt.'],
  or: ['Ein Teil trifft zu, das reicht.', 'Kein Teil trifft zu.', 'Noch ist kein Teil bekannt, der reicht.'],
  not: [
    'Das Folgende soll nicht zutreffen, und es trifft nicht zu.',
    'Das Folgende soll nicht zutreffen, aber es trifft zu.',
    'Das Folgende soll nicht zutreffen. Es ist noch nicht bekannt.',
  ],
  list: (place) => {
    const at = around(' (Eintrag ', place, ')')
    return [
      `Für die Liste trifft das zu${at}.`,
      `Für die Liste trifft das nicht zu${at}.`,
      'Für die Liste ist das noch nicht bekannt.',
    ]
  },
  truncated: () => 'Weitere Schritte fehlen hier.',
  if: 'Je nach Fall',
  min: 'Der kleinste Wert zählt',
  max: 'Der größte Wert zählt',
  fact: 'Angabe',
  literal: 'Fester Wert der Regel',
})
