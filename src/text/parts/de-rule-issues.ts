import type { Value } from '../../model/head.js'
import type { IssueSentence } from './sentences.js'

/** Words that the params of rule issues hold as in code. */
const words: Readonly<Record<string, string>> = {
  boolean: 'ein Wahrheitswert',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  text: 'ein Text',
  numbers: 'eine Liste von Zahlen',
  list: 'eine Liste',
  null: 'null',
  comparable: 'ein Wahrheitswert, eine ganze Zahl oder ein Text',
  scalar: 'ein Wahrheitswert, eine Zahl oder ein Text',
  divisor: 'eine ausgeschriebene Zahl, die nicht 0 ist',
  input: 'eine Eingabe, die eine Liste von Zahlen ist',
  literals: 'eine ausgeschriebene Liste von Werten',
  booleans: 'eine ausgeschriebene Liste von Wahrheitswerten',
  integers: 'eine ausgeschriebene Liste ganzer Zahlen',
  decimals: 'eine ausgeschriebene Liste von Zahlen',
  texts: 'eine ausgeschriebene Liste von Texten',
  nothing: 'nichts; was fehlt, ist von selbst nicht bekannt',
}

const say = (word: Value | undefined): string => words[String(word)] ?? String(word)

/** The rules of a rubric together, or one rule. */
const sizes = (rules: Value | undefined, one: string, all: string): string =>
  rules === undefined ? `Die Regel ${one}` : `Die ${rules} Regeln zusammen ${all}`

const shorter = (rules: Value | undefined): string =>
  rules === undefined
    ? 'Teilen Sie sie in mehrere Schwellen oder Stufenregeln.'
    : 'Schreiben Sie weniger oder kürzere Regeln.'

/** German sentences of issues in rules. */
export const deRuleIssues: Readonly<Record<string, IssueSentence>> = {
  'rule/bytes': ({ bytes, limit, rules }) =>
    `${sizes(rules, 'hat', 'haben')} ${bytes} Bytes, die Grenze ist ${limit}. ${shorter(rules)}`,
  'rule/depth': ({ limit }) =>
    `Die Regel ist tiefer als ${limit} Ebenen verschachtelt. Schreiben Sie gleiche Operatoren als eine Liste: „and“ nimmt bis zu 64 Teile.`,
  'rule/nodes': ({ nodes, limit, rules }) =>
    `${sizes(rules, 'hat', 'haben')} ${nodes} Werte, die Grenze ist ${limit}. ${shorter(rules)}`,
  'rule/shape': ({ found, path }) =>
    `Wo eine Bedingung stehen soll, steht ${found}. Schreiben Sie ein Objekt mit einem Operator, zum Beispiel { ">=": [{ "var": "${path}" }, 2] }.`,
  'rule/operator': ({ operator, instead }) =>
    `Den Operator „${operator}“ gibt es hier nicht. Schreiben Sie: ${say(instead)}.`,
  'rule/arity': ({ operator, found, expected }) =>
    `Der Operator „${operator}“ hat ${found} Operanden. Schreiben Sie ${expected}.`,
  'rule/path': ({ found, path }) =>
    `In „var“ steht ${found}. Schreiben Sie einen einfachen Pfad ohne Ersatzwert, zum Beispiel { "var": "${path}" }.`,
  'rule/undeclared': ({ path, nearest, known }) =>
    `Hier gibt es keine Eingabe „${path}“. ${nearest === null || nearest === undefined ? `Schreiben Sie eine von: ${known}.` : `Meinten Sie „${nearest}“?`}`,
  'rule/type': ({ position, operator, found, expected }) =>
    `${position === null ? 'Das Ergebnis' : `Operand ${position}`} von „${operator}“ ist ${say(found)}. Gefragt ist ${say(expected)}.`,
  'rule/number': ({ number, nearest }) => `Die Zahl ${number} ist kein Vielfaches von 0,25. Schreiben Sie ${nearest}.`,
  'rule/ordered-gap': ({ input, values, instead }) =>
    `Die Liste hat eine Lücke in „${input}“. Die Werte steigen so: ${values}. Schreiben Sie alle Werte von einem an aufwärts oder abwärts, zum Beispiel ${instead}.`,
  'rule/overflow': ({ operator, size, limit }) =>
    `Das Ergebnis von „${operator}“ kann bis ${size} wachsen, die Grenze ist ${limit}. Schreiben Sie ein Produkt aus weniger Eingaben.`,
  'rule/result': ({ operator, found, expected }) =>
    `Das Ergebnis von „${operator}“ kann ${say(found)} sein, erklärt ist ${expected}. Erweitern Sie die Erklärung, oder berichtigen Sie die Regel.`,
  'rule/cost': ({ cost, limit }) =>
    `Die Regel kann ${cost} Schritte brauchen, die Grenze ist ${limit}. Schreiben Sie weniger Listenoperatoren, oder teilen Sie die Regel.`,
  'rule/polarity': ({ operator, input }) =>
    `Mit „${operator}“ könnte ein besserer Wert von ${input} die Stufe senken. Schreiben Sie Vergleiche wie { ">=": [{ "var": "${input}" }, 2] }, verbunden durch „and“ und „or“.`,
  'rule/reference': ({ values, ours, theirs }) =>
    `Mit ${values} ergibt die Regel ${ours}, in json-logic-js 2.0.5 aber ${theirs}. Schreiben Sie sie anders.`,
}
