import type { Dossier } from '../model/dossier.js'
import type { Show } from '../model/story.js'
import type { Language } from '../model/text.js'
import { forbiddenWords } from '../text/parts/forbidden.js'
import { addressOf, countedFindings, isShowable } from './choice.js'
import type { PassportOptions } from './options.js'

/** What the person ticked must be in her dossier, and the edition must be one of those that exist; else a TypeError. */
export function refuseWrongCall(dossier: Dossier, { language, audience, show }: PassportOptions): void {
  refuseLanguage(language)
  if (show.beside !== undefined) refuseBeside(show.beside, language, audience)
  refuseCompetences(dossier, show)
  const known = new Set(dossier.matches.map(({ occupation }) => occupation.id))
  const stray = show.occupations.find((id) => !known.has(id))
  if (stray !== undefined) throw new TypeError(`The dossier has no match for the occupation "${stray}".`)
}

function refuseLanguage(language: Language): void {
  if (forbiddenWords[language] === undefined) {
    throw new TypeError(
      `There is no list of forbidden words for the language "${language}", so nothing is printed in it.`,
    )
  }
}

function refuseBeside(beside: Language, language: Language, audience: PassportOptions['audience']): void {
  if (audience === 'employer') throw new TypeError('An edition for employers has no second language.')
  if (language !== 'de') throw new TypeError('A second language stands beside German only.')
  if (beside === 'de') throw new TypeError('German already leads, it cannot stand beside itself.')
  refuseLanguage(beside)
}

function refuseCompetences(dossier: Dossier, show: Show): void {
  const findings = new Map(countedFindings(dossier).map((entry) => [addressOf(entry), entry.finding]))
  for (const address of show.competences) {
    const finding = findings.get(address)
    if (!finding) throw new TypeError(`The dossier has no competence "${address}".`)
    if (!isShowable(finding)) throw new TypeError(`The competence "${address}" is below level 1 in both views.`)
  }
}
