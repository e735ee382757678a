import { joined } from './forms.js'
import type { CommonWords } from './sentences.js'

/** Russian words that passport and reasons share. */
export const ruWords: CommonWords = {
  languageName: 'Русский',
  yes: 'да',
  no: 'нет',
  unknown: 'неизвестно',
  list: (items) => joined(items, 'и'),
  views: { self: 'свой взгляд', others: 'взгляд других' },
  roles: {
    counsellor: 'консультант',
    trainer: 'наставник',
    employer: 'предприятие',
    volunteerLead: 'руководство волонтёров',
    peer: 'коллега',
    teacher: 'преподаватель',
    friendOrFamily: 'семья или друзья',
    other: 'другой человек',
    document: 'документы',
    test: 'тест',
  },
  grades: {
    stated: 'указано',
    described: 'описано',
    confirmed: 'подтверждено',
    observed: 'наблюдалось',
    verified: 'независимо доказано',
  },
  gradeMeanings: {
    stated: 'собственные ответы',
    described: 'с примером',
    confirmed: 'документы, третьи лица',
    observed: 'обученный человек',
    verified: 'двое или тест',
  },
  areas: {
    self: {
      all: 'указано всё',
      mostly: 'указана большая часть',
      some: 'указано кое-что',
      none: 'ещё ничего не указано',
      noInformation: 'ещё нет данных',
    },
    others: {
      all: 'показано всё',
      mostly: 'показана большая часть',
      some: 'показано кое-что',
      none: 'ещё ничего не показано',
      noInformation: 'ещё нет данных',
    },
  },
  amounts: {
    all: 'всё',
    mostly: 'большая часть',
    some: 'кое-что',
    none: 'ещё ничего',
    noInformation: 'нет данных',
  },
}

/** Whose view it is, at the beginning of a sentence. */
export const viewName = (view: unknown): string => (view === 'self' ? 'Свой взгляд' : 'Взгляд других')
