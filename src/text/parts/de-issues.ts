import { filled } from '../../load/messages.js'
import type { Value } from '../../model/head.js'
import type { IssueSentence } from './sentences.js'

/** One sentence, or one for each word that the param `fault` can be. */
type Template = string | Readonly<Record<string, string>>

const near = '[ Meinten Sie „{nearest}“?]'
const link = `${near}[ Es gibt: {known}.]`
const at = (sentence: string): string => `Zeile {line}, Spalte {column}: ${sentence}`
const bounds = '[ Schreiben Sie mindestens {minimum}.][ Schreiben Sie höchstens {maximum}.]'
const choice = `Da steht {found}. Schreiben Sie eines von: {allowed}.${near}`

/** By area, then by the word behind it. */
const templates: Readonly<Record<string, Readonly<Record<string, Template>>>> = {
  document: {
    more: 'Es gibt mehr als diese {limit} Hinweise. Beheben Sie zuerst diese.',
    depth: 'Das Dokument ist tiefer als {limit} Ebenen. Verschachteln Sie weniger.',
    size: 'Das Dokument hat mehr als {limit} Werte. Teilen Sie es.',
    proto: 'Das Objekt hat ein Feld „__proto__“. Entfernen Sie es.',
    'no-json': 'JSON kennt {found} nicht. Schreiben Sie Text, Zahl, true, false, null, Liste oder Objekt.',
    kind: choice,
    duplicate: 'Zwei verschiedene Dokumente heißen {kind} {id} {version}. Erhöhen Sie eine Version.',
    'duplicate-id': 'Die Kennung „{id}“ steht zweimal da. Geben Sie jedem eine eigene.',
    review: 'Dem Status „reviewed“ fehlt „review“. Ergänzen Sie es.',
    day: 'Den Tag {found} gibt es nicht. Schreiben Sie Jahr-Monat-Tag.',
  },
  text: { control: 'Das Zeichen {place} ist {character}. Entfernen Sie es.' },
  pdf: { 'no-glyph': 'Keine Schrift hat: {codePoints}. Nehmen Sie eine dazu.' },
  shape: {
    type: 'Da steht {found}. Schreiben Sie {expected}.[ Ein Objekt hat die Felder: {members}.]',
    choice,
    length: `Der Text hat {found} Zeichen.${bounds}`,
    size: `Die Liste hat {found} Einträge.${bounds}`,
    range: `Die Zahl ist {found}.${bounds}`,
    pattern: '{found} hat nicht die richtige Form. Schreiben Sie: {expected}.',
    missing: 'Das Feld „{member}“ fehlt. Ergänzen Sie es.[ Schreiben Sie eines von: {allowed}.]',
    'unknown-member': `Hier gibt es kein Feld „{member}“. Entfernen Sie es.${near}`,
  },
  json: {
    syntax: {
      value: at('Da steht {found}. Schreiben Sie Text, Zahl, true, false, null, Liste oder Objekt.'),
      key: at('Da steht {found}. Schreiben Sie einen "Namen".'),
      colon: at('Da steht {found}. Schreiben Sie „:“ zwischen Namen und Wert.'),
      nextMember: at('Da steht {found}. Schreiben Sie „,“ und das nächste Feld, oder „}“.'),
      nextEntry: at('Da steht {found}. Schreiben Sie „,“ und den nächsten Eintrag, oder „]“.'),
      textEnd: at('Der Text endet nicht vor {found}. Schreiben Sie " dahinter, und \\n für eine neue Zeile.'),
      escape: at('Der Schrägstrich bedeutet nichts. Schreiben Sie \\\\ dafür.'),
      end: at('Hinter dem Ende steht {found}. Entfernen Sie es.'),
    },
    'duplicate-key': at('Der Name „{key}“ steht zweimal da. Entfernen Sie einen.'),
    'byte-order-mark': 'Die Datei beginnt mit BOM. Speichern Sie sie als UTF-8 ohne BOM.',
    encoding: 'Die Datei ist kein UTF-8. Speichern Sie sie als UTF-8.',
    size: 'Die Datei hat mehr als {limit} Bytes. Teilen Sie sie.',
    depth: at('Das Dokument ist tiefer als {limit} Ebenen. Verschachteln Sie weniger.'),
    number: at('Aus der Zahl {found} würde {becomes}. Schreiben Sie sie anders.'),
  },
  link: {
    'unknown-scale': `Es gibt keine Skala „{id}“.${link}`,
    'unknown-competence': `Kein Bewertungsraster enthält die Kompetenz „{competence}“.${link}`,
    'unknown-indicator': `Das Bewertungsraster hat kein Merkmal „{indicator}“.${link}`,
    'unknown-source': `Die Erhebung hat keine Quelle „{source}“.${link}`,
    'unknown-evidence': `Die Erhebung hat keinen Nachweis „{evidence}“.${link}`,
    'unknown-anchor': `Es gibt keinen Anker „{anchor}“.${link}`,
    'unknown-occupation': `Es gibt keinen Beruf „{id}“.${link}`,
    'unknown-pathway': `Es gibt keinen Weg „{id}“.${link}`,
    'unknown-provider': `Es gibt keinen Partner „{id}“.${link}`,
    'unknown-fact': `Es gibt keine Angabe „{fact}“.${link}`,
    'unknown-day': `Es gibt keinen Tag „{fact}“.${link}`,
    'unknown-condition': `Der Weg „{pathway}“ hat keine Bedingung „{id}“.${link}`,
    'unknown-code': `Die Klassifikation {classification} hat keinen Code „{code}“.${link}`,
    'unknown-option': `Die Angabe „{fact}“ hat keine Möglichkeit „{found}“.${link}`,
    'unknown-assumptions': `Es gibt keine Annahmen „{id}“.${link}`,
    'rubric-version': `Es gibt kein Bewertungsraster {id} {version}.${link}`,
    version: `Es gibt kein Dokument {kind} {id} {version}.${link}`,
  },
  scale: {
    answer: {
      one: 'Die Antwort „{answer}“ braucht genau eines von: {allowed}.',
      beyond: 'Die Antwort „{answer}“ gibt die Stufe {found}, aber die Skala endet bei {maximum}.',
    },
    changed: 'Zwei Skalen „{id}“ sind verschieden. Geben Sie jeder eine eigene Kennung.',
  },
  rubric: {
    ask: 'Die Skala {scale} hat keine Antworten für „{ask}“. Schreiben Sie eines von: {allowed}.',
    sentence: 'Dem Merkmal fehlt „{member}“ für: {by}. Ergänzen Sie es, oder ändern Sie „for“.',
    anchors: 'Es gibt Anker für die Stufen {found}. Schreiben Sie sie für: {allowed}.',
    level: 'Die Skala {scale} hat keine Stufe {found}. Schreiben Sie eine von {minimum} bis {maximum}.',
    cuts: 'Die Schnitte sind {found}. Schreiben Sie {count} steigende Zahlen von 1 bis {maximum}.',
    rungs: {
      model: 'Sprossen gehören zum Modell ladder. Entfernen Sie sie.',
      empty: 'Sprosse {rung} hat kein Merkmal, das zählt, für: {by}. Ergänzen Sie eines.',
      beyond: 'Sprosse {rung} geht über die Skala hinaus. Schreiben Sie Stufen von 1 bis {maximum}.',
      twice: 'Sprosse {rung} steht zweimal da. Entfernen Sie eine.',
    },
    gate: `Die Kompetenz hat kein Merkmal „{indicator}“.${link}`,
    limit: 'Das Bewertungsraster hat {found} {what}, die Grenze ist {limit}. Teilen Sie es.',
    corrects: 'Da steht {found}. Nennen Sie Fassungen vor {version}, deren Wortlaut verbessert ist, jede einmal.',
    model: 'Das Modell „{model}“ von „{competence}“ gibt es noch nicht. Schreiben Sie weightedMean.',
  },
  occupation: {
    level: 'Gefragt ist die Stufe {found}, aber die Skala von {competence} endet bei {maximum}.',
    state: 'In {competence} geht es nicht um Menschen. Entfernen Sie es.',
  },
  facts: {
    'duplicate-id': 'Die Angabe „{id}“ steht zweimal da. Entfernen Sie eine.',
    prefix: 'Die Angabe „{id}“ setzt „{other}“ fort. Benennen Sie eine um.',
    declaration: {
      options: 'Die Angabe „{id}“ ist keine Auswahl. Entfernen Sie „options“, oder ändern Sie die Art.',
      noOptions: 'Die Angabe „{id}“ ist eine Auswahl. Ergänzen Sie „options“.',
      optionTwice: 'Die Angabe „{id}“ hat eine Möglichkeit zweimal. Entfernen Sie eine.',
      moves: 'Die Angabe „{id}“ ist keine Zahl. Entfernen Sie „moves“.',
      question: 'Die Angabe „{id}“ wird gefragt. Ergänzen Sie „question“.',
      why: 'Die Angabe „{id}“ wird gefragt. Ergänzen Sie „why“.',
      sensitivity: 'Die Angabe „{id}“ wird gefragt. Ergänzen Sie „sensitivity“.',
      law: 'Die Angabe „{id}“ ist abgeleitet. Ergänzen Sie „law“.',
      derivedDay: 'Die Angabe „{id}“ ist abgeleitet und darum kein Tag. Ändern Sie die Art.',
      ifNone: 'Die Angabe „{id}“ gehört zu keinem Abschluss. Entfernen Sie „ifNone“.',
      ifNoneValue: 'Die Angabe „{id}“ hat diesen Wert nicht. Berichtigen Sie „ifNone“.',
      bound: 'Die Angabe „{id}“ hat eine Grenze der falschen Art. Berichtigen Sie sie.',
      bounds: 'Die Angabe „{id}“ hat eine Untergrenze über der Obergrenze. Berichtigen Sie eine.',
    },
    circle: 'Die Angabe „{id}“ ist aus sich selbst abgeleitet: {circle}. Lösen Sie den Kreis auf.',
    chain: '„{id}“ ist über {found} Angaben hintereinander abgeleitet, die Grenze ist {limit}. Leiten Sie kürzer ab.',
  },
  assumptions: {
    value: 'Die Angabe „{fact}“ hat den Wert {found}. Schreiben Sie {expected}.',
    forbidden: 'Die Angabe „{fact}“ über Arbeit oder Abschluss wird nie angenommen. Entfernen Sie sie.',
    derived: 'Die Angabe „{fact}“ wird aus anderen berechnet. Nehmen Sie jene an.',
  },
  parameters: {
    value: 'Die Zahl „{id}“ hat den Wert {found}. Schreiben Sie {expected}.',
    days: {
      overlap: 'Die Werte ab {first} und ab {second} überschneiden sich. Berichtigen Sie einen Tag.',
      order: 'Der Wert ab {first} endet am {second}, bevor er beginnt. Berichtigen Sie einen Tag.',
    },
  },
  pathway: {
    condition: {
      one: 'Die Bedingung „{id}“ braucht genau eines von: when, anyOf.',
      text: 'Die Bedingung „{id}“ hat keinen Text. Ergänzen Sie ihn.',
    },
    include: 'Der Weg „{id}“ übernimmt selbst Bedingungen. Übernehmen Sie jene.',
    circle: 'Der Weg kommt vor sich selbst: {circle}. Lösen Sie den Kreis auf.',
  },
  cases: {
    kind: `„{of}“ ist kein Bewertungsraster und kein Weg.${link}`,
    member: 'Ein Fall für {kind} hat kein Feld „{member}“. Entfernen Sie es.',
    missing: 'Das Bewertungsraster {id} {version} hat keine Fälle. Schreiben Sie {id}.cases.json daneben.',
    expectation: 'Erwartet war {expected}, nicht {found}.',
  },
  rule: {
    bytes:
      '[Alle {rules} Regeln zusammen: ]{bytes} Bytes, die Grenze ist {limit}. Schreiben Sie weniger oder kürzere Regeln.',
    depth: 'Die Regel ist tiefer als {limit} Ebenen. Verschachteln Sie weniger.',
    nodes:
      '[Alle {rules} Regeln zusammen: ]{nodes} Werte, die Grenze ist {limit}. Schreiben Sie weniger oder kürzere Regeln.',
    shape: 'Da steht {found}. Schreiben Sie eine Bedingung: ein Objekt mit einem Operator.',
    operator: 'Den Operator „{operator}“ gibt es nicht. Schreiben Sie: {instead}.',
    arity: 'Der Operator „{operator}“ hat {found} Operanden. Schreiben Sie {expected}.',
    path: 'In „var“ steht {found}. Schreiben Sie einen einfachen Pfad wie "{path}".',
    undeclared: `Hier gibt es keine Eingabe „{path}“.${link}`,
    type: '[Operand {position} von ]„{operator}“ ist {found}. Schreiben Sie {expected}.',
    number: 'Die Zahl {number} ist kein Vielfaches von 0,25. Schreiben Sie {nearest}.',
    'ordered-gap': 'Die Liste hat eine Lücke in „{input}“: {values}. Schreiben Sie zum Beispiel {instead}.',
    overflow: '„{operator}“ ergibt bis zu {size}, die Grenze ist {limit}. Schreiben Sie weniger Eingaben.',
    result: '„{operator}“ ergibt {found}, erklärt ist {expected}. Berichtigen Sie eines.',
    cost: '{cost} Schritte, die Grenze ist {limit}. Schreiben Sie weniger Listenoperatoren.',
    polarity: '„{operator}“ kann die Stufe senken, wenn {input} steigt. Schreiben Sie „>=“, „and“ oder „or“.',
    reference: 'Mit {values} ergibt die Regel {ours}, in json-logic-js {theirs}. Schreiben Sie sie anders.',
  },
  review: {
    'same-skill': 'Die Kompetenz „{competence}“ ist dieselbe ESCO-Fertigkeit. Nennen Sie sie auch.',
    'constant-comparison': {
      always:
        'Der Vergleich „{operator}“ ist immer wahr[, denn {input} kann nur {range} sein]. Vergleichen Sie anders.',
      never: 'Der Vergleich „{operator}“ ist nie wahr[, denn {input} kann nur {range} sein]. Vergleichen Sie anders.',
    },
  },
  assessment: {
    'duplicate-id': 'Zwei verschiedene {what} heißen „{id}“. Geben Sie jedem eine eigene Kennung.',
    'one-of': {
      none: 'Die Einschätzung braucht genau eines von: level, answer, absent.',
      several: 'Die Einschätzung hat {found}. Schreiben Sie eines davon.',
    },
    answer: {
      level: 'Da steht {found}, aber gefragt ist eine Stufe. Schreiben Sie „level“.',
      use: 'Da steht {found}. Schreiben Sie { "frequency": …, "independence": … }.',
      word: 'Da steht {found}. Schreiben Sie eines von: {allowed}.',
      frequency: 'Da steht {found}. Die Häufigkeit ist eines von: {allowed}.',
      independence: 'Da steht {found}. Die Selbstständigkeit ist eines von: {allowed}.',
      never: 'Da steht {found}. Nach „{frequency}“ wird das nicht gefragt. Entfernen Sie es.',
      words: 'Da steht {found}, aber die Person antwortet in Worten. Schreiben Sie „answer“: eines von: {allowed}.',
      others: 'Da steht {found}, aber nur die Person antwortet. Schreiben Sie „level“.',
    },
    absent: 'Die Person sagt nie „{found}“. Schreiben Sie notAsked, notAnswered oder notApplicable.',
    'wrong-side': 'Das Merkmal „{indicator}“ ist nur für: {by}. Entfernen Sie die Einschätzung.',
    limit: 'Das Merkmal „{indicator}“ hat in einer Sicht mehr als {limit} Einschätzungen. Entfernen Sie einige.',
    evidence: {
      confirmedBy: 'Einen Nachweis der Art {kind} bestätigt jemand. Ergänzen Sie „confirmedBy“.',
      relation: 'Jemand bestätigt den Nachweis. Ergänzen Sie „relation“.',
      nobody: 'Niemand bestätigt den Nachweis. Ergänzen Sie „confirmedBy“, oder entfernen Sie „relation“.',
      official: 'Ein Nachweis der Art {kind} ist nie amtlich. Entfernen Sie „official“.',
      order: 'Der Nachweis endet, bevor er beginnt. Berichtigen Sie „validUntil“ oder „on“.',
    },
  },
  situation: {
    'unknown-fact': `Es gibt keine Angabe „{fact}“.${near}`,
    dotted: 'Das Feld „{fact}“ enthält Punkte. Schreiben Sie Objekte ineinander.',
    owner: 'Die Angabe „{fact}“ steht unter „{found}“. Schreiben Sie sie unter „{expected}“.',
    answered: 'Die Angabe „{fact}“ folgt aus dem Beruf. Nennen Sie ihn in „{member}“.',
    derived: 'Die Angabe „{fact}“ wird aus anderen berechnet. Entfernen Sie sie.',
    twice: 'Die Angabe „{fact}“ wird aus „{day}“ berechnet. Entfernen Sie eine.',
    'ref-twice': 'Die Angabe „{fact}“ folgt aus dem Beruf „{occupation}“. Entfernen Sie sie.',
    value: 'Die Angabe „{fact}“ hat den Wert {found}. Schreiben Sie {expected}. Was nicht bekannt ist, bleibt weg.',
    option: `Die Angabe „{fact}“ hat keine Möglichkeit {found}. Schreiben Sie eines von: {allowed}.${near}`,
    step: 'Die Angabe „{fact}“ hat den Wert {found}. Schreiben Sie ein Vielfaches von {step}.',
    range: `Die Angabe „{fact}“ hat den Wert {found}.${bounds}`,
    dated: 'Die Angabe „{fact}“ ist keine Zahl. Schreiben Sie nur den Wert.',
    future: 'Der Tag {day} von „{fact}“ liegt nach {on}. Berichtigen Sie einen Tag.',
    'none-in-list': 'Die Angabe „{fact}“ ist {found}. Entfernen Sie diesen Abschluss aus der Liste.',
    'for-twice': 'Der Beruf „{occupation}“ steht in „for“ und in „notFor“. Entfernen Sie einen.',
    'decided-for': 'Die Entscheidung betrifft {found}. Schreiben Sie die Kennung eines Berufs.',
    'unknown-assumption': `Das Dokument „{document}“ hat keine Annahme „{id}“.${near}`,
    'assumed-twice': 'Das Dokument „{document}“ steht zweimal da. Entfernen Sie eines.',
  },
}

