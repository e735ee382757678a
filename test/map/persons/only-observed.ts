import { asked, observer, type Person } from './person.js'

/** Eight weeks in the teaching kitchen of a measure; he has not answered about himself yet. */
export const onlyObserved: Person = {
  who: 'somebody with only observations',
  why: 'Fachkraft Küche: a trainer saw that he cooks simple dishes on his own; for Koch/Köchin a level is missing nearly everywhere. His own view is empty, and that is no gap.',
  assessments: [
    asked(
      'kochen-gruppe',
      observer(
        { id: 'ausbilder', role: 'trainer', relation: 'independent', setting: 'course', occasions: 8 },
        {
          planen: { mengen: 'notObserved', zeit: 'notObserved' },
          zubereiten: { schneiden: 3, suppen: 2, mehrere: 2, rezept: 1, garen: 2, fertig: 2 },
          hygiene: { trennen: 2, bretter: 3, kuehlen: 2, haende: 2, pruefen: 'notObserved' },
          maschinen: { bedienen: 2, schutz: 2, stecker: 2, zerlegen: 'notObserved', gefahren: 1 },
          sauber: { flaechen: 3, arbeitsplatz: 3, geschirr: 3, mittel: 2 },
          team: { helfen: 3, absprechen: 2, melden: 2, nachfragen: 1 },
        },
      ),
      observer(
        { id: 'kollege', role: 'peer', relation: 'worksWith', setting: 'course', occasions: 20 },
        {
          zubereiten: { schneiden: 2, suppen: 1, mehrere: 2 },
          hygiene: { haende: 3 },
          team: { helfen: 3, problem: 1 },
        },
      ),
    ),
  ],
  qualified: [
    'fachkraft-kueche',
    'koch',
    'fachkraft-gastronomie',
    'hauswirtschafter',
    'fachlagerist',
    'fachkraft-lagerlogistik',
    'verkaeufer',
  ],
  helpers: ['kuechenhilfe', 'helfer-lager', 'helfer-verkauf', 'helfer-altenpflege'],
  overall: { self: null, others: 'mostly' },
  areas: { 'suppen-und-sossen': ['noInformation', 'all'], 'gaeste-und-team': ['noInformation', 'mostly'] },
  unproven: [],
  sentences: [
    'Fachkraft Küche: Einschätzung zur Vorbereitung. Eigene Sicht: noch zu wenig Angaben. Sicht anderer: das meiste gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: noch zu wenig Angaben.',
    'Sicht anderer: das meiste gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'gaeste-und-team',
    word: 'all',
    step: { do: 'ask', competence: 'gastro-service/gast', level: 2, ways: ['task', 'observation', 'document'] },
  },
}
