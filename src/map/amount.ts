import type { AreaWord } from '../model/match.js'

/** Whether a word says that at least the most is there. */
export const isMostly = (word: AreaWord | null): boolean => word === 'all' || word === 'mostly'
