import { type Telling, type Template, tell } from '../../rule/tell.js'
import type { IssueSentence } from './sentences.js'

export const found = 'Da steht {found}.'
export const json = `${found} Schreiben Sie einen Wert von JSON.`
export const depth = 'Das hat mehr als {limit} Ebenen. Schreiben Sie weniger.'
const ids = 'Ändern Sie eine Kennung.'
const circle = 'selbst: {circle}. Ändern Sie eines.'
const lacks = 'Der Angabe „{id}“ fehlt „{fault}“. Ergänzen Sie es.'
const surplus = 'Zur Angabe „{id}“ gehört kein „{fault}“. Entfernen Sie es.'
const level = `${found} Schreiben Sie eine Stufe als „level“.`
const answer = `${found} Schreiben Sie als „{fault}“ eines von: {allowed}.`
const fewer = 'die Grenze ist {limit}. Schreiben Sie weniger.'
const follows = 'Die Angabe „{fact}“ folgt aus'
const value = 'Die Angabe „{fact}“ hat den Wert {found}.'

/** By area, then by the word behind it. */
const templates: Readonly<Record<string, Readonly<Record<string, Template>>>> = {
  document: {
    more: 'Das sind nur die ersten {limit} Hinweise. Beheben Sie zuerst diese.',
    depth,
    size: 'Das Dokument hat mehr als {limit} Werte. Teilen Sie es.',
    proto: 'Das Objekt hat ein Feld „__proto__“. Entfernen Sie es.',
    'no-json': json,
    kind: 'Die Art ist {found}.',
    duplicate: 'Zwei verschiedene Dokumente heißen {kind} {id} {version}. Ändern Sie eine Version.',
    'duplicate-id': `Zwei Einträge heißen „{id}“. ${ids}`,
    review: 'Dem Status „reviewed“ fehlt „review“. Ergänzen Sie es.',
    day: 'Es gibt keinen Tag {found}. Schreiben Sie Jahr-Monat-Tag.',
  },
  text: { control: 'Das Zeichen {place} ist {character}. Entfernen Sie es.' },
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
    'unknown-scale': 'Es gibt keine Skala „{id}“.',
    'unknown-competence': 'Es gibt keine Kompetenz „{competence}“.',
    'unknown-indicator': 'Es gibt kein Merkmal „{indicator}“.',
    'unknown-source': 'Es gibt keine Quelle „{source}“.',
    'unknown-evidence': 'Es gibt keinen Nachweis „{evidence}“.',
    'unknown-anchor': 'Es gibt keinen Anker „{anchor}“.',
    'unknown-occupation': 'Es gibt keinen Beruf „{id}“.',
    'unknown-pathway': 'Es gibt keinen Weg „{id}“.',
    'unknown-provider': 'Es gibt keinen Partner „{id}“.',
    'unknown-fact': 'Es gibt keine Angabe „{fact}“.',
    'unknown-day': 'Es gibt keinen Tag „{fact}“.',
    'unknown-condition': 'Der Weg „{pathway}“ hat keine Bedingung „{id}“.',
    'unknown-code': 'Die Klassifikation {classification} hat keinen Code „{code}“.',
    'unknown-option': 'Die Angabe „{fact}“ hat keine Möglichkeit „{found}“.',
    'unknown-assumptions': 'Es gibt keine Annahmen „{id}“.',
    'rubric-version': 'Es gibt kein Bewertungsraster {id} {version}.',
    version: 'Es gibt kein Dokument {kind} {id} {version}.',
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
  occupation: {
    level: 'Die Stufe ist {found}, aber die Skala von {competence} endet bei {maximum}.',
    state: 'In {competence} geht es nicht um Menschen. Entfernen Sie es.',
    circle: `Der Beruf ersetzt sich ${circle}`,
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
    'not written': 'nicht genannt',
    'the end': 'das Ende',
    ' or ': ' oder ',
    ' and ': ' und ',
    'one of ': 'eines von ',
    day: 'Jahr-Monat-Tag',
    self: 'die Person',
    observer: 'andere',
    ratings: 'Einschätzungen',
    sources: 'Quellen',
    evidence: 'Nachweise',
    indicators: 'Merkmale',
    rules: 'Regeln',
    // The forms of texts, by the first word of their description
    Letters: 'Buchstaben, Ziffern, Punkte und Bindestriche, höchstens 40 Zeichen',
    Lower: 'kleine Buchstaben, Ziffern und Bindestriche, höchstens 40 Zeichen',
    Web: 'eine Adresse mit https',
  },
}

/** German sentences of templates by area and word, with the hints and words of value types that all of them share. */
export const germanIssues = (templates: Telling['templates']): Readonly<Record<string, IssueSentence>> =>
  Object.fromEntries(
    Object.entries(templates).flatMap(([area, words]) =>
      Object.keys(words).map(
        (word) => [`${area}/${word}`, (params) => tell({ ...german, templates }, `${area}/${word}`, params)] as const,
      ),
    ),
  )

/** German sentences of issues: what is wrong, the value, what would be right. */
export const deIssues: Readonly<Record<string, IssueSentence>> = germanIssues(templates)
