// Blocks of an invented Arabic edition with German beside it, as the builder of blocks would make them.
import type { Block, Line } from '../../../src/passport/block.js'
import type { Sheet } from '../../../src/passport/pdf/draw.js'
import { sheetOf } from './sample.js'
import { areasMark, grade, levelOf, line, viewCell } from './say.js'

type Tone = Extract<Block, { kind: 'text' }>['tone']
type Mark = Extract<Block, { kind: 'text' }>['mark']

export const arabic = (text: string): Line => line(text, 'ar')
export const sayIn = (lang: Line['lang'], tone: Tone, text: string, mark?: Mark): Block => ({
  ...{ kind: 'text', tone, line: line(text, lang) },
  ...(mark ? { mark } : {}),
})
const say = (tone: Tone, text: string, mark?: Mark) => sayIn('ar', tone, text, mark)
const head2 = (text: string): Block => ({ kind: 'heading', level: 2, lines: [arabic(text)] })
const head3 = (text: string, lang: Line['lang'] = 'ar'): Block => ({
  ...{ kind: 'heading', level: 3, lines: [line(text, lang)] },
})

const germanWords =
  'Dieser Pass zeigt, was ich kann. Meine Stärken: Lebensmittel hygienisch behandeln; Speisen sicher zubereiten. Der Pass hilft mir in Gesprächen.'
const arabicWords =
  'يُظهر هذا الجواز ما أستطيع القيام به. نقاط قوتي: التعامل الصحي مع الأغذية؛ إعداد الطعام بأمان. يساعدني الجواز في المقابلات. ولا يحل محل امتحان أو قرار جهة رسمية.'

const card = (title: string, words: string): Block[] => [
  say('strong', title),
  say('body', words),
  say('small', 'حتى في الجديد، رأي الآخرين', levelOf('others', 3)),
  say('small', 'تمت ملاحظته: مدرّب، جهة عمل', grade('observed')),
]

const row = (title: string, words: string): Block[][] => [
  [say('strong', title), say('body', words), say('quote', 'يقول الشخص: «طبخت أربع سنوات لستين شخصًا.»')],
  viewCell('self', 2).map((block) => (block.kind === 'text' ? { ...block, line: arabic('2 من 4') } : block)),
  [say('small', '3 من 4', levelOf('others', 3, [2, 4])), say('label', 'حتى في الجديد')],
  [say('label', 'تمت ملاحظته', grade('observed')), say('small', 'مدرّب، جهة عمل، 02.10.2026 [1]')],
]

const viewHead = (text: string, view: 'self' | 'others') => [say('label', text, levelOf(view, 1))]

export const arabicBlocks: readonly Block[] = [
  {
    ...{ kind: 'section', id: 'head' },
    blocks: [
      { kind: 'heading', level: 1, lines: [arabic('جواز الكفاءات'), arabic('Amina Beispiel')] },
      say('lead', 'الطبخ للمجموعات · خدمة الضيوف · التدبير المنزلي'),
      say('small', 'صدر في 23.11.2026 عن \u{2066}Beratungsstelle Muster, Leipzig\u{2069}'),
      say('small', 'رقم الجواز MU-2026-0417-K7'),
      { kind: 'code', payload: 'MU-2026-0417-K7 sha256-0123', alt: arabic('رمز'), label: arabic('رمز هذا الملف') },
    ],
  },
  {
    ...{ kind: 'section', id: 'summary' },
    blocks: [
      head2('بكلمات بسيطة'),
      {
        ...{ kind: 'list', style: 'boxes' },
        items: [
          [head3('العربية'), say('lead', arabicWords), say('notice', 'لم تُراجَع الترجمة. النص الألماني هو المعتمد.')],
          [
            head3('Deutsch', 'de'),
            sayIn('de', 'lead', germanWords),
            sayIn('de', 'notice', 'Übersetzung nicht geprüft.'),
          ],
        ],
      },
    ],
  },
  {
    ...{ kind: 'section', id: 'strengths' },
    blocks: [
      head2('نقاط قوتي'),
      {
        ...{ kind: 'list', style: 'cards' },
        items: [
          card('التعامل الصحي مع الأغذية', 'تخزّن اللحوم النيئة بعيدًا عن الأغذية الأخرى.'),
          card('إعداد الطعام بأمان', 'تطبخ عدة أطباق في الوقت نفسه.'),
          card('تخطيط الوجبات وحساب الكميات', 'تخطط وجبة لأكثر من 10 أشخاص.'),
        ],
      },
    ],
  },
  {
    ...{ kind: 'section', id: 'occupations' },
    blocks: [
      head2('مهن مناسبة: تقدير للتحضير'),
      {
        ...{ kind: 'table', id: 'occupations' },
        heads: [
          [say('label', 'المهنة')],
          viewHead('رأي الشخص لكل مجال', 'self'),
          viewHead('رأي الآخرين لكل مجال', 'others'),
        ],
        rows: [
          [
            [say('strong', 'طاهٍ \u{2066}(Koch/Köchin)\u{2069}'), say('small', 'KldB 29302'), say('small', 'مسودة')],
            [
              say('strong', 'صُرّح بمعظمه', areasMark('self', ['all', 'mostly', 'some', 'noInformation'])),
              say('small', 'كل شيء 8، معظمه 3'),
            ],
            [
              say('strong', 'ظهر بعضه', areasMark('others', ['all', 'some', 'none', 'noInformation'])),
              say('small', 'كل شيء 4، معظمه 2'),
            ],
          ],
        ],
      },
    ],
  },
  {
    ...{ kind: 'section', id: 'competences' },
    blocks: [
      head2('الكفاءات والأدلة'),
      {
        ...{ kind: 'table', id: 'competences' },
        heads: [
          [say('label', 'الكفاءة')],
          viewHead('رأي الشخص', 'self'),
          viewHead('رأي الآخرين', 'others'),
          [say('label', 'الدليل')],
        ],
        rows: [
          row('التعامل الصحي مع الأغذية', 'تخزّن اللحوم النيئة بعيدًا عن الأغذية الأخرى.'),
          row('إعداد الطعام بأمان', 'تطبخ عدة أطباق في الوقت نفسه.'),
        ],
      },
      sayIn('de', 'small', `Rechtlicher Hinweis: ${germanWords} ${germanWords}`),
    ],
  },
]

/** The sheet of the Arabic edition. */
export const arabicSheet = (changes: Partial<Sheet> = {}): Sheet =>
  sheetOf({
    ...{ language: 'ar', title: 'جواز الكفاءات MU-2026-0417-K7' },
    footer: {
      left: arabic('Amina Beispiel · جواز الكفاءات MU-2026-0417-K7 · نموذج ببيانات وهمية'),
      pageOf: (number, count) => arabic(`صفحة ${number} من ${count}`),
    },
    ...changes,
  })
