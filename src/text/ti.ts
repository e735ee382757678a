import { decimal } from './parts/forms.js'
import type { PartialSentences } from './parts/sentences.js'

const views = { self: 'ናይ ገዛእ ርእሲ ርእይቶ', others: 'ርእይቶ ካልኦት' }

/** Items joined by commas of the script, the last one by a word. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('፣ ')} ከምኡውን ${items.at(-1) ?? ''}`

/** Tigrinya, in Western digits; the frame of a passport only, a draft until a native reader has checked it. */
export const ti: PartialSentences = {
  language: 'ti',
  status: 'draft',
  date: (day) => day.split('-').reverse().join('.'),
  number: (value) => decimal(value, '.'),
  plural: (count) => (count === 0 || count === 1 ? 'one' : 'other'),
  words: {
    languageName: 'ትግርኛ',
    yes: 'እወ',
    no: 'ኣይፋልን',
    unknown: 'ኣይተፈልጠን',
    list: listed,
    views,
    roles: {
      counsellor: 'ኣማኻሪ',
      trainer: 'ኣሰልጣኒ',
      employer: 'ኣስራሒ',
      volunteerLead: 'ሓላፊ ወለንታዊ ስራሕ',
      peer: 'መሳርሕቲ',
      teacher: 'መምህር',
      friendOrFamily: 'ስድራቤት ወይ ኣዕሩኽ',
      other: 'ካልእ ሰብ',
      document: 'ሰነዳት',
      test: 'ፈተና',
    },
    grades: {
      stated: 'ናይ ገዛእ ርእሲ ሓበሬታ',
      described: 'ተገሊጹ',
      confirmed: 'ተረጋጊጹ',
      observed: 'ተራእዩ',
      verified: 'ነጻ መርትዖ',
    },
    gradeMeanings: {
      stated: 'ናይ ገዛእ ርእሲ መልስታት',
      described: 'ምስ ኣብነት',
      confirmed: 'ሰነዳት ወይ ካልኦት ሰባት',
      observed: 'ብዝሰልጠነ ሰብ',
      verified: 'ክልተ ሰባት ወይ ፈተና',
    },
    areas: {
      self: {
        all: 'ኩሉ ተባሂሉ',
        mostly: 'መብዛሕትኡ ተባሂሉ',
        some: 'ገሊኡ ተባሂሉ',
        none: 'ገና ዋላ ሓንቲ ኣይተባህለን',
        noInformation: 'ገና ሓበሬታ የለን',
      },
      others: {
        all: 'ኩሉ ተራእዩ',
        mostly: 'መብዛሕትኡ ተራእዩ',
        some: 'ገሊኡ ተራእዩ',
        none: 'ገና ዋላ ሓንቲ ኣይተራእየን',
        noInformation: 'ገና ሓበሬታ የለን',
      },
    },
    amounts: { all: 'ኩሉ', mostly: 'መብዛሕትኡ', some: 'ገሊኡ', none: 'ገና ዋላ ሓንቲ', noInformation: 'ሓበሬታ የለን' },
  },
  passport: {
    title: 'ፓስፖርት ክእለት',
    employerEdition: 'ቅዳሕ ንኣስራሕቲ',
    documentTitle: (id) => `ፓስፖርት ክእለት ${id}`,
    issued: (day, issuer) => `ዝተዋህበሉ ዕለት፦ ${day}${issuer === null ? '' : `፣ ካብ ${issuer}`}`,
    number: (id) => `ቁጽሪ ፓስፖርት ${id}`,
    validUntil: (day) => `እቲ ሓበሬታ ክሳብ ${day} ሓድሽ ተባሂሉ ይቑጸር`,
    code: 'ኮድ ናይዚ ፋይል',
    codeAlt: (id) => `QR ኮድ ናይ ፓስፖርት ${id}። ትሕዝቶኡ ኣብ ትሕቲ «ሓለዋ ሓበሬታን ኮድን» ተጻሒፉ ኣሎ።`,

    summaryHeading: 'ብቐሊል ቋንቋ',
    summary: (strengths, areSeenByOthers) =>
      [
        'እዚ ፓስፖርት እዚ እንታይ ክገብር ከም ዝኽእል የርኢ።',
        `ጥንካሬታተይ፦ ${strengths.join('፤ ')}።`,
        areSeenByOthers ? 'ካልኦት ነዚ ርእዮም ወይ ኣረጋጊጾም።' : 'ክሳብ ሕጂ እዚ ናይ ገዛእ ርእሰይ ሓበሬታ እዩ።',
        'እዚ ፓስፖርት ኣብ ዘተ ይሕግዘኒ።',
        'ንፈተና ወይ ንውሳነ ቤት ጽሕፈት ኣይትክእን።',
      ].join(' '),
    summaryEmpty: 'እዚ ፓስፖርት መጀመርታ እዩ። ገና ዝጎደለ ሓበሬታ ኣሎ። ዘተ ይሕግዝ።',
    unchecked: 'እዚ ትርጉም እዚ ኣይተመርመረን። እቲ ብቋንቋ ጀርመን ዝተጻሕፈ ጽሑፍ መሰረት እዩ።',

    strengthsHeading: 'ጥንካሬታተይ',
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}፦ ${by}`),
    occupationsHeading: 'ዝሰማምዑ ሞያታት፦ ግምት ንምድላው',
    occupation: 'ሞያ',
    viewByArea: { self: 'ናይ ገዛእ ርእሲ ርእይቶ ንነፍሲ ወከፍ ክፍሊ', others: 'ርእይቶ ካልኦት ንነፍሲ ወከፍ ክፍሊ' },
    kldb: (code) => `KldB ${code}`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'ገና ሓበሬታ ውሑድ እዩ',
    noOccupation: 'ብዛዕባ ሞያታት ገና እኹል ሓበሬታ የለን።',

    competencesHeading: 'ክእለታትን መርትዖታትን',
    competence: 'ክእለት',
    views,
    evidence: 'መርትዖ',
    level: (level, of) => `${level} ካብ ${of}`,
    notAsked: 'ገና ኣይተሓተተን',
    undetermined: 'ገና ክውሰን ኣይከኣልን',
    nothingKnown: 'ብዛዕባ እዚ ገና ሓበሬታ የለን።',
    claimUnproven: 'ተባሂሉ፣ ገና መርትዖ የብሉን',
    selfLower: 'ካልኦት ኣብዚ ዝያዳ ይርእዩ።',
    languageCaution: 'ብቋንቋ ጀርመን ተራእዩ፦ ምናልባት እቲ ቋንቋ ዕንቅፋት ኮይኑ ይኸውን።',
    outdated: 'ቅድሚ ገለ ግዜ',
    quoted: (text) => `«${text}»`,
    onePerson: (role) => `${role}፣ ሓደ ሰብ`,
    people: (role, count) => `${role}፣ ${count} ሰባት`,
    inRow: (items) => items.join('፣ '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}፣ `}${day} [${rubric}]`,

    selection: 'ኣብዚ ዝተመርጸ ክፋል ጥራይ እዩ ዝረአ።',
    draft: 'ንድፊ',
    draftMeaning: 'ንድፊ ማለት፦ ናይቲ ሞያ ክኢላታት ነዚ ጽሑፍ ገና ኣየንበብዎን።',

    tasksHeading: 'ንምፍታን፦ ናሙና ስራሕ',
    readHeading: 'ነዚ ፓስፖርት ከመይ ጌርኩም ተንብብዎ',
    read: [
      'እቲ ደረጃ ነቲ ስራሕ እዩ ዝገልጽ፣ ነቲ ሰብ ኣይኮነን።',
      'ካልኦት እኹል ርእዮም እንተኾይኖም፣ ርእይቶኦም ይቑጸር፣ እንተዘይኮነ ናይ ገዛእ ርእሲ ርእይቶ።',
      'ክልቲኦም ፈጺሞም ኣይሕወሱን።',
    ].join(' '),

    areasHeading: 'ሞያታት ብዝርዝር',
    areasOf: (titles) => titles.join('፤ '),
    areaPosition: (title, number) => `${title} (${number})`,
    statedNotShown: 'ተባሂሉ፣ ገና ኣይተራእየን',

    legalHeading: 'ሕጋዊ መዘኻኸሪ',
    legal: [
      'እዚ ፓስፖርት ንክእለታት ከም ዝርአ ይገብር።',
      'ምስክር ወረቐት ኣይኮነን፣ ብመሰረት BQFG ወግዓዊ ውሳነ ኣይኮነን፣ ናይ ማዕርነት (Gleichwertigkeit) ውሳነ ኣይኮነን።',
      'ብዛዕባ ኣፍልጦ (Anerkennung) ወይ ብዛዕባ Validierung ዝውስን እቲ ዝምልከቶ ቤት ጽሕፈት ጥራይ እዩ።',
    ].join(' '),
    privacyHeading: 'ሓለዋ ሓበሬታን ኮድን',
    privacy: [
      'እዚ ፓስፖርት ናይቲ ዘርእዮ ሰብ እዩ። መን ክርእዮ ከም ዝኽእል እቲ ሰብ ይውስን።',
      'ኣብኡ ዘየለ፦ ዕለተ ልደት፣ ዜግነት፣ ኩነታት መንበሪ ፍቓድ፣ ኣድራሻ፣ ስእሊ፣ ጥዕና፣ ነፍሲ ወከፍ መልሲ።',
    ].join(' '),
    hash: (code, address) => `እቲ ኮድ እዚ ፋይል ተቐይሩ እንተኾይኑ ጥራይ የርኢ፦ ${code}።${address === null ? '' : ` ${address}`}`,
    ask: (contact) => `ሕቶታት፦ ${contact}።`,

    sample: 'ናሙና ብዝተማህዘ ሓበሬታ',
    page: (number, count) => `ገጽ ${number} ካብ ${count}`,
  },
}
