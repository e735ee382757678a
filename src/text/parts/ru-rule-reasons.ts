import { joined } from './forms.js'
import { around } from './phrases.js'
import { counted, countedOf, type Noun, ruForms } from './ru-forms.js'
import { amountIn, inUnitOr, ruleReasons } from './rule-reasons.js'

const units: Readonly<Record<string, Noun>> = {
  months: ['месяц', 'месяца', 'месяцев', 'месяца'],
  years: ['год', 'года', 'лет', 'года'],
  euros: ['евро', 'евро', 'евро', 'евро'],
  'euros-per-year': ['евро в год', 'евро в год', 'евро в год', 'евро в год'],
}

/** A number in the unit of the law. */
export const amount = amountIn(units, counted, ruForms.number)

/** The same behind "из", "от" and "до". */
const amountOf = amountIn(units, countedOf, ruForms.number)

/** What came out, in its unit or in words. */
export const inUnit = inUnitOr('ещё неизвестно', amount)

/** Russian sentences for steps of rules. */
export const ruRuleReasons = ruleReasons({
  inUnit,
  quoted: (text) => `«${text}»`,
  share: (part, whole, unit) => `${part} из ${amountOf(whole, unit)}`,
  range: (ends, unit, isOpen) => {
    const [low, high] = ends.map((end) => amountOf(end, unit))
    return `от ${low} до ${high}${isOpen ? ' (эти числа не входят)' : ''}`
  },
  signs: {
    '>': 'больше чем ',
    '>=': 'как минимум ',
    '<': 'меньше чем ',
    '<=': 'самое большее ',
    '===': 'ровно ',
    '!==': 'не ',
  },
  fields: { n: ' (оценки)', mean: ' (среднее значение)', coverage: ' (доля)' },
  asked: (what) => `Нужно: ${what}.`,
  askedNo: 'Нужен ответ: нет.',
  askedOther: 'Нужно что-то другое.',
  anyOf: (items) => joined(items, 'или'),
  fits: 'Это подходит.',
  sum: (numbers, result) => `Вычислено: ${around('', numbers, ' = ')}${result}.`,
  noSum: 'Для этого ещё не хватает данных.',
  and: ['Все части верны.', 'Одна часть неверна.', 'Одна часть ещё неизвестна.'],
  or: [
    'Одна часть верна, этого достаточно.',
    'Ни одна часть не верна.',
    'Ещё неизвестно, достаточно ли какой-то части.',
  ],
  not: [
    'Дальше идёт то, чего не должно быть, и этого нет.',
    'Дальше идёт то, чего не должно быть, но это есть.',
    'Дальше идёт то, чего не должно быть. Это ещё неизвестно.',
  ],
  list: (place) => {
    const at = around(' (запись ', place, ')')
    return [`Для списка это верно${at}.`, `Для списка это неверно${at}.`, 'Для списка это ещё неизвестно.']
  },
  truncated: (_, { said }) => `Дальнейшие шаги пропущены${around(' (их больше чем ', said('limit'), ')')}.`,
  if: 'Зависит от случая',
  min: 'Считается самое маленькое значение',
  max: 'Считается самое большое значение',
  fact: 'Данные',
  literal: 'Постоянное значение правила',
})
