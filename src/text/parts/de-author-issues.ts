import { depth, found, germanIssues, json } from './de-issues.js'

const comparison = '[, denn {input} kann nur {range} sein]. Schreiben Sie einen anderen.'
const at = (sentence: string): string => `Zeile {line}, Spalte {column}: ${sentence}`

/** German sentences about JSON text, which the command alone reads, and of advice to authors. */
export const deAuthorIssues = germanIssues({
  review: {
    'undecided-condition': 'Die Voraussetzung „{condition}“ entscheidet keinen Fall. Schreiben Sie einen.',
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
})
