import type { EvidenceGrade } from '../model/grade.js'
import type { AreaWord } from '../model/match.js'
import type { Language, LanguageTag } from '../model/text.js'

/** One piece of a passport page in reading order; HTML, PDF and a partner's own components read nothing else. */
export type Block =
  | { readonly kind: 'section'; readonly id: SectionId; readonly blocks: readonly Block[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly lines: readonly Line[] }
  | { readonly kind: 'text'; readonly tone: Tone; readonly line: Line; readonly mark?: Mark; readonly under?: true }
  | { readonly kind: 'list'; readonly style: ListStyle; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table'
      readonly id: 'competences' | 'occupations'
      readonly heads: readonly (readonly Block[])[]
      readonly rows: readonly (readonly (readonly Block[])[])[]
    }
  | { readonly kind: 'code'; readonly payload: string; readonly alt: Line; readonly label: Line }

/**
 * Words in one language; the direction of writing follows from it. What people and papers say stands in the text between
 * isolates (U+2066 to U+2069) wherever it could change places with the words around it.
 */
export interface Line {
  readonly text: string
  readonly lang: Language
  /** Words between such isolates that are in another language. */
  readonly foreign?: readonly Foreign[]
}

/** Words of another language inside a line. */
export interface Foreign {
  readonly text: string
  readonly lang: LanguageTag
}

export type Tone = 'lead' | 'body' | 'strong' | 'label' | 'small' | 'quote' | 'accent' | 'notice'

export type ListStyle = 'boxes' | 'cards' | 'plain' | 'numbers' | 'key' | 'grades' | 'groups'

/** A shape that repeats what the words beside it say; it never says more than they do. */
export type Mark =
  | {
      readonly kind: 'level'
      readonly view: 'self' | 'others'
      readonly of: number
      readonly level: number
      readonly low: number
      readonly high: number
    }
  | { readonly kind: 'range' }
  | { readonly kind: 'evidence'; readonly grade: EvidenceGrade }
  | {
      readonly kind: 'areas'
      readonly view: 'self' | 'others'
      readonly segments: readonly { readonly weight: number; readonly shown: AreaWord }[]
    }

export type SectionId =
  | 'head'
  | 'summary'
  | 'strengths'
  | 'occupations'
  | 'competences'
  | 'tasks'
  | 'read'
  | 'areas'
  | 'legal'
  | 'privacy'
