// Blocks of an invented passport, as the builder of blocks would make them; the words follow the domain note.
import { readFonts } from '../../../src/fonts/node.js'
import type { Block, Mark } from '../../../src/passport/block.js'
import type { Sheet } from '../../../src/passport/pdf/draw.js'

import {
  areasMark,
  type Cells,
  competenceRow,
  competenceTable,
  grade,
  head2,
  head3,
  levelOf,
  line,
  type Shown,
  say,
  type View,
  viewCell,
  viewHead,
} from './say.js'

export const fonts = readFonts()

const proof = (kind: Parameters<typeof grade>[0], word: string, by: string, more: readonly Block[] = []): Block[] => [
  say('label', word, grade(kind)),
  say('small', by),
  ...more,
]
const trained = 'Ausbildungskraft, Betrieb, 02.10.2026 [1]'

export const competenceRows: readonly Cells[] = [
  competenceRow('Lebensmittel hygienisch behandeln', 'Lagert rohes Fleisch getrennt von anderen Lebensmitteln.', [
    [say('accent', 'Andere sehen hier mehr.')],
    viewCell('self', 2),
    viewCell('others', 3),
    proof('observed', 'beobachtet', trained),
  ]),
  competenceRow('Speisen sicher zubereiten', 'Kocht mehrere Gerichte zur gleichen Zeit.', [
    [],
    viewCell('self', 4, [3, 4]),
    viewCell('others', 4, [3, 4]),
    proof('observed', 'beobachtet', trained),
  ]),
  competenceRow('Essen planen und Mengen berechnen', 'Plant ein Essen für mehr als 10 Personen.', [
    [
      say(
        'quote',
        'Dazu sagt die Person: „In der Gemeinschaftsküche habe ich vier Jahre lang für 60 Personen geplant.“',
      ),
    ],
    viewCell('self', 3),
    viewCell('others', 3, [2, 4]),
    proof('confirmed', 'bestätigt', 'Leitung im Ehrenamt, 14.09.2026 [1]'),
  ]),
  competenceRow('Abläufe und Einkauf organisieren', 'Macht einen Plan für die Woche: Essen, Einkauf, Termine.', [
    [],
    viewCell('self', 3),
    viewCell('others', 3),
    proof('confirmed', 'bestätigt', 'Leitung im Ehrenamt, 14.09.2026 [3]'),
  ]),
  competenceRow('Kasse und Bestellsystem bedienen', 'Tippt Bestellungen in das System ein.', [
    [],
    viewCell('self', 3, [2, 3]),
    [say('small', 'noch nicht eingeholt')],
    proof('described', 'hat beschrieben', '14.09.2026 [2]'),
  ]),
  competenceRow('Küchenmaschinen sicher benutzen', 'Schaltet die Maschine aus, bevor sie sie reinigt.', [
    [],
    viewCell('self', 2, [1, 3]),
    [say('small', 'noch nicht bestimmbar')],
    proof('described', 'hat beschrieben', '14.09.2026 [1]', [say('label', 'angegeben, noch nicht belegt')]),
  ]),
  competenceRow('Vorräte verwalten', 'Verbraucht zuerst, was bald abläuft.', [
    [],
    viewCell('self', 3, [3, 4]),
    [say('small', 'noch nicht eingeholt')],
    proof('stated', 'gibt an', '14.09.2026 [3]'),
  ]),
  competenceRow('Gäste bedienen und beraten', 'Nimmt Bestellungen auf und erklärt Gerichte.', [
    [],
    viewCell('self', 2),
    viewCell('others', 0, [0, 2]),
    proof('stated', 'gibt an', '14.09.2026 [2]'),
  ]),
]

const times = (shown: Shown, count: number): Shown[] => Array.from({ length: count }, () => shown)

function occupationRow(
  title: string,
  self: readonly [Shown[], string, string],
  others: readonly [Shown[], string, string],
) {
  const cell = (view: View, [shown, word, counts]: readonly [Shown[], string, string]): Block[] => [
    say('strong', word, areasMark(view, shown), true),
    say('small', counts),
  ]
  return [
    [say('strong', title), say('small', 'KldB 29302'), say('small', '(Entwurf)')],
    cell('self', self),
    cell('others', others),
  ]
}

