import type { Passport } from '../model/passport.js'
import type { Indicator, Rubric } from '../model/rubric.js'
import type { Headed } from './choice.js'
import { type Print, wordsIn } from './printed.js'
import type { ShownRubrics } from './rubrics.js'

/** The task of the first rubric that has one; of each competence shown the first act to watch, so that it is read in a minute. */
export function passportTasks(findings: readonly Headed[], shown: ShownRubrics, print: Print): Passport['tasks'] {
  const place = shown.rubrics.findIndex(({ rubric }) => rubric.task)
  const rubric = shown.rubrics[place]?.rubric
  if (!rubric?.task) return []
  const own = findings.filter(({ profile }) => profile.rubric.id === rubric.id)
  const competences = new Set(own.map(({ finding }) => finding.competence))
  const { text, minutes, watch } = rubric.task
  const watched = watch.filter(
    (address, place) =>
      competences.has(ofCompetence(address)) && place === watch.map(ofCompetence).indexOf(ofCompetence(address)),
  )
  return [
    {
      rubric: place,
      text: wordsIn(text, [print.leading], print),
      minutes,
      watch: watched.flatMap((address) => {
        const sentence = indicatorAt(address, rubric)?.observer
        return sentence ? [wordsIn(sentence, [print.leading], print)] : []
      }),
    },
  ]
}

const ofCompetence = (address: string): string => address.split('/', 1).join()

function indicatorAt(address: string, { competences }: Rubric): Indicator | undefined {
  const [competence, indicator] = address.split('/')
  return competences.find(({ id }) => id === competence)?.indicators.find(({ id }) => id === indicator)
}
