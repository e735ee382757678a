import { asked, observer, type Person, self } from './person.js'

/** Cared six years for her parents; her sister and a nurse of the care service, who came once a week, tell what they saw. */
export const carer: Person = {
  who: 'a carer of her parents',
  why: 'Krankenpflegehelfer/in, which is in force in Saxony on the day; from 2027 on it is Pflegefachassistenz, which comes next. She washes, moves and watches on her own, and a nurse saw most of it.',
  assessments: [
    asked(
      'pflege-begleitung',
      self({
        koerperpflege: {
          fragen: 'often transfer',
          waschen: 'often transfer',
          anziehen: 'often transfer',
          schutz: 'often independent',
          selbst: 'often transfer',
          wasser: 'often independent',
        },
        bewegen: {
          aufstehen: 'often transfer',
          gehen: 'often transfer',
          stolpern: 'often independent',
          bremsen: 'sometimes independent',
          hilfe: 'sometimes guided',
          sturz: 'yes',
        },
        essen: {
          vorbereiten: 'often transfer',
          aufrecht: 'often independent',
          reichen: 'often independent',
          tempo: 'often independent',
          trinken: 'often independent',
          schlucken: 'partly',
        },
        beobachten: {
          bemerken: 'often transfer',
          haut: 'often independent',
          weitergeben: 'often independent',
          aufschreiben: 'never',
          notfall: 'yes',
        },
        alltag: {
          tag: 'often transfer',
          mitmachen: 'often independent',
          einfach: 'notAnswered',
          ruhig: 'often transfer',
          gefuehl: 'sometimes independent',
          familie: 'often guiding',
        },
        hygiene: {
          haende: 'often independent',
          lappen: 'often independent',
          handschuhe: 'sometimes independent',
          wechseln: 'often independent',
          abfall: 'notAnswered',
          keime: 'partly',
        },
      }),
      observer(
        { id: 'schwester', role: 'other', relation: 'friendOrFamily', setting: 'household', occasions: 30 },
        {
          koerperpflege: { fragen: 3, waschen: 3, anziehen: 3 },
          alltag: { tag: 3, ruhig: 3, familie: 4 },
        },
      ),
      observer(
        { id: 'pflegedienst', role: 'other', relation: 'independent', setting: 'household', occasions: 12 },
        {
          koerperpflege: { fragen: 2, waschen: 2, selbst: 2, wasser: 2 },
          bewegen: { aufstehen: 2, gehen: 2, stolpern: 2, hilfe: 2 },
          essen: { reichen: 'notObserved', trinken: 'notObserved' },
          beobachten: { bemerken: 3, haut: 2, weitergeben: 3, aufschreiben: 1 },
          hygiene: { haende: 2, lappen: 2, handschuhe: 1, wechseln: 2 },
        },
      ),
    ),
    asked(
      'hauswirtschaft',
      self({
        versorgen: { wuensche: 'often independent', allergien: 'sometimes independent', kranke: 'often transfer' },
        waesche: { sortieren: 'often independent', flecken: 'often independent', aufhaengen: 'often independent' },
      }),
    ),
  ],
  qualified: ['krankenpflegehelfer', 'pflegefachassistenz', 'hauswirtschafter'],
  helpers: ['helfer-altenpflege'],
  overall: { self: 'mostly', others: 'mostly' },
  areas: { koerperpflege: ['all', 'all'], ernaehrung: ['all', 'noInformation'] },
  unproven: ['ernaehrung'],
  sentences: [
    'Krankenpflegehelfer/Krankenpflegehelferin (Sachsen): Einschätzung zur Vorbereitung. Eigene Sicht: das meiste angegeben. Sicht anderer: das meiste gezeigt. Das passt oder ist eine Stufe darunter: mehr als die Hälfte des Berufs.',
    'Eigene Sicht: das meiste angegeben. Angaben gibt es für mehr als die Hälfte des Berufs.',
    'Sicht anderer: das meiste gezeigt. Angaben gibt es für mehr als die Hälfte des Berufs.',
  ],
  next: {
    area: 'ernaehrung',
    word: 'all',
    step: { do: 'show', competence: 'pflege-begleitung/essen', level: 2, ways: ['task', 'observation', 'document'] },
  },
}
