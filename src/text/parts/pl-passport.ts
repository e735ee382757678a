import type { PassportWords } from './passport-words.js'
import { counted, type Noun } from './pl-forms.js'

const minute: Noun = ['minuta', 'minuty', 'minut', 'minuty']

/** The words of the passport in Polish; about the person in the present tense, which needs no gender. */
export const plPassport: PassportWords = {
  title: 'Paszport kompetencji',
  employerEdition: 'Wersja dla zakładów pracy',
  documentTitle: (id) => `Paszport kompetencji ${id}`,
  issued: (day, issuer) => `Wydano ${day}${issuer === null ? '' : `, instytucja: ${issuer}`}`,
  number: (id) => `Numer paszportu ${id}`,
  validUntil: (day) => `Dane traktuje się jako aktualne do ${day}`,
  code: 'Kod tego pliku',
  checkCode: 'Sprawdź kod',
  codeAlt: (id) => `Kod QR do paszportu ${id}. Jego treść jest też tekstem w części „Ochrona danych i kod”.`,
  signature: 'Podpis tego pliku',

  summaryHeading: 'Prostymi słowami',
  summary: (strengths, areSeenByOthers) =>
    [
      'Ten paszport pokazuje, co umiem.',
      `Moje mocne strony: ${strengths.join('; ')}.`,
      areSeenByOthers ? 'Inne osoby to widziały lub potwierdziły.' : 'Na razie to moje własne słowa.',
      'Paszport pomaga mi w rozmowach.',
      'Nie zastępuje egzaminu ani decyzji urzędu.',
    ].join(' '),
  summaryEmpty: 'Ten paszport to początek. Brakuje jeszcze danych. Rozmowa pomoże.',
  unchecked: 'Tłumaczenie nie jest sprawdzone. Obowiązuje tekst niemiecki.',

  strengthsHeading: 'Moje mocne strony',
  levelInView: (short, view) => `${short} (${view})`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

  occupationsHeading: 'Zawody, które mogą pasować: ocena do przygotowania',
  occupation: 'Zawód',
  viewByArea: { self: 'Własne spojrzenie na obszary', others: 'Spojrzenie innych na obszary' },
  kldb: (code) => `KldB ${code}`,
  instant: (title, kldb) => `Możliwe od razu: ${title} (KldB ${kldb})`,
  translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
  tooLittle: 'jeszcze za mało danych',
  noOccupation: 'Aby wskazać zawody, wiemy jeszcze za mało.',

  competencesHeading: 'Kompetencje i dowody',
  competence: 'Kompetencja',
  views: { self: 'Własne spojrzenie', others: 'Spojrzenie innych' },
  evidence: 'Dowód',
  rangeKey: 'możliwe',
  levelsKey: (levels) => `Poziomy: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
  level: (level, of) => `${level} z ${of}`,
  atLeast: (low) => `co najmniej: ${low}`,
  possibly: (high) => `możliwe do: ${high}`,
  between: (low, high) => `możliwe: ${low} – ${high}`,
  notAsked: 'jeszcze nie zapytano',
  notApplicable: 'nie dotyczy tej sytuacji',
  undetermined: 'jeszcze nie można określić',
  onlyView: {
    self: 'Ten paszport opiera się na własnych słowach osoby.',
    others: 'Ten paszport opiera się na ocenach innych.',
  },
  nothingKnown: 'Nic o tym jeszcze nie wiemy.',
  claimUnproven: 'podano, dowodu jeszcze brak',
  selfLower: 'Inni widzą tu więcej.',
  talkAbout: (names) =>
    `Własne spojrzenie i spojrzenie innych różnią się tu: ${names.map((name) => `„${name}”`).join('; ')}. Warto o tym porozmawiać.`,
  languageCaution: 'Obserwacja po niemiecku: język mógł przeszkadzać.',
  outdated: '(dawniej)',
  remark: (text) => `Osoba mówi o tym: „${text}”`,
  remarkLead: 'Osoba mówi o tym:',
  quoted: (text) => `„${text}”`,
  onePerson: (role) => `${role} (jedna osoba)`,
  people: (role, count) => `${role} (${count})`,
  inRow: (items) => items.join(', '),
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

  selection: 'Pokazano wybraną część.',
  rubrics: (rubrics) =>
    `Arkusze oceny: ${rubrics
      .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (szkic)' : ''}`)
      .join('; ')}.`,
  draft: '(szkic)',
  draftMeaning: 'Szkic oznacza: osoby z tej branży jeszcze nie przejrzały tekstu.',

  tasksHeading: 'Do wypróbowania: zadania praktyczne',
  task: (text, minutes, watch) =>
    [
      `${text} (${counted(minutes, minute)})`,
      ...(watch.length > 0 ? [`Proszę zwrócić uwagę: ${watch.join(' ')}`] : []),
    ].join(' '),

  readHeading: 'Jak czytać ten paszport',
  read: [
    'Poziom opisuje działanie, a nie osobę.',
    'Jeśli inni widzieli dość, liczy się ich spojrzenie, a jeśli nie, własne.',
    'Tych dwóch spojrzeń nigdy nie łączymy.',
  ].join(' '),

  areasHeading: 'Zawody szczegółowo',
  areasOf: (titles) => titles.join('; '),
  areaPosition: (title, number) => `${title} (${number})`,
  positionsOf: (regulations) => `Numery obszarów według: ${regulations.join('; ')}`,
  statedNotShown: 'podano, jeszcze nie pokazano',
  assumedWeights: 'Wagi obszarów to założenie.',

  legalHeading: 'Informacja prawna',
  legal: [
    'Ten paszport czyni kompetencje widocznymi.',
    'Nie jest świadectwem (Zeugnis), nie jest decyzją urzędową (Bescheid) według BQFG',
    'i nie jest stwierdzeniem równoważności (Gleichwertigkeit).',
    'O uznaniu (Anerkennung) i walidacji (Validierung) decyduje wyłącznie właściwa instytucja.',
  ].join(' '),
  privacyHeading: 'Ochrona danych i kod',
  privacy: [
    'Paszport należy do osoby, która go pokazuje. To ona decyduje, kto go widzi.',
    'Nie ma w nim: daty urodzenia, obywatelstwa, statusu pobytu, adresu, zdjęcia, danych o zdrowiu, pojedynczych odpowiedzi.',
  ].join(' '),
  hash: (code, address) =>
    `Kod pokazuje tylko, czy ten plik został zmieniony: ${code}.${address === null ? '' : ` ${address}`}`,
  sealed: (issuer, address, code) =>
    `Ten plik ma pieczęć elektroniczną: ${issuer}. Sprawdzenie: ${address}. Kod: ${code}`,
  ask: (contact) => `Pytania: ${contact}.`,

  sample: 'Wzór z wymyślonymi danymi',
  page: (number, count) => `Strona ${number} z ${count}`,
}
