import { asked, observer, type Person, self, workSample } from './person.js'

/** Has run the depot of a food bank for five years: level 3 everywhere in the warehouse. */
export const depotLeader: Person = {
  who: 'somebody who runs the depot of a food bank',
  why: 'Fachkraft für Lagerlogistik: everything in the warehouse also when it is new, stated and seen; the short training of the same work comes behind it.',
  assessments: [
    asked(
      'lager',
      self({
        annehmen: {
          zaehlen: 'often guiding',
          lieferschein: 'often transfer',
          zustand: 'often transfer',
          melden: 'often transfer',
          eintragen: 'often independent',
          vorbehalt: 'yes',
        },
        lagern: {
          einraeumen: 'often guiding',
          zuerst: 'often guiding',
          unten: 'often transfer',
          beschriften: 'often transfer',
          bestand: 'often independent',
          zeichen: 'yes',
        },
        kommissionieren: {
          zusammenstellen: 'often transfer',
          pruefen: 'often transfer',
          karton: 'often independent',
          polstern: 'notApplicable',
          stapeln: 'often guiding',
          fehlt: 'often transfer',
        },
        verladen: {
          beladen: 'often transfer',
          reihenfolge: 'often transfer',
          gewicht: 'often transfer',
          sichern: 'often transfer',
          papiere: 'often independent',
          bremsen: 'yes',
        },
        hubwagen: {
          bewegen: 'often guiding',
          pruefen: 'often transfer',
          aufnehmen: 'often transfer',
          abstand: 'often transfer',
          abstellen: 'often transfer',
          stapler: 'yes',
        },
        heben: {
          haltung: 'often transfer',
          nah: 'often transfer',
          gewicht: 'often transfer',
          hilfsmittel: 'often guiding',
          'zu-zweit': 'often transfer',
          weg: 'often independent',
        },
      }),
      observer(
        { id: 'vorstand', role: 'volunteerLead', relation: 'worksWith', setting: 'volunteering', occasions: 60 },
        {
          annehmen: { zaehlen: 3, lieferschein: 3, zustand: 3, melden: 4, vorbehalt: 2 },
          lagern: { einraeumen: 3, zuerst: 3, unten: 3, bestand: 3, zeichen: 2 },
          kommissionieren: { zusammenstellen: 3, pruefen: 3, stapeln: 3, fehlt: 4, polstern: 'notApplicable' },
        },
      ),
      workSample('werkstatt', {
        verladen: { beladen: 3, gewicht: 3, sichern: 3, bremsen: 2 },
        hubwagen: { bewegen: 3, pruefen: 3, aufnehmen: 3, abstand: 3, stapler: 2 },
        heben: { haltung: 3, nah: 2, gewicht: 3, hilfsmittel: 3 },
      }),
    ),
  ],
  qualified: [
    'fachkraft-lagerlogistik',
    'fachlagerist',
    'verkaeufer',
    'fachkraft-gastronomie',
    'fachkraft-kueche',
    'koch',
    'hauswirtschafter',
    'zweiradmechatroniker',
  ],
  helpers: ['helfer-lager', 'helfer-verkauf', 'kuechenhilfe'],
  overall: { self: 'mostly', others: 'mostly' },
  areas: { 'gueter-lagern': ['all', 'all'], 'arbeit-organisieren': ['noInformation', 'noInformation'] },
  unproven: [],
  sentences: [
    'Fachkraft für Lagerlogistik: Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: das meiste gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: das meiste gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'arbeit-organisieren',
    word: 'all',
    step: { do: 'ask', competence: 'lager/team', level: 3, ways: ['task', 'observation', 'document'] },
  },
}
