// The stories of examples/ as JSON, imported so that they travel into a page as well.
import householdOne from '../examples/1-kochen-im-heim/haushalt.assessment.json' with { type: 'json' }
import cookingOne from '../examples/1-kochen-im-heim/kochen.assessment.json' with { type: 'json' }
import serviceOne from '../examples/1-kochen-im-heim/service.assessment.json' with { type: 'json' }
import situationOne from '../examples/1-kochen-im-heim/situation.json' with { type: 'json' }
import storyOne from '../examples/1-kochen-im-heim/story.json' with { type: 'json' }
import householdTwo from '../examples/2-helfen-in-der-volkskueche/haushalt.assessment.json' with { type: 'json' }
import cookingTwo from '../examples/2-helfen-in-der-volkskueche/kochen.assessment.json' with { type: 'json' }
import situationTwo from '../examples/2-helfen-in-der-volkskueche/situation.json' with { type: 'json' }
import storyTwo from '../examples/2-helfen-in-der-volkskueche/story.json' with { type: 'json' }
import cookingThree from '../examples/3-kochen-fuer-die-familie/kochen.assessment.json' with { type: 'json' }
import storyThree from '../examples/3-kochen-fuer-die-familie/story.json' with { type: 'json' }

/** A story with what its files hold. */
export interface ExampleStory {
  readonly folder: string
  readonly story: StoryParts
  readonly assessments: readonly unknown[]
  readonly situation: unknown
}

/** What a story says beside its files. */
export interface StoryParts {
  readonly on: string
  readonly holder: { name: string; contact: string[] } | null
  readonly issuer: { name: string; contact: string | null; verifyUrl: string | null; id: string | null } | null
  readonly sample: boolean
  readonly show: { id: string; competences: string[]; occupations: string[]; name?: boolean; remarks?: boolean }
}

/** In the order of `--example`. */
export const stories: readonly ExampleStory[] = [
  {
    folder: '1-kochen-im-heim',
    story: storyOne,
    assessments: [cookingOne, householdOne, serviceOne],
    situation: situationOne,
  },
  {
    folder: '2-helfen-in-der-volkskueche',
    story: storyTwo,
    assessments: [cookingTwo, householdTwo],
    situation: situationTwo,
  },
  { folder: '3-kochen-fuer-die-familie', story: storyThree, assessments: [cookingThree], situation: null },
]