const cook = occupationRow(
  'Koch/Köchin',
  [
    [...times('all', 8), ...times('mostly', 3), ...times('some', 2), ...times('noInformation', 1)],
    'das meiste angegeben',
    'alles 8, das meiste 3, einiges 2, keine Angaben 1',
  ],
  [
    [...times('all', 4), ...times('mostly', 2), ...times('some', 2), ...times('none', 3), ...times('noInformation', 3)],
    'einiges gezeigt',
    'alles 4, das meiste 2, einiges 2, nichts 3, keine Angaben 3',
  ],
)
const kitchen = occupationRow(
  'Fachkraft Küche',
  [[...times('all', 6), ...times('mostly', 2)], 'das meiste angegeben', 'alles 6, das meiste 2'],
  [
    [...times('all', 4), ...times('mostly', 2), ...times('none', 1), ...times('noInformation', 1)],
    'das meiste gezeigt',
    'alles 4, das meiste 2, nichts 1, keine Angaben 1',
  ],
)

const occupationTable = (rows: readonly Cells[]): Block => ({
  ...{ kind: 'table', id: 'occupations', rows },
  heads: [
    [say('label', 'Beruf')],
    viewHead('Eigene Sicht je Bereich', 'self'),
    viewHead('Sicht anderer je Bereich', 'others'),
  ],
})

export const payload = 'https://pruefung.muster.example/p#h=5G5g9MUH1wXk3q0mZb1yTt8Jc2uVnEoR4LsA6dWqI7g'

const headSection = (first: string, second: string, facts: readonly Block[]): Block => ({
  ...{ kind: 'section', id: 'head' },
  blocks: [
    { kind: 'heading', level: 1, lines: [line(first), line(second)] },
    ...facts,
    say('small', 'Ausgestellt am 23.11.2026 von Beratungsstelle Muster, Leipzig'),
    say('small', 'Passnummer MU-2026-0417-K7'),
    { kind: 'code', payload, alt: line('QR-Code zum Pass'), label: line('Code dieser Datei') },
  ],
})

const german =
  'Dieser Pass zeigt, was ich kann. Meine Stärken: Lebensmittel hygienisch behandeln; Speisen sicher zubereiten; Essen planen und Mengen berechnen. Andere haben das gesehen oder bestätigt. Der Pass hilft mir in Gesprächen. Er ersetzt keine Prüfung und keine Entscheidung einer Behörde.'
const ukrainian =
  'Цей паспорт показує, що я вмію. Мої сильні сторони: Гігієнічно поводитися з продуктами; Безпечно готувати страви; Планувати страви й кількість. Інші люди це бачили або підтвердили. Паспорт допомагає мені в розмовах. Він не замінює іспит чи рішення установи.'

const boxes: Block = {
  ...{ kind: 'list', style: 'boxes' },
  items: [
    [head3('Deutsch'), say('lead', german), say('notice', 'Übersetzung nicht geprüft. Es gilt der deutsche Text.')],
    [
      head3('Українська', 'uk'),
      { kind: 'text', tone: 'lead', line: line(ukrainian, 'uk') },
      { kind: 'text', tone: 'notice', line: line('Переклад не перевірено. Чинним є німецький текст.', 'uk') },
    ],
  ],
}

const card = (title: string, statement: string, marks: readonly [Mark, string, Mark, string]): Block[] => [
  say('strong', title),
  say('body', statement),
  say('small', marks[1], marks[0]),
  say('small', marks[3], marks[2]),
]
const cards: Block = {
  ...{ kind: 'list', style: 'cards' },
  items: [
    card('Lebensmittel hygienisch behandeln', 'Lagert rohes Fleisch getrennt von anderen Lebensmitteln.', [
      ...([levelOf('others', 3), 'auch bei Neuem (Sicht anderer)'] as const),
      ...([grade('observed'), 'beobachtet: Ausbildungskraft, Betrieb'] as const),
    ]),
    card('Speisen sicher zubereiten', 'Kocht mehrere Gerichte zur gleichen Zeit.', [
      ...([levelOf('others', 4, [3, 4]), 'zeigt es anderen (Sicht anderer)'] as const),
      ...([grade('observed'), 'beobachtet: Ausbildungskraft, Betrieb'] as const),
    ]),
    card('Essen planen und Mengen berechnen', 'Plant ein Essen für mehr als 10 Personen.', [
      ...([levelOf('others', 3, [2, 4]), 'auch bei Neuem (Sicht anderer)'] as const),
      ...([grade('confirmed'), 'bestätigt: Leitung im Ehrenamt'] as const),
    ]),
    card('Abläufe und Einkauf organisieren', 'Macht einen Plan für die Woche: Essen, Einkauf, Termine.', [
      ...([levelOf('others', 3), 'auch bei Neuem (Sicht anderer)'] as const),
      ...([grade('confirmed'), 'bestätigt: Leitung im Ehrenamt'] as const),
    ]),
  ],
}

