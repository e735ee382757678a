// Documents that name what is not there.

import { checkDocuments } from '../../../src/load/load.js'
import * as docs from '../documents.js'
import { inside, type Row } from './make.js'

const translated = (id: string) => ({
  ...{ format: 1, kind: 'translation', id, version: '1.0.0', status: 'draft', language: 'uk' },
  ...{
    of: 'kochen',
    ofKind: 'rubric',
    ofVersion: '1.0.0',
    texts: { '/title': { of: '000000000000', text: 'Готування' } },
  },
})

export const rows: readonly Row[] = [
  [
    inside(docs.rubric, ['scale'], 'drie'),
    '3 link/unknown-scale /scale',
    { id: 'drie', nearest: 'drei', known: null },
    'There is no scale "drie". Did you mean "drei"?',
  ],
  [
    inside(docs.occupation, ['areas', 0, 'requirements', 0, 'competences', 0], 'kochen/hygine'),
    '2 link/unknown-competence /areas/0/requirements/0/competences/0',
    { competence: 'kochen/hygine', nearest: 'kochen/hygiene', known: null },
    'There is no competence "kochen/hygine". Did you mean "kochen/hygiene"?',
  ],
  [
    inside(docs.occupation, ['training', 'replacedBy'], 'baecker'),
    '2 link/unknown-occupation /training/replacedBy',
    { id: 'baecker', nearest: null, known: 'koch' },
    'There is no occupation "baecker". There is: koch.',
  ],
  [
    inside(docs.occupation, ['training', 'replacedBy'], 'koch'),
    '2 occupation/circle /training/replacedBy',
    { circle: 'koch > koch' },
    'The occupation replaces itself: koch > koch. Change one.',
  ],
  [
    inside(docs.pathway, ['outcomes', 'full'], ['kruz']),
    '8 link/unknown-pathway /outcomes/full/0',
    { id: 'kruz', nearest: 'kurz', known: null },
    'There is no pathway "kruz". Did you mean "kurz"?',
  ],
  [
    inside(docs.pathway, ['bodies', 0, 'body'], 'kamer'),
    '8 link/unknown-provider /bodies/0/body',
    { id: 'kamer', nearest: 'kammer', known: null },
    'There is no provider "kamer". Did you mean "kammer"?',
  ],
  [
    inside(docs.assumptions, ['assumptions', 0, 'facts'], { germn: 'A1' }),
    '11 link/unknown-fact /assumptions/0/facts/germn',
    { fact: 'germn', nearest: 'german', known: null },
    'There is no fact "germn". Did you mean "german"?',
  ],
  [
    inside(docs.facts, ['facts', 4, 'derive', 'from'], 'bornon'),
    '9 link/unknown-day /facts/4/derive/from',
    { fact: 'bornon', nearest: 'bornOn', known: null },
    'There is no day "bornon". Did you mean "bornOn"?',
  ],
  [
    inside(docs.shortPathway, ['include', 0, 'except'], ['altr']),
    '7 link/unknown-condition /include/0/except/0',
    { pathway: 'weg', id: 'altr', nearest: 'alter', known: null },
    'The pathway "weg" has no condition "altr". Did you mean "alter"?',
  ],
  [
    inside(docs.occupation, ['codes', 'kldb'], '29303'),
    '2 link/unknown-code /codes/kldb',
    { classification: 'kldb-2010', code: '29303', nearest: '29301', known: null },
    'The classification kldb-2010 has no code "29303". Did you mean "29301"?',
  ],
  [
    inside(docs.occupation, ['training', 'regime'], 'schule'),
    '2 link/unknown-option /training/regime',
    { fact: 'ref.regime', found: 'schule', nearest: null, known: 'dual' },
    'The fact "ref.regime" has no option "schule". There is: dual.',
  ],
  [
    inside(docs.pathwayCases, ['cases', 0, 'assume'], 'ublich'),
    '1 link/unknown-assumptions /cases/0/assume',
    { id: 'ublich', nearest: 'ueblich', known: null },
    'There are no assumptions "ublich". Did you mean "ueblich"?',
  ],
  [
    inside(docs.rubricCases, ['ofVersion'], '2.0.0'),
    '0 link/version /ofVersion',
    { kind: 'rubric', id: 'kochen', version: '2.0.0', known: '1.0.0', nearest: null },
    'There is no rubric kochen 2.0.0. There is: 1.0.0.',
  ],
  [
    inside(docs.rubricCases, ['cases', 0, 'self'], { 'hygiene/hande': 2 }),
    '0 link/unknown-indicator /cases/0/self/hygiene/hande',
    { indicator: 'hygiene/hande', nearest: 'hygiene/haende', known: null },
    'There is no indicator "hygiene/hande". Did you mean "hygiene/haende"?',
  ],
  [
    inside(docs.rubricCases, ['of'], 'kohen'),
    '0 cases/kind /of',
    { of: 'kohen', nearest: 'kochen', known: null },
    '"kohen" is no rubric and no pathway. Did you mean "kochen"?',
  ],
  [
    inside(docs.rubricCases, ['cases', 0, 'occupation'], 'koch'),
    '0 cases/member /cases/0/occupation',
    { kind: 'rubric', member: 'occupation' },
    'A case of a rubric has no member "occupation". Remove it.',
  ],
  [
    inside(docs.occupation, ['areas', 0, 'requirements', 0, 'level'], 3),
    '2 occupation/level /areas/0/requirements/0/competences/0',
    { competence: 'kochen/hygiene', found: 3, maximum: 2 },
    'The level is 3, but the scale of kochen/hygiene ends at 2.',
  ],
  [
    inside(docs.occupation, ['areas', 0, 'requirements', 0, 'competences', 1], 'vielfalt/leitbild', [docs.stateRubric]),
    '2 occupation/state /areas/0/requirements/0/competences/1',
    { competence: 'vielfalt/leitbild' },
    'vielfalt/leitbild is not about people. Remove it.',
  ],
  [
    () => checkDocuments([...docs.all, translated('kochen-uk'), translated('kochen-noch-einmal')]),
    '14 link/translated-twice /texts//title',
    {},
    'Two documents translate this. Remove one.',
  ],
]
