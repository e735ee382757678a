import { joined } from './forms.js'
import { around } from './phrases.js'
import { counted, countedOf, type Noun, plForms } from './pl-forms.js'
import { amountIn, inUnitOr, ruleReasons } from './rule-reasons.js'

const units: Readonly<Record<string, Noun>> = {
  months: ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'],
  years: ['rok', 'lata', 'lat', 'roku'],
  euros: ['euro', 'euro', 'euro', 'euro'],
  'euros-per-year': ['euro rocznie', 'euro rocznie', 'euro rocznie', 'euro rocznie'],
}

/** A number in the unit of the law. */
export const amount = amountIn(units, counted, plForms.number)

/** The same behind "z", "od" and "do". */
const amountOf = amountIn(units, countedOf, plForms.number)

/** What came out, in its unit or in words. */
export const inUnit = inUnitOr('jeszcze nie wiadomo', amount)

/** Polish sentences for steps of rules. */
export const plRuleReasons = ruleReasons({
  inUnit,
  quoted: (text) => `„${text}”`,
  share: (part, whole, unit) => `${part} z ${amountOf(whole, unit)}`,
  range: (ends, unit, isOpen) => {
    const [low, high] = ends.map((end) => amountOf(end, unit))
    return `od ${low} do ${high}${isOpen ? ', bez tych wartości' : ''}`
  },
  signs: {
    '>': 'więcej niż ',
    '>=': 'co najmniej ',
    '<': 'mniej niż ',
    '<=': 'najwyżej ',
    '===': 'dokładnie ',
    '!==': 'nie ',
  },
  fields: { n: ' (oceny)', mean: ' (średnia)', coverage: ' (udział)' },
  asked: (what) => `Potrzebne: ${what}.`,
  askedNo: 'Potrzebna odpowiedź: nie.',
  askedOther: 'Potrzeba czegoś innego.',
  anyOf: (items) => joined(items, 'lub'),
  fits: 'To pasuje.',
  sum: (numbers, result) => `Obliczono: ${around('', numbers, ' = ')}${result}.`,
  noSum: 'Brakuje do tego jeszcze danych.',
  and: ['Wszystkie części się zgadzają.', 'Jedna część się nie zgadza.', 'Jedna część jest jeszcze nieznana.'],
  or: [
    'Jedna część się zgadza, to wystarczy.',
    'Żadna część się nie zgadza.',
    'Jeszcze nie wiadomo, czy jakaś część wystarczy.',
  ],
  not: [
    'Dalej stoi to, czego ma nie być, i tego nie ma.',
    'Dalej stoi to, czego ma nie być, ale to jest.',
    'Dalej stoi to, czego ma nie być. Jeszcze nie wiadomo, jak jest.',
  ],
  list: (place) => {
    const at = around(' (wpis ', place, ')')
    return [`Dla listy to się zgadza${at}.`, `Dla listy to się nie zgadza${at}.`, 'Dla listy jeszcze tego nie wiadomo.']
  },
  truncated: (_, { said }) => `Dalsze kroki pominięto${around(' (jest ich więcej niż ', said('limit'), ')')}.`,
  if: 'Zależnie od przypadku',
  min: 'Liczy się najmniejsza wartość',
  max: 'Liczy się największa wartość',
  fact: 'Dane',
  literal: 'Stała wartość reguły',
})
