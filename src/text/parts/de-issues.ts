import { filled } from '../../load/messages.js'
import type { Value } from '../../model/head.js'
import { deRuleIssues } from './de-rule-issues.js'
import type { IssueSentence } from './sentences.js'

/** One sentence, or one for each word that the param `fault` can be. */
type Template = string | Readonly<Record<string, string>>

const near = '[ Meinten Sie „{nearest}“?]'
const link = `${near}[ Es gibt: {known}.]`
const at = (sentence: string): string => `Zeile {line}, Spalte {column}: ${sentence}`
const bounds = '[ Schreiben Sie mindestens {minimum}.][ Schreiben Sie höchstens {maximum}.]'

const templates: Readonly<Record<string, Template>> = {
  'document/more':
    'Es gibt noch mehr: Nur die ersten {limit} Hinweise zu diesem Dokument sind genannt. Beheben Sie zuerst diese.',
  'document/depth': 'Das Dokument ist tiefer als {limit} Ebenen verschachtelt. Verschachteln Sie weniger.',
  'document/size': 'Das Dokument hat mehr als {limit} Werte. Teilen Sie es.',
  'document/proto': 'Das Objekt hat ein Feld „__proto__“. Entfernen Sie es.',
  'document/no-json':
    'JSON kennt das nicht: {found}. Schreiben Sie Text, Zahlen, true, false, null, Listen oder Objekte.',
  'document/kind': `Die Art des Dokuments ist {found}. Schreiben Sie eine von: {allowed}.${near}`,
  'document/duplicate':
    'Es gibt zwei verschiedene Dokumente {kind} {id} {version}. Erhöhen Sie die Version des einen, oder entfernen Sie eines.',
  'document/duplicate-id': 'Die Kennung „{id}“ steht zweimal da. Geben Sie jedem eine eigene.',
  'document/review':
    'Der Status ist „reviewed“, aber niemand ist genannt. Schreiben Sie review: { role, on }, oder den Status „draft“.',
  'document/day': 'Den Tag {found} gibt es nicht. Schreiben Sie Jahr-Monat-Tag eines Tages, den es gibt.',
  'text/control':
    'Das Zeichen an Stelle {place} des Textes ist {character}. Kein gedruckter Text enthält es. Entfernen Sie es.',
  'pdf/no-glyph': 'Für diese Zeichen hat keine der Schriften ein Bild: {codePoints}. Nehmen Sie eine Schrift dazu.',

  'shape/type': 'Da steht {found}. Schreiben Sie {expected}.',
  'shape/choice': `Da steht {found}. Schreiben Sie eines von: {allowed}.${near}`,
  'shape/length': `Der Text hat {found} Zeichen.${bounds}`,
  'shape/size': `Die Liste hat {found} Einträge.${bounds}`,
  'shape/range': `Die Zahl {found} liegt außerhalb der Grenzen.${bounds}`,
  'shape/pattern': '{found} hat nicht die richtige Form. Schreiben Sie: {expected}.',
  'shape/missing': 'Das Feld „{member}“ fehlt. Ergänzen Sie es.',
  'shape/unknown-member': `Hier gibt es kein Feld „{member}“. Entfernen Sie es.${near}`,

  'json/syntax': {
    value: at(
      'Da steht {found}. Schreiben Sie einen Wert: Text in doppelten Anführungszeichen, Zahl, true, false, null, Liste oder Objekt.',
    ),
    key: at('Da steht {found}. Schreiben Sie einen Namen in doppelten Anführungszeichen.'),
    colon: at('Da steht {found}. Schreiben Sie „:“ zwischen Namen und Wert.'),
    nextMember: at('Da steht {found}. Schreiben Sie „,“ und das nächste Feld, oder „}“.'),
    nextEntry: at('Da steht {found}. Schreiben Sie „,“ und den nächsten Eintrag, oder „]“.'),
    textEnd: at('Der Text endet nicht vor {found}. Schreiben Sie " dahinter, und \\n für eine neue Zeile darin.'),
    escape: at('Der Text hat einen Schrägstrich, der nichts bedeutet. Schreiben Sie \\\\ für einen Schrägstrich.'),
    end: at('Hinter dem Ende des Dokuments steht {found}. Entfernen Sie es.'),
  },
  'json/duplicate-key': at('Der Name „{key}“ steht zweimal in einem Objekt. Entfernen Sie einen.'),
  'json/byte-order-mark': 'Die Datei beginnt mit einer Bytereihenfolge-Marke. Speichern Sie sie als UTF-8 ohne Marke.',
  'json/encoding': 'Die Datei ist kein gültiges UTF-8. Speichern Sie sie als UTF-8.',
  'json/size': 'Die Datei ist größer als {limit} Bytes. Teilen Sie sie.',
  'json/depth': at('Tiefer als {limit} Ebenen verschachtelt. Verschachteln Sie weniger.'),
  'json/number': at('Aus der Zahl {found} würde {becomes}. Schreiben Sie eine Zahl, die bleibt, wie sie ist.'),

  'link/unknown-scale': `Es gibt keine Skala „{id}“.${link}`,
  'link/unknown-competence': `Kein Bewertungsraster enthält die Kompetenz „{competence}“.${link}`,
  'link/unknown-indicator': `Das Bewertungsraster hat kein Merkmal „{indicator}“.${link}`,
  'link/unknown-source': `Die Erhebung hat keine Quelle „{source}“.${link}`,
  'link/unknown-evidence': `Die Erhebung hat keinen Nachweis „{evidence}“.${link}`,
  'link/unknown-anchor': `Es gibt keinen Anker „{anchor}“.${link}`,
  'link/unknown-occupation': `Es gibt keinen Beruf „{id}“.${link}`,
  'link/unknown-pathway': `Es gibt keinen Weg „{id}“.${link}`,
  'link/unknown-provider': `Es gibt keinen Partner „{id}“.${link}`,
  'link/unknown-fact': `Es gibt keine Angabe „{fact}“.${link}`,
  'link/unknown-day': `Es gibt keine Angabe „{fact}“, die ein Tag ist.${link}`,
  'link/unknown-condition': `Der Weg „{pathway}“ hat keine Bedingung „{id}“.${link}`,
  'link/unknown-code': `Die Klassifikation {classification} hat keinen Code „{code}“.${link}`,
  'link/unknown-option': `Die Angabe „{fact}“ hat keine Möglichkeit „{found}“.${link}`,
  'link/unknown-assumptions': `Es gibt kein Dokument mit Annahmen „{id}“.${link}`,
  'link/rubric-version': `Es gibt kein Bewertungsraster {id} {version}.${link}`,
  'link/version': `Es gibt kein Dokument {kind} {id} {version}.${link}`,

  'scale/answer': {
    one: 'Die Antwort „{answer}“ braucht genau eines von {allowed}.',
    beyond: 'Die Antwort „{answer}“ gibt die Stufe {found}, aber die Skala endet bei {maximum}.',
  },
  'scale/changed':
    'Zwei Skalen heißen „{id}“ und haben verschiedene Stufen, Grenzen oder Antworten. Andere Stufen brauchen eine andere Kennung.',
  'rubric/ask': 'Die Skala {scale} hat keine Antworten für „{ask}“. Schreiben Sie eines von: {allowed}.',
  'rubric/sentence':
    'Das Merkmal wird eingeschätzt durch: {by}. Dafür fehlt der Satz „{member}“. Ergänzen Sie ihn, oder ändern Sie „for“.',
  'rubric/anchors': 'Die Anker sind für die Stufen {found}. Schreiben Sie je einen für die Stufen {allowed}.',
  'rubric/level': 'Die Skala {scale} hat keine Stufe {found}. Schreiben Sie eine von {minimum} bis {maximum}.',
  'rubric/cuts': 'Die Schnitte sind {found}. Schreiben Sie {count} steigende ganze Zahlen von 1 bis {maximum}.',
  'rubric/rungs': {
    model: 'Sprossen gehören zum Modell ladder. Entfernen Sie sie, oder schreiben Sie "model": "ladder".',
    empty:
      'Sprosse {rung} hat kein Merkmal, das zählt. Es fehlt für: {by}. Geben Sie einem Merkmal die Sprosse {rung}.',
    beyond: 'Sprosse {rung} verlangt mehr, als die Skala hat. Schreiben Sie Stufen von 1 bis {maximum}.',
    twice: 'Sprosse {rung} ist zweimal beschrieben. Entfernen Sie eine.',
  },
  'rubric/gate': `Die Schwelle nennt das Merkmal „{indicator}“, das die Kompetenz nicht hat.${link}`,
  'rubric/limit': 'Das Bewertungsraster hat {found} {what}, die Grenze ist {limit}. Teilen Sie es.',
  'rubric/model': 'Das Modell „{model}“ von „{competence}“ wird noch nicht berechnet. Schreiben Sie weightedMean.',
  'occupation/level': 'Gefragt ist die Stufe {found}, aber die Skala von {competence} endet bei {maximum}.',
  'occupation/state':
    'In {competence} geht es um Organisationen. Menschen werden nie daran gemessen. Entfernen Sie es.',
  'facts/duplicate-id': 'Die Angabe „{id}“ ist zweimal beschrieben. Entfernen Sie eine.',
  'facts/prefix':
    'Die Angabe „{id}“ setzt die Angabe „{other}“ fort. Eine von beiden wäre nicht lesbar. Benennen Sie eine um.',
  'facts/declaration': {
    options: 'Die Angabe „{id}“ hat Möglichkeiten, ist aber keine Auswahl. Entfernen Sie sie, oder ändern Sie die Art.',
    noOptions: 'Die Angabe „{id}“ ist eine Auswahl ohne Möglichkeiten. Ergänzen Sie sie.',
    optionTwice: 'Die Angabe „{id}“ hat eine Möglichkeit zweimal. Entfernen Sie eine.',
    moves: 'Die Angabe „{id}“ läuft mit der Zeit, ist aber keine Zahl. Entfernen Sie „moves“.',
    question: 'Nach „{id}“ wird gefragt, aber die Frage fehlt. Ergänzen Sie sie.',
    why: 'Nach „{id}“ wird gefragt, aber das Gesetz dazu fehlt. Ergänzen Sie „why“.',
    sensitivity: 'Nach „{id}“ wird gefragt, aber wie heikel das ist, fehlt. Ergänzen Sie „sensitivity“.',
    law: 'Die Angabe „{id}“ ist abgeleitet, aber das Gesetz fehlt. Ergänzen Sie „law“.',
    derivedDay: 'Die Angabe „{id}“ ist abgeleitet und ein Tag. Keine Regel ergibt einen Tag. Ändern Sie die Art.',
    ifNone: 'Die Angabe „{id}“ hat einen Wert ohne Abschluss, gehört aber zu keinem. Entfernen Sie „ifNone“.',
    ifNoneValue: 'Der Wert ohne Abschluss von „{id}“ ist keiner ihrer Werte. Berichtigen Sie „ifNone“.',
    bound: 'Die Angabe „{id}“ hat eine Grenze der falschen Art. Zahlen begrenzen Zahlen, Tage begrenzen Tage.',
    bounds: 'Die Angabe „{id}“ hat eine Untergrenze über der Obergrenze. Berichtigen Sie eine.',
  },
  'facts/circle': 'Die Angabe „{id}“ ist aus sich selbst abgeleitet: {circle}. Lösen Sie den Kreis auf.',
  'assumptions/value': 'Die Annahme gibt „{fact}“ den Wert {found}. Schreiben Sie {expected}.',
  'assumptions/forbidden':
    'Über „{fact}“ wird nichts angenommen: Es geht um getane Arbeit oder um einen Abschluss selbst. Entfernen Sie es.',
  'assumptions/derived': '„{fact}“ wird aus anderen Angaben berechnet. Nehmen Sie jene an.',
  'parameters/value': 'Die Zahl „{id}“ hat den Wert {found}. Schreiben Sie {expected}.',
  'parameters/days': {
    overlap: 'Die Werte ab {first} und ab {second} überschneiden sich. Jeder Tag hat einen Wert.',
    order: 'Der Wert ab {first} endet am {second}, bevor er beginnt. Berichtigen Sie einen der Tage.',
  },
  'pathway/condition': {
    one: 'Die Bedingung „{id}“ braucht genau eines von when, anyOf.',
    text: 'Die Bedingung „{id}“ hat eine Regel, aber keinen Text. Ergänzen Sie ihn.',
  },
  'pathway/include': 'Der Weg „{id}“ übernimmt selbst Bedingungen. Übernehmen Sie die der Wege, in denen sie stehen.',
  'pathway/circle': 'Der Weg kommt vor sich selbst: {circle}. Lösen Sie den Kreis auf.',
  'cases/kind': `Die Fälle gehören zu „{of}“. Das ist kein Bewertungsraster und kein Weg des Katalogs.${link}`,
  'cases/member': 'Ein Fall für {kind} hat kein Feld „{member}“. Entfernen Sie es.',
  'cases/missing': 'Das Bewertungsraster {id} {version} hat keine Fälle. Schreiben Sie {id}.cases.json daneben.',
  'cases/expectation': 'Erwartet war {expected}, herausgekommen ist {found}.',
  'review/same-skill':
    'Die Kompetenz „{competence}“ ist dieselbe ESCO-Fertigkeit und steht nicht dabei. Nennen Sie sie, damit sie auch zählt.',
  'assessment/duplicate-id': 'Zwei verschiedene {what} heißen „{id}“. Geben Sie jedem eine eigene Kennung.',
  'assessment/one-of': {
    none: 'Die Einschätzung hat weder level noch answer noch absent. Schreiben Sie genau eines davon.',
    several: 'Die Einschätzung hat {found}. Schreiben Sie genau eines davon.',
  },
  'assessment/answer': {
    level: 'Da steht {found}, aber gefragt ist eine Stufe. Schreiben Sie „level“.',
    use: 'Da steht {found}. Schreiben Sie { "frequency": …, "independence": … }.',
    word: 'Da steht {found}. Schreiben Sie eines von: {allowed}.',
    frequency: 'Da steht {found}. Die Häufigkeit ist eines von: {allowed}.',
    independence: 'Da steht {found}. Die Selbstständigkeit ist eines von: {allowed}.',
    never: 'Da steht {found}. Nach „{frequency}“ wird nicht gefragt, wie selbstständig. Lassen Sie es weg.',
    words:
      'Da steht die Stufe {found}, aber die Person antwortet in Worten. Schreiben Sie „answer“: eines von {allowed}.',
    others: 'Da steht {found}, aber nur die Person antwortet. Schreiben Sie die „level“, die gesehen wurde.',
  },
  'assessment/absent':
    'Über sich selbst sagt die Person nicht „{found}“. Schreiben Sie notAsked, notAnswered oder notApplicable.',
  'assessment/wrong-side':
    'Das Merkmal „{indicator}“ wird nur eingeschätzt durch: {by}. Entfernen Sie die Einschätzung.',
  'assessment/limit': 'Mehr als {limit} Einschätzungen von „{indicator}“ zählen in einer Sicht. Lassen Sie einige weg.',
  'assessment/evidence': {
    confirmedBy: 'Einen Nachweis der Art {kind} bestätigt jemand. Ergänzen Sie „confirmedBy“.',
    relation: 'Jemand bestätigt den Nachweis. Ergänzen Sie „relation“: wie nah die Person steht.',
    nobody:
      'Der Nachweis hat eine Beziehung, aber niemand bestätigt ihn. Ergänzen Sie „confirmedBy“, oder entfernen Sie „relation“.',
    official: 'Amtlich ist nur ein Dokument, kein Nachweis der Art {kind}. Entfernen Sie „official“.',
    order: 'Der Nachweis endet, bevor er beginnt. Berichtigen Sie „validUntil“ oder „on“.',
  },

  'situation/unknown-fact': `Es gibt keine Angabe „{fact}“.${near}`,
  'situation/dotted': 'Das Feld „{fact}“ enthält Punkte. Schreiben Sie die Angabe als Objekte ineinander.',
  'situation/owner': 'Die Angabe „{fact}“ steht unter „{found}“. Schreiben Sie sie unter „{expected}“.',
  'situation/answered':
    'Die Angabe „{fact}“ wird nicht selbst gemacht. Nennen Sie den Beruf in „{member}“ des Abschlusses.',
  'situation/derived': '„{fact}“ wird aus anderen Angaben berechnet. Lassen Sie es weg.',
  'situation/twice': '„{fact}“ wird von „{day}“ an gezählt, und auch das ist angegeben. Lassen Sie eines weg.',
  'situation/ref-twice': 'Das Dokument des Berufs „{occupation}“ beantwortet „{fact}“. Lassen Sie es weg.',
  'situation/value': 'Der Wert von „{fact}“ ist {found}. Schreiben Sie {expected}. Was nicht bekannt ist, bleibt weg.',
  'situation/option': `Die Angabe „{fact}“ hat keine Möglichkeit {found}. Schreiben Sie eine von: {allowed}.${near}`,
  'situation/step': 'Der Wert von „{fact}“ ist {found}. Schreiben Sie ein Vielfaches von {step}.',
  'situation/range': `Der Wert von „{fact}“ ist {found}. Das liegt außerhalb der Grenzen.${bounds}`,
  'situation/dated': '„{fact}“ ist keine Zahl und hat darum keinen eigenen Tag. Schreiben Sie nur den Wert.',
  'situation/future': 'Der Tag {day} von „{fact}“ liegt nach {on}, dem Tag der Angaben. Berichtigen Sie einen.',
  'situation/none-in-list':
    'In der Liste steht ein Abschluss, bei dem „{fact}“ {found} ist. Eine leere Liste sagt, dass es keinen gibt.',
  'situation/for-twice': 'Der Beruf „{occupation}“ steht in „for“ und in „notFor“. Lassen Sie einen weg.',
  'situation/decided-for': 'Die Entscheidung betrifft {found}. Schreiben Sie die Kennung eines Berufs.',
  'situation/unknown-assumption': `Das Dokument „{document}“ hat keine Annahme „{id}“.${near}`,
  'situation/assumed-twice': 'Das Dokument „{document}“ ist zweimal angenommen. Lassen Sie eines weg.',
}

