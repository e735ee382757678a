import { latin } from './parts/ar-forms.js'
import { dayFirst, decimal } from './parts/forms.js'
import { inRow, levelsInRow, listedBy, rubricList, wordless } from './parts/right-to-left.js'
import type { PartialSentences } from './parts/sentences.js'

const views = { self: 'خپل نظر', others: 'د نورو نظر' }

/** Pashto, in Western digits; the frame of a passport only, a draft until a native reader has checked it. */
export const ps: PartialSentences = {
  language: 'ps',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, '.'),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  words: {
    languageName: 'پښتو',
    yes: 'هو',
    no: 'نه',
    unknown: 'نامعلوم',
    list: (items) => listedBy(items, 'او'),
    views,
    roles: {
      counsellor: 'مشاور',
      trainer: 'د روزنې مسوول',
      employer: 'کارفرما',
      volunteerLead: 'د رضاکارانه کار مسوول',
      peer: 'همکار',
      teacher: 'ښوونکې یا ښوونکی',
      friendOrFamily: 'کورنۍ یا ملګري',
      other: 'بل کس',
      document: 'اسناد',
      test: 'ټېسټ',
    },
    grades: {
      stated: 'خپله وینا',
      described: 'بیان',
      confirmed: 'تایید',
      observed: 'مشاهده',
      verified: 'خپلواک شواهد',
    },
    gradeMeanings: {
      stated: 'د شخص خپل ځوابونه',
      described: 'له یوې بېلګې سره',
      confirmed: 'اسناد یا نور کسان',
      observed: 'د روزل شوي کس له خوا',
      verified: 'دوه کسان یا ټېسټ',
    },
    areas: {
      self: {
        all: 'ټول ویل شوي',
        mostly: 'زیاتره ویل شوي',
        some: 'ځینې ویل شوي',
        none: 'لا هېڅ نه دي ویل شوي',
        noInformation: 'لا معلومات نشته',
      },
      others: {
        all: 'ټول ښودل شوي',
        mostly: 'زیاتره ښودل شوي',
        some: 'ځینې ښودل شوي',
        none: 'لا هېڅ نه دي ښودل شوي',
        noInformation: 'لا معلومات نشته',
      },
    },
    amounts: { all: 'ټول', mostly: 'زیاتره', some: 'ځینې', none: 'لا هېڅ', noInformation: 'معلومات نشته' },
  },
  passport: {
    ...wordless,
    title: 'د وړتیاوو پاسپورټ',
    employerEdition: 'د کارفرمایانو لپاره نسخه',
    documentTitle: (id) => `د وړتیاوو پاسپورټ ${id}`,
    issued: (day, issuer) => `د صادرېدو نېټه: ${day}${issuer === null ? '' : `، د ${issuer} له خوا`}`,
    number: (id) => `د پاسپورټ شمېره ${id}`,
    validUntil: (day) => `معلومات تر ${day} پورې نوي ګڼل کېږي`,
    code: 'د دې فایل کوډ',
    codeAlt: (id) => `د پاسپورټ ${id} ${latin('QR')} کوډ. متن یې د «د معلوماتو ساتنه او کوډ» تر سرلیک لاندې دی.`,

    summaryHeading: 'په ساده ژبه',
    summary: (strengths, areSeenByOthers) =>
      [
        'دا پاسپورټ ښيي چې زه څه کولی شم.',
        `زما پیاوړتیاوې: ${inRow(strengths)}.`,
        areSeenByOthers ? 'نورو دا لیدلي یا تایید کړي دي.' : 'تر اوسه دا زما خپلې خبرې دي.',
        'دا پاسپورټ په خبرو اترو کې له ما سره مرسته کوي.',
        'د ازموینې یا د ادارې د پرېکړې ځای نه نیسي.',
      ].join(' '),
    summaryEmpty: 'دا پاسپورټ یو پیل دی. معلومات لا کم دي. خبرې اترې مرسته کوي.',
    unchecked: 'دا ژباړه نه ده کتل شوې. بنسټ آلماني متن دی.',

    strengthsHeading: 'زما پیاوړتیاوې',
    occupationsHeading: 'مناسب مسلکونه: د چمتووالي لپاره اټکل',
    occupation: 'مسلک',
    viewByArea: { self: 'د هرې برخې په اړه خپل نظر', others: 'د هرې برخې په اړه د نورو نظر' },
    tooLittle: 'معلومات لا کم دي',
    noOccupation: 'د مسلکونو لپاره لا کافي معلومات نشته.',

    competencesHeading: 'وړتیاوې او شواهد',
    competence: 'وړتیا',
    views,
    evidence: 'شواهد',
    rangeKey: 'ممکنې کچې',
    levelsKey: (levels) => `کچې: ${levelsInRow(levels)}`,
    level: (level, of) => `له ${of} څخه ${level}`,
    atLeast: (low) => `لږ تر لږه: ${low}`,
    possibly: (high) => `تر دې پورې ممکن: ${high}`,
    between: (low, high) => `ممکن: ${low} – ${high}`,
    notAsked: 'لا نه دی پوښتل شوی',
    notApplicable: 'دلته اړوند نه دی',
    undetermined: 'لا نه شي ټاکل کېدای',
    onlyView: {
      self: 'دا پاسپورټ د شخص پر خپلو خبرو ولاړ دی.',
      others: 'دا پاسپورټ د نورو پر نظر ولاړ دی.',
    },
    nothingKnown: 'په دې اړه لا معلومات نشته.',
    claimUnproven: 'ویل شوي، لا شواهد نشته',
    selfLower: 'نور خلک دلته ډېر څه ویني.',
    talkAbout: (names) => `خپل نظر او د نورو نظر په دې برخو کې توپیر لري: ${inRow(names)}. په دې اړه خبرې کول ښه دي.`,
    languageCaution: 'مشاهده په آلماني ژبه شوې ده: ښايي ژبه خنډ شوې وي.',
    outdated: 'څه موده مخکې',
    remark: (text) => `په دې اړه د شخص خبره: «${text}»`,
    remarkLead: 'په دې اړه د شخص خبره:',
    onePerson: (role) => `${role}، یو کس`,
    people: (role, count) => `${role}، ${count} کسان`,

    selection: 'دلته یوازې یوه برخه ښودل شوې ده.',
    rubrics: (rubrics) => `د ارزونې جدولونه: ${rubricList(rubrics, 'مسوده')}.`,
    draft: 'مسوده',
    draftMeaning: 'مسوده یعنې: مسلکي کسانو لا دا متن نه دی لوستی.',

    tasksHeading: 'د هڅې لپاره: د کار نمونې',
    readHeading: 'دا پاسپورټ څنګه ولولئ',
    read: [
      'کچه کار بیانوي، نه شخص.',
      'که نورو کافي لیدلي وي، د هغوی نظر حسابېږي، که نه نو خپل نظر.',
      'دواړه هېڅکله سره نه ګډېږي.',
    ].join(' '),

    areasHeading: 'د مسلکونو تفصیل',
    statedNotShown: 'ویل شوي، لا نه دي ښودل شوي',
    assumedWeights: 'د برخو وزن فرض شوی دی.',

    legalHeading: 'حقوقي یادونه',
    legal: [
      'دا پاسپورټ وړتیاوې د لیدو وړ کوي.',
      `شهادتنامه نه ده، د ${latin('BQFG')} له مخې رسمي پرېکړه نه ده او د برابرۍ ${latin('(Gleichwertigkeit)')} ټاکنه نه ده.`,
      `د رسمي پېژندنې ${latin('(Anerkennung)')} او ${latin('Validierung')} په اړه یوازې مسووله اداره پرېکړه کوي.`,
    ].join(' '),
    privacyHeading: 'د معلوماتو ساتنه او کوډ',
    privacy: [
      'پاسپورټ د هغه چا دی چې ښيي یې. همدا شخص پرېکړه کوي چې څوک یې وویني.',
      'پکې نشته: د زېږېدو نېټه، تابعیت، د استوګنې حالت، پته، عکس، روغتیا، جلا جلا ځوابونه.',
    ].join(' '),
    hash: (code, address) =>
      `کوډ یوازې ښيي چې آیا دا فایل بدل شوی دی: ${code}.${address === null ? '' : ` ${address}`}`,
    ask: (contact) => `پوښتنې: ${contact}.`,

    sample: 'نمونه له خیالي معلوماتو سره',
    page: (number, count) => `مخ ${number} له ${count} څخه`,
  },
}