const keyItems: readonly Block[][] = [
  [say('small', 'möglicher Bereich', { kind: 'range' })],
  [say('small', 'Stufen: 1 mit Hilfe · 2 allein · 3 auch bei Neuem · 4 zeigt es anderen')],
]
const gradeWords: readonly [Mark, string, string][] = [
  [grade('stated'), 'gibt an', 'eigene Antworten'],
  [grade('described'), 'hat beschrieben', 'mit einem Beispiel'],
  [grade('confirmed'), 'bestätigt', 'Unterlagen, Dritte'],
  [grade('observed'), 'beobachtet', 'von geschulter Person'],
  [grade('verified'), 'unabhängig belegt', 'zwei Personen oder Test'],
]

const note =
  'Gezeigt ist eine Auswahl. Bewertungsraster: [1] kochen-gruppe 1.0.0 (Entwurf); [2] gastro-service 1.0.0 (Entwurf); [3] hauswirtschaft 1.0.0 (Entwurf). Eigene Sicht und Sicht anderer liegen auseinander bei: Gäste bedienen und beraten. Ein Gespräch darüber lohnt sich.'
const legal =
  'Dieser Pass macht Kompetenzen sichtbar. Er ist kein Zeugnis, kein Bescheid nach BQFG und keine Feststellung der Gleichwertigkeit. Über Anerkennung und Validierung entscheidet allein die zuständige Stelle.'

const group = (word: string, titles: string): Block[] => [say('label', word), say('small', titles)]
const areasSection: Block = {
  ...{ kind: 'section', id: 'areas' },
  blocks: [
    head2('Die Berufe im Einzelnen'),
    say('small', 'Die Gewichte der Bereiche sind angenommen.'),
    head3('Koch/Köchin'),
    {
      ...{ kind: 'list', style: 'groups' },
      items: [
        group(
          'alles gezeigt',
          'Hygiene (KochAusbV 1); Speisen und Gerichte zubereiten (KochAusbV 2); Gemüse; Suppen und Soßen',
        ),
        group('das meiste gezeigt', 'Mengen berechnen; Menüs planen'),
        group('angegeben, noch nicht gezeigt', 'Fisch und Krustentiere; Teige und Massen; Küchentechnik; Lager'),
        group('noch keine Angaben', 'Kosten rechnen; Wild und Geflügel; Gäste beraten'),
      ],
    },
    head3('Fachkraft Küche'),
    {
      ...{ kind: 'list', style: 'groups' },
      items: [
        group('alles gezeigt', 'Hygiene; einfache Speisen zubereiten'),
        group('noch nichts gezeigt', 'Waren annehmen und lagern'),
      ],
    },
  ],
}

