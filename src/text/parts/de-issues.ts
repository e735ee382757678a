import { type Telling, type Template, tell } from '../../rule/tell.js'
import type { IssueSentence } from './sentences.js'

export const found = 'Da steht {found}.'
export const follows = 'Die Angabe „{fact}“ folgt aus'
export const value = 'Die Angabe „{fact}“ hat den Wert {found}.'

/** By area, then by the word behind it. */
const templates: Readonly<Record<string, Readonly<Record<string, Template>>>> = {
  document: {
    kind: 'Die Art ist {found}.',
    day: 'Es gibt keinen Tag {found}. Schreiben Sie Jahr-Monat-Tag.',
  },
  text: {
    control: 'Das Zeichen {place} ist {character}. Entfernen Sie es.',
    blank: 'Der Text zeigt nichts. Schreiben Sie Buchstaben, oder lassen Sie ihn weg.',
  },
  pdf: { 'no-glyph': 'Keine Schrift hat {codePoints}. Ergänzen Sie eine.' },
  shape: {
    type: found,
    choice: found,
    length: 'Der Text hat {found} Zeichen.',
    size: 'Die Liste hat {found} Einträge.',
    range: 'Die Zahl ist {found}.',
    pattern: '{found} hat nicht die richtige Form.[ Schreiben Sie es wie {example}.]',
    missing: 'Hier fehlt „{member}“. Ergänzen Sie es.',
    'unknown-member': 'Hier gibt es kein Feld „{member}“. Entfernen Sie es.',
  },
  link: {
    'unknown-competence': 'Es gibt keine Kompetenz „{competence}“.',
    'unknown-indicator': 'Es gibt kein Merkmal „{indicator}“.',
    'unknown-source': 'Es gibt keine Quelle „{source}“.',
    'unknown-evidence': 'Es gibt keinen Nachweis „{evidence}“.',
    'unknown-anchor': 'Es gibt keinen Anker „{anchor}“.',
    'unknown-occupation': 'Es gibt keinen Beruf „{id}“.',
    'unknown-fact': 'Es gibt keine Angabe „{fact}“.',
    'unknown-option': 'Die Angabe „{fact}“ hat keine Möglichkeit „{found}“.',
    'unknown-assumptions': 'Es gibt keine Annahmen „{id}“.',
    'rubric-version': 'Es gibt kein Bewertungsraster {id} {version}.',
  },
  situation: {
    'unknown-fact': 'Es gibt keine Angabe „{fact}“.',
    dotted: 'Das Feld „{fact}“ enthält Punkte. Schreiben Sie Objekte.',
    owner: 'Die Angabe „{fact}“ steht unter „{found}“. Schreiben Sie sie unter „{expected}“.',
    answered: `${follows} dem Beruf. Schreiben Sie ihn in „{member}“.`,
    derived: `${follows} anderen. Entfernen Sie sie.`,
    twice: `${follows} „{day}“. Entfernen Sie sie.`,
    'ref-twice': `${follows} dem Beruf „{occupation}“. Entfernen Sie sie.`,
    value: `${value} Schreiben Sie {expected}. Was nicht bekannt ist, bleibt weg.`,
    option: 'Die Angabe „{fact}“ hat keine Möglichkeit {found}.',
    step: `${value} Schreiben Sie ein Vielfaches von {step}.`,
    range: value,
    dated: 'Die Angabe „{fact}“ ist keine Zahl. Schreiben Sie nur den Wert.',
    future: 'Der Tag {day} von „{fact}“ liegt nach {on}. Berichtigen Sie einen Tag.',
    'none-in-list': 'Die Angabe „{fact}“ ist {found}. Entfernen Sie den Abschluss.',
    'for-twice': 'Der Beruf „{occupation}“ steht in „for“ und in „notFor“. Entfernen Sie einen.',
    'decided-for': 'Die Entscheidung betrifft {found}. Schreiben Sie einen Beruf.',
    contradiction: 'Die Angaben {facts} passen nicht zusammen: {de}.',
    'unknown-assumption': 'Das Dokument „{document}“ hat keine Annahme „{id}“.',
    'assumed-twice': 'Das Dokument „{document}“ steht zweimal da. Entfernen Sie eines.',
  },
}

const german: Omit<Telling, 'templates'> = {
  hints: {
    expected: 'Schreiben Sie {expected}.',
    members: 'Ein Objekt hat die Felder: {members}.',
    allowed: 'Schreiben Sie eines von: {allowed}.',
    minimum: 'Schreiben Sie mindestens {minimum}.',
    maximum: 'Schreiben Sie höchstens {maximum}.',
    nearest: 'Meinten Sie „{nearest}“?',
    known: 'Es gibt: {known}.',
  },
  words: {
    string: 'Text',
    text: 'Text',
    number: 'eine Zahl',
    integer: 'eine ganze Zahl',
    boolean: 'true oder false',
    array: 'eine Liste',
    object: 'ein Objekt',
    nothing: 'nichts',
    'not written': 'nicht genannt',
    'the end': 'das Ende',
    ' or ': ' oder ',
    ' and ': ' und ',
    'one of ': 'eines von ',
    day: 'Jahr-Monat-Tag',
    // The forms of texts, by the first word of their description
    Letters: 'Buchstaben, Ziffern, Punkte und Bindestriche, höchstens 40 Zeichen',
    Lower: 'kleine Buchstaben, Ziffern und Bindestriche, höchstens 40 Zeichen',
    Web: 'eine Adresse mit https',
  },
}

/** German sentences of templates by area and word, with the hints and words that all of them share. */
export const germanIssues = (
  templates: Telling['templates'],
  words?: Telling['words'],
): Readonly<Record<string, IssueSentence>> => {
  const telling = { ...german, words: { ...german.words, ...words }, templates }
  return Object.fromEntries(
    Object.entries(templates).flatMap(([area, own]) =>
      Object.keys(own).map(
        (word) => [`${area}/${word}`, (params) => tell(telling, `${area}/${word}`, params)] as const,
      ),
    ),
  )
}

/** German sentences of issues about what people write themselves: values, days, characters, names of things that there are. */
export const deIssues: Readonly<Record<string, IssueSentence>> = germanIssues(templates)
