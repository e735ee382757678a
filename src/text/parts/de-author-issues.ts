import type { Telling } from '../../rule/tell.js'
import { follows, found, germanIssues, value } from './de-issues.js'

const comparison = '[, denn {input} kann nur {range} sein]. Schreiben Sie einen anderen.'
const at = (sentence: string): string => `Zeile {line}, Spalte {column}: ${sentence}`

const json = `${found} Schreiben Sie einen Wert von JSON.`
const depth = 'Das hat mehr als {limit} Ebenen. Schreiben Sie weniger.'
const level = `${found} Schreiben Sie eine Stufe als „level“.`
const answer = `${found} Schreiben Sie als „{fault}“ eines von: {allowed}.`
const ids = 'Ändern Sie eine Kennung.'
const circle = 'selbst: {circle}. Ändern Sie eines.'
const lacks = 'Der Angabe „{id}“ fehlt „{fault}“. Ergänzen Sie es.'
const surplus = 'Zur Angabe „{id}“ gehört kein „{fault}“. Entfernen Sie es.'
const fewer = 'die Grenze ist {limit}. Schreiben Sie weniger.'

const templates: Telling['templates'] = {
  document: {
    more: 'Das sind nur die ersten {limit} Hinweise. Beheben Sie zuerst diese.',
    'duplicate-id': `Zwei Einträge heißen „{id}“. ${ids}`,
    depth,
    size: 'Das Dokument hat mehr als {limit} Werte. Teilen Sie es.',
    proto: 'Das Objekt hat ein Feld „__proto__“. Entfernen Sie es.',
    'no-json': json,
    duplicate: 'Zwei verschiedene Dokumente heißen {kind} {id} {version}. Ändern Sie eine Version.',
    review: 'Dem Status „reviewed“ fehlt „review“. Ergänzen Sie es.',
  },
  link: {
    'unknown-scale': 'Es gibt keine Skala „{id}“.',
    'unknown-code': 'Die Klassifikation {classification} hat keinen Code „{code}“.',
    'unknown-condition': 'Der Weg „{pathway}“ hat keine Bedingung „{id}“.',
    'unknown-provider': 'Es gibt keinen Partner „{id}“.',
    'unknown-pathway': 'Es gibt keinen Weg „{id}“.',
    'unknown-day': 'Es gibt keinen Tag „{fact}“.',
    version: 'Es gibt kein Dokument {kind} {id} {version}.',
    'translated-twice': 'Zwei Dokumente übersetzen das. Entfernen Sie eines.',
  },
  scale: {
    answer: {
      one: 'Die Antwort „{answer}“ braucht genau eines von: {allowed}.',
      beyond: 'Die Antwort „{answer}“ gibt die Stufe {found}, aber die Skala endet bei {maximum}.',
    },
    changed: `Zwei verschiedene Skalen heißen „{id}“. ${ids}`,
  },
  rubric: {
    ask: 'Die Skala {scale} hat keine Antworten für „{ask}“.',
    sentence: 'Dem Merkmal fehlt „{member}“. Ergänzen Sie es, oder ändern Sie „for“.',
    anchors: 'Anker gibt es für die Stufen {found}. Schreiben Sie je einen für: {allowed}.',
    level: 'Die Skala {scale} hat keine Stufe {found}. Schreiben Sie {minimum} bis {maximum}.',
    cuts: 'Die Schnitte sind {found}. Schreiben Sie {count} steigende ganze Zahlen von 1 bis {maximum}.',
    rungs: {
      model: 'Nur das Modell ladder hat Sprossen. Entfernen Sie sie.',
      empty: 'Sprosse {rung} hat kein Merkmal, das für {by} zählt. Ergänzen Sie eines.',
      beyond: 'Sprosse {rung} geht über die Skala hinaus. Schreiben Sie 1 bis {maximum}.',
      twice: 'Sprosse {rung} steht zweimal da. Entfernen Sie eine.',
    },
    gate: 'Die Kompetenz hat kein Merkmal „{indicator}“.',
    limit: 'Das Bewertungsraster hat {found} {what}, die Grenze ist {limit}. Teilen Sie es.',
    corrects: `${found} Schreiben Sie Fassungen vor {version}, jede einmal.`,
  },
  facts: {
    'duplicate-id': 'Die Angabe „{id}“ steht zweimal da. Entfernen Sie eine.',
    prefix: `Die Angabe „{id}“ setzt „{other}“ fort. ${ids}`,
    declaration: {
      options: surplus,
      noOptions: 'Der Angabe „{id}“ fehlt „options“. Ergänzen Sie es.',
      optionTwice: 'Die Angabe „{id}“ hat eine Möglichkeit zweimal. Entfernen Sie eine.',
      moves: surplus,
      question: lacks,
      why: lacks,
      sensitivity: lacks,
      law: lacks,
      derivedDay: 'Die Angabe „{id}“ folgt aus anderen, ist also kein Tag. Ändern Sie die Art.',
      ifNone: surplus,
      ifNoneValue: 'Die Angabe „{id}“ hat diesen Wert nicht. Berichtigen Sie „ifNone“.',
      bound: 'Die Angabe „{id}“ hat eine Grenze der falschen Art. Berichtigen Sie eines.',
      bounds: 'Die Angabe „{id}“ hat „minimum“ über „maximum“. Berichtigen Sie eines.',
    },
    circle: `Die Angabe „{id}“ folgt aus sich ${circle}`,
    chain: 'Die Angabe „{id}“ folgt aus {found} Angaben, die Grenze ist {limit}. Schreiben Sie weniger.',
  },
  occupation: {
    level: 'Die Stufe ist {found}, aber die Skala von {competence} endet bei {maximum}.',
    state: 'In {competence} geht es nicht um Menschen. Entfernen Sie es.',
    circle: `Der Beruf ersetzt sich ${circle}`,
  },
  assumptions: {
    value,
    forbidden: 'Die Angabe „{fact}“ wird nie angenommen. Entfernen Sie sie.',
    derived: `${follows} anderen. Schreiben Sie jene.`,
  },
  parameters: {
    value: 'Die Zahl „{id}“ hat den Wert {found}.',
    days: {
      overlap: 'Die Werte ab {first} und ab {second} gelten zugleich. Berichtigen Sie einen Tag.',
      order: 'Der Wert ab {first} endet am {second}, bevor er beginnt. Berichtigen Sie einen Tag.',
    },
  },
  pathway: {
    condition: {
      one: 'Die Bedingung „{id}“ braucht genau eines von: when, anyOf.',
      text: 'Der Bedingung „{id}“ fehlt „text“. Ergänzen Sie es.',
    },
    include: 'Der Weg „{id}“ übernimmt selbst Bedingungen. Schreiben Sie jene.',
    circle: `Der Weg kommt vor sich ${circle}`,
  },
  cases: {
    kind: '„{of}“ ist kein Bewertungsraster und kein Weg.',
    member: 'Ein Fall für {kind} hat kein Feld „{member}“. Entfernen Sie es.',
    missing: 'Das Bewertungsraster {id} {version} hat keine Fälle. Schreiben Sie {id}.cases.json daneben.',
    expectation: 'Erwartet war {expected}, nicht {found}.',
  },
  rule: {
    bytes: `[Alle {rules} Regeln zusammen: ]{bytes} Bytes, ${fewer}`,
    depth,
    nodes: `[Alle {rules} Regeln zusammen: ]{nodes} Werte, ${fewer}`,
    shape: `${found} Schreiben Sie eine Bedingung: ein Objekt mit einem Operator.`,
    operator: 'Es gibt keinen Operator „{operator}“. Schreiben Sie {instead}.',
    arity: 'Der Operator „{operator}“ hat {found} Operanden.',
    path: 'In „var“ steht {found}. Schreiben Sie einen einfachen Pfad wie "{path}".',
    undeclared: 'Hier gibt es keine Eingabe „{path}“.',
    type: '[Operand {position} von ]„{operator}“ ist {found}.',
    number: 'Die Zahl {number} ist kein Vielfaches von 0,25. Schreiben Sie {nearest}.',
    'ordered-gap': 'Die Liste hat eine Lücke in „{input}“: {values}. Schreiben Sie etwa {instead}.',
    overflow: '„{operator}“ ergibt bis zu {size}, die Grenze ist {limit}. Schreiben Sie weniger Eingaben.',
    result: '„{operator}“ ergibt {found}, erklärt ist {expected}. Berichtigen Sie eines.',
    cost: '{cost} Schritte, die Grenze ist {limit}. Schreiben Sie weniger Listenoperatoren.',
    polarity: '„{operator}“ kann die Stufe senken, wenn {input} steigt. Schreiben Sie ">=", "and" oder "or".',
    reference: 'Mit {values} ergibt die Regel {ours}, in json-logic-js {theirs}. Schreiben Sie eine andere.',
  },
  assessment: {
    'duplicate-id': `Zwei verschiedene {what} heißen „{id}“. ${ids}`,
    'one-of': {
      none: 'Die Einschätzung braucht genau eines von: {allowed}.',
      several: 'Die Einschätzung hat {found}. Schreiben Sie eines davon.',
    },
    answer: {
      level,
      use: `${found} Schreiben Sie { "frequency": …, "independence": … }.`,
      word: found,
      frequency: answer,
      independence: answer,
      never: `${found} Nach „{frequency}“ gehört dazu kein „independence“. Entfernen Sie es.`,
      words: `${found} Schreiben Sie als „answer“ eines von: {allowed}.`,
      others: level,
    },
    absent: 'Die Person sagt nie „{found}“.',
    'wrong-side': 'Das Merkmal „{indicator}“ ist nur für {by}. Entfernen Sie die Einschätzung.',
    limit: 'Das Merkmal „{indicator}“ hat in einer Sicht mehr als {limit} Einschätzungen. Entfernen Sie einige.',
    evidence: {
      confirmedBy: 'Dem Nachweis der Art {kind} fehlt „confirmedBy“. Ergänzen Sie es.',
      relation: 'Dem Nachweis fehlt „relation“. Ergänzen Sie es.',
      nobody: 'Dem Nachweis fehlt „confirmedBy“. Ergänzen Sie es, oder entfernen Sie „relation“.',
      official: 'Zum Nachweis der Art {kind} gehört kein „official“. Entfernen Sie es.',
      order: 'Der Nachweis endet, bevor er beginnt. Berichtigen Sie einen Tag.',
    },
  },
  review: {
    'undecided-condition': 'Die Voraussetzung „{condition}“ entscheidet keinen Fall. Schreiben Sie einen.',
    'stale-translation':
      'Der deutsche Satz heißt jetzt „{german}“. Übersetzen Sie ihn neu, und schreiben Sie "of": "{hash}".',
    'no-requirement': 'Der Beruf fragt nach keiner Kompetenz, also passt er zu niemandem. Schreiben Sie Anforderungen.',
    'days-order': 'Der Beruf ab {first} endet am {second}, bevor er beginnt. Berichtigen Sie einen Tag.',
    'same-competence': '{competence} steht zweimal da. Entfernen Sie eines.',
    'helper-code': 'Der Code {code} ist kein Code für Helfer. Ändern Sie ihn oder „helper“.',
    'same-requirement': 'Die Anforderung steht im Bereich zweimal und zählt doppelt. Entfernen Sie eine.',
    'same-skill': 'Die Kompetenz „{competence}“ ist dieselbe ESCO-Fertigkeit. Nennen Sie sie auch.',
    'constant-comparison': {
      always: `Der Vergleich „{operator}“ ist immer wahr${comparison}`,
      never: `Der Vergleich „{operator}“ ist nie wahr${comparison}`,
    },
  },
  json: {
    syntax: {
      value: at(json),
      key: at(`${found} Schreiben Sie einen "Namen".`),
      colon: at(`${found} Schreiben Sie ":".`),
      nextMember: at(`${found} Schreiben Sie "," oder "}".`),
      nextEntry: at(`${found} Schreiben Sie "," oder "]".`),
      textEnd: at('Der Text endet nicht vor {found}. Schreiben Sie " dahinter.'),
      escape: at('Der Schrägstrich bedeutet nichts. Schreiben Sie \\\\ dafür.'),
      end: at('Hinter dem Ende steht {found}. Entfernen Sie es.'),
    },
    'duplicate-key': at('Der Name „{key}“ steht zweimal da. Entfernen Sie einen.'),
    'byte-order-mark': 'Die Datei hat ein BOM. Entfernen Sie es.',
    encoding: 'Die Datei ist kein UTF-8. Speichern Sie sie als UTF-8.',
    size: 'Die Datei hat mehr als {limit} Bytes. Teilen Sie sie.',
    depth: at(depth),
    number: at('Die Zahl {found} würde {becomes}. Schreiben Sie eine andere.'),
  },
}

/** Words of value types, sides and counts that only documents name. */
const words: Telling['words'] = {
  ratings: 'Einschätzungen',
  sources: 'Quellen',
  evidence: 'Nachweise',
  self: 'die Person',
  observer: 'andere',
  texts: 'eine feste Liste von Text',
  numbers: 'eine Liste von Zahlen',
  decimals: 'eine feste Liste von Zahlen',
  integers: 'eine feste Liste von ganzen Zahlen',
  divisor: 'eine feste Zahl, nicht 0',
  quarters: 'ein Vielfaches von 0,25',
  booleans: 'eine feste Liste von true und false',
  comparable: 'true, false, eine ganze Zahl oder Text',
  scalar: 'true, false, eine Zahl oder Text',
  list: 'eine Liste',
  literals: 'eine feste Liste',
  input: 'eine Eingabe: eine Liste von Zahlen',
  indicators: 'Merkmale',
  rules: 'Regeln',
}

/** German sentences for those who write documents: what is wrong in rules, content, assessments and JSON text, and advice. */
export const deAuthorIssues = germanIssues(templates, words)
