import { asked, observer, type Person, self } from './person.js'

/** Three years in the shop of relatives, good with goods and till, little advice, no accounts; four weeks of internship. */
export const shopAssistant: Person = {
  who: 'a shop assistant with gaps',
  why: 'Verkäufer/in: goods and till are there and partly seen, advice and complaints are one level below, and accounts were never hers.',
  assessments: [
    asked(
      'verkauf',
      self({
        beraten: {
          ansprechen: 'often independent',
          bedarf: 'often guided',
          unterschied: 'sometimes guided',
          inhalt: 'often guided',
          zusatz: 'never',
          verstaendigen: 'often transfer',
        },
        ware: {
          auffuellen: 'often guiding',
          auszeichnen: 'often independent',
          vorn: 'often independent',
          aufbauen: 'sometimes independent',
          ordnung: 'often independent',
          preise: 'notYet',
        },
        bestand: {
          zaehlen: 'often independent',
          bestellen: 'never',
          lieferung: 'sometimes independent',
          schaden: 'often independent',
          datum: 'often independent',
          verbrauch: 'partly',
        },
        kasse: {
          bar: 'often transfer',
          karte: 'often independent',
          wechselgeld: 'often transfer',
          echt: 'sometimes independent',
          korrigieren: 'onceOrTwice guided',
          alter: 'yes',
        },
        geld: {
          zaehlen: 'never',
          abgleich: 'never',
          fehlbetrag: 'notAnswered',
          belege: 'never',
          aufschreiben: 'never',
          verwalten: 'never',
        },
        beschwerde: {
          zuhoeren: 'often independent',
          nachfragen: 'sometimes guided',
          loesung: 'never',
          umtausch: 'never',
          rechte: 'notYet',
        },
      }),
      observer(
        { id: 'filiale', role: 'employer', relation: 'worksWith', setting: 'realWork', occasions: 18 },
        {
          beraten: { ansprechen: 1, bedarf: 1, verstaendigen: 2 },
          ware: { auffuellen: 3, vorn: 2, ordnung: 2, auszeichnen: 'notObserved' },
          bestand: { bestellen: 'notObserved', lieferung: 'notObserved' },
          kasse: { bar: 2, karte: 2, wechselgeld: 2, korrigieren: 1 },
          geld: { zaehlen: 'notObserved', abgleich: 'notObserved' },
        },
      ),
    ),
  ],
  qualified: [
    'verkaeufer',
    'fachlagerist',
    'fachkraft-lagerlogistik',
    'fachkraft-gastronomie',
    'zweiradmechatroniker',
    'fachkraft-kueche',
    'koch',
    'hauswirtschafter',
  ],
  helpers: ['helfer-verkauf', 'helfer-lager', 'kuechenhilfe'],
  overall: { self: 'mostly', others: 'some' },
  areas: { kasse: ['mostly', 'mostly'], verkaufen: ['some', 'some'] },
  unproven: [],
  sentences: [
    'Verkäufer/Verkäuferin: Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: einiges gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: einiges gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'angebot',
    word: 'all',
    step: { do: 'learn', competence: 'verkauf/beraten', level: 2, ways: ['task', 'observation', 'document'] },
  },
}
