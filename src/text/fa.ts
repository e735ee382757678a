import { latin } from './parts/ar-forms.js'
import { dayFirst, decimal } from './parts/forms.js'
import { inRow, levelsInRow, listedBy, rubricList, wordless } from './parts/right-to-left.js'
import type { PartialSentences } from './parts/sentences.js'

const views = { self: 'نظر خود شخص', others: 'نظر دیگران' }

/** Persian of Iran, in Western digits; the frame of a passport only, a draft until a native reader has checked it. */
export const fa: PartialSentences = {
  language: 'fa',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, '.'),
  plural: (count) => (count >= 0 && count <= 1 ? 'one' : 'other'),
  words: {
    languageName: 'فارسی',
    yes: 'بله',
    no: 'نه',
    unknown: 'معلوم نیست',
    list: (items) => listedBy(items, 'و'),
    views,
    roles: {
      counsellor: 'مشاور',
      trainer: 'مربی',
      employer: 'کارفرما',
      volunteerLead: 'مسئول کار داوطلبانه',
      peer: 'همکار',
      teacher: 'معلم',
      friendOrFamily: 'خانواده یا دوستان',
      other: 'شخص دیگر',
      document: 'مدارک',
      test: 'آزمون',
    },
    grades: {
      stated: 'گفته خود شخص',
      described: 'توصیف شده',
      confirmed: 'تأیید شده',
      observed: 'مشاهده شده',
      verified: 'شواهد مستقل',
    },
    gradeMeanings: {
      stated: 'پاسخ‌های خود شخص',
      described: 'همراه با یک مثال',
      confirmed: 'مدارک یا افراد دیگر',
      observed: 'از سوی فرد آموزش‌دیده',
      verified: 'دو نفر یا آزمون',
    },
    areas: {
      self: {
        all: 'همه گفته شده',
        mostly: 'بیشتر آن گفته شده',
        some: 'بخشی گفته شده',
        none: 'هنوز چیزی گفته نشده',
        noInformation: 'هنوز اطلاعاتی نیست',
      },
      others: {
        all: 'همه نشان داده شده',
        mostly: 'بیشتر آن نشان داده شده',
        some: 'بخشی نشان داده شده',
        none: 'هنوز چیزی نشان داده نشده',
        noInformation: 'هنوز اطلاعاتی نیست',
      },
    },
    amounts: { all: 'همه', mostly: 'بیشتر', some: 'بخشی', none: 'هنوز هیچ', noInformation: 'بدون اطلاعات' },
  },
  passport: {
    ...wordless,
    title: 'گذرنامه توانایی‌ها',
    employerEdition: 'نسخه برای کارفرمایان',
    documentTitle: (id) => `گذرنامه توانایی‌ها ${id}`,
    issued: (day, issuer) => `تاریخ صدور: ${day}${issuer === null ? '' : `، صادرکننده: ${issuer}`}`,
    number: (id) => `شماره گذرنامه ${id}`,
    validUntil: (day) => `اطلاعات تا ${day} به‌روز شمرده می‌شود`,
    code: 'کد این فایل',
    checkCode: 'بررسی کد',
    codeAlt: (id) => `کد ${latin('QR')} برای گذرنامه ${id}. متن آن زیر عنوان «حفاظت از داده‌ها و کد» آمده است.`,

    summaryHeading: 'به زبان ساده',
    summary: (strengths, areSeenByOthers) =>
      [
        'این گذرنامه نشان می‌دهد که من چه کارهایی می‌توانم انجام دهم.',
        `نقاط قوت من: ${inRow(strengths)}.`,
        areSeenByOthers ? 'دیگران این را دیده‌اند یا تأیید کرده‌اند.' : 'تا اینجا این‌ها گفته‌های خود من است.',
        'این گذرنامه در گفت‌وگوها به من کمک می‌کند.',
        'جای امتحان یا تصمیم اداره را نمی‌گیرد.',
      ].join(' '),
    summaryEmpty: 'این گذرنامه یک شروع است. هنوز اطلاعات کم است. یک گفت‌وگو کمک می‌کند.',
    unchecked: 'این ترجمه بررسی نشده است. متن آلمانی ملاک است.',

    strengthsHeading: 'نقاط قوت من',
    occupationsHeading: 'شغل‌های مناسب: برآورد برای آمادگی',
    occupation: 'شغل',
    viewByArea: { self: 'نظر خود شخص در هر بخش', others: 'نظر دیگران در هر بخش' },
    tooLittle: 'اطلاعات هنوز کافی نیست',
    noOccupation: 'هنوز اطلاعات کافی درباره شغل‌ها نداریم.',

    competencesHeading: 'توانایی‌ها و شواهد',
    competence: 'توانایی',
    views,
    evidence: 'شواهد',
    rangeKey: 'محدوده ممکن',
    levelsKey: (levels) => `سطح‌ها: ${levelsInRow(levels)}`,
    level: (level, of) => `${level} از ${of}`,
    atLeast: (low) => `دست‌کم: ${low}`,
    possibly: (high) => `حداکثر ممکن: ${high}`,
    between: (low, high) => `ممکن: از ${low} تا ${high}`,
    notAsked: 'هنوز پرسیده نشده است',
    notApplicable: 'به اینجا مربوط نیست',
    undetermined: 'هنوز قابل تعیین نیست',
    onlyView: {
      self: 'این گذرنامه بر پایه گفته‌های خود شخص است.',
      others: 'این گذرنامه بر پایه نظر دیگران است.',
    },
    nothingKnown: 'در این باره هنوز چیزی نمی‌دانیم.',
    claimUnproven: 'گفته شده، هنوز بدون شواهد',
    selfLower: 'دیگران اینجا بیشتر می‌بینند.',
    talkAbout: (names) =>
      `نظر خود شخص و نظر دیگران در این موارد تفاوت دارد: ${inRow(names)}. گفت‌وگو درباره آن خوب است.`,
    languageCaution: 'مشاهده به زبان آلمانی بود: شاید زبان مانع شده باشد.',
    outdated: 'مدتی پیش',
    remark: (text) => `سخن خود شخص در این باره: «${text}»`,
    remarkLead: 'سخن خود شخص در این باره:',
    onePerson: (role) => `${role}، یک نفر`,
    people: (role, count) => `${role}، ${count} نفر`,

    selection: 'اینجا فقط بخشی نشان داده شده است.',
    rubrics: (rubrics) => `جدول‌های ارزیابی: ${rubricList(rubrics, 'پیش‌نویس')}.`,
    draft: 'پیش‌نویس',
    draftMeaning: 'پیش‌نویس یعنی: افراد متخصص هنوز این متن را نخوانده‌اند.',

    tasksHeading: 'برای تجربه: کارهای نمونه',
    readHeading: 'این گذرنامه را چگونه بخوانید',
    read: [
      'سطح، کار را توصیف می‌کند، نه شخص را.',
      'اگر دیگران به اندازه کافی دیده باشند، نظر آن‌ها به حساب می‌آید، وگرنه نظر خود شخص.',
      'این دو هرگز با هم ترکیب نمی‌شوند.',
    ].join(' '),

    areasHeading: 'جزئیات شغل‌ها',
    positionsOf: (regulations) => `شماره بخش‌ها بر اساس: ${inRow(regulations)}`,
    statedNotShown: 'گفته شده، هنوز نشان داده نشده',
    assumedWeights: 'وزن بخش‌ها فرضی است.',

    legalHeading: 'نکته حقوقی',
    legal: [
      'این گذرنامه توانایی‌ها را قابل دیدن می‌کند.',
      `گواهی‌نامه نیست، تصمیم رسمی بر اساس ${latin('BQFG')} نیست و تعیین هم‌ارزی ${latin('(Gleichwertigkeit)')} نیست.`,
      `درباره به رسمیت شناختن ${latin('(Anerkennung)')} و اعتبارسنجی ${latin('(Validierung)')} فقط مرجع مسئول تصمیم می‌گیرد.`,
    ].join(' '),
    privacyHeading: 'حفاظت از داده‌ها و کد',
    privacy: [
      'گذرنامه متعلق به شخصی است که آن را نشان می‌دهد. این شخص تصمیم می‌گیرد چه کسی آن را ببیند.',
      'در آن نیست: تاریخ تولد، تابعیت، وضعیت اقامت، نشانی، عکس، سلامت، پاسخ‌های تکی.',
    ].join(' '),
    hash: (code, address) =>
      `کد فقط نشان می‌دهد که آیا این فایل تغییر کرده است: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) => `${issuer} این فایل را مهر الکترونیکی کرده است. بررسی: ${address}. کد: ${code}`,
    ask: (contact) => `پرسش‌ها: ${contact}.`,

    sample: 'نمونه با داده‌های ساختگی',
    page: (number, count) => `صفحه ${number} از ${count}`,
  },
}
