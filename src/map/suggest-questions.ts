import { needList } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { Profile, View } from '../model/profile.js'
import type { Reason } from '../model/reason.js'
import type { Suggestion } from '../model/suggestion.js'
import { still } from '../rule/still.js'
import { round9, sumBy } from '../score/number.js'
import { compareIds } from '../score/order.js'
import { joined, step } from '../score/texts.js'
import type { WithoutReasons } from '../score/without-reasons.js'
import { wordOf } from './candidate.js'
import { needProfiles } from './judge.js'
import { type MatchOptions, matchOccupations } from './match.js'
import { nextIndicator } from './next-indicator.js'
import { stepReason } from './next-reason.js'
import { type Held, type Shown, shownBy } from './shown.js'
import { countingOn } from './validity.js'

/**
 * What to ask next: the rubric that nobody asked about yet, or the next indicator of a competence that is open, which would settle most for the
 * occupations that the person wants, else for the first three qualified ones, else for all qualified ones; most comes first. Empty where nothing that
 * they ask is unknown in both views.
 */
export function suggestQuestions(profiles: readonly Profile[], catalog: Catalog, options: MatchOptions): Suggestion[] {
  const caller = 'suggestQuestions'
  needProfiles(profiles, catalog, { options, caller })
  const { on, wanted = [] } = options
  needList(wanted, caller, 'wanted occupations')
  const looked = lookedAt(profiles, catalog, { on, wanted })
  const shown = shownBy(profiles.filter(isBegun), catalog)
  const questions = new Map<string, Open[]>()
  for (const open of looked.flatMap((match) => openIn(match, shown))) {
    for (const [question, one] of open) {
      const list = questions.get(question) ?? []
      list.push(one)
      questions.set(question, list)
    }
  }
  const suggestions = [...questions].map(([question, open]) => suggestion(question, open, { catalog, looked, shown }))
  return still(suggestions.sort((a, b) => b.share - a.share || compareIds(nameOf(a), nameOf(b))))
}

/** Who wants nothing and has nothing in common with any occupation yet is asked about all of them. */
function lookedAt(profiles: readonly Profile[], catalog: Catalog, { on, wanted }: Required<MatchOptions>) {
  const matchesOf = (ids: readonly Id[]) => {
    const matches = matchOccupations(profiles, catalog, { on, wanted: ids, reasons: false })
    return { wished: matches.filter((match) => match.wanted), others: matches.filter(({ helper }) => !helper) }
  }
  const { wished, others } = matchesOf(wanted)
  if (wished.length > 0) return wished
  if (others.length > 0) return others.slice(0, 3)
  const all = countingOn(catalog, on).filter(({ occupation }) => !occupation.helper)
  return matchesOf(all.map(({ occupation: { id } }) => id)).wished
}

/** Somebody was asked about something in the rubric, whatever the answer. */
const isBegun = ({ ratedOn, findings }: Profile): boolean =>
  ratedOn !== null ||
  findings.some(({ self, others }) => [self, others].some(({ missing }) => missing.some(isAnswered)))

const isAnswered = ({ reason }: View['missing'][number]): boolean => reason !== 'notAsked'

/** What a question settles, and the part of the occupation that it weighs. */
interface Open {
  readonly settled: Suggestion['settles'][number]
  readonly part: number
}

/** The requirements of an occupation about which neither view says anything, each by the questions that would settle it. */
function openIn({ occupation, areas }: WithoutReasons<Match>, shown: ReadonlyMap<string, Shown>): Map<string, Open>[] {
  const total = sumBy(areas, ({ weight }) => weight)
  return areas.flatMap(({ id: area, weight, requirements }) =>
    requirements
      .filter(({ self, others }) => self.word === 'unknown' && others.word === 'unknown')
      .map(({ competences, level }) => {
        const questions = new Map<string, Open>()
        for (const competence of competences) {
          const settled = { occupation: occupation.id, area, competence, level }
          const question = questionAbout({ competence, level }, shown)
          if (question === null || questions.has(question)) continue
          questions.set(question, { settled, part: weight / requirements.length / total })
        }
        return questions
      }),
  )
}

/** The rubric where nothing in it was asked, else the indicator to ask next; none where a view answers already or all were asked. */
function questionAbout(
  { competence: name, level }: Pick<Open['settled'], 'competence' | 'level'>,
  shown: ReadonlyMap<string, Shown>,
): string | null {
  const [rubric = '', competence = ''] = name.split('/')
  const found = shown.get(name)
  if (!found) return rubric
  const { self, others } = found.finding
  const isOpen = wordOf(self, level) === 'unknown' && wordOf(others, level) === 'unknown'
  const indicator = isOpen ? nextIndicator(found) : undefined
  return indicator === undefined ? null : `${rubric}/${competence}/${indicator}`
}

interface Beside {
  readonly catalog: Catalog
  readonly looked: readonly unknown[]
  readonly shown: ReadonlyMap<string, Shown>
}

function suggestion(question: string, open: readonly Open[], { catalog, looked, shown }: Beside): Suggestion {
  const [rubric = '', ...address] = question.split('/')
  const loaded = shown.get(`${rubric}/${address[0]}`)?.loaded ?? catalog.newestRubrics.get(rubric)
  const indicator = address.length > 0 ? address.join('/') : null
  const settles = still(open.map(({ settled }) => still(settled)))
  const share = round9(sumBy(open, ({ part }) => part) / looked.length)
  const asked = indicator === null ? undefined : loaded?.indicators.get(indicator)?.indicator
  const reason = step('map/not-asked', indicator ?? rubric, {
    params: { competences: indicator ?? rubric, settles: settles.length },
    texts: { competences: asked?.self ?? asked?.observer ?? loaded?.rubric.title },
    because: settledReasons(settles, { shown, catalog }),
  })
  return still({ rubric, indicator, settles, share, reason })
}

/** One step for what an occupation asks, however many of its areas ask it. */
function settledReasons(settles: Suggestion['settles'], held: Held): Reason[] {
  const groups = new Map<string, Suggestion['settles']>()
  for (const one of settles) {
    const name = [one.occupation, one.competence, one.level].join()
    const group = groups.get(name) ?? []
    group.push(one)
    groups.set(name, group)
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const { occupation: id, competence, level } = first
    const occupation = held.catalog.occupations.get(id)?.occupation
    const areas = [first, ...more].map(({ area }) => area)
    const titles = occupation?.areas.flatMap((area) => (areas.includes(area.id) ? area.title : [])) ?? []
    return stepReason({ do: 'ask', competence, level, ways: [] }, held, {
      params: { occupation: id, area: areas.join(', ') },
      texts: { occupation: occupation?.title, area: joined(titles, '; ') },
    })
  })
}

const nameOf = ({ rubric, indicator }: Suggestion): string => `${rubric}/${indicator ?? ''}`
