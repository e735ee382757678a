import { joined } from './forms.js'
import type { CommonWords } from './sentences.js'

/** German words that passport and reasons share. */
export const deWords: CommonWords = {
  languageName: 'Deutsch',
  yes: 'ja',
  no: 'nein',
  unknown: 'nicht bekannt',
  list: (items) => joined(items, 'und'),
  views: { self: 'eigene Sicht', others: 'Sicht anderer' },
  roles: {
    counsellor: 'Beratungskraft',
    trainer: 'Ausbildungskraft',
    employer: 'Betrieb',
    volunteerLead: 'Leitung im Ehrenamt',
    peer: 'Kollegin oder Kollege',
    teacher: 'Lehrkraft',
    friendOrFamily: 'Familie oder Freunde',
    other: 'andere Person',
    document: 'Unterlagen',
    test: 'Test',
  },
  grades: {
    stated: 'gibt an',
    described: 'hat beschrieben',
    confirmed: 'bestätigt',
    observed: 'beobachtet',
    verified: 'unabhängig belegt',
  },
  gradeMeanings: {
    stated: 'eigene Antworten',
    described: 'mit einem Beispiel',
    confirmed: 'Unterlagen, Dritte',
    observed: 'von geschulter Person',
    verified: 'zwei Personen oder Test',
  },
  areas: {
    self: {
      all: 'alles angegeben',
      mostly: 'das meiste angegeben',
      some: 'einiges angegeben',
      none: 'noch nichts angegeben',
      noInformation: 'noch keine Angaben',
    },
    others: {
      all: 'alles gezeigt',
      mostly: 'das meiste gezeigt',
      some: 'einiges gezeigt',
      none: 'noch nichts gezeigt',
      noInformation: 'noch keine Angaben',
    },
  },
  amounts: { all: 'alles', mostly: 'das meiste', some: 'einiges', none: 'noch nichts', noInformation: 'keine Angaben' },
}

/** Whose view it is, at the beginning of a sentence. */
export const viewName = (view: unknown): string => (view === 'self' ? 'Eigene Sicht' : 'Sicht anderer')
