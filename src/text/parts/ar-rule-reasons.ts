import { arForms, counted, latin, listed, type Noun } from './ar-forms.js'
import { around } from './phrases.js'
import { amountIn, inUnitOr, ruleReasons } from './rule-reasons.js'

const units: Readonly<Record<string, Noun>> = {
  months: ['شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'],
  years: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'],
  euros: ['1 يورو', '2 يورو', 'يورو', 'يورو', 'يورو'],
  'euros-per-year': ['1 يورو في السنة', '2 يورو في السنة', 'يورو في السنة', 'يورو في السنة', 'يورو في السنة'],
}

/** A number in the unit of the law. */
export const amount = amountIn(units, counted, arForms.number)

/** What came out, in its unit or in words. */
export const inUnit = inUnitOr('غير معروف بعد', amount)

/** Arabic sentences for steps of rules. */
export const arRuleReasons = ruleReasons({
  inUnit,
  quoted: (text) => `«${text}»`,
  share: (part, whole, unit) => `${part}، والمطلوب ${amount(whole, unit)}`,
  range: (ends, unit, isOpen) => {
    const [low, high] = ends.map((end) => amount(end, unit))
    return isOpen ? `أكثر مما يلي: ${low}؛ أقل مما يلي: ${high}` : `على الأقل: ${low}؛ على الأكثر: ${high}`
  },
  signs: {
    '>': 'أكثر مما يلي: ',
    '>=': 'على الأقل: ',
    '<': 'أقل مما يلي: ',
    '<=': 'على الأكثر: ',
    '===': 'بالضبط: ',
    '!==': 'ليس: ',
  },
  fields: { n: '، عدد التقييمات', mean: '، المتوسط', coverage: '، النسبة' },
  asked: (what) => `المطلوب: ${what}.`,
  askedNo: 'المطلوب: لا.',
  askedOther: 'المطلوب شيء آخر.',
  anyOf: (items) => listed(items, ' أو '),
  fits: 'هذا مناسب.',
  sum: (numbers, result) => `الحساب: ${around('', numbers && latin(numbers), '، والنتيجة: ')}${result}.`,
  noSum: 'لم يُحسب هذا بعد، لأن معلومات ناقصة.',
  and: ['كل الأجزاء تنطبق.', 'هناك جزء لا ينطبق.', 'هناك جزء غير معروف بعد.'],
  or: ['هناك جزء ينطبق، وهذا يكفي.', 'لا ينطبق أي جزء.', 'لا يُعرف بعد أي جزء يكفي.'],
  not: [
    'يجب ألّا ينطبق ما يلي، وهو لا ينطبق.',
    'يجب ألّا ينطبق ما يلي، لكنه ينطبق.',
    'يجب ألّا ينطبق ما يلي. هذا غير معروف بعد.',
  ],
  list: (place) => {
    const at = around('، البند ', place)
    return [`للقائمة${at}: ينطبق ذلك.`, `للقائمة${at}: لا ينطبق ذلك.`, `للقائمة${at}: ذلك غير معروف بعد.`]
  },
  truncated: (_, { said }) => `حُذفت خطوات أخرى${around('، لأن عددها أكثر من ', said('limit'))}.`,
  if: 'في هذه الحالة',
  min: 'تُحتسب أصغر قيمة',
  max: 'تُحتسب أكبر قيمة',
  fact: 'معلومة',
  literal: 'قيمة ثابتة للقاعدة',
})
