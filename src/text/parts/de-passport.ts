import type { PassportWords } from './passport-words.js'

/** The words of the passport in German; A2 to B1, strengths first. */
export const dePassport: PassportWords = {
  title: 'Kompetenzpass',
  employerEdition: 'Fassung für Betriebe',
  documentTitle: (id) => `Kompetenzpass ${id}`,
  issued: (day, issuer) => `Ausgestellt am ${day}${issuer === null ? '' : ` von ${issuer}`}`,
  number: (id) => `Passnummer ${id}`,
  validUntil: (day) => `Angaben gelten als aktuell bis ${day}`,
  code: 'Code dieser Datei',
  checkCode: 'Code prüfen',
  codeAlt: (id) => `QR-Code zum Pass ${id}. Der Inhalt steht als Text unter „Datenschutz und Code“.`,
  signature: 'Signatur dieser Datei',

  summaryHeading: 'In einfachen Worten',
  summary: (strengths, areSeenByOthers) =>
    [
      'Dieser Pass zeigt, was ich kann.',
      `Meine Stärken: ${strengths.join('; ')}.`,
      areSeenByOthers ? 'Andere haben das gesehen oder bestätigt.' : 'Das sind bisher meine eigenen Angaben.',
      'Der Pass hilft mir in Gesprächen.',
      'Er ersetzt keine Prüfung und keine Entscheidung einer Behörde.',
    ].join(' '),
  summaryEmpty: 'Dieser Pass ist ein Anfang. Noch fehlen Angaben. Ein Gespräch hilft weiter.',
  unchecked: 'Übersetzung nicht geprüft. Es gilt der deutsche Text.',

  strengthsHeading: 'Meine Stärken',
  levelInView: (short, view) => `${short} (${view})`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

  occupationsHeading: 'Passende Berufe: Einschätzung zur Vorbereitung',
  occupation: 'Beruf',
  viewByArea: { self: 'Eigene Sicht je Bereich', others: 'Sicht anderer je Bereich' },
  kldb: (code) => `KldB ${code}`,
  instant: (title, kldb) => `Sofort möglich: ${title} (KldB ${kldb})`,
  translated: (title, german) => `${title} (${german})`,
  tooLittle: 'noch zu wenig Angaben',
  noOccupation: 'Für Berufe wissen wir noch zu wenig.',

  competencesHeading: 'Kompetenzen und Nachweise',
  competence: 'Kompetenz',
  views: { self: 'Eigene Sicht', others: 'Sicht anderer' },
  evidence: 'Nachweis',
  rangeKey: 'möglicher Bereich',
  levelsKey: (levels) => `Stufen: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
  level: (level, of) => `${level} von ${of}`,
  atLeast: (low) => `mindestens: ${low}`,
  possibly: (high) => `möglich bis: ${high}`,
  between: (low, high) => `möglich: ${low} bis ${high}`,
  notAsked: 'noch nicht eingeholt',
  notApplicable: 'trifft hier nicht zu',
  undetermined: 'noch nicht bestimmbar',
  onlyView: {
    self: 'Dieser Pass beruht auf eigenen Angaben.',
    others: 'Dieser Pass beruht auf Einschätzungen anderer.',
  },
  nothingKnown: 'Dazu wissen wir noch nichts.',
  claimUnproven: 'angegeben, noch nicht belegt',
  selfLower: 'Andere sehen hier mehr.',
  talkAbout: (names) =>
    `Eigene Sicht und Sicht anderer liegen auseinander bei: ${names.join('; ')}. Ein Gespräch darüber lohnt sich.`,
  languageCaution: 'Auf Deutsch beobachtet: Die Sprache kann gebremst haben.',
  outdated: '(länger her)',
  remark: (text) => `Dazu sagt die Person: „${text}“`,
  remarkLead: 'Dazu sagt die Person:',
  quoted: (text) => `„${text}“`,
  onePerson: (role) => `${role} (eine Person)`,
  people: (role, count) => `${role} (${count})`,
  inRow: (items) => items.join(', '),
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

  selection: 'Gezeigt ist eine Auswahl.',
  rubrics: (rubrics) =>
    `Bewertungsraster: ${rubrics
      .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (Entwurf)' : ''}`)
      .join('; ')}.`,
  draft: '(Entwurf)',
  draftMeaning: 'Entwurf heißt: Fachleute haben den Text noch nicht durchgesehen.',

  tasksHeading: 'Zum Ausprobieren: Arbeitsproben',
  task: (text, minutes, watch) =>
    [`${text} (${minutes} Minuten)`, ...(watch.length > 0 ? [`Achten Sie darauf: ${watch.join(' ')}`] : [])].join(' '),

  readHeading: 'So lesen Sie diesen Pass',
  read:
    'Die Stufe beschreibt das Tun, nicht die Person. ' +
    'Haben andere genug gesehen, zählt ihre Sicht, sonst die eigene. ' +
    'Beide werden nie verrechnet.',

  areasHeading: 'Die Berufe im Einzelnen',
  areasOf: (titles) => titles.join('; '),
  areaPosition: (title, number) => `${title} (${number})`,
  positionsOf: (regulations) => `Nummern der Bereiche nach: ${regulations.join('; ')}`,
  statedNotShown: 'angegeben, noch nicht gezeigt',
  assumedWeights: 'Die Gewichte der Bereiche sind angenommen.',

  legalHeading: 'Rechtlicher Hinweis',
  legal:
    'Dieser Pass macht Kompetenzen sichtbar. ' +
    'Er ist kein Zeugnis, kein Bescheid nach BQFG und keine Feststellung der Gleichwertigkeit. ' +
    'Über Anerkennung und Validierung entscheidet allein die zuständige Stelle.',
  privacyHeading: 'Datenschutz und Code',
  privacy:
    'Der Pass gehört der Person, die ihn zeigt. Sie entscheidet, wer ihn sieht. ' +
    'Nicht enthalten: Geburtsdatum, Staatsangehörigkeit, Aufenthaltsstatus, Anschrift, Foto, Gesundheit, ' +
    'einzelne Antworten.',
  hash: (code, address) =>
    `Der Code zeigt nur, ob diese Datei verändert wurde: ${code}.${address === null ? '' : ` ${address}`}`,
  sealed: (issuer, address, code) => `${issuer} hat diese Datei versiegelt. Prüfen: ${address}. Code: ${code}`,
  ask: (contact) => `Rückfragen: ${contact}.`,

  sample: 'Muster mit erfundenen Daten',
  page: (number, count) => `Seite ${number} von ${count}`,
}
