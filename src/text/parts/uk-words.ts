import { joined } from './forms.js'
import type { CommonWords } from './sentences.js'

/** Ukrainian words that passport and reasons share. */
export const ukWords: CommonWords = {
  languageName: 'Українська',
  yes: 'так',
  no: 'ні',
  unknown: 'невідомо',
  list: (items) => joined(items, 'та'),
  views: { self: 'власний погляд', others: 'погляд інших' },
  roles: {
    counsellor: 'консультант',
    trainer: 'наставник',
    employer: 'підприємство',
    volunteerLead: 'керівництво волонтерів',
    peer: 'колега',
    teacher: 'викладач',
    friendOrFamily: 'родина або друзі',
    other: 'інша особа',
    document: 'документи',
    test: 'тест',
  },
  grades: {
    stated: 'зазначено',
    described: 'описано',
    confirmed: 'підтверджено',
    observed: 'спостережено',
    verified: 'незалежно доведено',
  },
  gradeMeanings: {
    stated: 'власні відповіді',
    described: 'з прикладом',
    confirmed: 'документи, треті особи',
    observed: 'підготовлена особа',
    verified: 'дві особи або тест',
  },
  areas: {
    self: {
      all: 'зазначено все',
      mostly: 'зазначено більшість',
      some: 'зазначено дещо',
      none: 'ще нічого не зазначено',
      noInformation: 'ще немає даних',
    },
    others: {
      all: 'показано все',
      mostly: 'показано більшість',
      some: 'показано дещо',
      none: 'ще нічого не показано',
      noInformation: 'ще немає даних',
    },
  },
  amounts: { all: 'все', mostly: 'більшість', some: 'дещо', none: 'ще нічого', noInformation: 'немає даних' },
}

/** Whose view it is, at the beginning of a sentence. */
export const viewName = (view: unknown): string => (view === 'self' ? 'Власний погляд' : 'Погляд інших')
