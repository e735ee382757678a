import { asked, type Person, self, workSample } from './person.js'

/** Ten years in an own workshop abroad, without torque wrench and pedelecs; two days of a work sample. */
export const bicycleMechanic: Person = {
  who: 'a bicycle mechanic of ten years',
  why: 'Zweiradmechatroniker/in: he finds faults and repairs also what is new, and others saw it; torque, pedelecs and explaining in German come on top.',
  assessments: [
    asked(
      'fahrrad',
      self({
        diagnose: {
          nachfragen: 'often transfer',
          stoerung: 'often guiding',
          verschleiss: 'often guiding',
          messen: 'sometimes independent',
          geraeusch: 'often transfer',
          kontrolle: 'often transfer',
        },
        reparieren: {
          flicken: 'often guiding',
          kette: 'often transfer',
          schaltung: 'often guiding',
          speichen: 'often transfer',
          lager: 'often transfer',
          licht: 'often transfer',
        },
        bremsen: {
          belaege: 'often guiding',
          seil: 'often guiding',
          einstellen: 'often guiding',
          hydraulik: 'onceOrTwice guided',
          probe: 'often transfer',
          stopp: 'yes',
        },
        tragend: {
          risse: 'sometimes independent',
          einbauen: 'often transfer',
          drehmoment: 'onceOrTwice guided',
          anbauen: 'often transfer',
          fest: 'often transfer',
          austausch: 'yes',
        },
        pedelec: {
          akku: 'onceOrTwice independent',
          pruefen: 'never',
          mechanik: 'onceOrTwice guided',
          meldung: 'never',
          weitergeben: 'notAnswered',
          gefahr: 'partly',
        },
        erklaeren: {
          kaputt: 'often transfer',
          auftrag: 'sometimes independent',
          kosten: 'often transfer',
          rat: 'often transfer',
          anpassen: 'often transfer',
          uebergabe: 'often independent',
        },
      }),
      workSample('meister', {
        diagnose: { stoerung: 3, verschleiss: 3, geraeusch: 3, kontrolle: 3, messen: 'notObserved' },
        reparieren: { flicken: 4, schaltung: 4, speichen: 3, lager: 3 },
        bremsen: { belaege: 3, einstellen: 3, probe: 2, stopp: 2, hydraulik: 'notObserved' },
        tragend: { risse: 2, einbauen: 3, drehmoment: 1, fest: 3 },
        pedelec: { akku: 'notObserved', pruefen: 'notObserved' },
        erklaeren: { kaputt: 2, anpassen: 3, uebergabe: 2 },
      }),
    ),
    asked(
      'verkauf',
      self({
        beraten: { ansprechen: 'often independent', bedarf: 'often transfer', unterschied: 'often independent' },
        kasse: { bar: 'often independent', wechselgeld: 'often independent', karte: 'notAnswered' },
      }),
    ),
  ],
  qualified: ['zweiradmechatroniker', 'verkaeufer', 'fachkraft-gastronomie', 'gebaeudereiniger'],
  helpers: ['helfer-verkauf'],
  overall: { self: 'mostly', others: 'some' },
  areas: { reparieren: ['mostly', 'mostly'], 'ausser-betrieb': ['none', 'noInformation'] },
  unproven: ['ausser-betrieb', 'sicher-arbeiten'],
  sentences: [
    'Zweiradmechatroniker/Zweiradmechatronikerin, Fachrichtung Fahrradtechnik: Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: einiges gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: einiges gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'ausser-betrieb',
    word: 'all',
    step: { do: 'learn', competence: 'fahrrad/pedelec', level: 3, ways: ['observation', 'document'] },
  },
}
