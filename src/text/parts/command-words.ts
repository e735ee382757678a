import type { Way } from '../../model/match.js'
import type { OptionStatus, PathwayOption } from '../../model/option.js'
import type { FindingFlagCode } from '../../model/profile.js'
import type { IssueSentence } from './sentences.js'

/** Everything that the command says; results themselves come from the sentence tables. */
export interface CommandWords extends CallWords, CheckWords, ResultWords {
  readonly help: string
  readonly helpOf: Readonly<Record<CommandName, string>>
  /** A fault of ours, named so that it can be told. */
  readonly bug: (version: string, what: string) => string
}

/** The commands that ship. */
export type CommandName = 'check' | 'score' | 'match' | 'pathways' | 'passport'

/** What is wrong with a call: one sentence each. */
interface CallWords {
  readonly unknownCommand: (word: string, nearest: string | null) => string
  readonly unknownOption: (option: string, nearest: string | null) => string
  readonly noValue: (option: string) => string
  readonly needsValue: (option: string) => string
  readonly twice: (option: string) => string
  readonly stray: (word: string) => string
  readonly needsAssessment: (command: CommandName) => string
  readonly needsSituation: string
  readonly needsOutput: string
  readonly oneSource: string
  readonly inputOnce: string
  readonly badDay: (day: string) => string
  readonly oneReport: string
  readonly badLanguage: (word: string) => string
  readonly badChoice: (option: string, word: string, allowed: string) => string
  readonly badId: (id: string) => string
  readonly besideEmployer: string
  readonly besideGerman: string
  readonly scalePdf: string
  readonly noFile: (file: string) => string
  readonly folder: (file: string) => string
  readonly noDocuments: string
  readonly emptyFolder: (folder: string) => string
  /** `code` is that of the file system, such as EACCES. */
  readonly unreadable: (file: string, code: string) => string
  readonly noExample: (number: string, count: number) => string
  readonly noPathway: (id: string, nearest: string | null) => string
  readonly noOccupation: (id: string, nearest: string | null) => string
  readonly noAssumptions: (id: string, nearest: string | null) => string
  readonly noEnding: (file: string) => string
}

/** What `check` says, and every command about documents that are wrong. */
interface CheckWords {
  readonly checked: (files: number, findings: number, advice: number) => string
  readonly ran: (fine: number, failed: number) => string
  readonly inCase: (title: string) => string
  readonly codesNotChecked: string
  readonly sensitivities: Readonly<Record<'personal' | 'special', string>>
  /** In front of the law. */
  readonly askedBy: string
  readonly noUse: string
  readonly staleKinds: Readonly<Record<'pathway' | 'parameter' | 'provider', string>>
  /** null: no day is known. */
  readonly since: (day: string | null) => string
  readonly nothingStale: string
  readonly more: (count: number) => string
  /** For issues that only the command and `author/` find. */
  readonly issues: Readonly<Record<string, IssueSentence>>
}

/** What stands around results. */
interface ResultWords {
  readonly day: (day: string, isToday: boolean) => string
  readonly written: (file: string, bytes: number) => string
  /** How much of an edition in another language stands in German, in percent; `name` is how the language calls itself. */
  readonly share: (name: string, german: number) => string
  /** The share of a second summary. */
  readonly shareBeside: (share: string) => string
  readonly profileHead: (assessment: string, rubric: string) => string
  readonly columns: {
    readonly competence: string
    readonly self: string
    readonly others: string
    readonly grade: string
  }
  readonly tooFew: string
  readonly bounds: string
  readonly flags: Readonly<Record<FindingFlagCode, (titles: string) => string>>
  readonly nextLevel: string
  readonly later: (count: number) => string
  /** Of several assessments of one rubric this one counts, or the one that is named. */
  readonly newest: (count: number) => string
  readonly older: (counting: string) => string
  readonly changed: (assessment: string) => string
  readonly unchanged: (assessment: string) => string
  readonly otherVersion: (assessment: string, version: string) => string
  readonly quoted: (text: string) => string
  readonly qualified: string
  readonly helpers: string
  readonly noMatch: string
  readonly wanted: string
  /** In front of the occupation, over what would show more of it. */
  readonly nextUp: string
  /** In front of the ways in which others could see something. */
  readonly seen: string
  readonly ways: Readonly<Record<Way, string>>
  /** In front of the areas that a step raises. */
  readonly helpsIn: string
  /** An assessment that is older than another of its rubric. */
  readonly leftOut: (assessment: string, counting: string) => string
  /** In front of the areas without requirements. */
  readonly noRubric: string
  readonly overallNull: string
  readonly occupation: string
  readonly weights: string
  readonly pathwaysHead: (occupation: string | null) => string
  /** In front of a path that only advises, in place of its status. */
  readonly adviceStatus: string
  /** How many more conditions close a path. */
  readonly moreClosing: (count: number) => string
  /** Under the closed paths: what the mark behind a title says. */
  readonly lawMark: string
  /** Under the list: how to see a path as a whole. */
  readonly onePath: (id: string) => string
  /** Between the alternatives of a condition. */
  readonly or: string
  /** In front of a warning, with the numbers of the closed paths that it stands in. */
  readonly important: (places: string) => string
  readonly duration: string
  readonly cost: string
  readonly papers: string
  readonly worthKnowing: string
  readonly mayFollow: string
  /** In front of what may follow, by the result that the path names; of another result the word itself is said. */
  readonly results: Readonly<Record<string, string>>
  /** Numbers from least to most; null: no upper figure. */
  readonly months: (least: string, most: string | null) => string
  readonly euros: (least: string, most: string | null) => string
  /** How well a figure is known; the law itself needs no word. */
  readonly known: Readonly<Record<NonNullable<PathwayOption['fee']>['verified'], string>>
  readonly statuses: Readonly<Record<OptionStatus, string>>
  readonly missing: string
  /** In front of the one question to ask first. */
  readonly askNext: string
  readonly assuming: string
  /** The old value of something that has to be asked again. */
  readonly was: (value: string, day: string) => string
  readonly advises: string
}
