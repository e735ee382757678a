import { counted, latin, type Noun } from './ar-forms.js'
import type { PassportWords } from './passport-words.js'

const people: Noun = ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص']
const minute: Noun = ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']

/** The words of the passport in Arabic; brackets stand only inside the isolate of a Latin snippet. */
export const arPassport: PassportWords = {
  title: 'جواز الكفاءات',
  employerEdition: 'نسخة لجهات العمل',
  documentTitle: (id) => `جواز الكفاءات ${id}`,
  issued: (day, issuer) => `صدر في ${day}${issuer === null ? '' : ` عن ${issuer}`}`,
  number: (id) => `رقم الجواز ${id}`,
  validUntil: (day) => `تُعتبر المعلومات حديثة حتى ${day}`,
  code: 'رمز هذا الملف',
  checkCode: 'فحص الرمز',
  codeAlt: (id) => `رمز ${latin('QR')} للجواز ${id}. محتواه مكتوب تحت عنوان «حماية البيانات والرمز».`,
  signature: 'توقيع هذا الملف',

  summaryHeading: 'بكلمات بسيطة',
  summary: (strengths, areSeenByOthers) =>
    [
      'هذا الجواز يُظهر ما أستطيع فعله.',
      `نقاط قوتي: ${strengths.join('؛ ')}.`,
      areSeenByOthers ? 'شاهد آخرون ذلك أو أكدوه.' : 'هذه حتى الآن أقوالي أنا.',
      'الجواز يساعدني في المقابلات والأحاديث.',
      'لا يحل محل امتحان ولا محل قرار من جهة رسمية.',
    ].join(' '),
  summaryEmpty: 'هذا الجواز بداية. ما زالت هناك معلومات ناقصة. حديث مع الاستشارة يساعد.',
  unchecked: 'هذه الترجمة لم تُراجَع. النص الألماني هو الأساس.',

  strengthsHeading: 'نقاط قوتي',
  levelInView: (short, view) => `${short}، حسب ${view}`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

  occupationsHeading: 'مهن مناسبة: تقدير للتحضير',
  occupation: 'المهنة',
  viewByArea: { self: 'الرأي الذاتي لكل مجال', others: 'رأي الآخرين لكل مجال' },
  kldb: (code) => latin(`KldB ${code}`),
  instant: (title, kldb) => `ممكن فورًا: ${title} ${latin(`(KldB ${kldb})`)}`,
  translated: (title, german) => (title.includes(german) ? title : `${title} ${latin(`(${german})`)}`),
  tooLittle: 'المعلومات ما زالت قليلة',
  noOccupation: 'ما زلنا نعرف القليل للحديث عن مهن.',

  competencesHeading: 'الكفاءات والإثباتات',
  competence: 'الكفاءة',
  views: { self: 'الرأي الذاتي', others: 'رأي الآخرين' },
  evidence: 'الإثبات',
  rangeKey: 'النطاق الممكن',
  levelsKey: (levels) => `المستويات: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
  level: (level, of) => `${level} من ${of}`,
  atLeast: (low) => `على الأقل: ${low}`,
  possibly: (high) => `أعلى مستوى ممكن: ${high}`,
  between: (low, high) => `ممكن: من ${low} إلى ${high}`,
  notAsked: 'لم يُطلب بعد',
  notApplicable: 'لا ينطبق هنا',
  undetermined: 'لا يمكن تحديده بعد',
  onlyView: {
    self: 'يعتمد هذا الجواز على أقوال الشخص نفسه.',
    others: 'يعتمد هذا الجواز على تقييم الآخرين.',
  },
  nothingKnown: 'لا نعرف شيئًا عن ذلك بعد.',
  claimUnproven: 'مذكور، ولا إثبات عليه بعد',
  selfLower: 'الآخرون يرون هنا أكثر.',
  talkAbout: (names) => `يختلف الرأي الذاتي عن رأي الآخرين في: ${names.join('؛ ')}. من المفيد الحديث عن ذلك.`,
  languageCaution: 'جرت الملاحظة باللغة الألمانية: ربما أعاقت اللغة الأداء.',
  outdated: 'منذ مدة',
  remark: (text) => `قول الشخص عن ذلك: «${text}»`,
  remarkLead: 'قول الشخص عن ذلك:',
  quoted: (text) => `«${text}»`,
  onePerson: (role) => `${role}، شخص واحد`,
  people: (role, count) => `${role}، ${counted(count, people)}`,
  inRow: (items) => items.join('، '),
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}، `}${day}\u00A0${latin(`[${rubric}]`)}`,

  selection: 'المعروض هنا اختيار من الكفاءات.',
  rubrics: (rubrics) =>
    `جداول التقييم: ${rubrics
      .map(({ place, id, version, draft }) => `${latin(`[${place}] ${id} ${version}`)}${draft ? '، مسودة' : ''}`)
      .join('؛ ')}.`,
  draft: 'مسودة',
  draftMeaning: 'مسودة تعني: لم يقرأ أهل المهنة هذا النص بعد.',

  tasksHeading: 'للتجربة: عينات عمل',
  task: (text, minutes, watch) =>
    [
      `${text} المدة: ${counted(minutes, minute)}.`,
      ...(watch.length > 0 ? [`يُرجى الانتباه إلى: ${watch.join(' ')}`] : []),
    ].join(' '),

  readHeading: 'كيف يُقرأ هذا الجواز',
  read: [
    'المستوى يصف العمل، لا الشخص.',
    'إذا شاهد آخرون ما يكفي، يُحتسب رأيهم، وإلا فالرأي الذاتي.',
    'لا يُدمج الرأيان أبدًا.',
  ].join(' '),

  areasHeading: 'المهن بالتفصيل',
  areasOf: (titles) => titles.join('؛ '),
  areaPosition: (title, number) => `${title} ${latin(`(${number})`)}`,
  positionsOf: (regulations) => `أرقام المجالات حسب: ${regulations.join('؛ ')}`,
  statedNotShown: 'ذُكر، ولم يظهر بعد',
  assumedWeights: 'أوزان المجالات مفترضة.',

  legalHeading: 'تنبيه قانوني',
  legal: [
    'هذا الجواز يجعل الكفاءات مرئية.',
    `ليس شهادة، وليس قرارًا حسب ${latin('BQFG')}، وليس تحديدًا للمعادلة ${latin('(Gleichwertigkeit)')}.`,
    `الجهة المختصة وحدها تقرر في الاعتراف ${latin('(Anerkennung)')} والتحقق من الكفاءات ${latin('(Validierung)')}.`,
  ].join(' '),
  privacyHeading: 'حماية البيانات والرمز',
  privacy: [
    'الجواز ملك للشخص الذي يعرضه. هذا الشخص يقرر من يراه.',
    'غير موجود فيه: تاريخ الميلاد، الجنسية، وضع الإقامة، العنوان، الصورة، الصحة، الإجابات المفردة.',
  ].join(' '),
  hash: (code, address) => `الرمز يبيّن فقط إن كان هذا الملف قد تغيّر: ${code}.${address === null ? '' : ` ${address}`}`,
  sealed: (issuer, address, code) =>
    `وضعت ${issuer} ختمًا إلكترونيًا على هذا الملف. الفحص في: ${address}. الرمز: ${code}`,
  ask: (contact) => `للأسئلة: ${contact}.`,

  sample: 'نموذج ببيانات مخترعة',
  page: (number, count) => `صفحة ${number} من ${count}`,
}
