import type { Catalog } from '../load/catalog.js'
import type { Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { Profile } from '../model/profile.js'
import type { Reason } from '../model/reason.js'
import type { Suggestion } from '../model/suggestion.js'
import { still } from '../rule/still.js'
import { round9, sumBy } from '../score/number.js'
import { compareIds } from '../score/order.js'
import { step } from '../score/texts.js'
import type { AnyFinding, WithoutReasons } from '../score/without-reasons.js'
import { wordOf } from './candidate.js'
import { type MatchOptions, matchOccupations } from './match.js'
import { type Shown, shownBy } from './shown.js'
import { levelOf, titleOf } from './titles.js'

/**
 * What to ask next: the rubric that nobody asked about yet, or the next indicator of a competence that is open, which would settle most for the
 * occupations that the person wants, else for the first three qualified ones; most comes first. Empty where nothing that they ask is unknown in both views.
 */
export function suggestQuestions(profiles: readonly Profile[], catalog: Catalog, options: MatchOptions): Suggestion[] {
  const matches = matchOccupations(profiles, catalog, { ...options, reasons: false })
  const wanted = matches.filter((match) => match.wanted)
  const looked = wanted.length > 0 ? wanted : matches.filter(({ helper }) => !helper).slice(0, 3)
  const shown = shownBy(profiles.filter(isBegun), catalog)
  const questions = new Map<string, Open[]>()
  for (const open of looked.flatMap((match) => openIn(match, shown))) {
    for (const [question, one] of open) questions.set(question, [...(questions.get(question) ?? []), one])
  }
  const suggestions = [...questions].map(([question, open]) => suggestion(question, open, { catalog, looked, shown }))
  return still(suggestions.sort((a, b) => b.share - a.share || compareIds(nameOf(a), nameOf(b))))
}

/** Somebody was asked about something in the rubric, whatever the answer. */
const isBegun = ({ ratedOn, findings }: Profile): boolean =>
  ratedOn !== null ||
  findings.some(({ self, others }) => [self, others].some(({ missing }) => missing.some(isAnswered)))

const isAnswered = ({ reason }: Missing): boolean => reason !== 'notAsked'

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
        const entries = competences.flatMap((competence) => {
          const settled = { occupation: occupation.id, area, competence, level }
          const open = { settled, part: weight / requirements.length / total }
          return questionAbout({ competence, level }, shown).map((question): [string, Open] => [question, open])
        })
        return new Map(entries.reverse())
      }),
  )
}

/** The rubric where nothing in it was asked, else the indicator to ask next; none where a view answers already or all were asked. */
function questionAbout(
  { competence: name, level }: Pick<Open['settled'], 'competence' | 'level'>,
  shown: ReadonlyMap<string, Shown>,
): string[] {
  const [rubric = '', competence = ''] = name.split('/')
  const found = shown.get(name)
  if (!found) return [rubric]
  const { self, others } = found.finding
  const isOpen = wordOf(self, level) === 'unknown' && wordOf(others, level) === 'unknown'
  const indicator = isOpen ? nextIndicator(found) : undefined
  return indicator === undefined ? [] : [`${rubric}/${competence}/${indicator}`]
}

/** What neither side answered, then what the person did not; of these a key indicator, else the first. What does not apply is not asked again. */
function nextIndicator({ finding: { competence, self, others }, loaded }: Shown): Id | undefined {
  const skipped = [...self.missing, ...others.missing].filter(({ reason }) => reason === 'notApplicable').map(idOf)
  const openIn = ({ missing }: AnyFinding['self']) => missing.map(idOf).filter((id) => !skipped.includes(id))
  const [own, seen] = [openIn(self), openIn(others)]
  const names = [own.filter((id) => seen.includes(id)), own, seen].find((list) => list.length > 0) ?? []
  const isKey = (id: Id) => loaded.indicators.get(`${competence}/${id}`)?.indicator.key === true
  return names.find(isKey) ?? names[0]
}

type Missing = AnyFinding['self']['missing'][number]
const idOf = ({ indicator }: Missing): Id => indicator

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
    because: settles.map((one) => settledReason(one, catalog)),
  })
  return still({ rubric, indicator, settles, share, reason })
}

function settledReason(
  { occupation, area, competence, level }: Suggestion['settles'][number],
  catalog: Catalog,
): Reason {
  const own = catalog.occupations.get(occupation)?.occupation
  return step('map/step', 'ask', {
    params: { occupation, area, competence, required: level, ways: '' },
    texts: {
      occupation: own?.title,
      area: own?.areas.find(({ id }) => id === area)?.title,
      competence: titleOf(competence, catalog),
      required: levelOf(level, competence, catalog),
    },
    because: [],
  })
}

const nameOf = ({ rubric, indicator }: Suggestion): string => `${rubric}/${indicator ?? ''}`
