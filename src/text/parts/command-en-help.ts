import type { CommandName } from './command-words.js'

/** The overview of the command, at most 80 columns wide. */
export const enHelp = `sichtbar makes competences visible that nobody certified.

  sichtbar check [PATH …]                 check documents and run their cases
  sichtbar score ASSESSMENT …             profile: both views of each competence
  sichtbar match ASSESSMENT …             hold against the reference occupations
  sichtbar pathways --situation FILE      recognition pathways with what is
                                          still open
  sichtbar passport ASSESSMENT … -o FILE  competence passport as pdf, html or
                                          json

  sichtbar COMMAND --help                 help with examples
  sichtbar --version                      version

Everywhere:
  --language de|en   language of the output (default: de)
  --documents PATH   documents of your own beside the shipped content: file or
                     folder, repeatable
  --json             exactly the result of the function as JSON

A file may be called "-": then standard input is read.
Exit code: 0 fine, 1 findings in documents, 2 wrong call or missing file,
70 a fault of sichtbar itself.`

const common = `  --documents PATH    documents of your own: file or folder, repeatable; one
                      with the kind, id and version of a shipped one takes its
                      place
  --language de|en    language of the output (default: de)
  --json              exactly the result of the function as JSON
  -h, --help          this help`

const dated = `  --on DAY            day of the question, such as 2026-11-26 (default: today)
${common}`

/** The help of each command, with examples that a test reads. */
export const enHelpOf: Readonly<Record<CommandName, string>> = {
  check: `sichtbar check [PATH …]

Checks documents (files or folders): shape, links also into the shipped content,
rules against json-logic-js, and runs their cases. The cases beside a rubric
come along by themselves. Assessments, situations and stories are checked too.
In folders, what is no document is passed over, and so is every folder called
expected.
Without a path it checks the shipped content.

  --facts             in place of that: which condition reads personal facts
                      (residence, age, health, place, money), with the law that
                      asks
  --stale DAY         in place of that: pathways, numbers and bodies to read
                      again on that day (pathways past reviewBy, numbers without
                      value, bodies after twelve months)
${common}

Examples:
  sichtbar check --facts --language en
  sichtbar check --stale 2027-01-15 --language en
  sichtbar check --language en
  sichtbar check rubrics/competences/baking.rubric.json --language en
  sichtbar check rubrics/ examples/ --language en
  sichtbar check cook.occupation.json --documents rubrics/competences --json`,
  score: `sichtbar score ASSESSMENT …

Scores each assessment with the version of the rubric that it names. With --json
it prints a profile, of several assessments a list.

${dated}

Examples:
  sichtbar score cooking.assessment.json --on 2026-11-23 --language en
  cat cooking.assessment.json | sichtbar score - --json
  sichtbar score baking.assessment.json --documents baking.rubric.json`,
  match: `sichtbar match ASSESSMENT …

Holds the assessments of one person against the reference occupations. The
occupations that the person wants stand in the assessments (wanted).

${dated}

Examples:
  sichtbar match cooking.assessment.json household.assessment.json --language en
  sichtbar match cooking.assessment.json --json`,
  pathways: `sichtbar pathways --situation FILE

Says of each recognition pathway whether it is open, what is still to ask and
what that rests on. Paths that are not open at present stand at the end, in
short.

  --situation FILE    situation of the person
  --occupation ID     occupation, such as koch, or one that the situation
                      itself names (else everything about an occupation is
                      unknown)
  --path ID           this path alone, with all that is known of it
  --assume usual      with the assumptions that counselling usually makes; each
                      is named
${dated}

Examples:
  sichtbar pathways --situation situation.json --occupation koch --language en
  sichtbar pathways --situation situation.json --occupation koch --assume usual
  sichtbar pathways --situation situation.json --path r16d3 --language en`,
  passport: `sichtbar passport ASSESSMENT … -o FILE
sichtbar passport --story FILE -o FILE
sichtbar passport --example 1 -o FILE

From assessments alone the passport shows each competence from level 1 on and no
name. A story says itself what is shown and on which day. The edition for
employers names nobody.

  -o, --output FILE   target; its ending .pdf, .html or .json decides the form
  --story FILE        a story: assessments, situation and what is shown
  --example N         a story that ships: 1, 2 or 3
  --audience WHO      person (default) or employer
  --language LANGUAGE language of the passport: de, en or another that is there
  --beside LANGUAGE   beside German a summary in this language
  --scale 1.2         large print, 1 to 1.3 (pdf only)
  --id NUMBER         number of the passport (default: that of the story, or
                      entwurf)
${dated}

Examples:
  sichtbar passport cooking.assessment.json -o passport.pdf --language en
  sichtbar passport --example 1 --language en -o passport.pdf
  sichtbar passport --story story.json --audience employer -o employer.html`,
}
