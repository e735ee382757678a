import { dayFirst, decimal, joined } from './parts/forms.js'
import type { PartialSentences } from './parts/sentences.js'

/** The passport in Vietnamese; what documents say stays German. A draft until a native reader has checked it. */
export const vi: PartialSentences = {
  language: 'vi',
  status: 'draft',
  date: dayFirst('/'),
  number: (value) => decimal(value, ','),
  plural: () => 'other',

  words: {
    languageName: 'Tiếng Việt',
    yes: 'có',
    no: 'không',
    unknown: 'không rõ',
    list: (items) => joined(items, 'và'),
    views: { self: 'tự đánh giá', others: 'đánh giá của người khác' },
    roles: {
      counsellor: 'người tư vấn',
      trainer: 'người đào tạo',
      employer: 'doanh nghiệp',
      volunteerLead: 'người phụ trách tình nguyện',
      peer: 'đồng nghiệp',
      teacher: 'giáo viên',
      friendOrFamily: 'gia đình hoặc bạn bè',
      other: 'người khác',
      document: 'giấy tờ',
      test: 'bài kiểm tra',
    },
    grades: {
      stated: 'tự nêu',
      described: 'đã mô tả',
      confirmed: 'đã được xác nhận',
      observed: 'đã được quan sát',
      verified: 'đã được chứng minh độc lập',
    },
    gradeMeanings: {
      stated: 'câu trả lời của chính mình',
      described: 'với một ví dụ',
      confirmed: 'giấy tờ, người khác',
      observed: 'bởi người đã được tập huấn',
      verified: 'hai người hoặc bài kiểm tra',
    },
    areas: {
      self: {
        all: 'đã nêu tất cả',
        mostly: 'đã nêu phần lớn',
        some: 'đã nêu một phần',
        none: 'chưa nêu gì',
        noInformation: 'chưa có thông tin',
      },
      others: {
        all: 'đã thể hiện tất cả',
        mostly: 'đã thể hiện phần lớn',
        some: 'đã thể hiện một phần',
        none: 'chưa thể hiện gì',
        noInformation: 'chưa có thông tin',
      },
    },
    amounts: {
      all: 'tất cả',
      mostly: 'phần lớn',
      some: 'một phần',
      none: 'chưa có gì',
      noInformation: 'không có thông tin',
    },
  },

  passport: {
    title: 'Hộ chiếu năng lực',
    employerEdition: 'Bản dành cho doanh nghiệp',
    documentTitle: (id) => `Hộ chiếu năng lực ${id}`,
    issued: (day, issuer) => `Ngày cấp: ${day}${issuer === null ? '' : `, nơi cấp: ${issuer}`}`,
    number: (id) => `Số hộ chiếu năng lực ${id}`,
    validUntil: (day) => `Thông tin được xem là còn mới đến ngày ${day}`,
    code: 'Mã của tệp này',
    checkCode: 'Kiểm tra mã',
    codeAlt: (id) => `Mã QR của hộ chiếu năng lực ${id}. Nội dung có dạng chữ ở phần “Bảo vệ dữ liệu và mã”.`,

    summaryHeading: 'Bằng lời đơn giản',
    summary: (strengths, areSeenByOthers) =>
      [
        'Hộ chiếu năng lực này cho thấy tôi làm được gì.',
        `Điểm mạnh của tôi: ${strengths.join('; ')}.`,
        areSeenByOthers ? 'Người khác đã thấy hoặc xác nhận điều này.' : 'Đến nay đây là lời của chính tôi.',
        'Hộ chiếu này giúp tôi trong các cuộc nói chuyện.',
        'Nó không thay thế kỳ thi hay quyết định của cơ quan nhà nước.',
      ].join(' '),
    summaryEmpty: 'Hộ chiếu năng lực này là bước khởi đầu. Vẫn còn thiếu thông tin. Một cuộc nói chuyện sẽ giúp thêm.',
    unchecked: 'Bản dịch chưa được kiểm tra. Văn bản tiếng Đức có hiệu lực.',

    strengthsHeading: 'Điểm mạnh của tôi',
    levelInView: (short, view) => `${short} (${view})`,
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

    occupationsHeading: 'Nghề phù hợp: nhận định để chuẩn bị',
    occupation: 'Nghề',
    viewByArea: { self: 'Tự đánh giá theo lĩnh vực', others: 'Đánh giá của người khác theo lĩnh vực' },
    kldb: (code) => `KldB ${code}`,
    instant: (title, kldb) => `Có thể làm ngay: ${title} (KldB ${kldb})`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'còn quá ít thông tin',
    noOccupation: 'Còn quá ít thông tin để nêu nghề.',

    competencesHeading: 'Năng lực và bằng chứng',
    competence: 'Năng lực',
    views: { self: 'Tự đánh giá', others: 'Đánh giá của người khác' },
    evidence: 'Bằng chứng',
    rangeKey: 'phạm vi có thể',
    levelsKey: (levels) => `Các mức: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
    level: (level, of) => `${level} trên ${of}`,
    atLeast: (low) => `ít nhất: ${low}`,
    possibly: (high) => `có thể đến: ${high}`,
    between: (low, high) => `có thể: từ “${low}” đến “${high}”`,
    notAsked: 'chưa hỏi',
    notApplicable: 'không áp dụng ở đây',
    undetermined: 'chưa xác định được',
    onlyView: {
      self: 'Hộ chiếu năng lực này dựa trên lời của chính người đó.',
      others: 'Hộ chiếu năng lực này dựa trên đánh giá của người khác.',
    },
    nothingKnown: 'Chưa có thông tin về điều này.',
    claimUnproven: 'đã nêu, chưa có bằng chứng',
    selfLower: 'Người khác thấy nhiều hơn ở đây.',
    talkAbout: (names) =>
      `Phần tự đánh giá và đánh giá của người khác khác nhau ở: ${names.join('; ')}. Nên trao đổi về điều này.`,
    languageCaution: 'Quan sát bằng tiếng Đức: ngôn ngữ có thể đã gây cản trở.',
    outdated: '(đã lâu)',
    remark: (text) => `Người đó nói về điều này: “${text}”`,
    remarkLead: 'Người đó nói về điều này:',
    quoted: (text) => `“${text}”`,
    onePerson: (role) => `${role} (một người)`,
    people: (role, count) => `${role} (${count})`,
    inRow: (items) => items.join(', '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

    selection: 'Ở đây chỉ có một phần được chọn.',
    rubrics: (rubrics) =>
      `Bảng đánh giá: ${rubrics
        .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (bản nháp)' : ''}`)
        .join('; ')}.`,
    draft: '(bản nháp)',
    draftMeaning: 'Bản nháp nghĩa là: người trong nghề chưa xem lại văn bản.',

    tasksHeading: 'Để làm thử: bài thực hành',
    task: (text, minutes, watch) =>
      [`${text} (${minutes} phút)`, ...(watch.length > 0 ? [`Xin chú ý: ${watch.join(' ')}`] : [])].join(' '),

    readHeading: 'Cách đọc hộ chiếu năng lực này',
    read: [
      'Mức mô tả việc làm, không mô tả con người.',
      'Nếu người khác đã thấy đủ thì tính đánh giá của họ, nếu không thì tính phần tự đánh giá.',
      'Hai phần này không bao giờ được gộp lại.',
    ].join(' '),

    areasHeading: 'Chi tiết các nghề',
    areasOf: (titles) => titles.join('; '),
    areaPosition: (title, number) => `${title} (${number})`,
    positionsOf: (regulations) => `Số của các lĩnh vực theo: ${regulations.join('; ')}`,
    statedNotShown: 'đã nêu, chưa thể hiện',
    assumedWeights: 'Trọng số của các lĩnh vực là giả định.',

    legalHeading: 'Lưu ý pháp lý',
    legal: [
      'Hộ chiếu năng lực này làm cho năng lực được nhìn thấy.',
      'Đây không phải là văn bằng hay chứng chỉ (Zeugnis),',
      'không phải là quyết định hành chính (Bescheid) theo BQFG',
      'và không phải là xác nhận về sự tương đương (Gleichwertigkeit).',
      'Chỉ cơ quan có thẩm quyền quyết định về việc công nhận (Anerkennung) và thẩm định (Validierung).',
    ].join(' '),
    privacyHeading: 'Bảo vệ dữ liệu và mã',
    privacy: [
      'Hộ chiếu năng lực thuộc về người đưa nó cho xem. Người đó quyết định ai được xem.',
      'Không có trong đó: ngày sinh, quốc tịch, tình trạng cư trú, địa chỉ, ảnh, sức khỏe, từng câu trả lời.',
    ].join(' '),
    hash: (code, address) =>
      `Mã chỉ cho thấy tệp này có bị thay đổi hay không: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) => `Tệp này có dấu điện tử: ${issuer}. Kiểm tra tại: ${address}. Mã: ${code}`,
    ask: (contact) => `Nơi hỏi thêm: ${contact}.`,

    sample: 'Mẫu với dữ liệu hư cấu',
    page: (number, count) => `Trang ${number} trên ${count}`,
  },
}
