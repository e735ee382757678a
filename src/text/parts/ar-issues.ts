import { type Telling, type Template, tell } from '../../rule/tell.js'
import type { IssueSentence } from './sentences.js'

const found = 'المكتوب هنا: \u2068{found}\u2069.'
const level = `${found} يُرجى كتابة مستوى باسم «\u2066level\u2069».`
const answer = `${found} يُرجى كتابة واحد مما يلي باسم «\u2066{fault}\u2069»: \u2066{allowed}\u2069.`
const ids = 'يُرجى تغيير أحد المعرّفين.'
const follows = 'المعلومة «\u2066{fact}\u2069» تنتج عن'
const value = 'للمعلومة «\u2066{fact}\u2069» القيمة \u2068{found}\u2069.'

/** By area, then by the word behind it. */
const templates: Telling['templates'] = {
  document: {
    more: 'هذه هي الملاحظات الأولى فقط، وعددها {limit}. يُرجى تصحيحها أولًا.',
    depth: 'عدد الطبقات هنا أكثر من {limit}. يُرجى كتابة أقل.',
    size: 'عدد القيم في الوثيقة أكثر من {limit}. يُرجى تقسيم الوثيقة.',
    proto: 'في الكائن حقل «\u2066__proto__\u2069». يُرجى حذفه.',
    'no-json': `${found} يُرجى كتابة قيمة من \u2066JSON\u2069.`,
    kind: 'النوع هو \u2068{found}\u2069.',
    'duplicate-id': `هناك مُدخلان باسم «\u2066{id}\u2069». ${ids}`,
    day: 'لا يوجد يوم \u2068{found}\u2069. يُرجى كتابة السنة ثم الشهر ثم اليوم: \u20662026-11-23\u2069.',
  },
  text: {
    control: 'الحرف رقم {place} هو \u2066{character}\u2069. يُرجى حذفه.',
    blank: 'النص لا يُظهر شيئًا. يُرجى كتابة حروف أو ترك النص.',
  },
  pdf: { 'no-glyph': 'لا يوجد خط فيه \u2066{codePoints}\u2069. يُرجى إضافة خط.' },
  shape: {
    type: found,
    choice: found,
    length: 'عدد الأحرف في النص: {found}.',
    size: 'عدد المُدخلات في القائمة: {found}.',
    range: 'الرقم هو {found}.',
    pattern: 'شكل \u2068{found}\u2069 غير صحيح.[ يُرجى الكتابة مثل \u2066{example}\u2069.]',
    missing: 'ينقص هنا «\u2066{member}\u2069». يُرجى إضافته.',
    'unknown-member': 'لا يوجد هنا حقل «\u2066{member}\u2069». يُرجى حذفه.',
  },
  link: {
    'unknown-competence': 'لا توجد كفاءة «\u2066{competence}\u2069».',
    'unknown-indicator': 'لا يوجد نشاط «\u2066{indicator}\u2069».',
    'unknown-source': 'لا يوجد مصدر «\u2066{source}\u2069».',
    'unknown-evidence': 'لا يوجد إثبات «\u2066{evidence}\u2069».',
    'unknown-anchor': 'لا توجد جملة مستوى «\u2066{anchor}\u2069».',
    'unknown-occupation': 'لا توجد مهنة «\u2066{id}\u2069».',
    'unknown-fact': 'لا توجد معلومة «\u2066{fact}\u2069».',
    'unknown-option': 'المعلومة «\u2066{fact}\u2069» ليست لها إمكانية «\u2068{found}\u2069».',
    'unknown-assumptions': 'لا توجد افتراضات «\u2066{id}\u2069».',
    'rubric-version': 'لا يوجد جدول تقييم \u2066{id} {version}\u2069.',
  },
  assessment: {
    'duplicate-id': `هناك اثنان مختلفان من {what} بالاسم نفسه «\u2066{id}\u2069». ${ids}`,
    'one-of': {
      none: 'يحتاج التقييم إلى واحد فقط مما يلي: \u2066{allowed}\u2069.',
      several: 'في التقييم ما يلي: \u2068{found}\u2069. يُرجى كتابة واحد منها فقط.',
    },
    answer: {
      level,
      use: `${found} يُرجى كتابة \u2066{ "frequency": …, "independence": … }\u2069.`,
      word: found,
      frequency: answer,
      independence: answer,
      never: `${found} بعد «\u2066{frequency}\u2069» لا يُكتب «\u2066independence\u2069». يُرجى حذفه.`,
      words: `${found} يُرجى كتابة واحد مما يلي باسم «\u2066answer\u2069»: \u2066{allowed}\u2069.`,
      others: level,
    },
    absent: 'الشخص لا يقول أبدًا «\u2068{found}\u2069».',
    'wrong-side': 'النشاط «\u2066{indicator}\u2069» مخصص فقط لـ: {by}. يُرجى حذف التقييم.',
    limit: 'عدد التقييمات للنشاط «\u2066{indicator}\u2069» في رأي واحد أكثر من {limit}. يُرجى حذف بعضها.',
    evidence: {
      confirmedBy: 'ينقص في الإثبات من نوع \u2066{kind}\u2069 الحقل «\u2066confirmedBy\u2069». يُرجى إضافته.',
      relation: 'ينقص في الإثبات الحقل «\u2066relation\u2069». يُرجى إضافته.',
      nobody: 'ينقص في الإثبات الحقل «\u2066confirmedBy\u2069». يُرجى إضافته أو حذف «\u2066relation\u2069».',
      official: 'الإثبات من نوع \u2066{kind}\u2069 ليس فيه حقل «\u2066official\u2069». يُرجى حذفه.',
      order: 'ينتهي الإثبات قبل أن يبدأ. يُرجى تصحيح أحد اليومين.',
    },
  },
  situation: {
    'unknown-fact': 'لا توجد معلومة «\u2066{fact}\u2069».',
    dotted: 'في الحقل «\u2066{fact}\u2069» نقاط. يُرجى كتابة كائنات.',
    owner: 'المعلومة «\u2066{fact}\u2069» مكتوبة تحت «\u2068{found}\u2069». يُرجى كتابتها تحت «\u2066{expected}\u2069».',
    answered: `${follows} المهنة. يُرجى كتابة المهنة في «\u2066{member}\u2069».`,
    derived: `${follows} معلومات أخرى. يُرجى حذفها.`,
    twice: `${follows} «\u2066{day}\u2069». يُرجى حذفها.`,
    'ref-twice': `${follows} المهنة «\u2066{occupation}\u2069». يُرجى حذفها.`,
    value: `${value} يُرجى كتابة ما يلي: {expected}. ما هو غير معروف لا يُكتب.`,
    option: 'المعلومة «\u2066{fact}\u2069» ليست لها إمكانية \u2068{found}\u2069.',
    step: `${value} يُرجى كتابة أحد مضاعفات {step}.`,
    range: value,
    dated: 'المعلومة «\u2066{fact}\u2069» ليست رقمًا. يُرجى كتابة القيمة فقط.',
    future: 'اليوم {day} للمعلومة «\u2066{fact}\u2069» يأتي بعد {on}. يُرجى تصحيح أحد اليومين.',
    'none-in-list': 'المعلومة «\u2066{fact}\u2069» هي \u2068{found}\u2069. يُرجى حذف المؤهل.',
    'for-twice':
      'المهنة «\u2066{occupation}\u2069» مكتوبة في «\u2066for\u2069» وفي «\u2066notFor\u2069». يُرجى حذف واحدة.',
    'decided-for': 'القرار يخص \u2068{found}\u2069. يُرجى كتابة مهنة واحدة.',
    contradiction: 'المعلومات {facts} يناقض بعضها بعضًا.',
    'unknown-assumption': 'ليس في الوثيقة «\u2066{document}\u2069» افتراض «\u2066{id}\u2069».',
    'assumed-twice': 'الوثيقة «\u2066{document}\u2069» مكتوبة مرتين. يُرجى حذف واحدة.',
  },
}

