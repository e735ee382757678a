import { dayFirst, decimal, joined } from './parts/forms.js'
import type { PartialSentences } from './parts/sentences.js'

/** The passport in Spanish; what documents say stays German. A draft until a native reader has checked it. */
export const es: PartialSentences = {
  language: 'es',
  status: 'draft',
  date: dayFirst('/'),
  number: (value) => decimal(value, ','),
  plural: (count) => (count === 1 ? 'one' : 'other'),

  words: {
    languageName: 'Español',
    yes: 'sí',
    no: 'no',
    unknown: 'no se sabe',
    // Before the sound of i, "y" becomes "e"; not before a diphthong as in "hielo".
    list: (items) => joined(items, /^(i|hi(?![aeo]))/iu.test(items.at(-1) ?? '') ? 'e' : 'y'),
    views: { self: 'visión propia', others: 'visión de otras personas' },
    roles: {
      counsellor: 'persona que asesora',
      trainer: 'persona que forma',
      employer: 'empresa',
      volunteerLead: 'dirección del voluntariado',
      peer: 'colega',
      teacher: 'docente',
      friendOrFamily: 'familia o amistades',
      other: 'otra persona',
      document: 'documentos',
      test: 'test',
    },
    grades: {
      stated: 'declara',
      described: 'ha descrito',
      confirmed: 'confirmado',
      observed: 'observado',
      verified: 'demostrado de forma independiente',
    },
    gradeMeanings: {
      stated: 'respuestas propias',
      described: 'con un ejemplo',
      confirmed: 'documentos, otras personas',
      observed: 'por una persona formada',
      verified: 'dos personas o un test',
    },
    areas: {
      self: {
        all: 'todo declarado',
        mostly: 'la mayor parte declarada',
        some: 'una parte declarada',
        none: 'todavía nada declarado',
        noInformation: 'todavía sin datos',
      },
      others: {
        all: 'todo mostrado',
        mostly: 'la mayor parte mostrada',
        some: 'una parte mostrada',
        none: 'todavía nada mostrado',
        noInformation: 'todavía sin datos',
      },
    },
    amounts: {
      all: 'todo',
      mostly: 'la mayor parte',
      some: 'una parte',
      none: 'todavía nada',
      noInformation: 'sin datos',
    },
  },

  passport: {
    title: 'Pasaporte de competencias',
    employerEdition: 'Versión para empresas',
    documentTitle: (id) => `Pasaporte de competencias ${id}`,
    issued: (day, issuer) => `Emitido el ${day}${issuer === null ? '' : ` por ${issuer}`}`,
    number: (id) => `Número del pasaporte ${id}`,
    validUntil: (day) => `Los datos se consideran actuales hasta el ${day}`,
    code: 'Código de este archivo',
    checkCode: 'Comprobar el código',
    codeAlt: (id) => `Código QR del pasaporte ${id}. Su contenido está como texto en «Protección de datos y código».`,

    summaryHeading: 'En palabras sencillas',
    summary: (strengths, areSeenByOthers) =>
      [
        'Este pasaporte muestra lo que sé hacer.',
        `Mis puntos fuertes: ${strengths.join('; ')}.`,
        areSeenByOthers ? 'Otras personas lo han visto o confirmado.' : 'Por ahora son mis propias declaraciones.',
        'El pasaporte me ayuda en las conversaciones.',
        'No sustituye un examen ni una decisión de una autoridad.',
      ].join(' '),
    summaryEmpty: 'Este pasaporte es un comienzo. Todavía faltan datos. Una conversación ayuda a seguir.',
    unchecked: 'Traducción no revisada. Vale el texto alemán.',

    strengthsHeading: 'Mis puntos fuertes',
    levelInView: (short, view) => `${short} (${view})`,
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

    occupationsHeading: 'Profesiones adecuadas: estimación para prepararse',
    occupation: 'Profesión',
    viewByArea: { self: 'Visión propia por áreas', others: 'Visión de otras personas por áreas' },
    kldb: (code) => `KldB ${code}`,
    instant: (title, kldb) => `Posible de inmediato: ${title} (KldB ${kldb})`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'todavía muy pocos datos',
    noOccupation: 'Para indicar profesiones sabemos todavía muy poco.',

    competencesHeading: 'Competencias y evidencias',
    competence: 'Competencia',
    views: { self: 'Visión propia', others: 'Visión de otras personas' },
    evidence: 'Evidencia',
    rangeKey: 'margen posible',
    levelsKey: (levels) => `Niveles: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
    level: (level, of) => `${level} de ${of}`,
    atLeast: (low) => `al menos: ${low}`,
    possibly: (high) => `posible hasta: ${high}`,
    between: (low, high) => `posible: de «${low}» a «${high}»`,
    notAsked: 'todavía no preguntado',
    notApplicable: 'no se aplica aquí',
    undetermined: 'todavía no se puede determinar',
    onlyView: {
      self: 'Este pasaporte se basa en las declaraciones de la persona.',
      others: 'Este pasaporte se basa en valoraciones de otras personas.',
    },
    nothingKnown: 'Todavía no sabemos nada de esto.',
    claimUnproven: 'declarado, todavía no demostrado',
    selfLower: 'Otras personas ven aquí más.',
    talkAbout: (names) =>
      `La visión propia y la visión de otras personas difieren en: ${names.join('; ')}. Vale la pena hablarlo.`,
    languageCaution: 'Observado en alemán: el idioma puede haber frenado.',
    outdated: '(hace tiempo)',
    remark: (text) => `La persona dice sobre esto: «${text}»`,
    remarkLead: 'La persona dice sobre esto:',
    quoted: (text) => `«${text}»`,
    onePerson: (role) => `${role} (una persona)`,
    people: (role, count) => `${role} (${count})`,
    inRow: (items) => items.join(', '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

    selection: 'Se muestra una selección.',
    rubrics: (rubrics) =>
      `Tablas de valoración: ${rubrics
        .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (borrador)' : ''}`)
        .join('; ')}.`,
    draft: '(borrador)',
    draftMeaning: 'Borrador significa: personas del oficio todavía no han revisado el texto.',

    tasksHeading: 'Para probar: tareas prácticas',
    task: (text, minutes, watch) =>
      [
        `${text} (${minutes} ${minutes === 1 ? 'minuto' : 'minutos'})`,
        ...(watch.length > 0 ? [`En qué fijarse: ${watch.join(' ')}`] : []),
      ].join(' '),

    readHeading: 'Cómo leer este pasaporte',
    read: [
      'El nivel describe lo que se hace, no a la persona.',
      'Si otras personas han visto bastante, cuenta su visión; si no, la propia.',
      'Las dos nunca se mezclan.',
    ].join(' '),

    areasHeading: 'Las profesiones en detalle',
    areasOf: (titles) => titles.join('; '),
    areaPosition: (title, number) => `${title} (${number})`,
    positionsOf: (regulations) => `Números de las áreas según: ${regulations.join('; ')}`,
    statedNotShown: 'declarado, todavía no mostrado',
    assumedWeights: 'Los pesos de las áreas son supuestos.',

    legalHeading: 'Aviso legal',
    legal: [
      'Este pasaporte hace visibles competencias.',
      'No es un certificado ni un título (Zeugnis), no es una resolución oficial (Bescheid) según la BQFG',
      'y no es una constatación de equivalencia (Gleichwertigkeit).',
      'Sobre el reconocimiento (Anerkennung) y la validación (Validierung) decide solo el organismo competente.',
    ].join(' '),
    privacyHeading: 'Protección de datos y código',
    privacy: [
      'El pasaporte pertenece a la persona que lo muestra. Ella decide quién lo ve.',
      'No contiene: fecha de nacimiento, nacionalidad, situación de residencia, dirección, foto,',
      'salud, respuestas una por una.',
    ].join(' '),
    hash: (code, address) =>
      `El código solo muestra si este archivo ha cambiado: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) =>
      `Este archivo lleva un sello electrónico: ${issuer}. Comprobar en: ${address}. Código: ${code}`,
    ask: (contact) => `Preguntas: ${contact}.`,

    sample: 'Muestra con datos inventados',
    page: (number, count) => `Página ${number} de ${count}`,
  },
}
