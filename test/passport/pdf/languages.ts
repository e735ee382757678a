// A paragraph in each language whose script is not German's: what a passport says, long enough for several lines.
import type { Language } from '../../../src/model/text.js'

export const paragraphs: readonly (readonly [Language, string])[] = [
  [
    'uk',
    'Цей паспорт показує, що я вмію. Мої сильні сторони: гігієнічно поводитися з продуктами; безпечно готувати страви. Інші люди це бачили або підтвердили. Він не замінює іспит чи рішення установи, але допомагає мені в розмовах. Ґанок, їжа, єдність, й’ота.',
  ],
  [
    'ru',
    'Этот паспорт показывает, что я умею. Мои сильные стороны: гигиенично обращаться с продуктами; безопасно готовить блюда. Другие люди это видели или подтвердили. Он не заменяет экзамен и решение учреждения. Ещё: съёмка, объём, эхо.',
  ],
  [
    'ar',
    'يُظهر هذا الجواز ما أستطيع القيام به. نقاط قوتي: التعامل الصحي مع الأغذية؛ إعداد الطعام بأمان. رأى آخرون ذلك أو أكدوه. يساعدني الجواز في المقابلات، ولا يحل محل امتحان أو قرار جهة رسمية. لا بأس، الأمل لأجل السلام، محمّد، مُدَرِّبٌ، شُكرًا، آلة، إلى الآن.',
  ],
  [
    'fa',
    'این گذرنامه نشان می‌دهد که من چه می‌توانم انجام دهم. نقاط قوت من: رفتار بهداشتی با مواد غذایی؛ پخت ایمن غذا. دیگران این را دیده یا تأیید کرده‌اند. این سند جای آزمون یا تصمیم اداره را نمی‌گیرد. لازم است، خانه‌ها، چای، گل، ژاله، پدر.',
  ],
  [
    'prs',
    'این پاسپورت نشان می‌دهد که من چه کرده می‌توانم. نقاط قوت من: رفتار صحی با مواد غذایی؛ پختن مصون غذا. دیگران این را دیده یا تأیید کرده‌اند. این سند جای امتحان یا تصمیم اداره را نمی‌گیرد. مکتب، پوهنتون، لیسه، کلان، چوکی.',
  ],
  [
    'ckb',
    'ئەم پاسپۆرتە پیشانی دەدات کە من چی دەتوانم بکەم. خاڵە بەهێزەکانم: مامەڵەی پاک لەگەڵ خۆراک؛ ئامادەکردنی خواردن بە سەلامەتی. کەسانی تر ئەمەیان بینیوە یان پشتڕاستیان کردووەتەوە. لە گفتوگۆدا یارمەتیم دەدات. گوڵ، ڕۆژ، ڤیان، لاو.',
  ],
  [
    'ps',
    'دا پاسپورټ ښيي چې زه څه کولی شم. زما پیاوړتیاوې: د خوړو سره روغتیايي چلند؛ د خوړو خوندي پخول. نورو دا لیدلي یا تایید کړي دي. دا د ازموینې یا د ادارې د پرېکړې ځای نه نیسي. ژوند، ډوډۍ، ګډون، لاره، ړومبی، ځوان.',
  ],
  [
    'ti',
    'እዚ ፓስፖርት እዚ እንታይ ክገብር ከም ዝኽእል የርኢ። ጥንካሬታተይ፦ ብጽሬት ምግቢ ምሓዝ፤ ብውሑስ ምኽሻን። ካልኦት ነዚ ርእዮም ወይ ኣረጋጊጾም። ኣብ ዘተ ይሕግዘኒ፣ ግን ንፈተና ወይ ንውሳነ ቤት ጽሕፈት ኣይትክእን።',
  ],
  [
    'vi',
    'Hộ chiếu này cho thấy tôi có thể làm gì. Điểm mạnh của tôi: xử lý thực phẩm hợp vệ sinh; chế biến món ăn an toàn. Những người khác đã nhìn thấy hoặc xác nhận điều này. Nó không thay thế kỳ thi hay quyết định của cơ quan. Nguyễn Thị Hường, phở, bữa, ngủ, quẫy.',
  ],
  [
    'pl',
    'Ten paszport pokazuje, co potrafię. Moje mocne strony: higieniczne obchodzenie się z żywnością; bezpieczne przygotowywanie potraw. Inni to widzieli lub potwierdzili. Nie zastępuje egzaminu ani decyzji urzędu. Zażółć gęślą jaźń, Łódź, źdźbło.',
  ],
  [
    'tr',
    'Bu pasaport neler yapabildiğimi gösterir. Güçlü yönlerim: gıdalarla hijyenik çalışmak; yemekleri güvenle hazırlamak. Başkaları bunu gördü veya doğruladı. Görüşmelerde bana yardımcı olur. Şükrü, Iğdır, İzmir, çağ, öğün.',
  ],
  [
    'ro',
    'Acest pașaport arată ce știu să fac. Punctele mele forte: manipularea igienică a alimentelor; prepararea sigură a mâncării. Alții au văzut sau au confirmat acest lucru. Nu înlocuiește un examen și nici decizia unei autorități. Țară, înțelegere, ș.',
  ],
  [
    'kmr',
    'Ev pasaport nîşan dide ka ez dikarim çi bikim. Aliyên min ên xurt: bi paqijî bi xwarinê re xebitîn; bi ewlehî çêkirina xwarinê. Kesên din ev dîtine an piştrast kirine. Ew cihê ezmûnê an biryara fermî nagire. Şîn, jîn, hêvî, çûn.',
  ],
]

/** Marks that stand on letters no composed character has: the stress of a dictionary, tones on two levels. */
export const marked = 'За́мок і замо́к, ọ́jà, ẹ̀kọ́'
