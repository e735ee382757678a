import type { PassportWords } from './passport-words.js'

/** The words of the passport in English. */
export const enPassport: PassportWords = {
  title: 'Competence passport',
  employerEdition: "Employer's edition",
  documentTitle: (id) => `Competence passport ${id}`,
  issued: (day, issuer) => `Issued on ${day}${issuer === null ? '' : ` by ${issuer}`}`,
  number: (id) => `Passport number ${id}`,
  validUntil: (day) => `Treated as current until ${day}`,
  code: 'Code of this file',
  checkCode: 'Check the code',
  codeAlt: (id) => `QR code of passport ${id}. Its content stands as text under "Privacy and code".`,
  signature: 'Signature of this file',

  summaryHeading: 'In plain words',
  summary: (strengths, areSeenByOthers) =>
    [
      'This passport shows what I can do.',
      `My strengths: ${strengths.join('; ')}.`,
      areSeenByOthers ? 'Others have seen or confirmed this.' : 'So far these are my own statements.',
      'The passport helps me in conversations.',
      'It does not replace an examination or a decision by an authority.',
    ].join(' '),
  summaryEmpty: 'This passport is a beginning. Information is still missing. A talk will help.',
  unchecked: 'Translation not checked. The German text applies.',

  strengthsHeading: 'My strengths',
  levelInView: (short, view) => `${short} (${view})`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

  occupationsHeading: 'Fitting occupations: an estimate for preparation',
  occupation: 'Occupation',
  viewByArea: { self: 'Own view by area', others: "Others' view by area" },
  kldb: (code) => `KldB ${code}`,
  instant: (title, kldb) => `Possible at once: ${title} (KldB ${kldb})`,
  translated: (title, german) => `${title} (${german})`,
  tooLittle: 'not enough information yet',
  noOccupation: 'Not enough is known yet for occupations.',

  competencesHeading: 'Competences and evidence',
  competence: 'Competence',
  views: { self: 'Own view', others: "Others' view" },
  evidence: 'Evidence',
  rangeKey: 'possible range',
  levelsKey: (levels) => `Levels: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
  level: (level, of) => `${level} of ${of}`,
  atLeast: (low) => `at least: ${low}`,
  possibly: (high) => `possibly: ${high}`,
  between: (low, high) => `possible: ${low} to ${high}`,
  notAsked: 'not asked for yet',
  notApplicable: 'does not apply here',
  undetermined: 'cannot be determined yet',
  onlyView: {
    self: "This passport rests on the person's own statements.",
    others: 'This passport rests on the assessment of others.',
  },
  nothingKnown: 'Nothing is known about this yet.',
  claimUnproven: 'stated, not yet evidenced',
  selfLower: 'Others see more here.',
  talkAbout: (names) => `Own view and others' view are far apart for: ${names.join('; ')}. It is worth talking about.`,
  languageCaution: 'Observed in German: the language may have held back.',
  outdated: '(some time ago)',
  remark: (text) => `The person says: "${text}"`,
  remarkLead: 'The person says:',
  quoted: (text) => `"${text}"`,
  onePerson: (role) => `${role} (one person)`,
  people: (role, count) => `${role} (${count})`,
  inRow: (items) => items.join(', '),
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day.replace(' ', '\u00A0')} [${rubric}]`,

  selection: 'A selection is shown.',
  rubrics: (rubrics) =>
    `Rubrics: ${rubrics
      .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (draft)' : ''}`)
      .join('; ')}.`,
  draft: '(draft)',
  draftMeaning: 'Draft means: people of the trade have not yet read the text.',

  tasksHeading: 'To try out: work samples',
  task: (text, minutes, watch) =>
    [`${text} (${minutes} minutes)`, ...(watch.length > 0 ? [`What to watch: ${watch.join(' ')}`] : [])].join(' '),

  readHeading: 'How to read this passport',
  read: [
    'The level describes the doing, not the person.',
    'If others have seen enough, their view counts, otherwise the own one.',
    'The two are never blended.',
  ].join(' '),

  areasHeading: 'The occupations in detail',
  areasOf: (titles) => titles.join('; '),
  areaPosition: (title, number) => `${title} (${number})`,
  positionsOf: (regulations) => `Numbers of the areas by: ${regulations.join('; ')}`,
  statedNotShown: 'stated, not yet shown',
  assumedWeights: 'The weights of the areas are assumed.',

  legalHeading: 'Legal notice',
  legal: [
    'This passport makes competences visible.',
    'It is not a certificate, not a notice under the BQFG and not a finding of equivalence.',
    'Recognition and validation are decided by the competent body alone.',
  ].join(' '),
  privacyHeading: 'Privacy and code',
  privacy: [
    'The passport belongs to the person who shows it and who decides who sees it.',
    'Not in it: date of birth, nationality, residence status, address, photo, health, single answers.',
  ].join(' '),
  hash: (code, address) =>
    `The code only shows whether this file was changed: ${code}.${address === null ? '' : ` ${address}`}`,
  sealed: (issuer, address, code) => `${issuer} has sealed this file. Check at: ${address}. Code: ${code}`,
  ask: (contact) => `Questions: ${contact}.`,

  sample: 'Sample with invented data',
  page: (number, count) => `Page ${number} of ${count}`,
}
