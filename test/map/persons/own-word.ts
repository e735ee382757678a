import { asked, type Person, self } from './person.js'

/** Fifteen years of serving guests, and nobody but herself who tells of it. */
export const ownWord: Person = {
  who: 'somebody strong only by her own word',
  why: 'Fachkraft für Gastronomie: serving, guests and till are hers, all of it stated and nothing shown.',
  assessments: [
    asked(
      'gastro-service',
      self({
        bedienen: {
          servieren: 'often guiding',
          bestellung: 'often guiding',
          tragen: 'often guiding',
          eindecken: 'often transfer',
          getraenke: 'often guiding',
          alkohol: 'yes',
        },
        gast: {
          begruessen: 'often guiding',
          empfehlen: 'often transfer',
          erklaeren: 'often transfer',
          nachfragen: 'often transfer',
          beschwerde: 'often transfer',
          verstaendigen: 'often transfer',
        },
        tempo: { vorbereiten: 'often guiding', reihenfolge: 'often transfer', wege: 'often guiding' },
        kasse: {
          kassieren: 'often transfer',
          eingeben: 'often transfer',
          wechselgeld: 'often transfer',
          aufteilen: 'often transfer',
          abrechnen: 'sometimes independent',
        },
        hygiene: {
          haende: 'often transfer',
          greifen: 'often transfer',
          temperatur: 'often transfer',
          pruefen: 'often transfer',
          allergie: 'sometimes transfer',
          krank: 'partly',
        },
      }),
    ),
    asked(
      'kochen-gruppe',
      self({
        maschinen: { bedienen: 'often independent', schutz: 'often independent', stecker: 'often independent' },
        sauber: { flaechen: 'often independent', arbeitsplatz: 'often independent', geschirr: 'often independent' },
        team: { helfen: 'often guiding', absprechen: 'often guiding', problem: 'often transfer' },
      }),
    ),
  ],
  qualified: [
    'fachkraft-gastronomie',
    'fachkraft-kueche',
    'koch',
    'hauswirtschafter',
    'verkaeufer',
    'fachlagerist',
    'fachkraft-lagerlogistik',
    'gebaeudereiniger',
    'zweiradmechatroniker',
  ],
  helpers: ['kuechenhilfe', 'helfer-verkauf', 'helfer-lager', 'helfer-altenpflege'],
  overall: { self: 'mostly', others: null },
  areas: { service: ['all', 'noInformation'], kueche: ['mostly', 'noInformation'] },
  unproven: ['kueche', 'sicher-arbeiten'],
  sentences: [
    'Fachkraft für Gastronomie: Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: noch zu wenig Angaben. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: noch zu wenig Angaben.',
  ],
  next: {
    area: 'gaeste-und-team',
    word: 'mostly',
    step: { do: 'show', competence: 'gastro-service/gast', level: 2, ways: ['task', 'observation', 'document'] },
  },
}
