import { latin } from './parts/ar-forms.js'
import { dayFirst, decimal } from './parts/forms.js'
import { inRow, levelsInRow, listedBy, rubricList, wordless } from './parts/right-to-left.js'
import type { PartialSentences } from './parts/sentences.js'

const views = { self: 'نظر خود شخص', others: 'نظر دیگران' }

/** Dari, in Western digits; the frame of a passport only, a draft until a native reader has checked it. */
export const prs: PartialSentences = {
  language: 'prs',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, '.'),
  plural: (count) => (count >= 0 && count <= 1 ? 'one' : 'other'),
  words: {
    languageName: 'دری',
    yes: 'بلی',
    no: 'نه',
    unknown: 'معلوم نیست',
    list: (items) => listedBy(items, 'و'),
    views,
    roles: {
      counsellor: 'مشاور',
      trainer: 'مربی',
      employer: 'کارفرما',
      volunteerLead: 'مسئول کار رضاکارانه',
      peer: 'همکار',
      teacher: 'معلم',
      friendOrFamily: 'فامیل یا دوستان',
      other: 'شخص دیگر',
      document: 'اسناد',
      test: 'تست',
    },
    grades: {
      stated: 'گفته خود شخص',
      described: 'بیان شده',
      confirmed: 'تأیید شده',
      observed: 'مشاهده شده',
      verified: 'شواهد مستقل',
    },
    gradeMeanings: {
      stated: 'جواب‌های خود شخص',
      described: 'همراه با یک مثال',
      confirmed: 'اسناد یا اشخاص دیگر',
      observed: 'از طرف شخص آموزش‌دیده',
      verified: 'دو نفر یا تست',
    },
    areas: {
      self: {
        all: 'همه گفته شده',
        mostly: 'بیشتر آن گفته شده',
        some: 'یک بخش گفته شده',
        none: 'هنوز چیزی گفته نشده',
        noInformation: 'هنوز معلومات نیست',
      },
      others: {
        all: 'همه نشان داده شده',
        mostly: 'بیشتر آن نشان داده شده',
        some: 'یک بخش نشان داده شده',
        none: 'هنوز چیزی نشان داده نشده',
        noInformation: 'هنوز معلومات نیست',
      },
    },
    amounts: { all: 'همه', mostly: 'بیشتر', some: 'یک بخش', none: 'هنوز هیچ', noInformation: 'بدون معلومات' },
  },
  passport: {
    ...wordless,
    title: 'پاسپورت توانایی‌ها',
    employerEdition: 'نسخه برای کارفرمایان',
    documentTitle: (id) => `پاسپورت توانایی‌ها ${id}`,
    issued: (day, issuer) => `تاریخ صدور: ${day}${issuer === null ? '' : `، صادرکننده: ${issuer}`}`,
    number: (id) => `شماره پاسپورت ${id}`,
    validUntil: (day) => `معلومات تا ${day} تازه شمرده می‌شود`,
    code: 'کد این فایل',
    checkCode: 'بررسی کد',
    codeAlt: (id) => `کد ${latin('QR')} برای پاسپورت ${id}. متن آن زیر عنوان «حفاظت معلومات و کد» آمده است.`,

    summaryHeading: 'به زبان ساده',
    summary: (strengths, areSeenByOthers) =>
      [
        'این پاسپورت نشان می‌دهد که من چه کارهایی را انجام داده می‌توانم.',
        `نقاط قوت من: ${inRow(strengths)}.`,
        areSeenByOthers ? 'دیگران این را دیده‌اند یا تأیید کرده‌اند.' : 'تا حال این‌ها گفته‌های خود من است.',
        'این پاسپورت در گفتگوها به من کمک می‌کند.',
        'جای امتحان یا تصمیم اداره را نمی‌گیرد.',
      ].join(' '),
    summaryEmpty: 'این پاسپورت یک شروع است. هنوز معلومات کم است. یک گفتگو کمک می‌کند.',
    unchecked: 'این ترجمه بررسی نشده است. متن آلمانی اساس است.',

    strengthsHeading: 'نقاط قوت من',
    occupationsHeading: 'شغل‌های مناسب: تخمین برای آمادگی',
    occupation: 'شغل',
    viewByArea: { self: 'نظر خود شخص در هر بخش', others: 'نظر دیگران در هر بخش' },
    tooLittle: 'معلومات هنوز کافی نیست',
    noOccupation: 'هنوز معلومات کافی در باره شغل‌ها نداریم.',

    competencesHeading: 'توانایی‌ها و شواهد',
    competence: 'توانایی',
    views,
    evidence: 'شواهد',
    rangeKey: 'محدوده ممکن',
    levelsKey: (levels) => `سطح‌ها: ${levelsInRow(levels)}`,
    level: (level, of) => `${level} از ${of}`,
    atLeast: (low) => `حداقل: ${low}`,
    possibly: (high) => `حداکثر ممکن: ${high}`,
    between: (low, high) => `ممکن: از ${low} تا ${high}`,
    notAsked: 'هنوز پرسیده نشده است',
    notApplicable: 'به اینجا مربوط نیست',
    undetermined: 'هنوز تعیین شده نمی‌تواند',
    onlyView: {
      self: 'این پاسپورت بر اساس گفته‌های خود شخص است.',
      others: 'این پاسپورت بر اساس نظر دیگران است.',
    },
    nothingKnown: 'در این باره هنوز چیزی نمی‌دانیم.',
    claimUnproven: 'گفته شده، هنوز بدون شواهد',
    selfLower: 'دیگران اینجا بیشتر می‌بینند.',
    talkAbout: (names) => `نظر خود شخص و نظر دیگران در این موارد فرق دارد: ${inRow(names)}. گفتگو در این باره خوب است.`,
    languageCaution: 'مشاهده به زبان آلمانی بود: شاید زبان مانع شده باشد.',
    outdated: 'چند وقت پیش',
    remark: (text) => `گفته خود شخص در این باره: «${text}»`,
    remarkLead: 'گفته خود شخص در این باره:',
    onePerson: (role) => `${role}، یک نفر`,
    people: (role, count) => `${role}، ${count} نفر`,

    selection: 'اینجا تنها یک بخش نشان داده شده است.',
    rubrics: (rubrics) => `جدول‌های ارزیابی: ${rubricList(rubrics, 'مسوده')}.`,
    draft: 'مسوده',
    draftMeaning: 'مسوده یعنی: اشخاص مسلکی هنوز این متن را نخوانده‌اند.',

    tasksHeading: 'برای تجربه: کارهای نمونه',
    readHeading: 'این پاسپورت را چگونه بخوانید',
    read: [
      'سطح، کار را بیان می‌کند، نه شخص را.',
      'اگر دیگران به اندازه کافی دیده باشند، نظر آن‌ها حساب می‌شود، در غیر آن نظر خود شخص.',
      'این دو هرگز با هم یکجا نمی‌شوند.',
    ].join(' '),

    areasHeading: 'تفصیل شغل‌ها',
    positionsOf: (regulations) => `شماره بخش‌ها بر اساس: ${inRow(regulations)}`,
    statedNotShown: 'گفته شده، هنوز نشان داده نشده',
    assumedWeights: 'وزن بخش‌ها فرضی است.',

    legalHeading: 'یادداشت حقوقی',
    legal: [
      'این پاسپورت توانایی‌ها را قابل دیدن می‌سازد.',
      `تصدیق‌نامه نیست، تصمیم رسمی بر اساس ${latin('BQFG')} نیست و تعیین معادل بودن ${latin('(Gleichwertigkeit)')} نیست.`,
      `در باره به رسمیت شناختن ${latin('(Anerkennung)')} و ${latin('Validierung')} تنها اداره مسئول تصمیم می‌گیرد.`,
    ].join(' '),
    privacyHeading: 'حفاظت معلومات و کد',
    privacy: [
      'پاسپورت مال شخصی است که آن را نشان می‌دهد. همین شخص تصمیم می‌گیرد که کی آن را ببیند.',
      'در آن نیست: تاریخ تولد، تابعیت، وضعیت اقامت، آدرس، عکس، صحت، جواب‌های جداگانه.',
    ].join(' '),
    hash: (code, address) =>
      `کد تنها نشان می‌دهد که آیا این فایل تغییر کرده است: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) => `${issuer} این فایل را مهر الکترونیکی کرده است. بررسی: ${address}. کد: ${code}`,
    ask: (contact) => `سوال‌ها: ${contact}.`,

    sample: 'نمونه با معلومات ساختگی',
    page: (number, count) => `صفحه ${number} از ${count}`,
  },
}
