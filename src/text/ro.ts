import { dayFirst, decimal, joined } from './parts/forms.js'
import type { PartialSentences, Plural } from './parts/sentences.js'

/** Which form of a noun a number asks for: 2 to 19 and 101 to 119 go with 0, and 20 goes with "de". */
const plural = (count: number): Plural => {
  const tens = count % 100
  if (count === 1) return 'one'
  return !Number.isInteger(count) || count === 0 || (tens >= 1 && tens <= 19) ? 'few' : 'other'
}

const minute: Readonly<Record<Plural, string>> = {
  zero: 'minute',
  one: 'minut',
  two: 'minute',
  few: 'minute',
  many: 'de minute',
  other: 'de minute',
}

/** The passport in Romanian; what documents say stays German. A draft until a native reader has checked it. */
export const ro: PartialSentences = {
  language: 'ro',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, ','),
  plural,

  words: {
    languageName: 'Română',
    yes: 'da',
    no: 'nu',
    unknown: 'nu se știe',
    list: (items) => joined(items, 'și'),
    views: { self: 'perspectiva proprie', others: 'perspectiva altora' },
    roles: {
      counsellor: 'persoană care consiliază',
      trainer: 'persoană care instruiește',
      employer: 'firmă',
      volunteerLead: 'conducerea voluntariatului',
      peer: 'colegă sau coleg',
      teacher: 'cadru didactic',
      friendOrFamily: 'familie sau prieteni',
      other: 'altă persoană',
      document: 'documente',
      test: 'test',
    },
    grades: {
      stated: 'declară',
      described: 'a descris',
      confirmed: 'confirmat',
      observed: 'observat',
      verified: 'dovedit independent',
    },
    gradeMeanings: {
      stated: 'răspunsuri proprii',
      described: 'cu un exemplu',
      confirmed: 'documente, alte persoane',
      observed: 'de o persoană instruită',
      verified: 'două persoane sau un test',
    },
    areas: {
      self: {
        all: 'totul declarat',
        mostly: 'cea mai mare parte declarată',
        some: 'o parte declarată',
        none: 'încă nimic declarat',
        noInformation: 'încă fără informații',
      },
      others: {
        all: 'totul arătat',
        mostly: 'cea mai mare parte arătată',
        some: 'o parte arătată',
        none: 'încă nimic arătat',
        noInformation: 'încă fără informații',
      },
    },
    amounts: {
      all: 'totul',
      mostly: 'cea mai mare parte',
      some: 'o parte',
      none: 'încă nimic',
      noInformation: 'fără informații',
    },
  },

  passport: {
    title: 'Pașaport de competențe',
    employerEdition: 'Versiune pentru firme',
    documentTitle: (id) => `Pașaport de competențe ${id}`,
    issued: (day, issuer) => `Emis la ${day}${issuer === null ? '' : ` de ${issuer}`}`,
    number: (id) => `Numărul pașaportului ${id}`,
    validUntil: (day) => `Informațiile se consideră actuale până la ${day}`,
    code: 'Codul acestui fișier',
    checkCode: 'Verificați codul',
    codeAlt: (id) => `Cod QR al pașaportului ${id}. Conținutul se află ca text la „Protecția datelor și cod”.`,

    summaryHeading: 'În cuvinte simple',
    summary: (strengths, areSeenByOthers) =>
      [
        'Acest pașaport arată ce știu să fac.',
        `Punctele mele forte: ${strengths.join('; ')}.`,
        areSeenByOthers
          ? 'Alte persoane au văzut sau au confirmat asta.'
          : 'Deocamdată acestea sunt propriile mele declarații.',
        'Pașaportul mă ajută în discuții.',
        'El nu înlocuiește un examen și nici o decizie a unei autorități.',
      ].join(' '),
    summaryEmpty: 'Acest pașaport este un început. Încă lipsesc informații. O discuție ajută mai departe.',
    unchecked: 'Traducere neverificată. Este valabil textul german.',

    strengthsHeading: 'Punctele mele forte',
    levelInView: (short, view) => `${short} (${view})`,
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

    occupationsHeading: 'Meserii potrivite: estimare pentru pregătire',
    occupation: 'Meserie',
    viewByArea: { self: 'Perspectiva proprie pe domenii', others: 'Perspectiva altora pe domenii' },
    kldb: (code) => `KldB ${code}`,
    instant: (title, kldb) => `Posibil imediat: ${title} (KldB ${kldb})`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'încă prea puține informații',
    noOccupation: 'Pentru meserii știm încă prea puțin.',

    competencesHeading: 'Competențe și dovezi',
    competence: 'Competență',
    views: { self: 'Perspectiva proprie', others: 'Perspectiva altora' },
    evidence: 'Dovadă',
    rangeKey: 'interval posibil',
    levelsKey: (levels) => `Niveluri: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
    level: (level, of) => `${level} din ${of}`,
    atLeast: (low) => `cel puțin: ${low}`,
    possibly: (high) => `posibil până la: ${high}`,
    between: (low, high) => `posibil: de la „${low}” până la „${high}”`,
    notAsked: 'încă nu s-a întrebat',
    notApplicable: 'nu se aplică aici',
    undetermined: 'încă nu se poate stabili',
    onlyView: {
      self: 'Acest pașaport se bazează pe declarațiile persoanei.',
      others: 'Acest pașaport se bazează pe aprecierile altora.',
    },
    nothingKnown: 'Despre asta nu știm încă nimic.',
    claimUnproven: 'declarat, încă nedovedit',
    selfLower: 'Alții văd aici mai mult.',
    talkAbout: (names) =>
      `Perspectiva proprie și perspectiva altora diferă la: ${names.join('; ')}. Merită o discuție despre asta.`,
    languageCaution: 'Observat în germană: este posibil ca limba să fi îngreunat.',
    outdated: '(mai demult)',
    remark: (text) => `Persoana spune despre asta: „${text}”`,
    remarkLead: 'Persoana spune despre asta:',
    quoted: (text) => `„${text}”`,
    onePerson: (role) => `${role} (o persoană)`,
    people: (role, count) => `${role} (${count})`,
    inRow: (items) => items.join(', '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

    selection: 'Se arată o selecție.',
    rubrics: (rubrics) =>
      `Grile de evaluare: ${rubrics
        .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (schiță)' : ''}`)
        .join('; ')}.`,
    draft: '(schiță)',
    draftMeaning: 'Schiță înseamnă: oameni din meserie nu au revăzut încă textul.',

    tasksHeading: 'De încercat: probe de lucru',
    task: (text, minutes, watch) =>
      [
        `${text} (${minutes} ${minute[plural(minutes)]})`,
        ...(watch.length > 0 ? [`Vă rugăm să fiți atenți la: ${watch.join(' ')}`] : []),
      ].join(' '),

    readHeading: 'Cum se citește acest pașaport',
    read: [
      'Nivelul descrie ceea ce se face, nu persoana.',
      'Dacă alții au văzut destul, contează perspectiva lor, dacă nu, perspectiva proprie.',
      'Cele două nu se amestecă niciodată.',
    ].join(' '),

    areasHeading: 'Meseriile în detaliu',
    areasOf: (titles) => titles.join('; '),
    areaPosition: (title, number) => `${title} (${number})`,
    positionsOf: (regulations) => `Numerele domeniilor după: ${regulations.join('; ')}`,
    statedNotShown: 'declarat, încă nearătat',
    assumedWeights: 'Ponderile domeniilor sunt presupuse.',

    legalHeading: 'Notă juridică',
    legal: [
      'Acest pașaport face vizibile competențe.',
      'El nu este un certificat sau o diplomă (Zeugnis), nu este o decizie oficială (Bescheid) conform BQFG',
      'și nu este o constatare a echivalenței (Gleichwertigkeit).',
      'Despre recunoaștere (Anerkennung) și validare (Validierung) decide numai instituția competentă.',
    ].join(' '),
    privacyHeading: 'Protecția datelor și cod',
    privacy: [
      'Pașaportul aparține persoanei care îl arată. Ea decide cine îl vede.',
      'Nu conține: data nașterii, cetățenia, statutul de ședere, adresa, fotografia,',
      'date despre sănătate, răspunsuri individuale.',
    ].join(' '),
    hash: (code, address) =>
      `Codul arată numai dacă acest fișier a fost modificat: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) =>
      `Acest fișier are un sigiliu electronic: ${issuer}. Verificare la: ${address}. Cod: ${code}`,
    ask: (contact) => `Întrebări: ${contact}.`,

    sample: 'Model cu date inventate',
    page: (number, count) => `Pagina ${number} din ${count}`,
  },
}
