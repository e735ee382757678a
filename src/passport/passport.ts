import type { Catalog } from '../load/catalog.js'
import { freeze } from '../load/freeze.js'
import type { Dossier, Holder, Issuer } from '../model/dossier.js'
import type { Audience, Passport } from '../model/passport.js'
import type { Show } from '../model/story.js'
import { refuseWrongCall } from './calls.js'
import { choose } from './choice.js'
import { passportCompetences } from './competence.js'
import { needPassport } from './control.js'
import { passportOccupation } from './occupation.js'
import type { PassportOptions } from './options.js'
import { printedLanguages } from './printed.js'
import { passportRubrics, passportScales, shownRubrics } from './rubrics.js'
import { passportTasks } from './task.js'
import { uncheckedIn } from './translations.js'

/**
 * Exactly what one edition shows, copied from the dossier; the renderers decide nothing.
 * What the page does not print is not in it: no situation fact, no single rating, no reason, no pathway.
 */
export function buildPassport(dossier: Dossier, catalog: Catalog, options: PassportOptions): Passport {
  refuseWrongCall(dossier, catalog, options)
  const { language, audience, show } = options
  const { findings, matches, selection } = choose(dossier, options)
  const shown = shownRubrics(findings, catalog)
  const print = printedLanguages(options, catalog)
  const competences = passportCompetences(findings, { dossier, shown, print, show, audience })
  const passport: Passport = {
    format: 1,
    kind: 'passport',
    id: show.id,
    on: dossier.on,
    validUntil: show.validUntil ?? null,
    language,
    beside: show.beside ?? null,
    audience,
    sample: dossier.sample,
    unchecked: [],
    holder: holderShown(dossier.holder, show),
    issuer: issuerShown(dossier.issuer, audience),
    scales: passportScales(shown, competences, print),
    rubrics: passportRubrics(shown, print),
    competences,
    occupations: matches.map((match) => passportOccupation(match, catalog, { print, audience })),
    tasks: audience === 'employer' ? passportTasks(findings, shown, print) : [],
    selection,
  }
  return checked({ ...passport, unchecked: uncheckedIn(passport, catalog) })
}

function checked(passport: Passport): Passport {
  needPassport(passport)
  return freeze(passport)
}

const nfc = (text: string): string => text.normalize('NFC')
const nfcOrNull = (text: string | null): string | null => (text === null ? null : nfc(text))

function holderShown(holder: Holder | null, show: Show): Passport['holder'] {
  return {
    name: show.name === true && holder ? nfc(holder.name) : null,
    contact: show.contact === true && holder ? holder.contact.map(nfc) : [],
  }
}

/** Where an employer may ask is not printed for the person. */
function issuerShown(issuer: Issuer | null, audience: Audience): Passport['issuer'] {
  if (issuer === null) return null
  return {
    name: nfc(issuer.name),
    contact: audience === 'employer' ? nfcOrNull(issuer.contact) : null,
    verifyUrl: nfcOrNull(issuer.verifyUrl),
    id: nfcOrNull(issuer.id),
  }
}
