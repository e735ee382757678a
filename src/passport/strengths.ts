import type { PassportCompetence } from '../model/passport.js'
import { compareIds } from '../score/order.js'
import { compareGrades } from './choice.js'

const strongFrom = 3
const cards = 4
const named = 3

/** The strengths that get a card: those in which others see more come first, for hidden strengths are the point. */
export const strengthCards = (competences: readonly PassportCompetence[]): PassportCompetence[] =>
  strengthsOf(competences).slice(0, cards)

/** The strengths that the summary names. */
export const summaryStrengths = (competences: readonly PassportCompetence[]): PassportCompetence[] =>
  strengthsOf(competences).slice(0, named)

/** Level 3 or more and no claim without proof; if there is none, the highest level reached. */
function strengthsOf(competences: readonly PassportCompetence[]): PassportCompetence[] {
  const shown = competences.filter(({ level }) => level >= 1)
  const proven = shown.filter(({ flags }) => !flags.includes('claimUnproven'))
  const strong = proven.filter(({ level }) => level >= strongFrom)
  return (strong.length > 0 ? strong : highest(proven.length > 0 ? proven : shown)).toSorted(hiddenFirst)
}

function highest(competences: readonly PassportCompetence[]): PassportCompetence[] {
  const top = Math.max(...competences.map(({ level }) => level))
  return competences.filter(({ level }) => level === top)
}

const isHidden = ({ flags }: PassportCompetence): number => (flags.includes('selfLower') ? 1 : 0)

const hiddenFirst = (left: PassportCompetence, right: PassportCompetence): number =>
  isHidden(right) - isHidden(left) ||
  compareGrades(left.evidence.grade, right.evidence.grade) ||
  right.level - left.level ||
  compareIds(left.id, right.id) ||
  left.rubric - right.rubric
