import { asked, type Person, self } from './person.js'

/** Two years of help in a warehouse, wants to work in care; nobody has asked about care yet. */
export const intoCare: Person = {
  who: 'a warehouse helper who wants to work in care',
  why: 'Pflegefachassistenz, because he wants it: nobody asked about it yet, so it is open and no gap. Behind it Fachlagerist/in, of which he states most, before the three-year training, for which a level is missing.',
  wanted: ['pflegefachassistenz'],
  assessments: [
    asked(
      'lager',
      self({
        annehmen: { zaehlen: 'often independent', lieferschein: 'sometimes independent', zustand: 'often independent' },
        lagern: {
          einraeumen: 'often transfer',
          zuerst: 'often independent',
          unten: 'often independent',
          zeichen: 'partly',
        },
        kommissionieren: {
          zusammenstellen: 'often independent',
          pruefen: 'often independent',
          stapeln: 'often transfer',
          polstern: 'notAnswered',
        },
        hubwagen: { bewegen: 'often independent', aufnehmen: 'often independent', abstand: 'often independent' },
        heben: { haltung: 'often independent', nah: 'often independent', 'zu-zweit': 'often independent' },
      }),
    ),
  ],
  qualified: [
    'pflegefachassistenz',
    'fachlagerist',
    'fachkraft-lagerlogistik',
    'verkaeufer',
    'fachkraft-gastronomie',
    'fachkraft-kueche',
    'koch',
    'hauswirtschafter',
    'zweiradmechatroniker',
  ],
  helpers: ['helfer-lager', 'helfer-verkauf', 'kuechenhilfe'],
  overall: { self: null, others: null },
  areas: {
    koerperpflege: ['noInformation', 'noInformation'],
    'essen-und-trinken': ['noInformation', 'noInformation'],
  },
  unproven: [],
  sentences: [
    'Pflegefachassistenz (Bundesrecht, ab 2027): Einschätzung zur Vorbereitung. Sie wünschen sich diesen Beruf. Eigene Sicht: noch zu wenig Angaben. Sicht anderer: noch zu wenig Angaben.',
    'Die Regelung für diesen Beruf gilt ab 01.01.2027.',
    'Eigene Sicht: noch zu wenig Angaben.',
    'Sicht anderer: noch zu wenig Angaben.',
  ],
  next: {
    area: 'koerperpflege',
    word: 'all',
    step: {
      do: 'ask',
      competence: 'pflege-begleitung/koerperpflege',
      level: 2,
      ways: ['task', 'observation', 'document'],
    },
  },
}
