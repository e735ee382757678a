import { deHelp, deHelpOf } from './command-de-help.js'
import type { CommandWords } from './command-words.js'

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Meinten Sie „${nearest}“?`)

const many = (count: number): string => (count === 1 ? '1 Fall' : `${count} Fälle`)

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Die Berechtigung fehlt.',
  EPERM: 'Die Berechtigung fehlt.',
  ENOENT: 'Den Ordner dazu gibt es nicht.',
  EISDIR: 'Das ist ein Ordner.',
  ENOTDIR: 'Ein Teil des Pfades ist kein Ordner.',
  ENOSPC: 'Der Platz reicht nicht.',
  EROFS: 'Hier darf nichts geschrieben werden.',
  ENAMETOOLONG: 'Der Name ist zu lang.',
}

/** The words of the command in German. */
export const commandDe: CommandWords = {
  help: deHelp,
  helpOf: deHelpOf,
  bug: (version, what) =>
    `Das ist ein Fehler in sichtbar ${version} und nicht in Ihren Dateien, bitte melden Sie ihn: ${what}`,
  unknownCommand: (word, nearest) => `Den Befehl „${word}“ gibt es nicht.${meant(nearest)} Hilfe: sichtbar --help`,
  unknownOption: (option, nearest) => `Die Angabe ${option} gibt es hier nicht.${meant(nearest)}`,
  noValue: (option) => `Hinter ${option} steht kein Wert.`,
  needsValue: (option) => `Hinter ${option} fehlt ein Wert.`,
  twice: (option) => `${option} darf nur einmal stehen.`,
  stray: (word) => `„${word}“ passt hier nicht: Dieser Befehl liest nur --situation DATEI.`,
  needsAssessment: (command) => `Es fehlt eine Erhebung, zum Beispiel: sichtbar ${command} kochen.assessment.json`,
  needsSituation: 'Es fehlt eine Lebenslage: --situation DATEI. Hilfe: sichtbar pathways --help',
  needsOutput: 'Es fehlt das Ziel: -o DATEI mit der Endung .pdf, .html oder .json.',
  oneSource: 'Entweder Erhebungen oder --story oder --example, nicht mehreres zugleich.',
  inputOnce: 'Die Standardeingabe „-“ kann nur einmal gelesen werden.',
  oneReport: 'Schreiben Sie --facts oder --stale, nicht beides.',
  badDay: (day) => `Den Tag „${day}“ gibt es nicht. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-26.`,
  badLanguage: (word) => `Die Sprache „${word}“ gibt es hier nicht. Möglich sind de und en.`,
  badChoice: (option, word, allowed) => `„${word}“ gibt es bei ${option} nicht. Möglich: ${allowed}.`,
  badId: (id) =>
    `„${id}“ ist keine Passnummer. Schreiben Sie Kleinbuchstaben, Ziffern und Striche, zum Beispiel pass-17.`,
  besideEmployer: 'Eine Fassung für Betriebe hat keine zweite Sprache: ohne --beside.',
  besideGerman: 'Eine zweite Sprache steht nur neben Deutsch: --language de und --beside mit einer anderen Sprache.',
  scalePdf: '--scale gibt es nur mit der Endung .pdf.',
  noFile: (file) => `Die Datei „${file}“ gibt es nicht.`,
  folder: (file) => `„${file}“ ist ein Ordner. Nennen Sie eine Datei.`,
  noDocuments: 'Unter den Dateien ist kein Dokument.',
  emptyFolder: (folder) => `Im Ordner „${folder}“ liegt kein Dokument (*.json).`,
  unreadable: (file, code) => `„${file}“ lässt sich nicht lesen oder schreiben. ${reasons[code] ?? `(${code})`}`,
  noExample: (number, count) => `Ein Beispiel „${number}“ gibt es nicht. Möglich: 1 bis ${count}.`,
  noPathway: (id, nearest) => `Den Weg „${id}“ gibt es im Bestand nicht.${meant(nearest)}`,
  noOccupation: (id, nearest) => `Den Beruf „${id}“ gibt es im Bestand nicht.${meant(nearest)}`,
  noAssumptions: (id, nearest) => `Die Annahmen „${id}“ gibt es im Bestand nicht.${meant(nearest)}`,
  noEnding: (file) => `„${file}“ endet weder auf .pdf noch auf .html oder .json.`,

  checked: (files, findings, advice) =>
    [
      files === 1 ? '1 Datei geprüft' : `${files} Dateien geprüft`,
      findings === 0 ? 'keine Befunde' : findings === 1 ? '1 Befund' : `${findings} Befunde`,
      ...(advice === 0 ? [] : [advice === 1 ? '1 Hinweis' : `${advice} Hinweise`]),
    ].join(', '),
  ran: (fine, failed) =>
    failed === 0
      ? `${many(fine)} ausgeführt, alle in Ordnung`
      : `${many(fine + failed)} ausgeführt, ${failed} nicht in Ordnung`,
  inCase: (title) => `Fall: ${title}`,
  sensitivities: { personal: 'persönlich', special: 'besonders geschützt' },
  askedBy: 'Gefragt wegen:',
  noUse: 'Keine Voraussetzung liest diese Angabe.',
  staleKinds: { pathway: 'Weg', parameter: 'Zahl', provider: 'Stelle' },
  since: (day) => (day === null ? 'Stand nicht bekannt' : `Stand ${day}`),
  nothingStale: 'Nichts ist neu zu lesen.',
  codesNotChecked: 'Berufscodes nicht geprüft: Die Liste der KldB-Codes fehlt.',
  more: (count) => `… und ${count} weitere`,
  issues: {
    'story/file': ({ file }) => `Neben der Geschichte liegt keine Datei „${file}“.`,
    'story/competence': ({ id, nearest }) =>
      `Die Erhebungen sagen nichts über die Kompetenz „${id}“.${meantBy(nearest)}`,
    'story/not-shown': ({ id }) =>
      `Die Kompetenz „${id}“ liegt in beiden Sichten unter Stufe 1, kein Pass zeigt sie. Lassen Sie sie weg.`,
    'story/occupation': ({ id, nearest }) =>
      `Mit dem Beruf „${id}“ haben die Erhebungen nichts gemeinsam, und er ist nicht gewünscht.${meantBy(nearest)}`,
    'story/language': ({ id, allowed }) => `In der Sprache „${id}“ gibt es keine Sätze. Möglich: ${allowed}.`,
    'rule/reference': ({ values, ours, theirs }) =>
      `Mit ${values} ergibt die Regel ${ours}, in json-logic-js 2.0.5 aber ${theirs}. Schreiben Sie sie anders.`,
  },

  day: (day, isToday) => `Tag: ${day}${isToday ? ' (heute)' : ''}`,
  written: (file, bytes) => `${file} geschrieben (${Math.ceil(bytes / 1000)} kB)`,
  share: (name, german) => `${100 - german} % auf ${name}, ${german} % deutsch`,
  shareBeside: (share) => `Zusammenfassung neben der deutschen: ${share}`,
  profileHead: (assessment, rubric) => `Erhebung ${assessment}, Bewertungsraster ${rubric}`,
  columns: { competence: 'Kompetenz', self: 'Eigene Sicht', others: 'Sicht anderer', grade: 'Nachweis' },
  tooFew: 'zu wenig Angaben',
  bounds:
    '* führende Sicht, ihr Nachweis steht hinten. In Klammern: So weit könnte die Stufe reichen, wenn auch der Rest gefragt ist. Ein Strich heißt: noch keine Angabe.',
  flags: {
    selfLower: (titles) => `Andere sehen mehr als die Person selbst: ${titles}.`,
    selfHigher: (titles) => `Die Person sieht mehr als andere: ${titles}.`,
    talkAbout: (titles) => `Beide Sichten liegen weit auseinander, bitte darüber sprechen: ${titles}.`,
    claimUnproven: (titles) => `Angegeben, noch nicht belegt: ${titles}.`,
  },
  nextLevel: 'Was für die nächste Stufe reichen würde:',
  later: (count) =>
    `Mit späterem Datum, zählt an diesem Tag noch nicht: ${count === 1 ? '1 Eintrag' : `${count} Einträge`}.`,
  newest: (count) => `Von ${count} Erhebungen zu diesem Bewertungsraster zählt diese, die neueste.`,
  older: (counting) => `Diese Erhebung zählt nicht mehr, es zählt ${counting}. Sie bleibt sichtbar.`,
  changed: (assessment) => `Geändert seit der Erhebung ${assessment}:`,
  unchanged: (assessment) => `Seit der Erhebung ${assessment} ist keine Stufe und kein Nachweis anders.`,
  otherVersion: (assessment, version) =>
    `Die Erhebung ${assessment} hat das Bewertungsraster in der Fassung ${version}, darum ist sie nicht verglichen.`,
  quoted: (text) => `„${text}“`,
  qualified: 'Einschätzung zur Vorbereitung: Berufe mit Ausbildung',
  helpers: 'Sofort möglich: Berufe ohne Ausbildung',
  noMatch: 'Noch kein Beruf: In der führenden Sicht ist noch nichts da, was ein Beruf verlangt.',
  helpsIn: 'Das hilft hier:',
  leftOut: (assessment, counting) => `Die Erhebung ${assessment} zählt nicht mehr, es zählt die neuere ${counting}.`,
  wanted: 'gewünscht',
  nextUp: 'Was als Nächstes weiterhilft',
  seen: 'So wird es sichtbar:',
  ways: { task: 'mit einer Aufgabe', observation: 'bei der Arbeit', document: 'mit einer Unterlage' },
  noRubric: 'Danach fragt noch kein Bewertungsraster',
  occupation: 'Beruf und Bereiche',
  overallNull: 'noch zu wenig Angaben',
  weights:
    'Ein Strich heißt: noch keine Angaben. Die Gewichte der Bereiche sind Annahmen, bis eine Kammer sie bestätigt. Ein Abgleich ist keine Prüfung.',
  pathwaysHead: (occupation) =>
    occupation === null
      ? 'Wege, ohne einen Beruf zu nennen (genauer mit --occupation, zum Beispiel koch)'
      : `Wege zum Beruf ${occupation}`,
  adviceStatus: 'BERATUNG',
  moreClosing: (count) => (count === 1 ? 'Dazu 1 weitere Bedingung.' : `Dazu ${count} weitere Bedingungen.`),
  lawMark: '* Der Stand des Rechts ist hier offen. Fragen Sie nach, wenn Ihnen dieser Weg wichtig ist.',
  onePath: (id) => `Einen Weg ganz zeigen, mit allem, was dazu gut zu wissen ist: zum Beispiel mit --path ${id}`,
  or: '; oder: ',
  important: (places) => `Wichtig zu ${places}:`,
  duration: 'Dauer:',
  cost: 'Kosten:',
  papers: 'Unterlagen:',
  worthKnowing: 'Gut zu wissen:',
  mayFollow: 'Wie es weitergehen kann:',
  results: {
    full: 'mit vollem Ergebnis',
    major: 'mit überwiegendem Ergebnis',
    partial: 'mit einem Teil-Ergebnis',
    done: 'wenn es geschafft ist',
    passed: 'mit bestandener Prüfung',
    granted: 'mit der Erlaubnis',
    compensation: 'bei Unterschieden',
    documentsMissing: 'wenn Papiere fehlen',
    failed: 'wenn es nicht gelingt',
    refused: 'bei einer Ablehnung',
    rejected: 'bei einer Ablehnung',
  },
  months: (least, most) => range(least, most, ['Monat', 'Monate']),
  euros: (least, most) => (most === '0' ? 'keine' : range(least, most, ['Euro', 'Euro'])),
  known: {
    statute: '',
    page: 'laut der Seite einer Stelle',
    derived: 'unsere Lesart',
    assumed: 'übliche Angabe, nicht nachgelesen',
  },
  statuses: { open: 'PASST', conditional: 'VIELLEICHT', closed: 'ZURZEIT NICHT' },
  missing: 'Noch zu fragen:',
  askNext: 'Als Nächstes fragen:',
  assuming: 'Angenommen:',
  was: (value, day) => `am ${day}: ${value}`,
  advises: 'sichtbar rät und entscheidet nie. Über jeden Antrag entscheidet die zuständige Stelle.',
}

function meantBy(nearest: unknown): string {
  return meant(typeof nearest === 'string' ? nearest : null)
}

function range(least: string, most: string | null, [one, several]: readonly [string, string]): string {
  if (most === null) return `mindestens ${least} ${least === '1' ? one : several}`
  if (least === most || least === '0') return `${least === most ? '' : 'bis '}${most} ${most === '1' ? one : several}`
  return `${least} bis ${most} ${several}`
}
