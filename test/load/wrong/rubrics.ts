// Scales and rubrics that contradict themselves or each other.
import { checkDocuments } from '../../../src/load/load.js'
import * as docs from '../documents.js'
import { inside, ladder, type Row, rung, text } from './make.js'

export const rows: readonly Row[] = [
  [
    inside(docs.scale, ['answers', 'know', 'yes', 'cap'], 2),
    '4 scale/answer /answers/know/yes',
    { answer: 'yes', fault: 'one', allowed: 'level' },
    'The answer "yes" needs exactly one of: level.',
  ],
  [
    inside(docs.scale, ['answers', 'use', 'frequency', 'never', 'cap'], 2),
    '4 scale/answer /answers/use/frequency/never',
    { answer: 'never', fault: 'one', allowed: 'level, cap' },
    'The answer "never" needs exactly one of: level, cap.',
  ],
  [
    inside(docs.scale, ['answers', 'know', 'yes', 'level'], 3),
    '4 scale/answer /answers/know/yes',
    { answer: 'yes', fault: 'beyond', found: 3, maximum: 2 },
    'The answer "yes" gives the level 3, but the scale ends at 2.',
  ],
  [
    () =>
      checkDocuments([
        ...docs.all,
        docs.changed({ ...docs.scale, version: '1.1.0' }, ['answers', 'know', 'yes', 'level'], 1),
      ]),
    '13 scale/changed /id',
    { id: 'drei' },
    'Two different scales are called "drei". Change one id.',
  ],
  [
    () =>
      checkDocuments([
        ...docs.all,
        docs.changed(docs.stateRubric, ['competences', 0, 'indicators', 0, 'ask'], 'level'),
      ]),
    '13 rubric/ask /competences/0/indicators/0/ask',
    { scale: 'stand', ask: 'level', allowed: 'state' },
    'The scale stand has no answers for "level". Write one of: state.',
  ],
  [
    inside(docs.rubric, ['competences', 1, 'indicators', 0, 'observer'], undefined),
    '3 rubric/sentence /competences/1/indicators/0',
    { by: 'observer', member: 'observer' },
    'The indicator has no sentence "observer". Add it, or change "for".',
  ],
  [
    inside(docs.rubric, ['competences', 0, 'anchors', '2'], undefined),
    '3 rubric/anchors /competences/0/anchors',
    { found: '1', allowed: '1, 2' },
    'The anchors are for the levels 1. Write one each for: 1, 2.',
  ],
  [
    inside(
      docs.rubric,
      ['competences', 1, 'levelRules'],
      [{ level: 3, when: { '>=': [{ var: 'i.mengen.rating' }, 1] } }],
    ),
    '3 rubric/level /competences/1/levelRules/0/level',
    { scale: 'drei', found: 3, minimum: 1, maximum: 2 },
    'The scale drei has no level 3. Write 1 to 2.',
  ],
  [
    inside(docs.rubric, ['competences', 1, 'cuts'], [50, 40]),
    '3 rubric/cuts /competences/1/cuts',
    { found: '[50,40]', count: 2, maximum: 200 },
    'The cuts are [50,40]. Write 2 rising whole numbers from 1 to 200.',
  ],
  [
    inside(docs.rubric, ['competences', 1, 'rungs'], [rung(1)]),
    '3 rubric/rungs /competences/1/rungs',
    { fault: 'model' },
    'Only the model ladder has rungs. Remove them.',
  ],
  [
    ladder({ for: 'self' }),
    '3 rubric/rungs /competences/1/indicators',
    { fault: 'empty', rung: 1, by: 'observer' },
    'Rung 1 has no indicator that counts for observers. Add one.',
  ],
  [
    ladder({}, [rung(1), rung(3)]),
    '3 rubric/rungs /competences/1/rungs/1',
    { fault: 'beyond', rung: 3, maximum: 2 },
    'Rung 3 goes beyond the scale. Write 1 to 2.',
  ],
  [
    ladder({}, [rung(2), rung(2)]),
    '3 rubric/rungs /competences/1/rungs/1',
    { fault: 'twice', rung: 2 },
    'Rung 2 stands twice. Remove one.',
  ],
  [
    inside(docs.rubric, ['competences', 0, 'gates'], [{ level: 2, indicator: 'hande', atLeast: 1, text }]),
    '3 rubric/gate /competences/0/gates/0/indicator',
    { indicator: 'hande', nearest: 'haende', known: null },
    'The competence has no indicator "hande". Did you mean "haende"?',
  ],
  [
    inside(docs.rubric, ['competences', 0, 'indicators', 1, 'corrects'], ['0.9.0', '1.0.0']),
    '3 rubric/corrects /competences/0/indicators/1/corrects/1',
    { found: '1.0.0', version: '1.0.0' },
    'Found 1.0.0. Write versions before 1.0.0, each once.',
  ],
  [
    inside(
      docs.rubric,
      ['competences', 1, 'indicators'],
      Array.from({ length: 500 }, (_, i) => ({ id: `i-${i}`, ask: 'use', for: 'self', self: text })),
    ),
    '3 rubric/limit /competences',
    { found: 503, what: 'indicators', limit: 500 },
    'The rubric has 503 indicators, the limit is 500. Split it.',
  ],
]
