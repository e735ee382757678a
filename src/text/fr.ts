import { dayFirst, decimal, joined } from './parts/forms.js'
import type { PartialSentences } from './parts/sentences.js'

/** The passport in French; what documents say stays German. A draft until a native reader has checked it. */
export const fr: PartialSentences = {
  language: 'fr',
  status: 'draft',
  date: dayFirst('/'),
  number: (value) => decimal(value, ','),
  plural: (count) => (Math.abs(count) < 2 ? 'one' : 'other'),

  words: {
    languageName: 'Français',
    yes: 'oui',
    no: 'non',
    unknown: 'on ne sait pas',
    list: (items) => joined(items, 'et'),
    views: { self: 'regard personnel', others: 'regard des autres' },
    roles: {
      counsellor: 'personne qui conseille',
      trainer: 'personne qui forme',
      employer: 'entreprise',
      volunteerLead: 'direction du bénévolat',
      peer: 'collègue',
      teacher: 'personne qui enseigne',
      friendOrFamily: 'famille ou proches',
      other: 'autre personne',
      document: 'documents',
      test: 'test',
    },
    grades: {
      stated: 'déclare',
      described: 'a décrit',
      confirmed: 'confirmé',
      observed: 'observé',
      verified: 'prouvé de façon indépendante',
    },
    gradeMeanings: {
      stated: 'réponses personnelles',
      described: 'avec un exemple',
      confirmed: 'documents, autres personnes',
      observed: 'par une personne formée',
      verified: 'deux personnes ou un test',
    },
    areas: {
      self: {
        all: 'tout déclaré',
        mostly: 'en grande partie déclaré',
        some: 'en partie déclaré',
        none: 'encore rien déclaré',
        noInformation: 'pas encore d’informations',
      },
      others: {
        all: 'tout montré',
        mostly: 'en grande partie montré',
        some: 'en partie montré',
        none: 'encore rien montré',
        noInformation: 'pas encore d’informations',
      },
    },
    amounts: {
      all: 'tout',
      mostly: 'en grande partie',
      some: 'en partie',
      none: 'encore rien',
      noInformation: 'pas d’informations',
    },
  },

  passport: {
    title: 'Passeport de compétences',
    employerEdition: 'Version pour les entreprises',
    documentTitle: (id) => `Passeport de compétences ${id}`,
    issued: (day, issuer) => `Établi le ${day}${issuer === null ? '' : ` par ${issuer}`}`,
    number: (id) => `Numéro du passeport ${id}`,
    validUntil: (day) => `Informations considérées comme actuelles jusqu’au ${day}`,
    code: 'Code de ce fichier',
    checkCode: 'Vérifier le code',
    codeAlt: (id) =>
      `Code QR du passeport ${id}. Son contenu se trouve en texte sous «\u00a0Protection des données et code\u00a0».`,

    summaryHeading: 'En mots simples',
    summary: (strengths, areSeenByOthers) =>
      [
        'Ce passeport montre ce que je sais faire.',
        `Mes points forts\u00a0: ${strengths.join('\u00a0; ')}.`,
        areSeenByOthers
          ? 'D’autres personnes l’ont vu ou confirmé.'
          : 'Pour l’instant, ce sont mes propres déclarations.',
        'Le passeport m’aide dans les entretiens.',
        'Il ne remplace ni un examen ni une décision d’une autorité.',
      ].join(' '),
    summaryEmpty: 'Ce passeport est un début. Il manque encore des informations. Un entretien aide à avancer.',
    unchecked: 'Traduction non vérifiée. Le texte allemand fait foi.',

    strengthsHeading: 'Mes points forts',
    levelInView: (short, view) => `${short} (${view})`,
    evidenceBy: (grade, by) => (by === null ? grade : `${grade}\u00a0: ${by}`),

    occupationsHeading: 'Métiers adaptés\u00a0: estimation pour se préparer',
    occupation: 'Métier',
    viewByArea: { self: 'Regard personnel par domaine', others: 'Regard des autres par domaine' },
    kldb: (code) => `KldB ${code}`,
    instant: (title, kldb) => `Possible tout de suite\u00a0: ${title} (KldB ${kldb})`,
    translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
    tooLittle: 'encore trop peu d’informations',
    noOccupation: 'Pour des métiers, nous en savons encore trop peu.',

    competencesHeading: 'Compétences et preuves',
    competence: 'Compétence',
    views: { self: 'Regard personnel', others: 'Regard des autres' },
    evidence: 'Preuve',
    rangeKey: 'plage possible',
    levelsKey: (levels) => `Niveaux\u00a0: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
    level: (level, of) => `${level} sur ${of}`,
    atLeast: (low) => `au moins\u00a0: ${low}`,
    possibly: (high) => `possible jusqu’à\u00a0: ${high}`,
    between: (low, high) => `possible\u00a0: de «\u00a0${low}\u00a0» à «\u00a0${high}\u00a0»`,
    notAsked: 'pas encore demandé',
    notApplicable: 'ne s’applique pas ici',
    undetermined: 'pas encore possible à déterminer',
    onlyView: {
      self: 'Ce passeport repose sur les déclarations de la personne.',
      others: 'Ce passeport repose sur les évaluations d’autres personnes.',
    },
    nothingKnown: 'Nous n’en savons encore rien.',
    claimUnproven: 'déclaré, pas encore prouvé',
    selfLower: 'Les autres voient plus ici.',
    talkAbout: (names) =>
      `Regard personnel et regard des autres diffèrent pour\u00a0: ${names.join('\u00a0; ')}. Il est bon d’en parler.`,
    languageCaution: 'Observé en allemand\u00a0: la langue a pu gêner.',
    outdated: '(il y a longtemps)',
    remark: (text) => `La personne dit à ce sujet\u00a0: «\u00a0${text}\u00a0»`,
    remarkLead: 'La personne dit à ce sujet\u00a0:',
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    onePerson: (role) => `${role} (une personne)`,
    people: (role, count) => `${role} (${count})`,
    inRow: (items) => items.join(', '),
    evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

    selection: 'Une sélection est montrée.',
    rubrics: (rubrics) =>
      `Grilles d’évaluation\u00a0: ${rubrics
        .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (projet)' : ''}`)
        .join('\u00a0; ')}.`,
    draft: '(projet)',
    draftMeaning: 'Projet veut dire\u00a0: des gens du métier n’ont pas encore relu le texte.',

    tasksHeading: 'À essayer\u00a0: travaux pratiques',
    task: (text, minutes, watch) =>
      [
        `${text} (${minutes} ${minutes < 2 ? 'minute' : 'minutes'})`,
        ...(watch.length > 0 ? [`À observer\u00a0: ${watch.join(' ')}`] : []),
      ].join(' '),

    readHeading: 'Comment lire ce passeport',
    read: [
      'Le niveau décrit l’action, pas la personne.',
      'Si les autres en ont vu assez, leur regard compte, sinon le regard personnel.',
      'Les deux ne sont jamais mélangés.',
    ].join(' '),

    areasHeading: 'Les métiers en détail',
    areasOf: (titles) => titles.join('\u00a0; '),
    areaPosition: (title, number) => `${title} (${number})`,
    positionsOf: (regulations) => `Numéros des domaines selon\u00a0: ${regulations.join('\u00a0; ')}`,
    statedNotShown: 'déclaré, pas encore montré',
    assumedWeights: 'Les poids des domaines sont supposés.',

    legalHeading: 'Mention légale',
    legal: [
      'Ce passeport rend des compétences visibles.',
      'Il n’est pas un certificat (Zeugnis), pas une décision officielle (Bescheid) selon la BQFG',
      'et pas une constatation d’équivalence (Gleichwertigkeit).',
      'Seul l’organisme compétent décide de la reconnaissance (Anerkennung) et de la validation (Validierung).',
    ].join(' '),
    privacyHeading: 'Protection des données et code',
    privacy: [
      'Le passeport appartient à la personne qui le montre. C’est elle qui décide qui le voit.',
      'Il ne contient pas\u00a0: date de naissance, nationalité, statut de séjour, adresse, photo,',
      'santé, réponses une par une.',
    ].join(' '),
    hash: (code, address) =>
      `Le code montre seulement si ce fichier a été modifié\u00a0: ${code}.${address === null ? '' : ` ${address}`}`,
    sealed: (issuer, address, code) =>
      `Ce fichier porte un sceau électronique\u00a0: ${issuer}. Pour vérifier\u00a0: ${address}. Code\u00a0: ${code}`,
    ask: (contact) => `Questions\u00a0: ${contact}.`,

    sample: 'Exemple avec des données inventées',
    page: (number, count) => `Page ${number} sur ${count}`,
  },
}