/** Words that params hold as in code, or as the English sentences have them. */
const words: Readonly<Record<string, string>> = {
  string: 'einen Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Objekt',
  day: 'einen Tag als Jahr-Monat-Tag',
  quarters: 'ein Vielfaches von 0,25',
  self: 'die Person',
  observer: 'andere',
  ratings: 'Einschätzungen',
  sources: 'Quellen',
  evidence: 'Nachweise',
  indicators: 'Merkmale',
  rules: 'Regeln',
  'true or false': 'true oder false',
  'a number': 'eine Zahl',
  'a number, or { value, on }': 'eine Zahl, oder { value, on }',
  'a day as year-month-day': 'einen Tag als Jahr-Monat-Tag',
}

const inGerman = (value: Value): Value =>
  typeof value !== 'string'
    ? value
    : (words[value] ??
      value
        .split(' or ')
        .map((word) => words[word] ?? word.replace(/^one of /u, 'eines von '))
        .join(' oder '))

/** Only these params hold words; what an author wrote is quoted as it is. */
const spoken = ['expected', 'by', 'what'] as const

function sentenceOf(template: Template): IssueSentence {
  return (params) => {
    const sentence = typeof template === 'string' ? template : template[String(params['fault'])]
    if (sentence === undefined) return null
    const said = spoken.flatMap((name) => (params[name] === undefined ? [] : [[name, inGerman(params[name])] as const]))
    return filled(sentence, { ...params, ...Object.fromEntries(said) })
  }
}

/** German sentences of issues: what is wrong, the value, what would be right. */
export const deIssues: Readonly<Record<string, IssueSentence>> = {
  ...Object.fromEntries(Object.entries(templates).map(([code, template]) => [code, sentenceOf(template)])),
  ...deRuleIssues,
}
