// Example persons on the shipped content: the first occupation and its words as a counsellor sees them, the whole list and its reasons written out.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import type { Match } from '../../src/model/match.js'
import { scoreAssessment } from '../../src/score/score.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import { persons } from './persons/all.js'
import { on, type Person } from './persons/person.js'

const catalog = loadCatalog(documents)

function matchesOf({ assessments, wanted = [] }: Person): Match[] {
  const profiles = assessments.map((json) => scoreAssessment(parseAssessment(json, catalog), catalog, { on }))
  return matchOccupations(profiles, catalog, { on, wanted })
}

const idOf = ({ occupation }: Match): string => occupation.id
const listOf = (matches: readonly Match[], helper: boolean): string[] =>
  matches.filter((match) => match.helper === helper).map(idOf)

/** Met or near for half of its weight or more. */
const sharesHalf = ({ reason }: Match): boolean => 2 * Number(reason.params['shared']) >= Number(reason.params['total'])

/** The words of areas, of the view of the person and that of others. */
const wordsOf = ({ areas }: Match, asked: readonly string[]) =>
  Object.fromEntries(
    areas.flatMap(({ id, self, others }) => (asked.includes(id) ? [[id, [self.word, others.word]]] : [])),
  )

const unprovenIn = ({ areas }: Match): string[] =>
  areas.flatMap(({ id, requirements }) =>
    requirements.some(({ self, others }) => self.claimUnproven || others.claimUnproven) ? [id] : [],
  )

function sentencesOf({ reason }: Match): string[] {
  const { text, because } = explain(reason, de)
  return [text, ...because.map((step) => step.text)]
}

const nextOf = ({ areas }: Match) =>
  areas.flatMap(({ id, next }) => (next ? [{ area: id, word: next.word, step: next.steps[0] }] : []))[0]

for (const person of persons) {
  describe(person.who, () => {
    const matches = matchesOf(person)
    const [named] = person.qualified
    const first = matches.find((match) => idOf(match) === named)

    it('gets the occupation first that a counsellor would name', () => {
      expect(matches.map(idOf)[0]).toBe(named)
    })
    it('gets the other occupations in their order, helper occupations in a list of their own', () => {
      expect(listOf(matches, false)).toEqual(person.qualified)
      expect(listOf(matches, true)).toEqual(person.helpers)
    })
    it('is pointed to no helper occupation before a qualified one that shares half of its weight', () => {
      const halves = matches.filter((match) => !match.helper && sharesHalf(match)).map(idOf)
      const places = matches.flatMap((match, place) => (match.helper ? [place] : []))
      const before = places.map((place) => matches.slice(0, place).map(idOf))
      expect(before.filter((above) => !halves.every((id) => above.includes(id)))).toEqual([])
      expect(halves.length > 0 || person.wanted !== undefined).toBe(true)
    })
    it('gets the words of both views of the first, and says where something is stated and not yet evidenced', () => {
      expect(first?.overall).toEqual(person.overall)
      expect(first && wordsOf(first, Object.keys(person.areas))).toEqual(person.areas)
      expect(first && unprovenIn(first)).toEqual(person.unproven)
    })
    it('reads why in German', () => {
      expect(first && sentencesOf(first)).toEqual(person.sentences)
    })
    it('learns what to show, learn or be asked next', () => {
      expect(first && nextOf(first)).toEqual(person.next)
    })
  })
}

it('has ten persons or more, each of another situation', () => {
  expect(new Set(persons.map(({ who }) => who)).size).toBe(11)
})
