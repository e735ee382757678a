import { asked, observer, type Person, self } from './person.js'

/** Three weeks of help in a kitchen. */
export const beginner: Person = {
  who: 'a beginner',
  why: 'Fachkraft Küche, from where the way leads on to Koch/Köchin: nearly everything works with help, which is one level below; for Koch/Köchin there are two. Küchenhilfe is possible at once and stands behind.',
  assessments: [
    asked(
      'kochen-gruppe',
      self({
        planen: { gruppe: 'never', mengen: 'never', einkaufen: 'onceOrTwice guided' },
        zubereiten: {
          mehrere: 'never',
          suppen: 'onceOrTwice guided',
          rezept: 'never',
          schneiden: 'sometimes guided',
          garen: 'notAnswered',
        },
        hygiene: {
          trennen: 'sometimes guided',
          bretter: 'sometimes guided',
          kuehlen: 'never',
          pruefen: 'notAnswered',
          haende: 'often independent',
          belehrung: 'yes',
        },
        maschinen: {
          bedienen: 'onceOrTwice guided',
          schutz: 'sometimes guided',
          stecker: 'never',
          gefahren: 'partly',
        },
        sauber: {
          flaechen: 'often independent',
          arbeitsplatz: 'sometimes guided',
          geschirr: 'often independent',
          mittel: 'notAnswered',
          muell: 'often independent',
        },
        team: {
          helfen: 'often independent',
          absprechen: 'sometimes guided',
          melden: 'sometimes guided',
          nachfragen: 'often independent',
        },
      }),
      observer(
        { id: 'kuechenchefin', role: 'employer', relation: 'worksWith', setting: 'realWork', occasions: 12 },
        {
          zubereiten: { schneiden: 1, suppen: 1, fertig: 1 },
          hygiene: { haende: 2, trennen: 1, bretter: 1 },
          maschinen: { bedienen: 'notObserved' },
          sauber: { geschirr: 2, flaechen: 2, muell: 1 },
          team: { helfen: 2, nachfragen: 2, absprechen: 1 },
        },
      ),
    ),
  ],
  qualified: [
    'fachkraft-kueche',
    'koch',
    'fachkraft-gastronomie',
    'fachlagerist',
    'fachkraft-lagerlogistik',
    'verkaeufer',
    'hauswirtschafter',
  ],
  helpers: ['kuechenhilfe', 'helfer-lager', 'helfer-verkauf', 'helfer-altenpflege'],
  overall: { self: 'some', others: 'some' },
  areas: { 'suppen-und-sossen': ['some', 'some'], 'gaeste-und-team': ['mostly', 'mostly'] },
  unproven: ['arbeitsplatz-und-geraete', 'sicher-arbeiten'],
  sentences: [
    'Fachkraft Küche: Einschätzung zur Vorbereitung. Eigene Sicht: einiges angegeben. Sicht anderer: einiges gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: einiges angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: einiges gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'gaeste-und-team',
    word: 'all',
    step: { do: 'ask', competence: 'gastro-service/gast', level: 2, ways: ['task', 'observation', 'document'] },
  },
}
