import { dayFirst, decimal, joined } from './parts/forms.js'
import type { PartialSentences } from './parts/sentences.js'

/** The passport in Kurmanji; what documents say and what was not sure stays German. A draft, read by no native yet. */
export const kmr: PartialSentences = {
  language: 'kmr',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, ','),
  plural: (count) => (count === 1 ? 'one' : 'other'),

  words: {
    languageName: 'Kurmancî',
    yes: 'erê',
    no: 'na',
    unknown: 'nayê zanîn',
    list: (items) => joined(items, 'û'),
    views: { self: 'nêrîna kesane', others: 'nêrîna kesên din' },
    roles: {
      counsellor: 'şêwirmend',
      trainer: 'perwerdekar',
      employer: 'cihê kar',
      volunteerLead: 'rêveberiya xebata dilxwaz',
      peer: 'hevkar',
      teacher: 'mamoste',
      friendOrFamily: 'malbat an heval',
      other: 'kesekî din',
      document: 'belge',
      test: 'test',
    },
    grades: {
      stated: 'dibêje',
      described: 'vegotiye',
      confirmed: 'hatiye piştrastkirin',
      observed: 'hatiye dîtin',
      verified: 'serbixwe hatiye îspatkirin',
    },
    gradeMeanings: {
      stated: 'bersivên kesane',
      described: 'bi mînakekê',
      confirmed: 'belge, kesên din',
      observed: 'ji aliyê kesekî perwerdekirî ve',
      verified: 'du kes an test',
    },
    areas: {
      self: {
        all: 'her tişt hatiye gotin',
        mostly: 'piranî hatiye gotin',
        some: 'hin tişt hatine gotin',
        none: 'hê tiştek nehatiye gotin',
        noInformation: 'hê agahî tune',
      },
      others: {
        all: 'her tişt hatiye nîşandan',
        mostly: 'piranî hatiye nîşandan',
        some: 'hin tişt hatine nîşandan',
        none: 'hê tiştek nehatiye nîşandan',
        noInformation: 'hê agahî tune',
      },
    },
    amounts: {
      all: 'her tişt',
      mostly: 'piranî',
      some: 'hin tişt',
      none: 'hê tiştek tune',
      noInformation: 'agahî tune',
    },
  },

  passport: {
    title: 'Pasaporta şiyanan',
    employerEdition: 'Guhertoya ji bo cihên kar',
    documentTitle: (id) => `Pasaporta şiyanan ${id}`,
    issued: (day, issuer) => `Di ${day} de ${issuer === null ? '' : `ji aliyê ${issuer} ve `}hatiye dayîn`,
    number: (id) => `Hejmara pasaportê ${id}`,
    code: 'Koda vê dosyayê',
    checkCode: 'Kodê kontrol bikin',
    codeAlt: (id) => `Koda QR ya pasaporta ${id}. Naveroka wê wekî nivîs di beşa “Parastina daneyan û kod” de ye.`,

    summaryHeading: 'Bi gotinên hêsan',
    summary: (strengths, areSeenByOthers) =>
      [
        'Ev pasaport nîşan dide ku ez dikarim çi bikim.',
        `Aliyên min ên xurt: ${strengths.join('; ')}.`,
        areSeenByOthers ? 'Ev ji aliyê kesên din ve hatiye dîtin an piştrastkirin.' : 'Heta niha ev gotinên min in.',
        'Pasaport di hevpeyvînan de alîkariya min dike.',
        'Ew cihê ezmûnekê an biryara daîreyekê nagire.',
      ].join(' '),
    summaryEmpty: 'Ev pasaport destpêk e. Hê agahî kêm in. Hevpeyvînek alîkariyê dike.',
    unchecked: 'Werger nehatiye kontrolkirin. Nivîsa almanî derbasdar e.',

    strengthsHeading: 'Aliyên min ên xurt',
    levelInView: (short, view) => `${short} (${view})`,
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

    occupationsHeading: 'Pîşeyên guncaw: nirxandin ji bo amadekariyê',
    occupation: 'Pîşe',
    viewByArea: { self: 'Nêrîna kesane li gorî beşan', others: 'Nêrîna kesên din li gorî beşan' },
    kldb: (code) => `KldB ${code}`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'hê agahî kêm in',
    noOccupation: 'Ji bo pîşeyan hê agahî kêm in.',

    competencesHeading: 'Şiyan û delîl',
    competence: 'Şiyan',
    views: { self: 'Nêrîna kesane', others: 'Nêrîna kesên din' },
    evidence: 'Delîl',
    rangeKey: 'astên mimkun',
    levelsKey: (levels) => `Ast: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
    level: (level, of) => `${level} / ${of}`,
    atLeast: (low) => `herî kêm: ${low}`,
    possibly: (high) => `dibe heta: ${high}`,
    between: (low, high) => `dibe: ${low} – ${high}`,
    notAsked: 'hê nehatiye pirsîn',
    undetermined: 'hê nayê diyarkirin',
    onlyView: {
      self: 'Ev pasaport xwe dispêre gotinên kesane.',
      others: 'Ev pasaport xwe dispêre nirxandinên kesên din.',
    },
    nothingKnown: 'Li ser vê yekê hê agahî tune.',
    claimUnproven: 'hatiye gotin, hê nehatiye îspatkirin',
    selfLower: 'Kesên din li vir zêdetir dibînin.',
    quoted: (text) => `“${text}”`,
    onePerson: (role) => `${role} (yek kes)`,
    people: (role, count) => `${role} (${count})`,
    inRow: (items) => items.join(', '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

    rubrics: (rubrics) =>
      `Pelên nirxandinê: ${rubrics
        .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (reşnivîs)' : ''}`)
        .join('; ')}.`,
    draft: '(reşnivîs)',

    tasksHeading: 'Ji bo ceribandinê: nimûneyên kar',
    readHeading: 'Ev pasaport çawa tê xwendin',

    areasHeading: 'Pîşe bi hûrgilî',
    areasOf: (titles) => titles.join('; '),
    areaPosition: (title, number) => `${title} (${number})`,
    positionsOf: (regulations) => `Hejmarên beşan li gorî: ${regulations.join('; ')}`,
    statedNotShown: 'hatiye gotin, hê nehatiye nîşandan',

    legalHeading: 'Agahiya hiqûqî',
    legal: [
      'Ev pasaport şiyanan nîşan dide.',
      'Ew ne şehadetname (Zeugnis) ye, li gorî BQFG ne biryareke fermî (Bescheid) ye',
      'û ne jî tespîta wekheviyê (Gleichwertigkeit) ye.',
      'Li ser naskirinê (Anerkennung) û pejirandinê (Validierung) tenê saziya berpirsiyar biryar dide.',
    ].join(' '),
    privacyHeading: 'Parastina daneyan û kod',
    hash: (code, address) =>
      `Kod tenê nîşan dide ka ev dosya hatiye guhertin an na: ${code}.${address === null ? '' : ` ${address}`}`,
    ask: (contact) => `Pirs: ${contact}.`,

    sample: 'Nimûne bi daneyên xeyalî',
    page: (number, count) => `Rûpel ${number} / ${count}`,
  },
}