/** Words that params hold as in code, or as the English sentences have them. */
const words: Readonly<Record<string, string>> = {
  string: 'Text',
  text: 'Text',
  texts: 'eine feste Liste von Text',
  number: 'eine Zahl',
  numbers: 'eine Liste von Zahlen',
  decimals: 'eine feste Liste von Zahlen',
  integer: 'eine ganze Zahl',
  integers: 'eine feste Liste von ganzen Zahlen',
  divisor: 'eine feste Zahl, nicht 0',
  quarters: 'ein Vielfaches von 0,25',
  boolean: 'true oder false',
  booleans: 'eine feste Liste von true und false',
  comparable: 'true, false, eine ganze Zahl oder Text',
  scalar: 'true, false, eine Zahl oder Text',
  array: 'eine Liste',
  list: 'eine Liste',
  literals: 'eine feste Liste',
  input: 'eine Eingabe: eine Liste von Zahlen',
  object: 'ein Objekt',
  nothing: 'nichts',
  day: 'Jahr-Monat-Tag',
  self: 'die Person',
  observer: 'andere',
  ratings: 'Einschätzungen',
  sources: 'Quellen',
  evidence: 'Nachweise',
  indicators: 'Merkmale',
  rules: 'Regeln',
  'a number': 'eine Zahl',
  'a number, or { value, on }': 'eine Zahl, oder { value, on }',
  'a day as year-month-day': 'Jahr-Monat-Tag',
}

