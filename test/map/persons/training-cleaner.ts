import { asked, observer, type Person, self } from './person.js'

/** Nine years in the cleaning of offices, shows new colleagues how; glass only from the ground. */
export const trainingCleaner: Person = {
  who: 'a cleaner who trains others',
  why: 'Gebäudereiniger/in: rooms, floors and agents as the one who shows others, seen by the head of the object; glass on a ladder comes on top.',
  assessments: [
    asked(
      'reinigung',
      self({
        planen: {
          plan: 'often guiding',
          wagen: 'often guiding',
          weg: 'often transfer',
          zeit: 'often guiding',
          kontrolle: 'often guiding',
          umstellen: 'often transfer',
        },
        raeume: {
          reihenfolge: 'often guiding',
          farben: 'often guiding',
          griffe: 'often transfer',
          einwirken: 'often guiding',
          handschuhe: 'often guiding',
          abfall: 'often transfer',
        },
        boeden: {
          art: 'often transfer',
          trocken: 'often guiding',
          wischen: 'often guiding',
          schild: 'often guiding',
          maschine: 'often transfer',
          geraete: 'often guiding',
        },
        glas: {
          einwaschen: 'sometimes independent',
          abziehen: 'sometimes independent',
          rahmen: 'often independent',
          schuetzen: 'often transfer',
          leiter: 'sometimes independent',
          sicherung: 'partly',
        },
        chemie: {
          etikett: 'often guiding',
          dosieren: 'often guiding',
          handschuhe: 'often transfer',
          abspuelen: 'notAnswered',
          flaschen: 'often transfer',
          mischen: 'yes',
        },
        sachen: {
          papiere: 'often transfer',
          abschliessen: 'often transfer',
          funde: 'often transfer',
          schaden: 'often transfer',
          wuensche: 'sometimes guided',
          vertraulich: 'yes',
        },
      }),
      observer(
        { id: 'objektleitung', role: 'employer', relation: 'worksWith', setting: 'realWork', occasions: 100 },
        {
          planen: { plan: 4, wagen: 4, zeit: 3, kontrolle: 3 },
          raeume: { reihenfolge: 4, farben: 4, griffe: 3, handschuhe: 3 },
          boeden: { wischen: 4, schild: 4, maschine: 3 },
          glas: { einwaschen: 2, abziehen: 1, rahmen: 2, leiter: 'notObserved' },
          chemie: { etikett: 3, dosieren: 4, handschuhe: 3, mischen: 2 },
          sachen: { papiere: 3, abschliessen: 4, schaden: 3, wuensche: 'notObserved' },
        },
      ),
    ),
  ],
  qualified: ['gebaeudereiniger', 'hauswirtschafter', 'fachkraft-gastronomie', 'fachkraft-kueche', 'koch'],
  helpers: ['helfer-reinigung', 'kuechenhilfe', 'helfer-verkauf', 'helfer-altenpflege'],
  overall: { self: 'mostly', others: 'mostly' },
  areas: { reinigen: ['mostly', 'mostly'], 'oberflaechen-pflegen': ['noInformation', 'noInformation'] },
  unproven: [],
  sentences: [
    'Gebäudereiniger/Gebäudereinigerin: Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: das meiste gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: das meiste gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'arbeitsplatz-sichern',
    word: 'all',
    step: { do: 'learn', competence: 'reinigung/glas', level: 3, ways: ['task', 'observation', 'document'] },
  },
}