const arabic: Telling = {
  templates,
  hints: {
    expected: 'يُرجى كتابة ما يلي: {expected}.',
    members: 'حقول الكائن هي: \u2066{members}\u2069.',
    allowed: 'يُرجى كتابة واحد مما يلي: \u2066{allowed}\u2069.',
    minimum: 'يُرجى كتابة {minimum} على الأقل.',
    maximum: 'يُرجى كتابة {maximum} على الأكثر.',
    nearest: 'هل المقصود «\u2066{nearest}\u2069»؟',
    known: 'يوجد ما يلي: \u2066{known}\u2069.',
  },
  words: {
    string: 'نص',
    text: 'نص',
    number: 'رقم',
    integer: 'رقم صحيح',
    boolean: 'true أو false',
    array: 'قائمة',
    object: 'كائن',
    nothing: 'لا شيء',
    'not written': 'غير مكتوب',
    'the end': 'النهاية',
    ' or ': ' أو ',
    ' and ': ' و',
    'one of ': 'واحد مما يلي: ',
    day: 'السنة ثم الشهر ثم اليوم',
    self: 'الشخص نفسه',
    observer: 'الآخرين',
    ratings: 'التقييمات',
    sources: 'المصادر',
    evidence: 'الإثباتات',
    // The forms of texts, by the first word of their description
    Letters: 'أحرف وأرقام ونقاط وشرطات، 40 حرفًا على الأكثر',
    Lower: 'أحرف صغيرة وأرقام وشرطات، 40 حرفًا على الأكثر',
    Web: 'عنوان يبدأ بكلمة \u2066https\u2069',
  },
}

const told = (area: string, words: Readonly<Record<string, Template>>): [string, IssueSentence][] =>
  Object.keys(words).map((word) => [`${area}/${word}`, (params) => tell(arabic, `${area}/${word}`, params)])

/** Arabic sentences of issues about what people say, and of those that any document can have; names of fields stay as in code. */
export const arIssues: Readonly<Record<string, IssueSentence>> = Object.fromEntries(
  Object.entries(templates).flatMap(([area, words]) => told(area, words)),
)
