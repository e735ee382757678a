import { dayFirst, decimal, joined } from './parts/forms.js'
import type { PartialSentences } from './parts/sentences.js'

/** The passport in Turkish; what documents say stays German. A draft until a native reader has checked it. */
export const tr: PartialSentences = {
  language: 'tr',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, ','),
  plural: (count) => (count === 1 ? 'one' : 'other'),

  words: {
    languageName: 'Türkçe',
    yes: 'evet',
    no: 'hayır',
    unknown: 'bilinmiyor',
    list: (items) => joined(items, 've'),
    views: { self: 'kendi görüşü', others: 'başkalarının görüşü' },
    roles: {
      counsellor: 'danışman',
      trainer: 'eğitmen',
      employer: 'işyeri',
      volunteerLead: 'gönüllü çalışma sorumlusu',
      peer: 'iş arkadaşı',
      teacher: 'öğretmen',
      friendOrFamily: 'aile veya arkadaşlar',
      other: 'başka bir kişi',
      document: 'belgeler',
      test: 'test',
    },
    grades: {
      stated: 'belirtiyor',
      described: 'anlattı',
      confirmed: 'teyit edildi',
      observed: 'gözlemlendi',
      verified: 'bağımsız olarak kanıtlandı',
    },
    gradeMeanings: {
      stated: 'kendi cevapları',
      described: 'bir örnekle',
      confirmed: 'belgeler, başka kişiler',
      observed: 'eğitimli bir kişi tarafından',
      verified: 'iki kişi veya test',
    },
    areas: {
      self: {
        all: 'hepsi belirtildi',
        mostly: 'çoğu belirtildi',
        some: 'bir kısmı belirtildi',
        none: 'henüz bir şey belirtilmedi',
        noInformation: 'henüz bilgi yok',
      },
      others: {
        all: 'hepsi gösterildi',
        mostly: 'çoğu gösterildi',
        some: 'bir kısmı gösterildi',
        none: 'henüz bir şey gösterilmedi',
        noInformation: 'henüz bilgi yok',
      },
    },
    amounts: { all: 'hepsi', mostly: 'çoğu', some: 'bir kısmı', none: 'henüz hiç', noInformation: 'bilgi yok' },
  },

  passport: {
    title: 'Yetkinlik pasaportu',
    employerEdition: 'İşyerleri için sürüm',
    documentTitle: (id) => `Yetkinlik pasaportu ${id}`,
    issued: (day, issuer) => `Düzenlenme tarihi: ${day}${issuer === null ? '' : `, düzenleyen: ${issuer}`}`,
    number: (id) => `Pasaport numarası ${id}`,
    validUntil: (day) => `Bilgiler ${day} tarihine kadar güncel sayılır`,
    code: 'Bu dosyanın kodu',
    checkCode: 'Kodu kontrol edin',
    codeAlt: (id) => `Pasaportun QR kodu: ${id}. İçeriği “Veri koruması ve kod” bölümünde yazı olarak bulunur.`,

    summaryHeading: 'Basit sözlerle',
    summary: (strengths, areSeenByOthers) =>
      [
        'Bu pasaport neler yapabildiğimi gösterir.',
        `Güçlü yönlerim: ${strengths.join('; ')}.`,
        areSeenByOthers ? 'Başkaları bunu gördü veya teyit etti.' : 'Bunlar şimdilik kendi sözlerim.',
        'Pasaport görüşmelerde bana yardımcı olur.',
        'Bir sınavın veya bir resmî kurum kararının yerine geçmez.',
      ].join(' '),
    summaryEmpty: 'Bu pasaport bir başlangıçtır. Henüz bilgiler eksik. Bir görüşme yardımcı olur.',
    unchecked: 'Çeviri kontrol edilmedi. Almanca metin geçerlidir.',

    strengthsHeading: 'Güçlü yönlerim',
    levelInView: (short, view) => `${short} (${view})`,
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

    occupationsHeading: 'Uygun meslekler: hazırlık için değerlendirme',
    occupation: 'Meslek',
    viewByArea: { self: 'Alanlara göre kendi görüşü', others: 'Alanlara göre başkalarının görüşü' },
    kldb: (code) => `KldB ${code}`,
    instant: (title, kldb) => `Hemen mümkün: ${title} (KldB ${kldb})`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'henüz çok az bilgi var',
    noOccupation: 'Meslekler için henüz çok az bilgi var.',

    competencesHeading: 'Yetkinlikler ve kanıtlar',
    competence: 'Yetkinlik',
    views: { self: 'Kendi görüşü', others: 'Başkalarının görüşü' },
    evidence: 'Kanıt',
    rangeKey: 'olası aralık',
    levelsKey: (levels) => `Düzeyler: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
    level: (level, of) => `${level} / ${of}`,
    atLeast: (low) => `en az: ${low}`,
    possibly: (high) => `olası en üst düzey: ${high}`,
    between: (low, high) => `olası: “${low}” ile “${high}” arası`,
    notAsked: 'henüz sorulmadı',
    notApplicable: 'burada söz konusu değil',
    undetermined: 'henüz belirlenemiyor',
    onlyView: {
      self: 'Bu pasaport kişinin kendi sözlerine dayanır.',
      others: 'Bu pasaport başkalarının değerlendirmelerine dayanır.',
    },
    nothingKnown: 'Bu konuda henüz bir şey bilinmiyor.',
    claimUnproven: 'belirtildi, henüz kanıtlanmadı',
    selfLower: 'Başkaları burada daha fazlasını görüyor.',
    talkAbout: (names) =>
      `Kendi görüşü ile başkalarının görüşü şunlarda farklı: ${names.join('; ')}. Bunu konuşmaya değer.`,
    languageCaution: 'Almanca gözlemlendi: Dil zorluk çıkarmış olabilir.',
    outdated: '(uzun süre önce)',
    remark: (text) => `Kişi bu konuda şöyle diyor: “${text}”`,
    remarkLead: 'Kişi bu konuda şöyle diyor:',
    quoted: (text) => `“${text}”`,
    onePerson: (role) => `${role} (bir kişi)`,
    people: (role, count) => `${role} (${count})`,
    inRow: (items) => items.join(', '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

    selection: 'Burada bir seçim gösteriliyor.',
    rubrics: (rubrics) =>
      `Değerlendirme tabloları: ${rubrics
        .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (taslak)' : ''}`)
        .join('; ')}.`,
    draft: '(taslak)',
    draftMeaning: 'Taslak şu demektir: Meslekten kişiler metni henüz gözden geçirmedi.',

    tasksHeading: 'Denemek için: uygulama görevleri',
    task: (text, minutes, watch) =>
      [
        `${text} (${minutes} dakika)`,
        ...(watch.length > 0 ? [`Lütfen şuna dikkat edin: ${watch.join(' ')}`] : []),
      ].join(' '),

    readHeading: 'Bu pasaport nasıl okunur',
    read: [
      'Düzey yapılan işi anlatır, kişiyi değil.',
      'Başkaları yeterince gördüyse onların görüşü, görmediyse kişinin kendi görüşü esas alınır.',
      'İki görüş hiçbir zaman birleştirilmez.',
    ].join(' '),

    areasHeading: 'Mesleklerin ayrıntıları',
    areasOf: (titles) => titles.join('; '),
    areaPosition: (title, number) => `${title} (${number})`,
    positionsOf: (regulations) => `Alan numaralarının kaynağı: ${regulations.join('; ')}`,
    statedNotShown: 'belirtildi, henüz gösterilmedi',
    assumedWeights: 'Alanların ağırlıkları varsayımdır.',

    legalHeading: 'Hukuki bilgi',
    legal: [
      'Bu pasaport yetkinlikleri görünür kılar.',
      'Bu pasaport bir diploma ya da sertifika (Zeugnis) değildir,',
      'BQFG yasasına göre resmî bir karar (Bescheid) değildir ve bir denklik tespiti (Gleichwertigkeit) değildir.',
      'Tanıma (Anerkennung) ve validasyon (Validierung) hakkında yalnızca yetkili kurum karar verir.',
    ].join(' '),
    privacyHeading: 'Veri koruması ve kod',
    privacy: [
      'Pasaport, onu gösteren kişiye aittir. Kimin göreceğine bu kişi karar verir.',
      'İçinde şunlar yoktur: doğum tarihi, vatandaşlık, oturum durumu, adres, fotoğraf,',
      'sağlık bilgileri, tek tek cevaplar.',
    ].join(' '),
    hash: (code, address) =>
      `Kod yalnızca dosyanın değişip değişmediğini gösterir: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) =>
      `Bu dosyada elektronik mühür var: ${issuer}. Kontrol için: ${address}. Kod: ${code}`,
    ask: (contact) => `Sorular için: ${contact}.`,

    sample: 'Uydurma verilerle örnek',
    page: (number, count) => `Sayfa ${number} / ${count}`,
  },
}
