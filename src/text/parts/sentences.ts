import type { EvidenceGrade, ViewName } from '../../model/grade.js'
import type { Day, Value } from '../../model/head.js'
import type { Issue } from '../../model/issue.js'
import type { AreaWord } from '../../model/match.js'
import type { EvidenceRole } from '../../model/passport.js'
import type { Reason, ReasonCode } from '../../model/reason.js'
import type { Language } from '../../model/text.js'
import type { PassportWords } from './passport-words.js'

/** All sentences of one language, complete: a code without a sentence is a compile error. */
export interface Sentences extends Forms {
  readonly words: CommonWords
  readonly passport: PassportWords
  readonly reasons: Readonly<Record<ReasonCode, ReasonSentence>>
  /** By code; an issue of another code is told by its English message. */
  readonly issues: Readonly<Record<string, IssueSentence>>
}

/** A whole table but for the words of passports. */
export type CoreSentences = Omit<Sentences, 'passport'>

/** A language that may lack sentences; those are said in German, marked with their own `lang`. */
export interface PartialSentences extends Forms {
  readonly words?: Readonly<Partial<CommonWords>>
  readonly passport?: Readonly<Partial<PassportWords>>
  readonly reasons?: Readonly<Partial<Record<ReasonCode, ReasonSentence>>>
  readonly issues?: Readonly<Record<string, IssueSentence>>
}

/** What every language has: how it writes days and numbers, and whether a native reader has read it. */
export interface Forms {
  readonly language: Language
  /** `draft` until a native reader has checked the texts. */
  readonly status: 'draft' | 'reviewed'
  readonly date: (day: Day) => string
  readonly number: (value: number) => string
  readonly plural: (count: number) => Plural
}

/** The plural categories of Unicode; each language uses those it needs. */
export type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** Words that passport and reasons share. */
export interface CommonWords {
  /** The language, in itself. */
  readonly languageName: string
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly list: (items: readonly string[]) => string
  readonly views: Readonly<Record<ViewName, string>>
  readonly roles: Readonly<Record<EvidenceRole, string>>
  readonly grades: Readonly<Record<EvidenceGrade, string>>
  readonly gradeMeanings: Readonly<Record<EvidenceGrade, string>>
  readonly areas: Readonly<Record<ViewName, Readonly<Record<AreaWord, string>>>>
  /** One word of how much, in front of a number. */
  readonly amounts: Readonly<Record<AreaWord, string>>
}

/** Writes one step of a derivation; what it needs stands in the reason. */
export type ReasonSentence = (reason: Reason, tools: ReasonTools) => string

/** Reads a reason in the words and numbers of one language; null where the reason does not say it. */
export interface ReasonTools {
  /** Words that a document gives for the name; else the param itself, as it is written in this language. */
  readonly said: (name: string) => string | null
  /** What came out, in words. */
  readonly value: string
  /** A value as this language writes it where nothing else is known of it. */
  readonly write: (value: Value) => string
  readonly number: (name: string) => number | null
  /** The same for one of the steps below. */
  readonly of: (reason: Reason) => ReasonTools
}

/** Says what is wrong in a document; null where the params do not say enough for a sentence. */
export type IssueSentence = (params: Issue['params']) => string | null
