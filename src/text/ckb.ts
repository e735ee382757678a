import { latin } from './parts/ar-forms.js'
import { dayFirst, decimal } from './parts/forms.js'
import { inRow, levelsInRow, listedBy, rubricList, wordless } from './parts/right-to-left.js'
import type { PartialSentences } from './parts/sentences.js'

const views = { self: 'بۆچوونی خۆی', others: 'بۆچوونی کەسانی تر' }

/** Sorani Kurdish, in Western digits; the frame of a passport only, a draft until a native reader has checked it. */
export const ckb: PartialSentences = {
  language: 'ckb',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, '.'),
  plural: (count) => (count === 1 ? 'one' : 'other'),
  words: {
    languageName: 'کوردیی سۆرانی',
    yes: 'بەڵێ',
    no: 'نەخێر',
    unknown: 'نەزانراوە',
    list: (items) => listedBy(items, 'و'),
    views,
    roles: {
      counsellor: 'ڕاوێژکار',
      trainer: 'ڕاهێنەر',
      employer: 'خاوەنکار',
      volunteerLead: 'بەرپرسی کاری خۆبەخش',
      peer: 'هاوکار',
      teacher: 'مامۆستا',
      friendOrFamily: 'خێزان یان هاوڕێیان',
      other: 'کەسێکی تر',
      document: 'بەڵگەنامە',
      test: 'تاقیکردنەوە',
    },
    grades: {
      stated: 'خۆی گوتوویەتی',
      described: 'باسکراوە',
      confirmed: 'پشتڕاستکراوەتەوە',
      observed: 'بینراوە',
      verified: 'بەڵگەی سەربەخۆ',
    },
    gradeMeanings: {
      stated: 'وەڵامی خودی کەسەکە',
      described: 'لەگەڵ نموونەیەک',
      confirmed: 'بەڵگەنامە یان کەسانی تر',
      observed: 'لەلایەن کەسێکی ڕاهێنراوەوە',
      verified: 'دوو کەس یان تاقیکردنەوە',
    },
    areas: {
      self: {
        all: 'هەمووی گوتراوە',
        mostly: 'زۆربەی گوتراوە',
        some: 'هەندێکی گوتراوە',
        none: 'هێشتا هیچ نەگوتراوە',
        noInformation: 'هێشتا زانیاری نییە',
      },
      others: {
        all: 'هەمووی پیشان دراوە',
        mostly: 'زۆربەی پیشان دراوە',
        some: 'هەندێکی پیشان دراوە',
        none: 'هێشتا هیچ پیشان نەدراوە',
        noInformation: 'هێشتا زانیاری نییە',
      },
    },
    amounts: { all: 'هەموو', mostly: 'زۆربە', some: 'هەندێک', none: 'هێشتا هیچ', noInformation: 'زانیاری نییە' },
  },
  passport: {
    ...wordless,
    title: 'پاسپۆرتی تواناکان',
    employerEdition: 'وەشان بۆ خاوەنکاران',
    documentTitle: (id) => `پاسپۆرتی تواناکان ${id}`,
    issued: (day, issuer) => `بەرواری دەرچوون: ${day}${issuer === null ? '' : `، لەلایەن ${issuer}`}`,
    number: (id) => `ژمارەی پاسپۆرت ${id}`,
    validUntil: (day) => `زانیارییەکان تا ${day} بە نوێ دادەنرێن`,
    code: 'کۆدی ئەم فایلە',
    checkCode: 'پشکنینی کۆد',
    codeAlt: (id) => `کۆدی ${latin('QR')} بۆ پاسپۆرتی ${id}. ناوەڕۆکەکەی لەژێر «پاراستنی زانیاری و کۆد» نووسراوە.`,

    summaryHeading: 'بە زمانێکی سادە',
    summary: (strengths, areSeenByOthers) =>
      [
        'ئەم پاسپۆرتە پیشانی دەدات کە من دەتوانم چی بکەم.',
        `خاڵە بەهێزەکانم: ${inRow(strengths)}.`,
        areSeenByOthers ? 'کەسانی تر ئەمەیان بینیوە یان پشتڕاستیان کردووەتەوە.' : 'تا ئێستا ئەمە قسەی خۆمە.',
        'ئەم پاسپۆرتە لە گفتوگۆدا یارمەتیم دەدات.',
        'جێگەی تاقیکردنەوە یان بڕیاری فەرمانگە ناگرێتەوە.',
      ].join(' '),
    summaryEmpty: 'ئەم پاسپۆرتە سەرەتایە. هێشتا زانیاری کەمە. گفتوگۆ یارمەتی دەدات.',
    unchecked: 'پێداچوونەوە بۆ ئەم وەرگێڕانە نەکراوە. دەقی ئەڵمانی بنەمایە.',

    strengthsHeading: 'خاڵە بەهێزەکانم',
    occupationsHeading: 'پیشەی گونجاو: خەمڵاندن بۆ ئامادەکاری',
    occupation: 'پیشە',
    viewByArea: { self: 'بۆچوونی خۆی بۆ هەر بەشێک', others: 'بۆچوونی کەسانی تر بۆ هەر بەشێک' },
    tooLittle: 'زانیاری هێشتا کەمە',
    noOccupation: 'بۆ پیشەکان هێشتا زانیاری کەمە.',

    competencesHeading: 'تواناکان و بەڵگەکان',
    competence: 'توانا',
    views,
    evidence: 'بەڵگە',
    levelsKey: (levels) => `ئاستەکان: ${levelsInRow(levels)}`,
    level: (level, of) => `${level} لە ${of}`,
    atLeast: (low) => `لانیکەم: ${low}`,
    possibly: (high) => `لەوانەیە تا: ${high}`,
    between: (low, high) => `لەوانەیە: ${low} – ${high}`,
    notAsked: 'هێشتا نەپرسراوە',
    undetermined: 'هێشتا دیاری ناکرێت',
    onlyView: {
      self: 'ئەم پاسپۆرتە لەسەر بنەمای قسەی خودی کەسەکەیە.',
      others: 'ئەم پاسپۆرتە لەسەر بنەمای بۆچوونی کەسانی ترە.',
    },
    nothingKnown: 'لەم بارەیەوە هێشتا هیچ نازانین.',
    claimUnproven: 'گوتراوە، هێشتا بەڵگە نییە',
    selfLower: 'کەسانی تر لێرە زیاتر دەبینن.',
    talkAbout: (names) =>
      `بۆچوونی خۆی و بۆچوونی کەسانی تر لەمانەدا جیاوازن: ${inRow(names)}. گفتوگۆ لەم بارەیەوە باشە.`,
    languageCaution: 'بە زمانی ئەڵمانی بینراوە: ڕەنگە زمان ڕێگر بووبێت.',
    outdated: 'ماوەیەک لەمەوبەر',
    remark: (text) => `قسەی کەسەکە لەم بارەیەوە: «${text}»`,
    remarkLead: 'قسەی کەسەکە لەم بارەیەوە:',
    onePerson: (role) => `${role}، یەک کەس`,
    people: (role, count) => `${role}، ${count} کەس`,

    selection: 'لێرە تەنها بەشێک پیشان دراوە.',
    rubrics: (rubrics) => `خشتەکانی هەڵسەنگاندن: ${rubricList(rubrics, 'ڕەشنووس')}.`,
    draft: 'ڕەشنووس',
    draftMeaning: 'ڕەشنووس واتە: شارەزایانی پیشەکە هێشتا ئەم دەقەیان نەخوێندووەتەوە.',

    tasksHeading: 'بۆ هەوڵدان: نموونەی کار',
    readHeading: 'چۆنیەتی خوێندنەوەی ئەم پاسپۆرتە',
    read: [
      'ئاست باسی کارەکە دەکات، نەک کەسەکە.',
      'ئەگەر کەسانی تر بەشی پێویستیان بینیبێت، بۆچوونی ئەوان هەژمار دەکرێت، ئەگەرنا بۆچوونی خۆی.',
      'هەردووکیان هەرگیز تێکەڵ ناکرێن.',
    ].join(' '),

    areasHeading: 'پیشەکان بە وردی',
    statedNotShown: 'گوتراوە، هێشتا پیشان نەدراوە',

    legalHeading: 'تێبینی یاسایی',
    legal: [
      'ئەم پاسپۆرتە تواناکان دەردەخات.',
      `بڕوانامە نییە، بڕیاری فەرمی بەپێی ${latin('BQFG')} نییە و دیاریکردنی هاوتایی ${latin('(Gleichwertigkeit)')} نییە.`,
      `تەنها لایەنی بەرپرس لەسەر دانپێدانان ${latin('(Anerkennung)')} و ${latin('Validierung')} بڕیار دەدات.`,
    ].join(' '),
    privacyHeading: 'پاراستنی زانیاری و کۆد',
    privacy: [
      'پاسپۆرتەکە هی ئەو کەسەیە کە پیشانی دەدات. ئەو کەسە بڕیار دەدات کێ بیبینێت.',
      'تێیدا نییە: بەرواری لەدایکبوون، ڕەگەزنامە، دۆخی مانەوە، ناونیشان، وێنە، تەندروستی، وەڵامە تاکەکان.',
    ].join(' '),
    hash: (code, address) =>
      `کۆدەکە تەنها پیشانی دەدات ئایا ئەم فایلە گۆڕدراوە: ${code}.${address === null ? '' : ` ${address}`}`,
    ask: (contact) => `پرسیارەکان: ${contact}.`,

    sample: 'نموونە بە زانیاری خەیاڵی',
    page: (number, count) => `لاپەڕە ${number} لە ${count}`,
  },
}
