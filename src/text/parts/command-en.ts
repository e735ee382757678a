import { enHelp, enHelpOf } from './command-en-help.js'
import type { CommandWords } from './command-words.js'

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean "${nearest}"?`)

const many = (count: number): string => (count === 1 ? '1 case' : `${count} cases`)

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Permission is missing.',
  EPERM: 'Permission is missing.',
  ENOENT: 'Its folder does not exist.',
  EISDIR: 'It is a folder.',
  ENOTDIR: 'A part of the path is no folder.',
  ENOSPC: 'There is no space left.',
  EROFS: 'Nothing may be written there.',
  ENAMETOOLONG: 'The name is too long.',
}

/** The words of the command in English. */
export const commandEn: CommandWords = {
  help: enHelp,
  helpOf: enHelpOf,
  bug: (version, what) => `This is a fault of sichtbar ${version} and not of your files, please report it: ${what}`,
  unknownCommand: (word, nearest) =>
    `There is no command "${word}".${meant(nearest)} Help: sichtbar --language en --help`,
  unknownOption: (option, nearest) => `There is no option ${option} here.${meant(nearest)}`,
  noValue: (option) => `${option} takes no value.`,
  needsValue: (option) => `${option} needs a value.`,
  twice: (option) => `${option} may be given once only.`,
  stray: (word) => `"${word}" does not fit here: this command reads --situation FILE only.`,
  needsAssessment: (command) => `An assessment is missing, such as: sichtbar ${command} cooking.assessment.json`,
  needsSituation: 'A situation is missing: --situation FILE. Help: sichtbar pathways --language en --help',
  needsOutput: 'The target is missing: -o FILE with the ending .pdf, .html or .json.',
  oneSource: 'Give either assessments or --story or --example, only one of them.',
  inputOnce: 'Standard input "-" can be read once only.',
  oneReport: 'Write --facts or --stale, not both.',
  badDay: (day) => `There is no day "${day}". Write year-month-day, such as 2026-11-26.`,
  badLanguage: (word) => `The language "${word}" is not spoken here. Write de or en.`,
  badChoice: (option, word, allowed) => `${option} knows no "${word}". Write one of: ${allowed}.`,
  badId: (id) => `"${id}" is no number of a passport. Write lower-case letters, digits and hyphens, such as pass-17.`,
  besideEmployer: 'An edition for employers has no second language: leave out --beside.',
  besideGerman: 'A second language stands beside German only: --language de, and --beside with another language.',
  scalePdf: '--scale goes with the ending .pdf only.',
  noFile: (file) => `There is no file "${file}".`,
  folder: (file) => `"${file}" is a folder. Name a file.`,
  noDocuments: 'There is no document among the files.',
  emptyFolder: (folder) => `The folder "${folder}" holds no document (*.json).`,
  unreadable: (file, code) => `"${file}" cannot be read or written. ${reasons[code] ?? `(${code})`}`,
  noExample: (number, count) => `There is no example "${number}". Write 1 to ${count}.`,
  noPathway: (id, nearest) => `There is no pathway "${id}".${meant(nearest)}`,
  noOccupation: (id, nearest) => `There is no occupation "${id}".${meant(nearest)}`,
  noAssumptions: (id, nearest) => `There is no document of assumptions "${id}".${meant(nearest)}`,
  noEnding: (file) => `"${file}" ends neither in .pdf nor in .html or .json.`,

  checked: (files, findings, advice) =>
    [
      files === 1 ? '1 file checked' : `${files} files checked`,
      findings === 0 ? 'no findings' : findings === 1 ? '1 finding' : `${findings} findings`,
      ...(advice === 0 ? [] : [advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`]),
    ].join(', '),
  ran: (fine, failed) =>
    failed === 0 ? `${many(fine)} run, all fine` : `${many(fine + failed)} run, ${failed} not fine`,
  inCase: (title) => `Case: ${title}`,
  sensitivities: { personal: 'personal', special: 'specially protected' },
  askedBy: 'Asked because of:',
  noUse: 'No condition reads this fact.',
  staleKinds: { pathway: 'Pathway', parameter: 'Number', provider: 'Body' },
  since: (day) => (day === null ? 'day not known' : `as of ${day}`),
  nothingStale: 'Nothing is to be read again.',
  codesNotChecked: 'Occupation codes not checked: the list of KldB codes is not there.',
  more: (count) => `… and ${count} more`,
  issues: {},

  day: (day, isToday) => `Day: ${day}${isToday ? ' (today)' : ''}`,
  written: (file, bytes) => `${file} written (${Math.ceil(bytes / 1000)} kB)`,
  share: (name, german) => `${100 - german} % in ${name}, ${german} % in German`,
  shareBeside: (share) => `Summary beside the German one: ${share}`,
  profileHead: (assessment, rubric) => `Assessment ${assessment}, rubric ${rubric}`,
  columns: { competence: 'Competence', self: 'Own view', others: "Others' view", grade: 'Evidence' },
  tooFew: 'not enough answers',
  bounds:
    '* leading view, its evidence stands at the end. In brackets: how far the level could reach once the rest is asked too. A dash means: nothing said yet.',
  flags: {
    selfLower: (titles) => `Others see more than the person does: ${titles}.`,
    selfHigher: (titles) => `The person sees more than others do: ${titles}.`,
    talkAbout: (titles) => `Both views are far apart, please talk about it: ${titles}.`,
    claimUnproven: (titles) => `Stated, not yet evidenced: ${titles}.`,
  },
  nextLevel: 'What would be enough for the next level:',
  later: (count) => `Of a later date, does not count on this day yet: ${count === 1 ? '1 entry' : `${count} entries`}.`,
  newest: (count) => `Of ${count} assessments of this rubric this one counts, the newest.`,
  older: (counting) => `This assessment no longer counts, ${counting} does. It stays visible.`,
  changed: (assessment) => `Changed since the assessment ${assessment}:`,
  unchanged: (assessment) => `Since the assessment ${assessment} no level and no evidence has changed.`,
  otherVersion: (assessment, version) =>
    `The assessment ${assessment} is of version ${version} of the rubric, so it is not compared.`,
  quoted: (text) => `"${text}"`,
  qualified: 'An estimate for preparation: occupations with training',
  helpers: 'Possible at once: occupations without training',
  noMatch: 'No occupation yet: in the leading view there is nothing yet that an occupation asks for.',
  helpsIn: 'This helps in:',
  leftOut: (assessment, counting) => `The assessment ${assessment} no longer counts, the newer ${counting} does.`,
  wanted: 'wanted',
  nextUp: 'What helps next',
  seen: 'How it can be seen:',
  ways: { task: 'with a task', observation: 'at work', document: 'with a document' },
  noRubric: 'No rubric asks about this yet',
  occupation: 'Occupation and areas',
  overallNull: 'not enough yet',
  weights:
    'A dash means: no information yet. The weights of the areas are assumed until a chamber confirms them. This is no examination.',
  pathwaysHead: (occupation) =>
    occupation === null
      ? 'Pathways, without naming an occupation (more exact with --occupation, such as koch)'
      : `Pathways to the occupation ${occupation}`,
  adviceStatus: 'ADVICE',
  moreClosing: (count) => (count === 1 ? 'And 1 more condition.' : `And ${count} more conditions.`),
  lawMark: '* The state of the law is open here. Ask if this path matters to you.',
  onePath: (id) => `To see one path as a whole, with all that is worth knowing: for example with --path ${id}`,
  or: '; or: ',
  important: (places) => `Important for ${places}:`,
  duration: 'Duration:',
  cost: 'Cost:',
  papers: 'Documents:',
  worthKnowing: 'Worth knowing:',
  mayFollow: 'How it may go on:',
  results: {
    full: 'with a full result',
    major: 'with a predominant result',
    partial: 'with a result for a part',
    done: 'when it is done',
    passed: 'with the exam passed',
    granted: 'with the permission',
    compensation: 'if there are differences',
    documentsMissing: 'if papers are missing',
    failed: 'if it does not succeed',
    refused: 'after a refusal',
    rejected: 'after a rejection',
  },
  months: (least, most) => range(least, most, ['month', 'months']),
  euros: (least, most) => (most === '0' ? 'none' : range(least, most, ['euro', 'euros'])),
  known: {
    statute: '',
    page: 'according to the page of a body',
    derived: 'our reading',
    assumed: 'usual figure, not read up',
  },
  statuses: { open: 'FITS', conditional: 'MAYBE', closed: 'NOT NOW' },
  missing: 'Still to ask:',
  askNext: 'Ask next:',
  assuming: 'Assumed:',
  was: (value, day) => `on ${day}: ${value}`,
  advises: 'sichtbar advises and never decides. The competent body decides on every application.',
}

function range(least: string, most: string | null, [one, several]: readonly [string, string]): string {
  if (most === null) return `at least ${least} ${least === '1' ? one : several}`
  if (least === most || least === '0') return `${least === most ? '' : 'up to '}${most} ${most === '1' ? one : several}`
  return `${least} to ${most} ${several}`
}
