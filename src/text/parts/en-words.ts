import { joined } from './forms.js'
import type { CommonWords } from './sentences.js'

/** English words that passport and reasons share. */
export const enWords: CommonWords = {
  languageName: 'English',
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  list: (items) => joined(items, 'and'),
  views: { self: 'own view', others: "others' view" },
  roles: {
    counsellor: 'adviser',
    trainer: 'trainer',
    employer: 'employer',
    volunteerLead: 'volunteer lead',
    peer: 'colleague',
    teacher: 'teacher',
    friendOrFamily: 'family or friends',
    other: 'another person',
    document: 'documents',
    test: 'test',
  },
  grades: {
    stated: 'states',
    described: 'has described',
    confirmed: 'confirmed',
    observed: 'observed',
    verified: 'independently verified',
  },
  gradeMeanings: {
    stated: 'own answers',
    described: 'with an example',
    confirmed: 'documents, third parties',
    observed: 'by a trained person',
    verified: 'two people or a test',
  },
  areas: {
    self: {
      all: 'all stated',
      mostly: 'most stated',
      some: 'some stated',
      none: 'nothing stated yet',
      noInformation: 'no information yet',
    },
    others: {
      all: 'all shown',
      mostly: 'most shown',
      some: 'some shown',
      none: 'nothing shown yet',
      noInformation: 'no information yet',
    },
  },
  amounts: { all: 'all', mostly: 'most', some: 'some', none: 'nothing yet', noInformation: 'no information' },
}

/** Whose view it is, at the beginning of a sentence. */
export const viewName = (view: unknown): string => (view === 'self' ? 'Own view' : "Others' view")
