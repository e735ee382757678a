import { asked, letter, type Person, self } from './person.js'

/** Cooked eight years alone for the guests of a small boarding house; the owner wrote a letter, nobody watched. */
export const cookAlone: Person = {
  who: 'a cook who worked alone for eight years',
  why: 'Koch/Köchin: she plans, buys, cooks and keeps hygiene on her own, also when it is new; that is the three-year occupation and not the short one, and a letter shows a part of it.',
  assessments: [
    asked(
      'kochen-gruppe',
      self({
        planen: {
          gruppe: 'often transfer',
          mengen: 'often transfer',
          gaeste: 'sometimes transfer',
          zeit: 'often independent',
          geld: 'often transfer',
          einkaufen: 'often transfer',
        },
        zubereiten: {
          mehrere: 'often transfer',
          suppen: 'often transfer',
          rezept: 'sometimes transfer',
          schneiden: 'often transfer',
          garen: 'often independent',
        },
        hygiene: {
          trennen: 'often transfer',
          bretter: 'often independent',
          kuehlen: 'often transfer',
          pruefen: 'often transfer',
          haende: 'often independent',
          belehrung: 'partly',
        },
        maschinen: {
          bedienen: 'often transfer',
          schaden: 'sometimes independent',
          schutz: 'often independent',
          stecker: 'often independent',
          zerlegen: 'often transfer',
          gefahren: 'yes',
        },
        sauber: {
          flaechen: 'often transfer',
          arbeitsplatz: 'often transfer',
          geschirr: 'often independent',
          mittel: 'sometimes independent',
          putzplan: 'notApplicable',
          muell: 'often independent',
        },
        team: {
          helfen: 'notApplicable',
          absprechen: 'notApplicable',
          melden: 'notApplicable',
          uebergabe: 'notApplicable',
          problem: 'notApplicable',
          nachfragen: 'notApplicable',
        },
      }),
      letter('wirtin', {
        planen: { gruppe: 3, mengen: 3, gaeste: 2 },
        zubereiten: { mehrere: 3, suppen: 3, rezept: 3, garen: 'notObserved' },
      }),
    ),
  ],
  qualified: ['koch', 'fachkraft-kueche', 'fachkraft-gastronomie', 'hauswirtschafter'],
  helpers: ['kuechenhilfe'],
  overall: { self: 'some', others: null },
  areas: { 'suppen-und-sossen': ['all', 'some'], 'gaeste-und-team': ['noInformation', 'noInformation'] },
  unproven: ['arbeitsplatz-und-geraete', 'sicher-arbeiten'],
  sentences: [
    'Koch/Köchin: Einschätzung zur Vorbereitung. Eigene Sicht: einiges angegeben. Sicht anderer: noch zu wenig Angaben. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: einiges angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: noch zu wenig Angaben. Angaben gibt es für weniger als die Hälfte des Berufs.',
  ],
  next: {
    area: 'gaeste-und-team',
    word: 'mostly',
    step: { do: 'ask', competence: 'gastro-service/gast', level: 3, ways: ['task', 'observation', 'document'] },
  },
}
