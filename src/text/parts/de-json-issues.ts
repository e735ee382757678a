import { depth, found, germanIssues, json } from './de-issues.js'

const at = (sentence: string): string => `Zeile {line}, Spalte {column}: ${sentence}`

/** German sentences about JSON text, which the command alone reads. */
export const deJsonIssues = germanIssues({
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
