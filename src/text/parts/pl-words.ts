import { joined } from './forms.js'
import type { CommonWords } from './sentences.js'

/** Polish words that passport and reasons share. */
export const plWords: CommonWords = {
  languageName: 'Polski',
  yes: 'tak',
  no: 'nie',
  unknown: 'nie wiadomo',
  list: (items) => joined(items, 'i'),
  views: { self: 'własne spojrzenie', others: 'spojrzenie innych' },
  roles: {
    counsellor: 'osoba doradzająca',
    trainer: 'osoba szkoląca',
    employer: 'zakład pracy',
    volunteerLead: 'kierownictwo wolontariatu',
    peer: 'koleżanka lub kolega',
    teacher: 'osoba ucząca',
    friendOrFamily: 'rodzina lub przyjaciele',
    other: 'inna osoba',
    document: 'dokumenty',
    test: 'test',
  },
  grades: {
    stated: 'podano',
    described: 'opisano',
    confirmed: 'potwierdzono',
    observed: 'zaobserwowano',
    verified: 'niezależnie udowodniono',
  },
  gradeMeanings: {
    stated: 'własne odpowiedzi',
    described: 'z przykładem',
    confirmed: 'dokumenty, inne osoby',
    observed: 'przeszkolona osoba',
    verified: 'dwie osoby lub test',
  },
  areas: {
    self: {
      all: 'podano wszystko',
      mostly: 'podano większość',
      some: 'podano część',
      none: 'jeszcze nic nie podano',
      noInformation: 'jeszcze brak danych',
    },
    others: {
      all: 'pokazano wszystko',
      mostly: 'pokazano większość',
      some: 'pokazano część',
      none: 'jeszcze nic nie pokazano',
      noInformation: 'jeszcze brak danych',
    },
  },
  amounts: { all: 'wszystko', mostly: 'większość', some: 'część', none: 'jeszcze nic', noInformation: 'brak danych' },
}

/** Whose view it is, at the beginning of a sentence. */
export const viewName = (view: unknown): string => (view === 'self' ? 'Własne spojrzenie' : 'Spojrzenie innych')
