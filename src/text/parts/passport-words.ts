import type { ViewName } from '../../model/grade.js'

/** Every word of a passport, one key each; what is put in stands there already in words. */
export interface PassportWords {
  readonly title: string
  readonly employerEdition: string
  readonly documentTitle: (id: string) => string
  readonly issued: (day: string, issuer: string | null) => string
  readonly number: (id: string) => string
  readonly validUntil: (day: string) => string
  readonly code: string
  /** Instead of `code` where the issuer has sealed the file. */
  readonly checkCode: string
  readonly codeAlt: (id: string) => string
  /** The name of a field that no page shows; assistive technology reads it. */
  readonly signature: string

  readonly summaryHeading: string
  readonly summary: (strengths: readonly string[], areSeenByOthers: boolean) => string
  readonly summaryEmpty: string
  readonly unchecked: string

  readonly strengthsHeading: string
  readonly levelInView: (short: string, view: string) => string
  readonly evidenceBy: (grade: string, by: string | null) => string

  readonly occupationsHeading: string
  readonly occupation: string
  readonly viewByArea: Readonly<Record<ViewName, string>>
  readonly kldb: (code: string) => string
  readonly instant: (title: string, kldb: string) => string
  readonly translated: (title: string, german: string) => string
  readonly tooLittle: string
  readonly noOccupation: string

  readonly competencesHeading: string
  readonly competence: string
  readonly views: Readonly<Record<ViewName, string>>
  readonly evidence: string
  readonly rangeKey: string
  readonly levelsKey: (levels: readonly { readonly level: number; readonly short: string }[]) => string
  readonly level: (level: number, of: number) => string
  readonly atLeast: (low: string) => string
  readonly possibly: (high: string) => string
  readonly between: (low: string, high: string) => string
  readonly notAsked: string
  readonly notApplicable: string
  readonly undetermined: string
  readonly onlyView: Readonly<Record<ViewName, string>>
  readonly nothingKnown: string
  readonly claimUnproven: string
  readonly selfLower: string
  readonly talkAbout: (names: readonly string[]) => string
  readonly languageCaution: string
  readonly outdated: string
  readonly remark: (text: string) => string
  /** The two halves of `remark` where the person spoke another language. */
  readonly remarkLead: string
  readonly quoted: (text: string) => string
  readonly onePerson: (role: string) => string
  readonly people: (role: string, count: number) => string
  /** Short words side by side, with no word before the last one. */
  readonly inRow: (items: readonly string[]) => string
  readonly evidenceFrom: (by: string | null, day: string, rubric: number) => string

  readonly selection: string
  readonly rubrics: (rubrics: readonly RubricLabel[]) => string
  readonly draft: string
  readonly draftMeaning: string

  readonly tasksHeading: string
  readonly task: (text: string, minutes: number, watch: readonly string[]) => string

  readonly readHeading: string
  readonly read: string

  readonly areasHeading: string
  readonly areasOf: (titles: readonly string[]) => string
  /** An area that is a position of a regulation, by its number there; the regulation is named once by `positionsOf`. */
  readonly areaPosition: (title: string, number: string) => string
  readonly positionsOf: (regulations: readonly string[]) => string
  readonly statedNotShown: string
  readonly assumedWeights: string

  readonly legalHeading: string
  readonly legal: string
  readonly privacyHeading: string
  readonly privacy: string
  readonly hash: (code: string, address: string | null) => string
  /** Instead of `hash` where the issuer has sealed the file. */
  readonly sealed: (issuer: string, address: string, code: string) => string
  readonly ask: (contact: string) => string

  readonly sample: string
  readonly page: (number: number, count: number) => string
}

/** A rubric as the note below the table names it. */
export interface RubricLabel {
  readonly place: number
  readonly id: string
  readonly version: string
  readonly draft: boolean
}
