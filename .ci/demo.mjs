// The main job on story 1, as a newcomer sees it: documents and one person in, dossier and passport out; a summary of at most 40 lines.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  assume,
  buildDossier,
  buildPassport,
  explain,
  loadCatalog,
  parseAssessment,
  parseSituation,
  passportHash,
  renderHtml,
} from 'sichtbar'
import { documents } from 'sichtbar/content'
import { readFonts } from 'sichtbar/fonts/node'
import { renderPdf } from 'sichtbar/pdf'
import { de } from 'sichtbar/text/de'

const folder = 'examples/1-kochen-im-heim'
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))

const catalog = loadCatalog(documents)
const story = read('story.json')
const { on, holder, issuer, sample, show } = story
const assessments = story.assessments.map((/** @type {string} */ file) => parseAssessment(read(file), catalog))
const situation = assume(parseSituation(read(story.situation), catalog), 'usual', catalog)
const dossier = buildDossier({ assessments, situation, holder, issuer, sample }, catalog, { on })
const passport = buildPassport(dossier, catalog, { language: 'de', audience: 'person', show })
const fonts = readFonts()
const pdf = await renderPdf(passport, { text: de, fonts })

mkdirSync('out', { recursive: true })
writeFileSync('out/kompetenzpass.pdf', pdf)
for (const [kind, given, scale] of kinds()) {
  writeFileSync(`out/kompetenzpass-${kind}.pdf`, await renderPdf(given, { text: de, fonts, scale }))
}
writeFileSync('out/kompetenzpass.html', renderHtml(passport, de, { part: 'page' }))
writeFileSync('out/kompetenzpass.json', `${JSON.stringify(passport, null, 2)}\n`)
writeFileSync('out/dossier.json', `${JSON.stringify(dossier, null, 2)}\n`)

/** What both views or one of them can say something about. */
const known = dossier.matches.filter(({ overall }) => overall.self !== null || overall.others !== null)
const lines = [
  story.title.de,
  ...table([
    ['Kompetenz', 'Eigene Sicht', 'Sicht anderer', 'Nachweis'],
    ...passport.competences.map((one) => [
      one.title.de,
      levelText(one.self),
      levelText(one.others),
      de.words.grades[one.evidence.grade],
    ]),
  ]),
  '',
  'Passende Berufe: Einschätzung zur Vorbereitung',
  ...known.slice(0, 4).map(({ helper, overall, reason }) => {
    const words = [overallText('self', overall.self), overallText('others', overall.others)].join(', ')
    return `  ${reason.texts?.['occupation']?.de}${helper ? ' (sofort möglich)' : ''}: ${words}`
  }),
  '',
  ...pathwayLines(),
  '',
  'Warum? Ein Satz bis zu den Einschätzungen:',
  ...whyLines(),
  '',
  `out/kompetenzpass.pdf (${Math.ceil(pdf.length / 1000)} kB), weitere Fassungen, .html, .json und out/dossier.json; Code ${passportHash(passport).slice(0, 16)}`,
]
console.log(lines.join('\n'))

/** The other kinds of the PDF: for employers, in large print, of five pages. @returns {[string, typeof passport, number][]} */
function kinds() {
  const forEmployers = { ...show, name: false }
  const employer = buildPassport(dossier, catalog, { language: 'de', audience: 'employer', show: forEmployers })
  const { competences } = passport
  const long = { ...passport, competences: [...competences, ...competences, ...competences] }
  return [
    ['betrieb', employer, 1],
    ['gross', passport, 1.2],
    ['lang', long, 1],
  ]
}

/** @param {{ level: number | null, levelLow: number, levelHigh: number } | null} view */
function levelText(view) {
  if (view === null) return 'noch nicht eingeholt'
  if (view.level === null) return 'noch nicht bestimmbar'
  const { level, levelLow, levelHigh } = view
  const range = levelLow < levelHigh ? `, möglich ${levelLow} bis ${levelHigh}` : ''
  return `${level} von 4${range}`
}

/** @param {'self' | 'others'} side @param {keyof typeof de.words.areas.self | null} word */
function overallText(side, word) {
  return word === null ? 'noch zu wenig Angaben' : de.words.areas[side][word]
}

/** Some of the paths, each with its status and, on a line of its own, the first point that decides it, in the words of its reasons. */
function pathwayLines() {
  const first = dossier.pathways[0]
  const all = dossier.pathways.filter((option) => option.occupation === first?.occupation)
  const told = ['val-full', 'val-major', 'ext-exp', 'tq', 'advice']
  const options = all.filter(({ pathway }) => told.includes(pathway))
  const words = { open: 'offen', conditional: 'möglich, wenn geklärt ist', closed: 'zurzeit nicht offen' }
  return [
    `Wege zum Beruf ${first?.reason.texts?.['occupation']?.de}`,
    ...options.flatMap(({ status, reason }) => {
      const open = reason.because.filter(({ code, value }) => code === 'path/condition' && value !== true)
      const [point, ...more] = open.flatMap((one) => explain(one, de).because[0]?.text ?? [])
      const rest =
        more.length > 0 ? ` (und ${more.length} ${more.length === 1 ? 'weiterer Punkt' : 'weitere Punkte'})` : ''
      const title = reason.texts?.['pathway']?.de?.replace(/ \(.*\)/u, '')
      return [`  ${title}: ${words[status]}`, ...(point ? [`    ${point}${rest}`] : [])]
    }),
    `  … und ${all.length - options.length} weitere Wege in out/dossier.json`,
  ]
}

/** One finding in which others see more than the person says, down to its ratings. */
function whyLines() {
  const findings = dossier.profiles.flatMap((profile) => profile.findings)
  const finding = findings.find(({ flags }) => flags.some(({ code }) => code === 'selfLower')) ?? findings[0]
  if (!finding) return []
  const explanation = explain(finding.reason, de)
  const level = explanation.because[finding.basis === 'others' ? 1 : 0]?.because[0]
  const ratings = level?.because ?? []
  return [
    ...wrapped(`  ${explanation.text}`),
    `    ${level?.text}`,
    ...ratings.slice(0, 2).flatMap((rating) => wrapped(`      ${rating.text}`)),
    ...(ratings.length > 2 ? [`      … und ${ratings.length - 2} weitere Einschätzungen in out/dossier.json`] : []),
  ]
}

/** Lines of at most 100 characters, further ones indented by two more. @param {string} text */
function wrapped(text) {
  const indent = /^ */u.exec(text)?.[0] ?? ''
  const lines = ['']
  for (const word of text.trim().split(' ')) {
    const last = lines.at(-1) ?? ''
    if ([...indent, ...last, ...word].length + 3 <= 100)
      lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, i) => indent + (i > 0 ? '  ' : '') + line)
}

/** @param {string[][]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => [...(row[i] ?? '')].length)))
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
