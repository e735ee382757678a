import * as z from 'zod'

import { Address, Day, Id, Version } from './head.js'
import { Reason } from './reason.js'
import { said } from './said.js'

/** How much of an area is shown or stated; in print always words, never a percentage. */
export const AreaWord = z
  .enum(['all', 'mostly', 'some', 'none', 'noInformation'])
  .meta({ id: 'AreaWord', title: 'Word', description: 'How much of an area is shown' })
export type AreaWord = z.infer<typeof AreaWord>

/** A requirement held against one view: near is one level below. */
export const RequirementWord = z
  .enum(['met', 'near', 'gap', 'unknown'])
  .meta({ id: 'RequirementWord', title: 'Word', description: 'How a view stands to a requirement' })
export type RequirementWord = z.infer<typeof RequirementWord>

/** One requirement in one view; competence and level are null where nothing was asked. */
export const RequirementView = z
  .strictObject({
    word: RequirementWord,
    competence: said(z.union([Address, z.null()]), 'Competence', 'The one that counts best; null: none asked'),
    level: said(z.union([z.int().min(0).max(9), z.null()]), 'Level', 'Its level; null: not determinable'),
    claimUnproven: said(z.boolean(), 'Claim unproven', 'Stated, not yet evidenced'),
  })
  .meta({ id: 'RequirementView', title: 'Requirement in a view', description: 'One requirement in one view' })
export type RequirementView = z.infer<typeof RequirementView>

const Count = z.int().min(0)
/** One area in one view: counts, bounds and a word. */
export const AreaView = z
  .strictObject({
    word: AreaWord,
    met: said(Count, 'Met', 'Requirements that are met'),
    near: said(Count, 'Near', 'Requirements one level below'),
    gap: said(Count, 'Gap', 'Requirements further below'),
    unknown: said(Count, 'Unknown', 'Requirements without information'),
    atLeast: said(Count, 'At least', 'met'),
    atMost: said(Count, 'At most', 'met and unknown'),
  })
  .meta({ id: 'AreaView', title: 'Area in a view', description: 'One area in one view' })
export type AreaView = z.infer<typeof AreaView>

/** Ways in which a competence becomes visible to others. */
export const Way = z
  .enum(['task', 'observation', 'document'])
  .meta({ id: 'Way', title: 'Way', description: 'How a competence could be shown' })
export type Way = z.infer<typeof Way>

/** One thing to do so that others see more of an area. */
export const NextStep = z
  .strictObject({
    do: said(
      z.enum(['ask', 'show', 'learn']),
      'Do',
      'ask: nobody has been asked; show: the person states it; learn: a level below is known',
    ),
    competence: said(Address, 'Competence', 'Of those that the requirement names'),
    level: said(z.int().min(1).max(9), 'Level', 'Level that is asked for'),
    ways: said(z.array(Way), 'Ways', 'How it could be shown; empty: others cannot see it'),
  })
  .meta({ id: 'NextStep', title: 'Next step', description: 'One thing to show or to learn' })
export type NextStep = z.infer<typeof NextStep>

/** What raises the word of an area in the view of others by at least one. */
export const NextWord = z
  .strictObject({ word: AreaWord, steps: said(z.array(NextStep).min(1), 'Steps', 'All of them are needed') })
  .meta({ id: 'NextWord', title: 'Next word', description: 'What reaches the next word of an area' })
export type NextWord = z.infer<typeof NextWord>

/** Why an occupation is no measure of its day. */
export const Validity = z
  .strictObject({
    kind: said(z.enum(['ended', 'notYet']), 'Kind', 'No longer, or not yet in force'),
    day: said(Day, 'Day', 'Last day in force, or first'),
  })
  .meta({ id: 'Validity', title: 'Validity', description: 'Out of force on the day' })
export type Validity = z.infer<typeof Validity>

const Overall = z.union([z.enum(['all', 'mostly', 'some', 'none']), z.null()])

/** Profiles held against one reference occupation, requirement by requirement and view by view. */
export const Match = z.strictObject({
  on: said(Day, 'Day', 'The day it holds for'),
  occupation: said(
    z.strictObject({ id: said(Id, 'Id', 'Occupation'), version: said(Version, 'Version', 'Its version') }),
    'Occupation',
    'The measure',
  ),
  validity: said(z.union([Validity, z.null()]), 'Validity', 'null: in force on the day'),
  replaces: said(z.array(Id), 'Replaces', 'Wanted occupations out of force that it follows'),
  helper: said(z.boolean(), 'Helper', 'Work without training'),
  wanted: said(z.boolean(), 'Wanted', 'The person wants it, or one that it replaces'),
  overall: said(
    z.strictObject({
      self: said(Overall, 'Self', 'null: areas with less than half of the weight are known'),
      others: said(Overall, 'Others', 'null: areas with less than half of the weight are known'),
    }),
    'Overall',
    'An estimate for preparation',
  ),
  areas: said(
    z.array(
      z.strictObject({
        id: said(Id, 'Id', 'Area'),
        weight: said(z.int().min(1).max(100), 'Weight', 'Weight of the area'),
        self: AreaView,
        others: AreaView,
        next: said(z.union([NextWord, z.null()]), 'Next', 'null: all is shown, or nobody can be asked'),
        requirements: said(
          z.array(
            z.strictObject({
              competences: said(z.array(Address), 'Competences', 'Any one is enough'),
              level: said(z.int().min(1).max(9), 'Level', 'Level that is asked for'),
              essential: said(z.boolean(), 'Essential', 'A gap makes the area at most some'),
              self: RequirementView,
              others: RequirementView,
            }),
          ),
          'Requirements',
          'One by one',
        ),
      }),
    ),
    'Areas',
    'One by one',
  ),
  reason: Reason,
})
export type Match = z.infer<typeof Match>
