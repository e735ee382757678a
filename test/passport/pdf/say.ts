// Builders of blocks for tests: short words for what the builder of passports makes.
import type { Block, Line, Mark, Tone } from '../../../src/passport/block.js'

export const line = (text: string, lang: Line['lang'] = 'de'): Line => ({ text, lang })
export const say = (tone: Tone, text: string, mark?: Mark, under?: true): Block => ({
  ...{ kind: 'text', tone, line: line(text) },
  ...(mark ? { mark } : {}),
  ...(under ? { under } : {}),
})
export const head2 = (text: string): Block => ({ kind: 'heading', level: 2, lines: [line(text)] })
export const head3 = (text: string, lang: Line['lang'] = 'de'): Block => ({
  ...{ kind: 'heading', level: 3, lines: [line(text, lang)] },
})

export type View = 'self' | 'others'
const words = ['noch nicht gezeigt', 'mit Hilfe', 'allein', 'auch bei Neuem', 'zeigt es anderen']
const wordOf = (level: number) => words[level] ?? ''

export function levelOf(view: View, level: number, [low, high]: readonly [number, number] = [level, level]): Mark {
  return { kind: 'level', view, of: 4, level, low, high }
}
export const grade = (grade: 'stated' | 'described' | 'confirmed' | 'observed' | 'verified'): Mark => ({
  ...{ kind: 'evidence', grade },
})

function rangeWords([low, high]: readonly [number, number], level: number): Block[] {
  if (low === high) return []
  if (high === level) return [say('small', `mindestens: ${wordOf(low)}`)]
  if (low === level) return [say('small', `möglich bis: ${wordOf(high)}`)]
  return [say('small', `möglich: ${wordOf(low)} bis ${wordOf(high)}`)]
}

export function viewCell(view: View, level: number, range: readonly [number, number] = [level, level]): Block[] {
  if (level === 0) return [say('small', wordOf(0), levelOf(view, 0, range), true), ...rangeWords(range, 0)]
  return [
    say('small', `${level} von 4`, levelOf(view, level, range)),
    say('label', wordOf(level)),
    ...rangeWords(range, level),
  ]
}

export type Cells = readonly (readonly Block[])[]

export function competenceRow(title: string, statement: string, more: Cells): Cells {
  const [extra = [], ...cells] = more
  return [[say('strong', title), say('body', statement), ...extra], ...cells]
}

export const viewHead = (text: string, view: View): Block[] => [
  say('label', text, { kind: 'level', view, of: 1, level: 1, low: 1, high: 1 }),
]

export const competenceTable = (rows: readonly Cells[]): Block => ({
  ...{ kind: 'table', id: 'competences', rows },
  heads: [
    [say('label', 'Kompetenz')],
    viewHead('Eigene Sicht', 'self'),
    viewHead('Sicht anderer', 'others'),
    [say('label', 'Nachweis')],
  ],
})

export type Shown = 'all' | 'mostly' | 'some' | 'none' | 'noInformation'

export const areasMark = (view: View, shown: readonly Shown[]): Extract<Mark, { kind: 'areas' }> => ({
  ...{ kind: 'areas', view, segments: shown.map((word) => ({ weight: 5, shown: word })) },
})
