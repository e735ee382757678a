import type { CommandName } from './command-words.js'

/** The overview of the command, at most 80 columns wide. */
export const deHelp = `sichtbar macht Kompetenzen sichtbar, die niemand bescheinigt hat.

  sichtbar check [PFAD …]                 Dokumente prüfen und ihre Fälle
                                          ausführen
  sichtbar score ERHEBUNG …               Profil: beide Sichten je Kompetenz
  sichtbar match ERHEBUNG …               Abgleich mit den Referenzberufen
  sichtbar pathways --situation DATEI     Anerkennungswege mit dem, was noch
                                          offen ist
  sichtbar passport ERHEBUNG … -o DATEI   Kompetenzpass als pdf, html oder json

  sichtbar BEFEHL --help                  Hilfe mit Beispielen
  sichtbar --version                      Version

Überall möglich:
  --language de|en   Sprache der Ausgabe (sonst de)
  --documents PFAD   eigene Dokumente dazu: Datei oder Ordner, mehrfach möglich
  --json             genau das Ergebnis der Funktion als JSON

Eine Datei kann „-“ heißen: Dann wird von der Standardeingabe gelesen.
Ende: 0 in Ordnung, 1 Befunde in Dokumenten, 2 falscher Aufruf oder fehlende
Datei, 70 Fehler in sichtbar selbst.
Die Kommandozeile spricht auch Englisch: sichtbar --language en --help`

const common = `  --documents PFAD    eigene Dokumente dazu: Datei oder Ordner, mehrfach
                      möglich; eines mit Art, id und Version eines
                      mitgelieferten tritt an dessen Stelle
  --language de|en    Sprache der Ausgabe (sonst de)
  --json              genau das Ergebnis der Funktion als JSON
  -h, --help          diese Hilfe`

const dated = `  --on TAG            Tag der Frage, zum Beispiel 2026-11-26 (sonst heute)
${common}`

/** The help of each command, with examples that a test reads. */
export const deHelpOf: Readonly<Record<CommandName, string>> = {
  check: `sichtbar check [PFAD …]

Prüft Dokumente (Dateien oder Ordner): Form, Verweise auch in den mitgelieferten
Bestand, Regeln gegen json-logic-js, und führt ihre Fälle aus. Die Fälle neben
einem Bewertungsraster kommen von selbst dazu. Auch Erhebungen, Lebenslagen und
Geschichten werden geprüft. In Ordnern bleibt liegen, was kein Dokument ist, und
jeder Ordner namens expected.
Ohne Pfad prüft der Befehl den mitgelieferten Bestand.

  --facts             statt dessen: welche Voraussetzung persönliche Angaben
                      liest (Aufenthalt, Alter, Gesundheit, Ort, Geld), mit dem
                      Gesetz, das danach fragt
  --stale TAG         statt dessen: Wege, Zahlen und Stellen, die an dem Tag neu
                      zu lesen sind (Wege nach reviewBy, Zahlen ohne Wert,
                      Stellen nach zwölf Monaten)
${common}

Beispiele:
  sichtbar check
  sichtbar check --facts
  sichtbar check --stale 2027-01-15
  sichtbar check rubrics/competences/backen.rubric.json
  sichtbar check rubrics/ examples/
  sichtbar check koch.occupation.json --documents rubrics/competences --json`,
  score: `sichtbar score ERHEBUNG …

Bewertet jede Erhebung mit der Fassung des Bewertungsrasters, die sie nennt. Mit
--json kommt ein Profil, bei mehreren Erhebungen eine Liste.

${dated}

Beispiele:
  sichtbar score kochen.assessment.json --on 2026-11-23
  cat kochen.assessment.json | sichtbar score - --json
  sichtbar score backen.assessment.json --documents backen.rubric.json`,
  match: `sichtbar match ERHEBUNG …

Hält die Erhebungen einer Person gegen die Referenzberufe. Welche Berufe sie
sich wünscht, steht in den Erhebungen (wanted).

${dated}

Beispiele:
  sichtbar match kochen.assessment.json haushalt.assessment.json
  sichtbar match kochen.assessment.json --json`,
  pathways: `sichtbar pathways --situation DATEI

Sagt für jeden Anerkennungsweg, ob er offen ist, was noch zu fragen ist und
worauf das beruht. Wege, die zurzeit nicht offen sind, stehen kurz am Ende.

  --situation DATEI   Lebenslage der Person
  --occupation ID     Beruf, zum Beispiel koch, oder einer, den die Lebenslage
                      selbst nennt (sonst gilt alles über einen Beruf als
                      nicht bekannt)
  --path ID           nur dieser Weg, mit allem, was dazu bekannt ist
  --assume usual      mit den Annahmen, die in der Beratung üblich sind; jede
                      wird genannt
${dated}

Beispiele:
  sichtbar pathways --situation situation.json --occupation koch
  sichtbar pathways --situation situation.json --occupation koch --assume usual
  sichtbar pathways --situation situation.json --path r16d3`,
  passport: `sichtbar passport ERHEBUNG … -o DATEI
sichtbar passport --story DATEI -o DATEI
sichtbar passport --example 1 -o DATEI

Aus Erhebungen allein zeigt der Pass jede Kompetenz ab Stufe 1 und keinen Namen.
Eine Geschichte sagt selbst, was gezeigt wird und an welchem Tag. Die Fassung
für Betriebe nennt keinen Namen.

  -o, --output DATEI  Ziel; die Endung .pdf, .html oder .json bestimmt die Form
  --story DATEI       eine Geschichte: Erhebungen, Lebenslage und was gezeigt
                      wird
  --example N         eine mitgelieferte Geschichte: 1, 2 oder 3
  --audience WER      person (sonst) oder employer: Fassung für Betriebe
  --language SPRACHE  Sprache des Passes: de, en oder eine andere, die es gibt
  --beside SPRACHE    neben Deutsch eine Zusammenfassung in dieser Sprache
  --scale 1.2         Großdruck, 1 bis 1.3 (nur pdf)
  --id NUMMER         Passnummer (sonst die der Geschichte oder entwurf)
${dated}

Beispiele:
  sichtbar passport kochen.assessment.json -o pass.pdf
  sichtbar passport --example 1 --language en -o pass.pdf
  sichtbar passport --story story.json --audience employer -o betrieb.html`,
}
