import { listed } from './ar-forms.js'
import type { CommonWords } from './sentences.js'

/** Arabic words that passport and reasons share; nouns, so that no word names the gender of a person. */
export const arWords: CommonWords = {
  languageName: 'العربية',
  yes: 'نعم',
  no: 'لا',
  unknown: 'غير معروف',
  list: (items) => listed(items, ' و'),
  views: { self: 'الرأي الذاتي', others: 'رأي الآخرين' },
  roles: {
    counsellor: 'جهة الاستشارة',
    trainer: 'جهة التدريب',
    employer: 'جهة العمل',
    volunteerLead: 'إدارة العمل التطوعي',
    peer: 'زميلة أو زميل',
    teacher: 'معلمة أو معلم',
    friendOrFamily: 'العائلة أو الأصدقاء',
    other: 'شخص آخر',
    document: 'أوراق',
    test: 'اختبار',
  },
  grades: {
    stated: 'قول ذاتي',
    described: 'وصف',
    confirmed: 'تأكيد',
    observed: 'ملاحظة',
    verified: 'إثبات مستقل',
  },
  gradeMeanings: {
    stated: 'إجابات الشخص نفسه',
    described: 'مع مثال',
    confirmed: 'أوراق أو أشخاص آخرون',
    observed: 'من شخص مدرَّب على ذلك',
    verified: 'شخصان أو اختبار',
  },
  areas: {
    self: {
      all: 'ذُكر كله',
      mostly: 'ذُكر معظمه',
      some: 'ذُكر بعضه',
      none: 'لم يُذكر شيء بعد',
      noInformation: 'لا معلومات بعد',
    },
    others: {
      all: 'ظهر كله',
      mostly: 'ظهر معظمه',
      some: 'ظهر بعضه',
      none: 'لم يظهر شيء بعد',
      noInformation: 'لا معلومات بعد',
    },
  },
  amounts: { all: 'كله', mostly: 'معظمه', some: 'بعضه', none: 'لا شيء بعد', noInformation: 'لا معلومات' },
}

/** Whose view it is, at the beginning of a sentence. */
export const viewName = (view: unknown): string => (view === 'self' ? arWords.views.self : arWords.views.others)
