import type { Audience, Passport } from '../model/passport.js'
import type { PartialSentences } from '../text/parts/sentences.js'
import type { Block, SectionId } from './block.js'
import { needPassport } from './control.js'
import { type Edition, editionOf } from './edition.js'
import { areaBlocks } from './sections/areas.js'
import { competenceBlocks } from './sections/competences.js'
import { headBlocks } from './sections/head.js'
import { legalBlocks, privacyBlocks } from './sections/legal.js'
import { occupationBlocks } from './sections/occupations.js'
import { readBlocks } from './sections/read.js'
import { strengthBlocks } from './sections/strengths.js'
import { summaryBlocks } from './sections/summary.js'
import { taskBlocks } from './sections/tasks.js'

/** The page as data, in reading order: headings, paragraphs, lists, tables, and marks that repeat the words beside them. */
export function passportBlocks(passport: Passport, text: PartialSentences): Block[] {
  needPassport(passport)
  return editionBlocks(editionOf(passport, text))
}

/** The same for an edition that may be sealed. */
export function editionBlocks(edition: Edition): Block[] {
  return order[edition.passport.audience].flatMap((id): Block[] => {
    const blocks = sections[id](edition)
    return blocks.length > 0 ? [{ kind: 'section', id, blocks }] : []
  })
}

const order: Readonly<Record<Audience, readonly SectionId[]>> = {
  person: ['head', 'summary', 'strengths', 'occupations', 'competences', 'read', 'areas', 'legal', 'privacy'],
  employer: ['head', 'competences', 'occupations', 'tasks', 'legal'],
}

const sections: Readonly<Record<SectionId, (edition: Edition) => Block[]>> = {
  head: headBlocks,
  summary: summaryBlocks,
  strengths: strengthBlocks,
  occupations: occupationBlocks,
  competences: competenceBlocks,
  tasks: taskBlocks,
  read: readBlocks,
  areas: areaBlocks,
  legal: legalBlocks,
  privacy: privacyBlocks,
}
