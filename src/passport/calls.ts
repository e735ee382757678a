import { needCatalog } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { Dossier } from '../model/dossier.js'
import type { Show } from '../model/story.js'
import type { Language } from '../model/text.js'
import { isRecord } from '../rule/operation.js'
import { forbiddenWords } from '../text/parts/forbidden.js'
import { addressOf, countedFindings, isAudience, isShowable } from './choice.js'
import { needMembers } from './members.js'
import type { PassportOptions } from './options.js'
import { needTicks } from './ticks.js'

/** What the person ticked must be in her dossier, and the edition must be one of those that exist; else a TypeError. */
export function refuseWrongCall(dossier: Dossier, catalog: Catalog, options: PassportOptions): void {
  needDossier(dossier)
  needCatalog(catalog, 'buildPassport')
  needMembers(options, ['language', 'audience', 'show'], 'buildPassport')
  const { language, audience, show } = options
  refuseLanguage(language)
  if (!isAudience(audience))
    throw new TypeError(`An edition is for the audience "person" or "employer", not "${audience}".`)
  needTicks(show)
  if (show.beside !== undefined) refuseBeside(show.beside, language, audience)
  refuseCompetences(dossier, show)
  const known = new Set(dossier.matches.map(({ occupation }) => occupation.id))
  const stray = show.occupations.find((id) => !known.has(id))
  if (stray !== undefined) throw new TypeError(`The dossier has no match for the occupation "${stray}".`)
  if (show.validUntil !== undefined && show.validUntil < dossier.on)
    throw new TypeError(`A passport of ${dossier.on} is not valid until ${show.validUntil}, a day before it.`)
}

function needDossier(dossier: unknown): void {
  if (!isRecord(dossier) || dossier['kind'] !== 'dossier')
    throw new TypeError('buildPassport needs a dossier, which buildDossier returns.')
}

function refuseLanguage(language: Language): void {
  if (!Object.hasOwn(forbiddenWords, language)) {
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
