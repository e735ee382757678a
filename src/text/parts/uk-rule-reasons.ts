import { joined } from './forms.js'
import { around } from './phrases.js'
import { amountIn, inUnitOr, ruleReasons } from './rule-reasons.js'
import { counted, countedOf, type Noun, ukForms } from './uk-forms.js'

const units: Readonly<Record<string, Noun>> = {
  months: ['місяць', 'місяці', 'місяців', 'місяця'],
  years: ['рік', 'роки', 'років', 'року'],
  euros: ['євро', 'євро', 'євро', 'євро'],
  'euros-per-year': ['євро на рік', 'євро на рік', 'євро на рік', 'євро на рік'],
}

/** A number in the unit of the law. */
export const amount = amountIn(units, counted, ukForms.number)

/** The same behind "з", "від" and "до". */
const amountOf = amountIn(units, countedOf, ukForms.number)

/** What came out, in its unit or in words. */
export const inUnit = inUnitOr('ще невідомо', amount)

/** Ukrainian sentences for steps of rules. */
export const ukRuleReasons = ruleReasons({
  inUnit,
  quoted: (text) => `«${text}»`,
  share: (part, whole, unit) => `${part} з ${amountOf(whole, unit)}`,
  range: (ends, unit, isOpen) => {
    const [low, high] = ends.map((end) => amountOf(end, unit))
    return `від ${low} до ${high}${isOpen ? ', не включно' : ''}`
  },
  signs: {
    '>': 'більше ніж ',
    '>=': 'щонайменше ',
    '<': 'менше ніж ',
    '<=': 'щонайбільше ',
    '===': 'рівно ',
    '!==': 'не ',
  },
  fields: { n: ' (оцінки)', mean: ' (середнє значення)', coverage: ' (частка)' },
  asked: (what) => `Потрібно: ${what}.`,
  askedNo: 'Потрібна відповідь: ні.',
  askedOther: 'Потрібно щось інше.',
  anyOf: (items) => joined(items, 'або'),
  fits: 'Це підходить.',
  sum: (numbers, result) => `Обчислено: ${around('', numbers, ' = ')}${result}.`,
  noSum: 'Для цього ще бракує даних.',
  and: ['Усі частини виконано.', 'Одну частину не виконано.', 'Одна частина ще невідома.'],
  or: ['Одну частину виконано, цього досить.', 'Жодну частину не виконано.', 'Ще невідомо, чи якоїсь частини досить.'],
  not: [
    'Далі йде те, чого не має бути, і цього немає.',
    'Далі йде те, чого не має бути, але це є.',
    'Далі йде те, чого не має бути. Це ще невідомо.',
  ],
  list: (place) => {
    const at = around(' (запис ', place, ')')
    return [`Для списку це виконано${at}.`, `Для списку це не виконано${at}.`, 'Для списку це ще невідомо.']
  },
  truncated: (_, { said }) => `Подальші кроки пропущено${around(' (їх більше ніж ', said('limit'), ')')}.`,
  if: 'Залежно від випадку',
  min: 'Рахується найменше значення',
  max: 'Рахується найбільше значення',
  fact: 'Дані',
  literal: 'Стале значення правила',
})