export const personBlocks: readonly Block[] = [
  headSection('Kompetenzpass', 'Amina Beispiel', [
    say('lead', 'Für viele Menschen kochen · Gäste bedienen · Haushalt führen'),
  ]),
  { kind: 'section', id: 'summary', blocks: [head2('In einfachen Worten'), boxes] },
  { kind: 'section', id: 'strengths', blocks: [head2('Meine Stärken'), cards] },
  {
    ...{ kind: 'section', id: 'occupations' },
    blocks: [
      head2('Passende Berufe: Einschätzung zur Vorbereitung'),
      occupationTable([cook, kitchen]),
      { kind: 'list', style: 'plain', items: [[say('body', 'Sofort möglich: Küchenhilfe (KldB 29301)')]] },
    ],
  },
  {
    ...{ kind: 'section', id: 'competences' },
    blocks: [
      head2('Kompetenzen und Nachweise'),
      { kind: 'list', style: 'key', items: keyItems },
      competenceTable(competenceRows),
      say('small', note),
    ],
  },
  {
    ...{ kind: 'section', id: 'read' },
    blocks: [
      head2('So lesen Sie diesen Pass'),
      say(
        'small',
        'Die Stufe beschreibt das Tun, nicht die Person. Haben andere genug gesehen, zählt ihre Sicht, sonst die eigene. Beide werden nie verrechnet. Entwurf heißt: Fachleute haben den Text noch nicht durchgesehen.',
      ),
      {
        ...{ kind: 'list', style: 'grades' },
        items: gradeWords.map(([mark, word, meaning]) => [say('label', word, mark), say('small', meaning)]),
      },
    ],
  },
  areasSection,
  { kind: 'section', id: 'legal', blocks: [head2('Rechtlicher Hinweis'), say('small', legal)] },
  {
    ...{ kind: 'section', id: 'privacy' },
    blocks: [
      head2('Datenschutz und Code'),
      say(
        'small',
        'Der Pass gehört der Person, die ihn zeigt. Sie entscheidet, wer ihn sieht. Nicht enthalten: Geburtsdatum, Staatsangehörigkeit, Aufenthaltsstatus, Anschrift, Foto, Gesundheit, einzelne Antworten.',
      ),
      say('small', 'Der Code zeigt nur, ob diese Datei verändert wurde: e46e 60f4 c507 d705.'),
    ],
  },
]

export const employerBlocks: readonly Block[] = [
  headSection('Kompetenzpass · Fassung für Betriebe', 'Für viele Menschen kochen · Haushalt führen', []),
  {
    ...{ kind: 'section', id: 'competences' },
    blocks: [
      head2('Kompetenzen und Nachweise'),
      {
        kind: 'list',
        style: 'key',
        items: [...keyItems, ...gradeWords.map(([mark, word]) => [say('small', word, mark)])],
      },
      competenceTable(competenceRows.slice(0, 4)),
      say(
        'small',
        'Gezeigt ist eine Auswahl. Bewertungsraster: [1] kochen-gruppe 1.0.0 (Entwurf); [2] hauswirtschaft 1.0.0 (Entwurf).',
      ),
    ],
  },
  {
    ...{ kind: 'section', id: 'occupations' },
    blocks: [head2('Passende Berufe: Einschätzung zur Vorbereitung'), occupationTable([cook])],
  },
  {
    ...{ kind: 'section', id: 'tasks' },
    blocks: [
      head2('Zum Ausprobieren: Arbeitsproben'),
      {
        ...{ kind: 'list', style: 'numbers' },
        items: [
          [
            say(
              'body',
              'Gemeinsam eine warme Mahlzeit für 10 Personen fertig stellen. (90 Minuten) Achten auf: Rohes und Gegartes getrennt halten, Reihenfolge der Arbeiten, Mengen.',
            ),
          ],
        ],
      },
    ],
  },
  {
    ...{ kind: 'section', id: 'legal' },
    blocks: [
      say(
        'small',
        `${legal} Rückfragen: rueckfragen@muster.example. Der Code zeigt nur, ob diese Datei verändert wurde: e46e 60f4 c507 d705.`,
      ),
    ],
  },
]

const footerLeft = 'Amina Beispiel · Kompetenzpass MU-2026-0417-K7 · Muster mit erfundenen Daten'

/** The sheet of the sample; the attachment is what a passport document would be. */
export function sheetOf(changes: Partial<Sheet> = {}): Sheet {
  return {
    ...{ title: 'Kompetenzpass MU-2026-0417-K7', description: 'Kompetenzpass', author: 'Beratungsstelle Muster' },
    ...{ language: 'de', day: '2026-11-23', id: '0123456789abcdef0123456789abcdef' },
    footer: { left: line(footerLeft), pageOf: (number, count) => line(`Seite ${number} von ${count}`) },
    attachment: {
      name: 'kompetenzpass.json',
      bytes: new TextEncoder().encode('{"format":1,"kind":"passport","id":"mu-2026-0417-k7"}'),
      description: 'Kompetenzpass als Daten',
    },
    ...{ fonts, scale: 1, edition: 'person', link: null },
    ...changes,
  }
}

/** The sheet of the edition for employers: its footer holds no name. */
export const employerSheet = sheetOf({
  edition: 'employer',
  footer: {
    left: line('Kompetenzpass MU-2026-0417-K7 · Muster mit erfundenen Daten'),
    pageOf: (number, count) => line(`Seite ${number} von ${count}`),
  },
})
