import { asked, observer, type Person, self } from './person.js'

/** Has run the household of a family of six for twelve years, and helped two mornings a week in a canteen for half a year. */
export const householdCanteen: Person = {
  who: 'a mother who runs a household and helped in a canteen',
  why: 'Fachkraft Küche: most of it is shown by the canteen at the level that it asks for. The household is what she does best, but Hauswirtschafter/in asks for level 3 throughout, which is shown in part, and 57 of its 160 weeks nobody can be asked about; it comes next to talk about. The long training of the kitchen stands with the short one.',
  assessments: [
    asked(
      'hauswirtschaft',
      self({
        organisieren: {
          einkauf: 'often transfer',
          wochenplan: 'often transfer',
          preise: 'often transfer',
          monatsgeld: 'often transfer',
          wartezeit: 'often independent',
          umplanen: 'often transfer',
        },
        vorrat: {
          lagern: 'often independent',
          pruefen: 'often transfer',
          zuerst: 'often transfer',
          reste: 'often transfer',
          haltbar: 'often guiding',
          datum: 'yes',
        },
        versorgen: {
          wuensche: 'often transfer',
          allergien: 'sometimes independent',
          kranke: 'often transfer',
          verteilen: 'often guiding',
          mithelfen: 'often guiding',
        },
        reinigen: {
          raeume: 'often transfer',
          reihenfolge: 'often independent',
          mittel: 'often transfer',
          tuecher: 'often independent',
          dosieren: 'sometimes independent',
          mischen: 'partly',
        },
        waesche: {
          sortieren: 'often transfer',
          etikett: 'often independent',
          flecken: 'often transfer',
          aufhaengen: 'often transfer',
          buegeln: 'often independent',
          ausbessern: 'often guiding',
        },
      }),
      observer(
        { id: 'familienhilfe', role: 'counsellor', relation: 'independent', setting: 'household', occasions: 6 },
        {
          organisieren: { einkauf: 3, wochenplan: 3, umplanen: 3 },
          versorgen: { allergien: 2, kranke: 3, verteilen: 4, mithelfen: 3, wuensche: 'notObserved' },
          reinigen: { raeume: 3, reihenfolge: 2, tuecher: 2 },
        },
      ),
    ),
    asked(
      'kochen-gruppe',
      self({
        planen: { gruppe: 'onceOrTwice guided', mengen: 'sometimes guided', gaeste: 'never' },
        zubereiten: {
          mehrere: 'often independent',
          suppen: 'often transfer',
          rezept: 'often independent',
          schneiden: 'often independent',
          garen: 'sometimes guided',
        },
        hygiene: {
          trennen: 'often independent',
          bretter: 'sometimes guided',
          kuehlen: 'sometimes independent',
          haende: 'often independent',
          belehrung: 'yes',
        },
        maschinen: { bedienen: 'sometimes guided', schutz: 'sometimes guided', stecker: 'often independent' },
        sauber: {
          flaechen: 'often independent',
          arbeitsplatz: 'often transfer',
          geschirr: 'often independent',
          muell: 'often independent',
        },
        team: {
          helfen: 'often independent',
          absprechen: 'sometimes independent',
          melden: 'often independent',
          nachfragen: 'often independent',
        },
      }),
      observer(
        { id: 'kantine', role: 'employer', relation: 'worksWith', setting: 'realWork', occasions: 40 },
        {
          zubereiten: { schneiden: 2, suppen: 2, mehrere: 1, fertig: 2 },
          hygiene: { haende: 2, trennen: 2, bretter: 2 },
          maschinen: { bedienen: 1, schutz: 2, stecker: 2 },
          sauber: { flaechen: 3, arbeitsplatz: 2, geschirr: 3 },
          team: { helfen: 3, absprechen: 2, melden: 2 },
        },
      ),
    ),
  ],
  qualified: [
    'fachkraft-kueche',
    'koch',
    'hauswirtschafter',
    'fachkraft-gastronomie',
    'verkaeufer',
    'gebaeudereiniger',
    'fachlagerist',
    'fachkraft-lagerlogistik',
    'pflegefachassistenz',
    'krankenpflegehelfer',
    'zweiradmechatroniker',
  ],
  helpers: ['kuechenhilfe', 'helfer-reinigung', 'helfer-lager', 'helfer-verkauf', 'helfer-altenpflege'],
  overall: { self: 'mostly', others: 'mostly' },
  areas: { 'suppen-und-sossen': ['all', 'all'], 'waren-annehmen': ['all', 'noInformation'] },
  unproven: [],
  sentences: [
    'Fachkraft Küche: Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: das meiste gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: das meiste gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'gaeste-und-team',
    word: 'all',
    step: { do: 'ask', competence: 'gastro-service/gast', level: 2, ways: ['task', 'observation', 'document'] },
  },
}