const say = (word: string): string => words[word] ?? word.replace(/^one of /u, 'eines von ')

/** Only these params hold words; what an author wrote is quoted as it is. */
const inGerman = (area: string, name: string, value: Value): Value => {
  if (typeof value !== 'string') return value
  if (name === 'expected') return value.split(' or ').map(say).join(' oder ')
  return (area === 'rule' ? /^(found|instead)$/u : /^(by|what)$/u).test(name) ? say(value) : value
}

/** What is near is enough: what else there is goes unsaid. */
function sentenceOf(template: Template, area: string): IssueSentence {
  return (params) => {
    const sentence = typeof template === 'string' ? template : template[String(params['fault'])]
    if (sentence === undefined) return null
    const said = Object.entries(params).map(([name, value]) => [name, inGerman(area, name, value)] as const)
    return filled(sentence, { ...Object.fromEntries(said), ...(params['nearest'] ? { known: null } : {}) })
  }
}

/** German sentences of issues: what is wrong, the value, what would be right. */
export const deIssues: Readonly<Record<string, IssueSentence>> = Object.fromEntries(
  Object.entries(templates).flatMap(([area, words]) =>
    Object.entries(words).map(([word, template]) => [`${area}/${word}`, sentenceOf(template, area)] as const),
  ),
)
